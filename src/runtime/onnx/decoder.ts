import { open } from 'node:fs/promises';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { DecoderCache, isCacheInput, type CacheKind } from './cache.ts';
import { floatsOfHalves, integerTensor, onesTensor, tensorOver } from './tensors.ts';

/** A graph's nodes stand before its weights in the file; those of the largest models take a few megabytes. */
const GRAPH_BYTES = 16 * 2 ** 20;
const BLOCK_BYTES = 2 ** 20;

/**
 * Whether a model's attention is ONNX Runtime's GroupQueryAttention and all of its cache is, so that past and present may
 * be the same memory. @param file the .onnx file
 */
export async function attendsInPlace(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const block = Buffer.alloc(BLOCK_BYTES);
    let tail = Buffer.alloc(0);
    for (let at = 0; at < GRAPH_BYTES; ) {
      const { bytesRead } = await handle.read(block, 0, BLOCK_BYTES, at);
      if (bytesRead === 0) return false;
      const seen = Buffer.concat([tail, block.subarray(0, bytesRead)]);
      if (seen.includes('GroupQueryAttention')) return true;
      tail = Buffer.from(seen.subarray(-32));
      at += bytesRead;
    }
    return false;
  } finally {
    await handle.close();
  }
}

/**
 * A language model's decoder: takes tokens, gives the scores of the next one. Runs on ONNX Runtime's sessions directly, so
 * that the cache stays where it is between runs, long prompts go in by parts, and nothing of an input is ever printed.
 */
export class Decoder {
  readonly vocabulary: number;
  readonly #session: InferenceSession;
  readonly #embedding: InferenceSession | undefined;
  readonly #cache: DecoderCache;
  readonly #types: ReadonlyMap<string, 'int64' | 'int32'>;
  readonly #scores: string;
  readonly #ranks: number;
  #row: Float32Array;

  constructor(session: InferenceSession, embedding: InferenceSession | undefined, kind: CacheKind) {
    this.#session = session;
    this.#embedding = embedding;
    this.#cache = new DecoderCache(session, kind);
    this.#types = new Map([...session.inputMetadata, ...(embedding?.inputMetadata ?? [])].flatMap((meta) => (meta.isTensor ? [[meta.name, meta.type === 'int32' ? 'int32' : 'int64'] as const] : [])));
    this.#scores = session.outputNames.find((name) => name === 'logits') ?? session.outputNames[0]!;
    const position = session.inputMetadata.find(({ name }) => name === 'position_ids');
    this.#ranks = position?.isTensor === true ? position.shape.length : 2;
    const scores = session.outputMetadata.find(({ name }) => name === this.#scores);
    const vocabulary = scores?.isTensor === true ? scores.shape.at(-1) : undefined;
    this.vocabulary = typeof vocabulary === 'number' ? vocabulary : 0;
    this.#row = new Float32Array(this.vocabulary);
  }

  /** Begins a conversation of at most so many tokens, prompt and output together. */
  begin(capacity: number): void {
    this.#cache.begin(capacity);
  }

  /**
   * Takes the next tokens and gives the scores of the one after them, valid until the next call; undefined when they are
   * not wanted. Rejects with what ONNX Runtime threw.
   */
  async take(ids: ArrayLike<number>, wantsScores: boolean): Promise<Float32Array | undefined> {
    const count = ids.length;
    const past = this.#cache.length;
    const feeds: Record<string, Tensor> = {};
    await this.#feedTokens(ids, feeds);
    for (const name of this.#session.inputNames) {
      if (name in feeds || isCacheInput(name)) continue;
      const made = this.#otherInput(name, count, past);
      if (made !== undefined) feeds[name] = made;
    }
    const fetches: Record<string, Tensor | null> = {};
    this.#cache.prepare(count, feeds, fetches);
    // One output at least must be asked for, and where there is a cache it is one.
    if (wantsScores || this.#cache.outputs.length === 0) fetches[this.#scores] = null;
    const results = (await this.#session.run(feeds, fetches)) as Readonly<Record<string, Tensor>>;
    this.#cache.advance(count, results);
    const scores = results[this.#scores];
    if (scores === undefined) return undefined;
    const last = this.#lastRow(scores);
    scores.dispose();
    return wantsScores ? last : undefined;
  }

  dispose(): void {
    this.#cache.dispose();
  }

  async #feedTokens(ids: ArrayLike<number>, feeds: Record<string, Tensor>): Promise<void> {
    const tokens = integerTensor(this.#types.get('input_ids') ?? 'int64', ids, [1, ids.length]);
    if (this.#embedding === undefined) {
      feeds['input_ids'] = tokens;
      return;
    }
    const inputs = new Set(this.#session.inputNames);
    if (inputs.has('input_ids')) feeds['input_ids'] = tokens;
    const made = (await this.#embedding.run({ [this.#embedding.inputNames[0]!]: tokens })) as Readonly<Record<string, Tensor>>;
    for (const [name, tensor] of Object.entries(made)) if (inputs.has(name)) feeds[name] = tensor;
  }

  #otherInput(name: string, count: number, past: number): Tensor | undefined {
    const type = this.#types.get(name) ?? 'int64';
    switch (name) {
      case 'attention_mask':
        return onesTensor(type, past + count);
      case 'position_ids': {
        const positions = Int32Array.from({ length: count }, (_, i) => past + i);
        // Models that also see number places in time, height and width; for text all three are the same.
        return this.#ranks === 3 ? integerTensor(type, [...positions, ...positions, ...positions], [3, 1, count]) : integerTensor(type, positions, [1, count]);
      }
      case 'num_logits_to_keep':
      case 'logits_to_keep':
        return integerTensor(type, [1], []);
      case 'cache_position':
        return integerTensor(type, Int32Array.from({ length: count }, (_, i) => past + i), [count]);
      case 'use_cache_branch':
        return tensorOver(Uint8Array.of(past > 0 ? 1 : 0).buffer, 'bool', [1]);
      default:
        return undefined;
    }
  }

  /** The scores after the last token, as 32-bit numbers of our own. */
  #lastRow(scores: Tensor): Float32Array {
    const size = scores.dims.at(-1)!;
    if (this.#row.length !== size) this.#row = new Float32Array(size);
    const { data } = scores;
    if (data instanceof Float32Array) this.#row.set(data.subarray(data.length - size));
    else {
      const bits = data instanceof Uint16Array ? data : new Uint16Array((data as unknown as Uint16Array).buffer, (data as unknown as Uint16Array).byteOffset, data.length);
      floatsOfHalves(bits.subarray(bits.length - size), this.#row);
    }
    return this.#row;
  }
}
