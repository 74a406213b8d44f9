import { ThreadPool } from '../../platform/threadPool.ts';
import { blockMaker, type BlockRows, type BlockSettings } from './block.ts';
import { gzipMember } from './gzipMember.ts';
import type { Block } from './plan.ts';
import type { SynthThread } from './thread.ts';

/** Blocks under way beyond the threads: what bounds memory, whatever the size of the export. */
const BLOCKS_AHEAD = 2;

/** Makes blocks in this thread or in others, a few ahead, and gives them in their order. */
export class BlockSource {
  readonly #pool: ThreadPool<Block, BlockRows> | undefined;
  readonly #make: (block: Block) => Promise<BlockRows>;
  readonly #ahead: number;

  /** @param jobs threads; 1 works in this one */
  constructor(settings: BlockSettings, jobs: number, threadScript: string) {
    if (jobs === 1) {
      const make = blockMaker(settings, gzipMember);
      this.#make = async (block) => {
        // A turn of the loop between blocks, so that a cancel is heard.
        await new Promise((resolve) => setImmediate(resolve));
        return make(block);
      };
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
