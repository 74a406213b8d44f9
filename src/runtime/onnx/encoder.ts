import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { AttendingError } from '../../platform/errors.ts';
import type { Embedding, EmbedOptions } from '../types.ts';
import { floatsOfHalves, integerTensor } from './tensors.ts';

/** Outputs that hold a vector for each token, by the names that exporters give them. */
const TOKEN_OUTPUTS = ['last_hidden_state', 'token_embeddings', 'hidden_states'];

/** An encoder such as BERT: a text's tokens to vectors. */
export class Encoder {
  readonly #session: InferenceSession;
  readonly #output: string;
  readonly #types: ReadonlyMap<string, 'int64' | 'int32'>;

  /** Throws MODEL_UNSUPPORTED for a model without a vector for each token. */
  constructor(session: InferenceSession) {
    this.#session = session;
    const output = TOKEN_OUTPUTS.find((name) => session.outputNames.includes(name)) ?? session.outputMetadata.find((meta) => meta.isTensor && meta.shape.length === 3 && meta.name !== 'logits')?.name;
    if (output === undefined) throw new AttendingError('MODEL_UNSUPPORTED', 'The model gives no vectors of tokens.', 'Export it without a head (Optimum: --task feature-extraction).');
    this.#output = output;
    this.#types = new Map(session.inputMetadata.flatMap((meta) => (meta.isTensor ? [[meta.name, meta.type === 'int32' ? 'int32' : 'int64'] as const] : [])));
  }

  /** Vectors of one text. @param ids special tokens included */
  async embed(ids: Int32Array, pooling: NonNullable<EmbedOptions['pooling']>): Promise<Embedding> {
    const dims = [1, ids.length];
    const feeds: Record<string, Tensor> = {};
    for (const [name, type] of this.#types) {
      if (name === 'input_ids') feeds[name] = integerTensor(type, ids, dims);
      else if (name === 'attention_mask') feeds[name] = integerTensor(type, new Int32Array(ids.length).fill(1), dims);
      else if (name === 'token_type_ids') feeds[name] = integerTensor(type, new Int32Array(ids.length), dims);
      else if (name === 'position_ids') feeds[name] = integerTensor(type, Int32Array.from(ids, (_, i) => i), dims);
    }
    const tensor = ((await this.#session.run(feeds, [this.#output])) as Readonly<Record<string, Tensor>>)[this.#output]!;
    const size = tensor.dims.at(-1)!;
    const vectors = floatsOf(tensor);
    tensor.dispose();
    if (pooling === 'none') return { vectors, rows: ids.length, size, ids: [...ids] };
    return { vectors: pooling === 'cls' ? vectors.slice(0, size) : meanOf(vectors, size), rows: 1, size };
  }
}

function floatsOf({ data }: Tensor): Float32Array {
  if (data instanceof Float32Array) return data.slice();
  const halves = data as unknown as Uint16Array;
  const floats = new Float32Array(halves.length);
  floatsOfHalves(new Uint16Array(halves.buffer, halves.byteOffset, halves.length), floats);
  return floats;
}

function meanOf(vectors: Float32Array, size: number): Float32Array {
  const sums = new Float64Array(size);
  for (let i = 0; i < vectors.length; i += 1) sums[i % size]! += vectors[i]!;
  const rows = vectors.length / size;
  return Float32Array.from(sums, (sum) => sum / rows);
}
