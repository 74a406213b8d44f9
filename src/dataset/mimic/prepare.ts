import { rm, stat } from 'node:fs/promises';
import { Database } from '../../platform/database.ts';
import type { DataContext } from '../context.ts';
import { csvError, openCsv, type CsvSource } from '../csv/source.ts';
import { beginPreparation, fingerprintOf, refuseChangedSteps, runStep, type StepOutcome } from '../steps.ts';
import { buildFacts, createViews, VIEWS } from './facts.ts';
import { openFolder } from './folder.ts';
import { choosePatientsOfFile, choosePatientsOfNotes, choosePatientsOfTable, countRows, loadNotes } from './notes.ts';
import type { MimicOptions } from './options.ts';
import { describePreparation, saveCounts, type MimicResult } from './result.ts';
import { NOTES, TABLES, type TableSchema } from './schema.ts';
import { groupCodes, loadTable } from './tables.ts';
import { watchStatements } from './watch.ts';

const ALL_TABLES = ['notes', 'chosen_patients', 'patients', 'admissions', 'diagnoses', 'procedures', 'd_icd_diagnoses', 'd_icd_procedures', 'admission_codes', 'facts'];

interface Sources {
  readonly tables: ReadonlyMap<string, CsvSource>;
  readonly notes: CsvSource | undefined;
}

interface PlannedStep {
  readonly name: string;
  readonly files: readonly string[];
  readonly options: object;
  /** What is read, for progress in bytes and for errors that name the file. */
  readonly source?: CsvSource | undefined;
  readonly work: () => Promise<number>;
}

/**
 * Prepares a MIMIC export: tables, code lists, facts, split and views in one DuckDB database, step by step. Finished
 * steps are kept by the next run; a step that fails or is cancelled leaves nothing behind.
 *
 * Throws WRONG_FOLDER, MISSING_COLUMNS, BAD_CSV, BROKEN_GZIP, INVALID_UTF8, DUPLICATE_KEYS, TABLE_EXISTS, SPLIT_LEAK and
 * what Database throws.
 */
export async function prepareMimic(options: MimicOptions, context: DataContext): Promise<MimicResult> {
  const sources = await openSources(options, context);
  const isNew = (await stat(options.db).catch(() => undefined)) === undefined;
  const db = await Database.open(options.db, { threads: context.jobs, signal: context.signal, ...(context.memoryMiB === undefined ? {} : { memoryMiB: context.memoryMiB }) });
  let steps: StepOutcome[] = [];
  try {
    const planned = planSteps(db, sources, options, context);
    const fingerprinted = await Promise.all(planned.map(async (step) => ({ ...step, fingerprint: await fingerprintOf(step.files, { dataset: options.dataset, seed: options.seed, patients: options.patients ?? null, ...step.options }) })));
    await beginPreparation(db, { kind: options.dataset, seed: options.seed, tables: ALL_TABLES, views: VIEWS, drop: options.drop });
    await refuseChangedSteps(db, fingerprinted);
    for (const step of fingerprinted) steps = [...steps, await runStep(db, step, async () => await readStep(db, step, context), context)];
    await createViews(db);
    return await describePreparation(db, options, sources.notes !== undefined, steps);
  } finally {
    const empty = isNew && steps.length === 0;
    db.close();
    if (empty) await Promise.all([options.db, `${options.db}.wal`].map(async (file) => await rm(file, { force: true })));
  }
}

/** Looks at all headers before the database is touched. */
async function openSources(options: MimicOptions, context: DataContext): Promise<Sources> {
  const db = await Database.open(':memory:', { threads: 1 });
  try {
    const folder = await openFolder(db, options.dataset, options.dir, options.notes, context);
    const tables = new Map<string, CsvSource>();
    for (const { table, columns } of TABLES[options.dataset]) {
      const file = folder.tables.get(table);
      if (file !== undefined) tables.set(table, await openCsv(db, file, columns, context));
    }
    return { tables, notes: folder.notes === undefined ? undefined : await openCsv(db, folder.notes, NOTES[options.dataset].columns, context) };
  } finally {
    db.close();
  }
}

async function readStep(db: Database, step: PlannedStep, context: DataContext): Promise<number> {
  const { source } = step;
  if (source === undefined) return await step.work();
  try {
    return await watchStatements(db, (share) => context.onProgress({ step: step.name, done: Math.round(share * source.bytes), total: source.bytes, unit: 'bytes' }), step.work);
  } catch (error) {
    throw csvError(error, source);
  }
}

function planSteps(db: Database, { tables, notes }: Sources, options: MimicOptions, context: DataContext): PlannedStep[] {
  const patients = tables.get('patients')!;
  const noteFiles = notes === undefined ? [] : [notes.file];
  const chooseFirst = options.patients !== undefined && notes !== undefined;
  const duplicates = { duplicates: options.duplicates };
  const choosing: PlannedStep = {
    name: 'chosen_patients',
    files: [...noteFiles, patients.file],
    options: {},
    source: chooseFirst ? notes : undefined,
    work: async () => {
      const chosen = chooseFirst ? await choosePatientsOfFile(db, notes, options) : await choosePatientsOfNotes(db, options);
      return chosen > 0 ? chosen : await choosePatientsOfTable(db, patients, options);
    },
  };
  const reading: PlannedStep = {
    name: 'notes',
    files: noteFiles,
    options: duplicates,
    source: notes,
    work: async () => {
      await saveCounts(db, 'notes', await loadNotes(db, notes, chooseFirst, options));
      return await countRows(db, 'notes');
    },
  };
  const copying = TABLES[options.dataset].filter(({ table, ofPatients }) => ofPatients || tables.has(table)).map((schema) => copyStep(db, schema, tables.get(schema.table), noteFiles, options));
  const sourceFiles = [...noteFiles, ...[...tables.values()].map(({ file }) => file)];
  return [
    ...(chooseFirst ? [choosing, reading] : [reading, choosing]),
    ...copying,
    { name: 'admission_codes', files: sourceFiles, options: duplicates, work: async () => await groupCodes(db) },
    {
      name: 'facts',
      files: sourceFiles,
      options: duplicates,
      work: async () => {
        const total = await countRows(db, 'notes');
        const { facts, ...counts } = await buildFacts(db, (done) => context.onProgress({ step: 'facts', done, total, unit: 'notes' }));
        await saveCounts(db, 'facts', counts);
        return facts;
      },
    },
  ];
}

function copyStep(db: Database, schema: TableSchema, source: CsvSource | undefined, noteFiles: readonly string[], options: MimicOptions): PlannedStep {
  return {
    name: schema.table,
    files: [...noteFiles, ...(source === undefined ? [] : [source.file])],
    options: { duplicates: options.duplicates },
    source,
    work: async () => {
      await saveCounts(db, schema.table, await loadTable(db, schema, source, options.duplicates === 'keep'));
      return await countRows(db, schema.table);
    },
  };
}
