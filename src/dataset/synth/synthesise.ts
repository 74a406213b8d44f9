import path from 'node:path';
import { ThreadPool } from '../../platform/threadPool.ts';
import type { DataContext } from '../context.ts';
import { blockMaker, exportOf, type BlockRows, type BlockSettings } from './block.ts';
import { gzipMember } from './gzipMember.ts';
import type { SynthOptions } from './options.ts';
import { Output, type WrittenFile } from './output.ts';
import { planBlocks, type Block } from './plan.ts';
import { qaFileNames, writeQa } from './synthesiseQa.ts';
import type { SynthThread } from './thread.ts';

export interface SynthResult {
  readonly dataset: SynthOptions['dataset'];
  readonly seed: number;
  readonly files: readonly WrittenFile[];
  readonly notes: number;
  readonly patients: number;
  readonly admissions: number;
  /** Rows with something for checks to find, by what: leaks, duplicates, missing fields. */
  readonly planted: Readonly<Record<string, number>>;
  readonly elapsedMs: number;
}

/** Below this, starting threads costs more than they save. */
const NOTES_WORTH_THREADS = 2_000;
/** Blocks under way beyond the threads: what bounds memory, whatever the size of the export. */
const BLOCKS_AHEAD = 2;

/**
 * Writes a made-up export: the same options give the same bytes, on any machine and with any number of threads. Every
 * patient is drawn alone from the seed and their number; blocks of patients are made by threads and written in order.
 * Files appear together when all are whole; cancelling leaves nothing.
 *
 * @throws AttendingError FILE_EXISTS, FILE_NOT_WRITABLE, CANCELLED
 */
export async function synthesise(options: SynthOptions, context: DataContext): Promise<SynthResult> {
  const startedMs = performance.now();
  const settings: BlockSettings = { dataset: options.dataset, seed: options.seed, identifiers: options.identifiers, gzip: options.gzip, listIdentifiers: options.identifiersOut !== undefined };
  const { files } = exportOf(settings);
  const fileNames = options.dataset === 'qa' ? qaFileNames(options.notes) : files.map(({ name }) => name);
  const names = fileNames.map((name) => path.join(options.out, ...name.split('/')) + (options.gzip ? '.gz' : ''));
  if (options.identifiersOut !== undefined && options.dataset !== 'qa') names.push(options.identifiersOut);
  const output = await Output.open(names, options.force);
  const totals = { patients: 0, admissions: 0, notes: 0, planted: {} as Record<string, number> };
  if (options.dataset === 'qa') {
    try {
      await writeQa(options, output, context);
      return { dataset: 'qa', seed: options.seed, files: await output.commit(), ...totals, notes: options.notes, elapsedMs: Math.round(performance.now() - startedMs) };
    } catch (error) {
      await output.abandon();
      throw error;
    }
  }
  const maker = new BlockSource(settings, options.notes < NOTES_WORTH_THREADS ? 1 : context.jobs, context.threadScript);
  try {
    for (const [index, { header, fixedRows }] of files.entries()) {
      const fixed = fixedRows?.() ?? [];
      const bytes = Buffer.from(`${[header, ...fixed].join('\n')}\n`);
      await output.write(index, options.gzip ? gzipMember(bytes) : bytes, fixed.length);
    }
    for await (const [block, made] of maker.inOrder(planBlocks(options.seed, options.notes))) {
      context.signal.throwIfAborted();
      for (const [index, bytes] of made.bytes.entries()) await output.write(index, bytes, made.rows[index]!);
      totals.patients += block.patients;
      totals.admissions += made.admissions;
      totals.notes += block.notes;
      for (const [what, count] of Object.entries(made.tallies)) totals.planted[what] = (totals.planted[what] ?? 0) + count;
      context.onProgress({ step: 'notes', done: totals.notes, total: options.notes, unit: 'notes' });
    }
    context.signal.throwIfAborted();
    return { dataset: options.dataset, seed: options.seed, files: await output.commit(), ...totals, elapsedMs: Math.round(performance.now() - startedMs) };
  } catch (error) {
    await output.abandon();
    throw error;
  } finally {
    await maker.close();
  }
}

/** Makes blocks here or in threads, a few ahead, and gives them in their order. */
class BlockSource {
  readonly #pool: ThreadPool<Block, BlockRows> | undefined;
  readonly #make: (block: Block) => Promise<BlockRows>;
  readonly #ahead: number;

  constructor(settings: BlockSettings, jobs: number, threadScript: string) {
    if (jobs === 1) {
      const make = blockMaker(settings, gzipMember);
      // A turn of the loop between blocks, so that a cancel is heard.
      this.#make = (block) => new Promise((resolve, reject) => setImmediate(() => {
        try {
          resolve(make(block));
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      }));
      this.#ahead = 1;
      return;
    }
    const setup: SynthThread = { kind: 'synth', ...settings };
    const pool = new ThreadPool<Block, BlockRows>(threadScript, setup, jobs);
    this.#pool = pool;
    this.#make = (block) => pool.run(block);
    this.#ahead = jobs + BLOCKS_AHEAD;
  }

  async *inOrder(blocks: Iterable<Block>): AsyncGenerator<[Block, BlockRows]> {
    const waiting: { readonly block: Block; readonly made: Promise<BlockRows> }[] = [];
    for (const block of blocks) {
      const made = this.#make(block);
      // Whoever awaits it reports the failure; closing the pool must not report it once more.
      made.catch(() => undefined);
      waiting.push({ block, made });
      if (waiting.length < this.#ahead) continue;
      const next = waiting.shift()!;
      yield [next.block, await next.made];
    }
    for (const { block, made } of waiting) yield [block, await made];
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }
}
