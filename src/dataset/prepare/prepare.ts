import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { DataContext } from '../context.ts';
import { fingerprintOfInputs, FinishedParts } from './finished.ts';
import { readPlan, type Part, type PlannedPart } from './plan.ts';

export interface PartResult {
  readonly part: Part;
  readonly seconds: number;
  /** An earlier run had finished it, and nothing was done again. */
  readonly kept: boolean;
  /** What the part's own command prints with `--json`. */
  readonly result: object;
}

/** What `attending data prepare --json` prints. */
export interface PrepareResult {
  readonly config: string;
  readonly parts: readonly PartResult[];
  readonly seconds: number;
}

/**
 * Runs the parts of a preparation file one after the other, by the same functions as their commands. The whole file is
 * checked before anything is done. A part that an earlier run finished from the same options and data is kept; one that
 * fails or is cancelled ends the run, and the next one goes on with it.
 *
 * @param drop makes everything anew
 * @throws FILE_NOT_FOUND, BAD_CONFIGURATION, and what the parts throw
 */
export async function prepareData({ config, drop = false }: { readonly config: string; readonly drop?: boolean }, context: DataContext): Promise<PrepareResult> {
  const startedMs = performance.now();
  const planned = await readPlan(config);
  const finished = await FinishedParts.open(config);
  const parts: PartResult[] = [];
  for (const [index, part] of planned.entries()) {
    context.signal.throwIfAborted();
    parts.push(await runPart(part, `${index + 1} ${part.part}`, finished, drop, context));
  }
  return { config, parts, seconds: (performance.now() - startedMs) / 1000 };
}

async function runPart(planned: PlannedPart, name: string, finished: FinishedParts, drop: boolean, context: DataContext): Promise<PartResult> {
  const startedMs = performance.now();
  const done = (result: object, kept: boolean): PartResult => ({ part: planned.part, seconds: (performance.now() - startedMs) / 1000, kept, result });
  const inputs = await inputsOf(planned);
  if (inputs === undefined) {
    const result = await run(planned, drop, context);
    return done(result, wasKept(result));
  }
  const fingerprint = await fingerprintOfInputs(planned.options, inputs);
  const earlier = drop ? undefined : await finished.resultOf(name, fingerprint);
  if (earlier !== undefined) return done(earlier, true);
  const result = await run(planned, drop, context);
  await finished.add(name, fingerprint, filesMade(planned, result), result);
  return done(result, false);
}

async function run(planned: PlannedPart, drop: boolean, context: DataContext): Promise<object> {
  switch (planned.part) {
    case 'synth': {
      const { synthesise } = await import('../synth/synthesise.ts');
      return await synthesise(drop ? { ...planned.options, force: true } : planned.options, context);
    }
    case 'mimic': {
      const { prepareMimic } = await import('../mimic/prepare.ts');
      return await prepareMimic(drop ? { ...planned.options, drop } : planned.options, context);
    }
    case 'bhc': {
      const { prepareBhc } = await import('../bhc/prepare.ts');
      return await prepareBhc(drop ? { ...planned.options, drop } : planned.options, context);
    }
    case 'clean': {
      const { cleanTexts } = await import('../cleaning/clean.ts');
      return await cleanTexts(planned.options, context);
    }
    case 'tokens': {
      const { buildTokens } = await import('../tokens/build.ts');
      return await buildTokens(planned.options, context, { drop });
    }
    case 'qa': {
      const { prepareQa } = await import('../qa/prepare.ts');
      const { stats, conversion } = await prepareQa(planned.options, context);
      if (stats === undefined) return conversion ?? {};
      return conversion === undefined ? stats : { ...stats, conversion };
    }
  }
}

/** What a part that keeps no record of its own reads; undefined for those whose database does. */
async function inputsOf(planned: PlannedPart): Promise<{ files: string[]; databases: string[] } | undefined> {
  switch (planned.part) {
    case 'synth':
      return { files: [], databases: [] };
    case 'clean': {
      const { csv, db } = planned.options;
      return { files: csv === undefined ? [] : [csv], databases: db === undefined ? [] : [db] };
    }
    case 'qa': {
      // The corpus that the files of the folder are made of comes in their place.
      const { dir, from, adjust } = planned.options;
      const files = from === undefined ? (await readdir(dir).catch(() => [])).sort().map((name) => path.join(dir, name)) : [from.file];
      return { files: [...files, ...(typeof adjust === 'string' && adjust.endsWith('.json') ? [adjust] : [])], databases: [] };
    }
    case 'mimic':
    case 'bhc':
    case 'tokens':
      return undefined;
  }
}

/** The files by which it is known that what a part made is still there. */
function filesMade(planned: PlannedPart, result: object): string[] {
  if (planned.part !== 'qa') return filesOf(result);
  const { out } = planned.options;
  return out === undefined ? filesOf(result) : ['dataset_stats.json', 'qa.duckdb'].map((name) => path.join(out, name));
}

function filesOf(result: object): string[] {
  if (!('files' in result) || !Array.isArray(result.files)) return [];
  return result.files.flatMap((file: unknown) => (typeof file === 'object' && file !== null && 'path' in file && typeof file.path === 'string' ? [file.path] : []));
}

function wasKept(result: object): boolean {
  if ('kept' in result && typeof result.kept === 'boolean') return result.kept;
  return 'steps' in result && Array.isArray(result.steps) && result.steps.length > 0 && result.steps.every((step: unknown) => typeof step === 'object' && step !== null && 'kept' in step && step.kept === true);
}
