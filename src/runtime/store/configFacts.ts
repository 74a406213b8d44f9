import * as z from 'zod';
import type { ModelFacts } from '../types.ts';

// What a transformers config.json says of a model. Only the keys that are read are looked at; families name them differently.

const count = z.number().int().nonnegative().optional().catch(undefined);
const flag = z.boolean().optional().catch(undefined);
const shape = {
  architectures: z.array(z.string()).optional().catch(undefined),
  model_type: z.string().optional().catch(undefined),
  ...{ num_hidden_layers: count, n_layer: count, n_layers: count, num_layers: count, decoder_layers: count },
  ...{ hidden_size: count, n_embd: count, d_model: count, dim: count },
  ...{ num_attention_heads: count, n_head: count, n_heads: count, num_heads: count, decoder_attention_heads: count, num_key_value_heads: count, head_dim: count },
  ...{ max_position_embeddings: count, n_positions: count, n_ctx: count, max_seq_len: count, seq_length: count, max_sequence_length: count },
  ...{ vocab_size: count, intermediate_size: count, tie_word_embeddings: flag, attention_bias: flag, is_decoder: flag, num_local_experts: count, num_experts: count, n_routed_experts: count },
} as const;
const inner = z.object(shape);
export const CONFIG = z.object({ ...shape, text_config: inner.optional().catch(undefined) });
type Config = z.output<typeof inner>;

const GENERATES = /(?:ForCausalLM|LMHeadModel|ForConditionalGeneration|ForSeq2SeqLM)$/;
/** Families of one block shape: attention with its own K and V heads, gated feed-forward, two norms a block. */
const GATED = new Set(['llama', 'mistral', 'qwen2', 'qwen3', 'gemma', 'gemma2', 'gemma3', 'gemma3_text', 'granite', 'smollm3', 'phi3', 'olmo2']);
const USUAL_WINDOW = 512;

type ConfigFacts = Omit<ModelFacts, 'weightBytes' | 'hasChatTemplate'>;

/** @param config a config.json, read through `CONFIG` */
export function factsOfConfig(config: z.output<typeof CONFIG>): ConfigFacts {
  const model: Config = { ...config, ...Object.fromEntries(Object.entries(config.text_config ?? {}).filter(([, value]) => value !== undefined)) };
  const architecture = config.architectures?.[0];
  const layers = first(model.num_hidden_layers, model.n_layer, model.n_layers, model.num_layers, model.decoder_layers) ?? 0;
  const hiddenSize = first(model.hidden_size, model.n_embd, model.d_model, model.dim) ?? 0;
  const heads = first(model.num_attention_heads, model.n_head, model.n_heads, model.num_heads, model.decoder_attention_heads) ?? 1;
  const kvHeads = model.num_key_value_heads ?? heads;
  const headSize = model.head_dim ?? Math.floor(hiddenSize / Math.max(1, heads));
  const generates = architecture === undefined ? model.is_decoder === true : GENERATES.test(architecture);
  return {
    architecture: architecture ?? model.model_type,
    parameters: countParameters(model, layers, hiddenSize, heads, kvHeads, headSize),
    contextLength: first(model.max_position_embeddings, model.n_positions, model.n_ctx, model.max_seq_len, model.max_sequence_length, model.seq_length) ?? USUAL_WINDOW,
    layers,
    hiddenSize,
    vocabulary: model.vocab_size ?? 0,
    kvBytesPerToken: generates ? 2 * layers * kvHeads * headSize * 2 : 0,
    task: generates ? 'generate' : 'embed',
  };
}

/** Weights of a family whose blocks are known, biases left out (they are below a thousandth); undefined for others. */
function countParameters(model: Config, layers: number, hidden: number, heads: number, kvHeads: number, headSize: number): number | undefined {
  const { vocab_size: vocabulary, intermediate_size: middle, model_type: family = '' } = model;
  if (vocabulary === undefined || middle === undefined || !GATED.has(family) || (model.num_local_experts ?? model.num_experts ?? model.n_routed_experts ?? 0) > 0) return undefined;
  const tied = model.tie_word_embeddings ?? family.startsWith('gemma');
  const attention = 2 * hidden * heads * headSize + 2 * hidden * kvHeads * headSize;
  return vocabulary * hidden * (tied ? 1 : 2) + layers * (attention + 3 * hidden * middle + 2 * hidden) + hidden;
}

function first(...values: readonly (number | undefined)[]): number | undefined {
  return values.find((value) => value !== undefined && value > 0);
}
