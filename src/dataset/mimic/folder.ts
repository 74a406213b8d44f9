import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { AttendingError } from '../../platform/errors.ts';
import { findTable, lookAtCsv } from '../csv/source.ts';
import type { MimicDataset } from './options.ts';
import { NOTES, TABLES } from './schema.ts';

/** The files of an export. */
export interface MimicFolder {
  /** By the table's name in the prepared database. */
  readonly tables: ReadonlyMap<string, string>;
  readonly notes: string | undefined;
}

const MOST_NAMED = 12;

/**
 * Finds the files of an export. Throws WRONG_FOLDER when a required table is missing (naming what was looked for and
 * what is there) or when the folder holds the other MIMIC, FILE_NOT_FOUND for a note table that is not there.
 */
export async function openFolder(dataset: MimicDataset, dir: string, notes: string | undefined): Promise<MimicFolder> {
  const info = await stat(dir).catch(() => undefined);
  if (info?.isDirectory() !== true) throw new AttendingError('WRONG_FOLDER', info === undefined ? `There is no folder ${dir}.` : `${dir} is not a folder.`, 'Name the folder of the MIMIC download with --dir.');
  const tables = new Map<string, string>();
  const missing: string[] = [];
  for (const { table, file, required } of TABLES[dataset]) {
    const found = await findTable(dir, [file]);
    if (found !== undefined) tables.set(table, found);
    else if (required) missing.push(file);
  }
  const noteFile = await findNotes(dataset, dir, notes);
  await refuseOther(dataset, dir, tables.get('diagnoses'), noteFile);
  if (missing.length > 0) {
    throw new AttendingError(
      'WRONG_FOLDER',
      `${dir} lacks ${missing.join(', ')} of ${dataset} (looked for NAME.csv and NAME.csv.gz there and in hosp, note and icu below); it has ${await contents(dir)}.`,
      'Name the folder of the MIMIC download with --dir.',
    );
  }
  return { tables, notes: noteFile };
}

async function findNotes(dataset: MimicDataset, dir: string, notes: string | undefined): Promise<string | undefined> {
  const { files } = NOTES[dataset];
  if (notes === undefined) return await findTable(dir, files);
  const info = await stat(notes).catch(() => undefined);
  const found = info?.isDirectory() === true ? await findTable(notes, files) : info === undefined ? undefined : notes;
  if (found === undefined) throw new AttendingError('FILE_NOT_FOUND', `There is no note table ${notes}.`, `Name ${files[0]!}.csv, ${files[0]!}.csv.gz or its folder with --notes.`);
  return found;
}

/** The two exports share names of tables; their columns tell them apart. */
async function refuseOther(dataset: MimicDataset, dir: string, diagnoses: string | undefined, notes: string | undefined): Promise<void> {
  const other: MimicDataset = dataset === 'mimic-iii' ? 'mimic-iv' : 'mimic-iii';
  const refuse = (reason: string): never => {
    throw new AttendingError('WRONG_FOLDER', `${dir} holds ${other}, not ${dataset}: ${reason}.`, `Write --dataset ${other}, or name the folder of ${dataset} with --dir.`);
  };
  if (diagnoses !== undefined) {
    const { columns } = await lookAtCsv(diagnoses, []);
    const [own, foreign] = dataset === 'mimic-iii' ? ['icd9_code', 'icd_code'] : ['icd_code', 'icd9_code'];
    if (!columns.includes(own) && columns.includes(foreign)) refuse(`${path.basename(diagnoses)} has ${foreign}`);
  }
  if (notes === undefined) {
    const foreign = await findTable(dir, NOTES[other].files);
    if (foreign !== undefined && diagnoses === undefined) refuse(`it has ${path.basename(foreign)}`);
  }
}

async function contents(dir: string): Promise<string> {
  const entries = (await readdir(dir, { withFileTypes: true })).map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
  if (entries.length === 0) return 'nothing';
  const named = entries.slice(0, MOST_NAMED).join(', ');
  return entries.length > MOST_NAMED ? `${named} and ${entries.length - MOST_NAMED} more` : named;
}
