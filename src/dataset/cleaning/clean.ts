import { mkdtemp, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { AttendingError } from '../../platform/errors.ts';
import type { DataContext } from '../context.ts';
import type { CleanerSetup, EncodedSizes, WordCounts } from './cleaner.ts';
import { startCleaner, type CleanerThread } from './cleanerThreads.ts';
import type { CleanOptions } from './options.ts';
import { OutputFiles, type WrittenFile } from './outputFiles.ts';
import { outputLayout } from './outputs.ts';
import { findRareWords } from './rareWords.ts';
import { orderedSteps, RECIPE_STEPS, stepWithoutTokens, type CleaningStep, type Recipe } from './steps.ts';
import { openTextSource, type TextSource } from './textSource.ts';

/** What became of the words of one column. */
export interface ColumnWords {
  readonly tokens: number;
  /** Occurrences dropped as stop words. */
  readonly stopWords: number;
  /** Distinct words before rare ones were dropped; of columns that lose rare words only. */
  readonly distinct?: number;
  /** Distinct rare words that were dropped, and their occurrences. */
  readonly rare?: number;
  readonly rareOccurrences?: number;
  /** Texts that are missing or empty. */
  readonly empty: number;
}

export interface CleanResult {
  readonly recipe: Recipe;
  readonly steps: readonly CleaningStep[];
  readonly rows: number;
  readonly files: readonly WrittenFile[];
  /** Distinct words that stay, over the columns that lose rare words. */
  readonly vocabulary: number;
  /** Distinct rare words that were dropped from them. */
  readonly dropped: number;
  readonly words: Readonly<Record<string, ColumnWords>>;
  readonly seconds: number;
}

const SPOOL_PREFIX = '.attending-clean-';

/**
 * Cleans columns of text: the steps of the recipe one after the other, the result of each kept.
 *
 * Two passes on worker threads: the first cleans, tokenises, looks up lemmas and counts words; the second drops rare
 * words and writes. The files appear when all are whole; a run that fails or is cancelled leaves none of them.
 *
 * @throws BAD_CONFIGURATION, NO_ROWS, DISK_FULL, FILE_NOT_WRITABLE, and what `openTextSource` throws
 */
export async function cleanTexts(options: CleanOptions, context: DataContext): Promise<CleanResult> {
  const startedMs = performance.now();
  const steps = orderedSteps(options.steps ?? RECIPE_STEPS[options.recipe]);
  const needsTokens = stepWithoutTokens(steps);
  if (needsTokens !== undefined) throw new AttendingError('BAD_CONFIGURATION', `The step ${needsTokens} works on tokens.`, 'Add the step tokens.');
  const source = await openTextSource(options, context);
  try {
    if (source.rows === 0) throw new AttendingError('NO_ROWS', `${options.csv ?? options.table} has no rows.`, 'Check that it is the right one.');
    const plan = planOf(options, steps, source);
    const files = await OutputFiles.create(options.out, plan.layout, options.formats);
    let committed = false;
    try {
      const { counts, rare, integers } = await inFolder(options.out, async (folder) => await runPasses({ ...plan, folder }, options, source, files, context));
      context.signal.throwIfAborted();
      committed = true;
      const written = await files.commit(integers);
      const words = Object.fromEntries(plan.textNames.map((name, text) => [name, { tokens: sum(counts, ({ tokens }) => tokens[text]!), stopWords: sum(counts, ({ stopWords }) => stopWords[text]!), empty: sum(counts, ({ empty }) => empty[text]!), ...rare.figures[plan.rareTexts.indexOf(text)] }]));
      return { recipe: options.recipe, steps, rows: source.rows, files: written, vocabulary: rare.vocabulary, dropped: rare.dropped, words, seconds: (performance.now() - startedMs) / 1000 };
    } finally {
      if (!committed) await files.abandon();
    }
  } finally {
    source.close();
  }
}

type Plan = Omit<CleanerSetup, 'number' | 'folder'> & { readonly textNames: readonly string[] };

function planOf(options: CleanOptions, steps: readonly CleaningStep[], source: TextSource): Plan {
  const textNames = [...new Set(options.columns.map((name) => name.toLowerCase()))];
  const rareColumns = (options.rareColumns ?? textNames.slice(0, 1)).map((name) => name.toLowerCase());
  const stranger = rareColumns.find((name) => !textNames.includes(name));
  if (stranger !== undefined) throw new AttendingError('BAD_CONFIGURATION', `Rare words cannot be dropped from ${stranger}, which is not cleaned.`, `Name columns of ${textNames.join(', ')} with --rare-columns.`);
  const layout = outputLayout({ sourceColumns: source.columns, textColumns: textNames, rareColumns, steps, files: options.files });
  const clash = layout.columns.find(({ kind, name }) => kind !== 'source' && source.columns.includes(name));
  if (clash !== undefined) throw new AttendingError('BAD_CONFIGURATION', `The source already has a column ${clash.name}.`, 'Clean the file that this one was made from, or rename the column.');
  const empty = layout.files.find(({ columns }) => columns.length === 0);
  if (empty !== undefined) throw new AttendingError('BAD_CONFIGURATION', `With these steps the file ${empty.file} would have no columns.`, 'Add the step text, or name other files with --files.');
  return {
    kind: 'clean',
    recipe: options.recipe,
    steps,
    boilerplate: options.boilerplate,
    sourceColumns: source.columns.length,
    textColumns: textNames.map((name) => source.columns.indexOf(name)),
    textNames,
    rareTexts: steps.includes('rare') ? rareColumns.map((name) => textNames.indexOf(name)) : [],
    layout,
    formats: { csv: options.formats.includes('csv'), parquet: options.formats.includes('parquet') },
  };
}

interface PassResult {
  readonly counts: readonly WordCounts[];
  readonly rare: ReturnType<typeof findRareWords>;
  readonly integers: readonly boolean[];
}

async function runPasses(setup: Omit<CleanerSetup, 'number'>, options: CleanOptions, source: TextSource, files: OutputFiles, context: DataContext): Promise<PassResult> {
  const threads = Array.from({ length: context.jobs }, (_, number) => startCleaner({ ...setup, number }, context.jobs === 1 ? undefined : context.threadScript));
  try {
    const owners = await readAll(threads, source, context);
    const counts = await Promise.all(threads.map(async (thread) => (await thread.run({ do: 'count' })) as WordCounts));
    const rare = findRareWords(counts, setup.rareTexts.length, options.rareAtMost);
    const integers = counts[0]!.integers.map((_, column) => counts.every((count) => count.integers[column] === true));
    await Promise.all(threads.map(async (thread, number) => await thread.run({ do: 'drop', rare: rare.byThread[number]!, integers })));
    await writeAll(threads, owners, source.rows, files, context);
    return { counts, rare, integers };
  } finally {
    await Promise.all(threads.map(async (thread) => await thread.close()));
  }
}

/** Pass one. Gives for each batch the thread that has it: each takes the next batch when it is done with the last. */
async function readAll(threads: readonly CleanerThread[], source: TextSource, { signal, onProgress }: DataContext): Promise<number[]> {
  const owners: number[] = [];
  const busy = new Map(threads.map((_, number) => [number, Promise.resolve(number)]));
  let rows = 0;
  try {
    await source.read(async (batch) => {
      signal.throwIfAborted();
      const number = await Promise.race(busy.values());
      owners.push(number);
      const { rows: more } = batch;
      busy.set(
        number,
        threads[number]!.run({ do: 'read', batch }).then(() => {
          rows += more;
          onProgress({ step: 'tokens', done: rows, total: source.rows, unit: 'rows' });
          return number;
        }),
      );
    });
    await Promise.all(busy.values());
  } catch (error) {
    await Promise.allSettled(busy.values());
    throw error;
  }
  return owners;
}

/** Pass two: every thread encodes its batches in order, and writes each as soon as all before it have their place. */
async function writeAll(threads: readonly CleanerThread[], owners: readonly number[], rows: number, files: OutputFiles, { signal, onProgress }: DataContext): Promise<void> {
  const turns = owners.map(() => makeTurn());
  turns[0]?.come();
  let done = 0;
  await Promise.all(
    threads.map(async (thread, number) => {
      let own = 0;
      for (const [index, owner] of owners.entries()) {
        if (owner !== number) continue;
        signal.throwIfAborted();
        const sizes = (await thread.run({ do: 'encode', batch: own })) as EncodedSizes;
        await turns[index]!.came;
        const places = files.place(sizes);
        turns[index + 1]?.come();
        await thread.run({ do: 'write', ...places });
        own += 1;
        done += sizes.rows;
        onProgress({ step: 'files', done, total: rows, unit: 'rows' });
      }
    }),
  );
}

function makeTurn(): { readonly came: Promise<void>; readonly come: () => void } {
  let come: () => void = () => undefined;
  const came = new Promise<void>((resolve) => (come = resolve));
  return { came, come };
}

/** Runs work with a private folder beside the results, which goes with it; what a killed run left goes first. */
async function inFolder<T>(out: string, work: (folder: string) => Promise<T>): Promise<T> {
  for (const name of await readdir(out)) if (name.startsWith(SPOOL_PREFIX) && !isRunning(name)) await rm(path.join(out, name), { recursive: true, force: true });
  const folder = await mkdtemp(path.join(out, `${SPOOL_PREFIX}${process.pid}-`));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isRunning(name: string): boolean {
  const pid = Number.parseInt(name.slice(SPOOL_PREFIX.length), 10);
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function sum(counts: readonly WordCounts[], of: (count: WordCounts) => number): number {
  return counts.reduce((total, count) => total + of(count), 0);
}
