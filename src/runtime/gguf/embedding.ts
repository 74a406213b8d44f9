import type { LlamaEmbeddingContext, LlamaModel } from 'node-llama-cpp';
import { AttendingError } from '../../platform/errors.ts';
import { throwIfCancelled } from '../cancelled.ts';
import { contextTooLong } from '../generation.ts';
import type { EmbedOptions, Embedding } from '../types.ts';

/** How a file says that its vectors are made (`llama_pooling_type`); llama.cpp makes them in no other way. */
export type FilePooling = 'mean' | 'cls' | 'last';
const POOLINGS: Readonly<Record<number, FilePooling>> = { 1: 'mean', 2: 'cls', 3: 'last' };

/** The pooling of an encoder's file; undefined for language models. */
export function poolingOf(model: LlamaModel): FilePooling | undefined {
  const own: object = model.fileInfo.architectureMetadata;
  const type: unknown = 'pooling_type' in own ? own.pooling_type : undefined;
  return typeof type === 'number' ? POOLINGS[type] : undefined;
}

/** Texts to vectors by an encoder. */
export class TextVectors {
  readonly #context: LlamaEmbeddingContext;
  readonly #window: number;
  readonly #pooling: FilePooling;

  constructor(context: LlamaEmbeddingContext, model: LlamaModel, pooling: FilePooling) {
    this.#context = context;
    this.#window = model.trainContextSize;
    this.#pooling = pooling;
  }

  /** Throws BACKEND_CANNOT for another pooling than the file's, CONTEXT_TOO_LONG, CANCELLED between texts. */
  async embed(texts: readonly string[], { pooling = 'mean', signal }: EmbedOptions): Promise<readonly Embedding[]> {
    if (pooling !== this.#pooling) {
      const what = pooling === 'none' ? 'a vector for each token' : `"${pooling}" vectors`;
      throw new AttendingError('BACKEND_CANNOT', `llama.cpp does not give ${what} of this file, only "${this.#pooling}" ones.`, 'Use the ONNX form of the model.');
    }
    const made: Embedding[] = [];
    for (const text of texts) {
      throwIfCancelled(signal);
      const tokens = this.#context.calculateInputLength(text);
      if (tokens >= this.#window) throw contextTooLong(tokens, this.#window);
      const { vector } = await this.#context.getEmbeddingFor(text);
      made.push({ vectors: Float32Array.from(vector), rows: 1, size: vector.length });
    }
    return made;
  }
}
