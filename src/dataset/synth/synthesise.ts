import path from 'node:path';
import { AttendingError } from '../../platform/errors.ts';
import type { DataContext } from '../context.ts';
import { exportOf, type BlockSettings } from './block.ts';
import { BlockSource } from './blockSource.ts';
import { gzipMember } from './gzipMember.ts';
import type { SynthOptions } from './options.ts';
import { Output } from './output.ts';
import { planBlocks } from './plan.ts';
import type { SynthResult, SynthTotals } from './result.ts';
import { qaFileNames, writeQa } from './writeQa.ts';

/** Below this, starting threads costs more than they save. */
const NOTES_WORTH_THREADS = 2_000;

/**
 * Writes a made-up export: the same options give the same bytes, on any machine and with any number of threads. Every
 * patient is drawn alone from the seed and their number; blocks of patients are made by threads and written in order.
 * Files appear together when all are whole; cancelling leaves nothing.
 *
 * @throws AttendingError FILE_EXISTS, FILE_NOT_WRITABLE, CANCELLED
 */
export async function synthesise(options: SynthOptions, context: DataContext): Promise<SynthResult> {
  const startedMs = performance.now();
  const isQa = options.dataset === 'qa';
  const names = (isQa ? qaFileNames(options.notes) : exportOf(options).files.map(({ name }) => name)).map((name) => path.join(options.out, ...name.split('/')) + (options.gzip ? '.gz' : ''));
  if (options.identifiersOut !== undefined && !isQa) names.push(options.identifiersOut);
  const output = await Output.open(names, options.force);
  try {
    const totals = await (isQa ? writeQa : writeBlocks)(options, output, context);
    context.signal.throwIfAborted();
    return { dataset: options.dataset, seed: options.seed, files: await output.commit(), ...totals, elapsedMs: Math.round(performance.now() - startedMs) };
  } catch (error) {
    await output.abandon();
    if (context.signal.aborted) throw new AttendingError('CANCELLED', 'Cancelled.', 'Nothing of the export was left behind.', { cause: error });
    throw error;
  }
}

async function writeBlocks(options: SynthOptions, output: Output, context: DataContext): Promise<SynthTotals> {
  const settings: BlockSettings = { dataset: options.dataset, seed: options.seed, identifiers: options.identifiers, gzip: options.gzip, listIdentifiers: options.identifiersOut !== undefined };
  for (const [index, { header, fixedRows }] of exportOf(settings).files.entries()) {
    const fixed = fixedRows?.() ?? [];
    const bytes = Buffer.from(`${[header, ...fixed].join('\n')}\n`);
    await output.write(index, options.gzip ? gzipMember(bytes) : bytes, fixed.length);
  }
  let [notes, patients, admissions] = [0, 0, 0];
  const planted: Record<string, number> = {};
  const source = new BlockSource(settings, options.notes < NOTES_WORTH_THREADS ? 1 : context.jobs, context.threadScript);
  try {
    for await (const [block, made] of source.inOrder(planBlocks(options.seed, options.notes))) {
      context.signal.throwIfAborted();
      for (const [index, bytes] of made.bytes.entries()) await output.write(index, bytes, made.rows[index]!);
      notes += block.notes;
      patients += block.patients;
      admissions += made.admissions;
      for (const [what, count] of Object.entries(made.tallies)) planted[what] = (planted[what] ?? 0) + count;
      context.onProgress({ step: 'notes', done: notes, total: options.notes, unit: 'notes' });
    }
  } finally {
    await source.close();
  }
  return { notes, patients, admissions, planted };
}
