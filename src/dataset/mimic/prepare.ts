import { rm, stat } from 'node:fs/promises';
import { Database } from '../../platform/database.ts';
import type { DataContext } from '../context.ts';
import { csvError } from '../csv/source.ts';
import { beginPreparation, fingerprintOf, refuseChangedSteps, runStep, type StepOutcome } from '../steps.ts';
import { buildFacts, createViews, VIEWS } from './facts.ts';
import { findSources, type LazySource, type MimicSources } from './sources.ts';
import { choosePatientsOfFile, choosePatientsOfNotes, choosePatientsOfTable, countRows, loadNotes } from './notes.ts';
import type { MimicOptions } from './options.ts';
import { describePreparation, saveCounts, type MimicResult } from './result.ts';
import { TABLES, type TableSchema } from './schema.ts';
import { groupCodes, loadTable } from './tables.ts';

const ALL_TABLES = ['notes', 'chosen_patients', 'patients', 'admissions', 'diagnoses', 'procedures', 'd_icd_diagnoses', 'd_icd_procedures', 'admission_codes', 'facts'];

const POLL_MS = 250;

/** Rows that the statement under way has read. */
interface RowCount {
  rows: number;
}

interface PlannedStep {
  readonly name: string;
  readonly files: readonly string[];
  readonly options: object;
  /** What is read, for progress in bytes and for errors that name the file. */
  readonly source?: LazySource | undefined;
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
  const sources = await findSources(options);
  const isNew = (await stat(options.db).catch(() => undefined)) === undefined;
  const db = await Database.open(options.db, { threads: context.jobs, signal: context.signal, ...(context.memoryMiB === undefined ? {} : { memoryMiB: context.memoryMiB }) });
  let steps: StepOutcome[] = [];
  try {
    const planned = planSteps(db, sources, options, context);
    const fingerprinted = await Promise.all(planned.map(async (step) => ({ ...step, fingerprint: await fingerprintOf(step.files, { dataset: options.dataset, seed: options.seed, patients: options.patients ?? null, ...step.options }) })));
    await beginPreparation(db, { kind: options.dataset, seed: options.seed, tables: ALL_TABLES, views: VIEWS, drop: options.drop });
    await refuseChangedSteps(db, fingerprinted);
    const seen: RowCount = { rows: 0 };
    await db.watchRows((rows) => (seen.rows += rows));
    for (const step of fingerprinted) steps = [...steps, await runStep(db, step, async () => await readStep(db, step, seen, context), context)];
    return await describePreparation(db, options, sources.notes !== undefined, steps);
  } finally {
    const empty = isNew && steps.length === 0;
    db.close();
    if (empty) await Promise.all([options.db, `${options.db}.wal`].map(async (file) => await rm(file, { force: true })));
  }
}

async function readStep(db: Database, step: PlannedStep, seen: RowCount, context: DataContext): Promise<number> {
  const { source } = step;
  if (source === undefined) return await step.work();
  try {
    const { rows: total } = await source.open(db, context);
    seen.rows = 0;
    const timer = setInterval(() => context.onProgress({ step: step.name, done: Math.min(seen.rows, total), total, unit: 'rows' }), POLL_MS);
    try {
      return await step.work();
    } finally {
      clearInterval(timer);
    }
  } catch (error) {
    throw csvError(error, source.look);
  }
}

function planSteps(db: Database, { tables, notes }: MimicSources, options: MimicOptions, context: DataContext): PlannedStep[] {
  const patients = tables.get('patients')!;
  const noteFiles = notes === undefined ? [] : [notes.look.file];
  const chooseFirst = options.patients !== undefined && notes !== undefined;
  const duplicates = { duplicates: options.duplicates };
  const choosing: PlannedStep = {
    name: 'chosen_patients',
    files: [...noteFiles, patients.look.file],
    options: {},
    source: chooseFirst ? notes : undefined,
    work: async () => {
      const chosen = chooseFirst ? await choosePatientsOfFile(db, await notes.open(db, context), options) : await choosePatientsOfNotes(db, options);
      return chosen > 0 ? chosen : await choosePatientsOfTable(db, await patients.open(db, context), options);
    },
  };
  const reading: PlannedStep = {
    name: 'notes',
    files: noteFiles,
    options: duplicates,
    source: notes,
    work: async () => {
      await saveCounts(db, 'notes', await loadNotes(db, await notes?.open(db, context), chooseFirst, options));
      return await countRows(db, 'notes');
    },
  };
  const copying = TABLES[options.dataset].filter(({ table, ofPatients }) => ofPatients || tables.has(table)).map((schema) => copyStep(db, schema, tables.get(schema.table), noteFiles, options, context));
  const sourceFiles = [...noteFiles, ...[...tables.values()].map(({ look }) => look.file)];
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
        await createViews(db);
        return facts;
      },
    },
  ];
}

function copyStep(db: Database, schema: TableSchema, source: LazySource | undefined, noteFiles: readonly string[], options: MimicOptions, context: DataContext): PlannedStep {
  return {
    name: schema.table,
    files: [...noteFiles, ...(source === undefined ? [] : [source.look.file])],
    options: { duplicates: options.duplicates },
    source,
    work: async () => {
      await saveCounts(db, schema.table, await loadTable(db, schema, await source?.open(db, context), options.duplicates === 'keep'));
      return await countRows(db, schema.table);
    },
  };
}
