import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { AttendingError } from '../../platform/errors.ts';
import { bytesOf, isNumberType, sizeOf, tensorOver, type NumberType } from './tensors.ts';

/**
 * Where the keys and values of past tokens stand between runs.
 * - `inPlace`: one buffer for the whole window, read and written by the same run. For models whose attention is
 *   GroupQueryAttention, which writes only the new tokens when past and present are the same memory.
 * - `turned`: two buffers that take turns, for models that write past and new tokens to the output.
 * - `device`: what the last run gave, kept in the GPU's memory.
 */
export type CacheKind = 'inPlace' | 'turned' | 'device';

/** One tensor of the cache. */
interface Slot {
  readonly input: string;
  readonly output: string;
  readonly type: NumberType;
  /** Dimensions with -1 for the number of past tokens. */
  readonly dims: readonly number[];
}

/** The cache of one conversation: feeds and fetches of a run, and what follows from it. */
export class DecoderCache {
  readonly kind: CacheKind;
  readonly #slots: readonly Slot[];
  #buffers: ArrayBuffer[] = [];
  #spare: ArrayBuffer[] = [];
  #held: Tensor[] = [];
  /** The tensors of `inPlace`, the same for every run. */
  #whole: Tensor[] = [];
  #capacity = 0;
  #past = 0;

  /** Throws MODEL_UNSUPPORTED when an input of the cache has no output, or a shape that cannot be known. */
  constructor(session: InferenceSession, kind: CacheKind) {
    this.kind = kind;
    this.#slots = slotsOf(session);
  }

  /** Tokens that the cache holds. */
  get length(): number {
    return this.#past;
  }

  /** Names of the outputs that the cache takes. */
  get outputs(): readonly string[] {
    return this.#slots.map(({ output }) => output);
  }

  /** Forgets all tokens, and makes room for so many. Memory is kept for the next conversation, and grown where it is too small. */
  begin(capacity: number): void {
    this.#past = 0;
    this.#dropHeld();
    if (this.kind === 'device' || capacity <= this.#capacity) return;
    // The old ones go first: for a moment both would be needed.
    this.dispose();
    const make = (): ArrayBuffer[] => this.#slots.map(({ type, dims }) => new ArrayBuffer(bytesOf(type, sizeOf(at(dims, capacity)))));
    this.#buffers = make();
    this.#spare = this.kind === 'turned' ? make() : [];
    this.#whole = this.kind === 'inPlace' ? this.#slots.map(({ type, dims }, i) => tensorOver(this.#buffers[i]!, type, at(dims, capacity))) : [];
    this.#capacity = capacity;
  }

  /** Adds the cache's inputs, and where its outputs go, to a run of `count` new tokens. */
  prepare(count: number, feeds: Record<string, Tensor>, fetches: Record<string, Tensor | null>): void {
    for (const [i, { input, output, type, dims }] of this.#slots.entries()) {
      if (this.kind === 'device') {
        feeds[input] = this.#held[i] ?? tensorOver(new ArrayBuffer(bytesOf(type, sizeOf(at(dims, 0)))), type, at(dims, 0));
        fetches[output] = null;
      } else if (this.kind === 'inPlace') {
        feeds[input] = this.#whole[i]!;
        fetches[output] = this.#whole[i]!;
      } else {
        feeds[input] = tensorOver(this.#buffers[i]!, type, at(dims, this.#past));
        fetches[output] = tensorOver(this.#spare[i]!, type, at(dims, this.#past + count));
      }
    }
  }

  /** Takes what a run gave. */
  advance(count: number, results: Readonly<Record<string, Tensor>>): void {
    this.#past += count;
    if (this.kind === 'turned') [this.#buffers, this.#spare] = [this.#spare, this.#buffers];
    if (this.kind !== 'device') return;
    const held = this.#slots.map(({ output }) => results[output]!);
    this.#dropHeld();
    this.#held = held;
  }

  /** Gives all memory back. */
  dispose(): void {
    this.#dropHeld();
    this.#buffers = [];
    this.#spare = [];
    this.#whole = [];
    this.#capacity = 0;
  }

  #dropHeld(): void {
    for (const tensor of this.#held) tensor.dispose();
    this.#held = [];
  }
}

function at(dims: readonly number[], past: number): readonly number[] {
  return dims.map((dim) => (dim < 0 ? past : dim));
}

/** Whether an input is part of the cache. */
export function isCacheInput(name: string): boolean {
  return /^past/.test(name);
}

function slotsOf(session: InferenceSession): Slot[] {
  const outputs = new Set(session.outputNames);
  return session.inputMetadata.flatMap((meta) => {
    if (!isCacheInput(meta.name)) return [];
    const output = [meta.name.replace(/^past_key_values/, 'present'), meta.name.replace(/^past/, 'present')].find((name) => outputs.has(name));
    if (output === undefined || !meta.isTensor || !isNumberType(meta.type)) throw strangeCache(meta.name);
    const dims = meta.shape.map((dim, i) => (typeof dim === 'number' ? dim : i === 0 ? 1 : /past|seq|len|^[a-z]$/i.test(dim) ? -1 : Number.NaN));
    if (dims.some(Number.isNaN)) throw strangeCache(meta.name);
    return [{ input: meta.name, output, type: meta.type, dims }];
  });
}

function strangeCache(name: string): AttendingError {
  return new AttendingError('MODEL_UNSUPPORTED', `The model keeps its past in a form that Attending does not know ("${name}").`, 'Export it with Optimum or onnxruntime-genai, or use a GGUF file of the model.');
}
