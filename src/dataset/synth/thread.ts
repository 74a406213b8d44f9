import { blockMaker, type BlockRows, type BlockSettings } from './block.ts';
import { gzipMember } from './gzipMember.ts';
import type { Block } from './plan.ts';

/** What threads of the generator are started with. */
export interface SynthThread extends BlockSettings {
  readonly kind: 'synth';
}

/** The function that answers one job of a thread: a block of patients. */
export function serveSynth(settings: SynthThread): (block: Block) => BlockRows {
  return blockMaker(settings, gzipMember);
}
