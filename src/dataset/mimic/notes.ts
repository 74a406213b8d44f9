import path from 'node:path';
import type { Database } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import type { CsvSource } from '../csv/source.ts';
import { MIMIC_SPLIT, splitExpression } from '../split.ts';
import { dropRepeatedRows } from './duplicates.ts';
import type { MimicOptions } from './options.ts';
import { NOTES } from './schema.ts';

/** Discharge notes that were in the file and are not in `notes`. */
export interface NotesLeftOut {
  /** MIMIC-III: ISERROR = 1. */
  readonly inError: number;
  readonly withoutAdmission: number;
  readonly withoutText: number;
  /** The same row again. */
  readonly repeated: number;
}

const WITHOUT_ADMISSION = 'subject_id IS NULL OR hadm_id IS NULL';
const WITHOUT_TEXT = String.raw`NOT coalesce(regexp_matches("text", '\S'), false)`;
const LEFT_OUT = 'left out: ';
const NOTE_COLUMNS = 'note_id VARCHAR, subject_id BIGINT, hadm_id BIGINT, note_type VARCHAR, note_seq INTEGER, charttime TIMESTAMP, storetime TIMESTAMP, characters INTEGER, "text" VARCHAR';

/** Patients in an order that depends on the seed alone, so that more of them contain the fewer; not the order of the split. */
function patientOrder(seed: number): string {
  return `md5('patients:${seed}:' || subject_id), subject_id`;
}

function limit(options: MimicOptions): string {
  return options.patients === undefined ? '' : `LIMIT ${options.patients}`;
}

function choose(from: string, options: MimicOptions): string {
  return `SELECT subject_id, ${splitExpression('subject_id', MIMIC_SPLIT, options.seed)} AS split FROM (SELECT DISTINCT subject_id FROM ${from}) ORDER BY ${patientOrder(options.seed)} ${limit(options)}`;
}

/** Reads only who has a usable discharge note: so that of a few patients only a few notes are stored. Gives the patients. */
export async function choosePatientsOfFile(db: Database, source: CsvSource, options: MimicOptions): Promise<number> {
  const { discharge, inError } = NOTES[options.dataset];
  const usable = `${discharge} AND NOT ${inError} AND NOT (${WITHOUT_ADMISSION}) AND NOT (${WITHOUT_TEXT})`;
  await db.run(`CREATE TABLE chosen_patients AS ${choose(`${source.relation} WHERE ${usable}`, options)}`);
  return await countRows(db, 'chosen_patients');
}

/** All patients of `notes`. */
export async function choosePatientsOfNotes(db: Database, options: MimicOptions): Promise<number> {
  await db.run(`CREATE TABLE chosen_patients AS ${choose('notes', options)}`);
  return await countRows(db, 'chosen_patients');
}

/** Where nobody has a discharge note: patients of the patient table. */
export async function choosePatientsOfTable(db: Database, patients: CsvSource, options: MimicOptions): Promise<number> {
  await db.run(`INSERT INTO chosen_patients ${choose(`${patients.relation} WHERE subject_id IS NOT NULL`, options)}`);
  return await countRows(db, 'chosen_patients');
}

/**
 * Makes `notes`: one row a usable discharge note, of the chosen patients if they are chosen already.
 * Throws DUPLICATE_KEYS.
 */
export async function loadNotes(db: Database, source: CsvSource | undefined, chosen: boolean, options: MimicOptions): Promise<NotesLeftOut> {
  await db.run(`CREATE TABLE notes(${NOTE_COLUMNS})`);
  if (source === undefined) return { inError: 0, withoutAdmission: 0, withoutText: 0, repeated: 0 };
  const { select, discharge, inError } = NOTES[options.dataset];
  const ofChosen = chosen ? 'AND subject_id IN (SELECT subject_id FROM chosen_patients)' : '';
  const reason = `CASE WHEN ${inError} THEN '${LEFT_OUT}error' WHEN ${WITHOUT_ADMISSION} THEN '${LEFT_OUT}admission' WHEN ${WITHOUT_TEXT} THEN '${LEFT_OUT}text' END`;
  // What is left out stays in for a moment, without its text, so that it is counted without reading the file again.
  await db.run(
    `INSERT INTO notes SELECT note_id, subject_id, hadm_id, coalesce(reason, note_type), note_seq, charttime, storetime, length("text"), CASE WHEN reason IS NULL THEN "text" END
       FROM (SELECT ${select}, ${reason} AS reason FROM ${source.relation} WHERE ${discharge} ${ofChosen})`,
  );
  const marked = `starts_with(note_type, '${LEFT_OUT}')`;
  const counts = new Map((await db.rows<{ reason: string; n: number }>(`SELECT note_type AS reason, count(*) AS n FROM notes WHERE ${marked} GROUP BY note_type`)).map(({ reason, n }) => [reason.slice(LEFT_OUT.length), n]));
  if (counts.size > 0) await db.run(`DELETE FROM notes WHERE ${marked}`);
  const repeated = await dropRepeatedRows(db, { table: 'notes', key: ['note_id'], file: path.basename(source.file), keep: options.duplicates === 'keep' });
  await refuseSharedAdmissions(db, path.basename(source.file));
  return { inError: counts.get('error') ?? 0, withoutAdmission: counts.get('admission') ?? 0, withoutText: counts.get('text') ?? 0, repeated };
}

/** An admission of two patients could stand in two parts of the split. */
async function refuseSharedAdmissions(db: Database, file: string): Promise<void> {
  const { shared } = await db.row<{ shared: number }>('SELECT count(*) AS shared FROM (SELECT 1 FROM notes GROUP BY hadm_id HAVING min(subject_id) <> max(subject_id))');
  if (shared > 0) throw new AttendingError('DUPLICATE_KEYS', `${file} has ${shared} hadm_id that stand with more than one subject_id.`, 'Mend or export the file again: an admission belongs to one patient.');
}

export async function countRows(db: Database, table: string): Promise<number> {
  return (await db.row<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)).n;
}
