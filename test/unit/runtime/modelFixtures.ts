import { mkdtemp, readdir, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { repository, type HubRepository } from './hubServer.ts';

// Models small enough for a test; their weights are no weights, which nothing here looks into.

/** Bytes that are no repetition of a short pattern. */
export function bytesOf(length: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed >>> 0 || 1;
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}

export const CONFIG = JSON.stringify({ architectures: ['LlamaForCausalLM'], model_type: 'llama', hidden_size: 64, intermediate_size: 172, num_hidden_layers: 5, num_attention_heads: 8, num_key_value_heads: 4, vocab_size: 512, max_position_embeddings: 512, tie_word_embeddings: true });

/** In the layout of transformers.js: three number formats, one with external data, and files that nothing needs. */
export function onnxRepository(id = 'clinic/tiny-ONNX'): HubRepository {
  return repository(id, {
    'README.md': '# tiny',
    '.gitattributes': '*.onnx filter=lfs',
    'config.json': CONFIG,
    'generation_config.json': '{"eos_token_id": 2}',
    'tokenizer.json': JSON.stringify({ model: { vocab: Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`word${index}`, index])) } }),
    'tokenizer_config.json': '{"chat_template": "{{ messages }}"}',
    'onnx/model.onnx': bytesOf(5000, 1),
    'onnx/model.onnx_data': bytesOf(60_000, 2),
    'onnx/model.onnx_data_1': bytesOf(40_000, 3),
    'onnx/model_q4.onnx': bytesOf(2_500_000, 4),
    'onnx/model_quantized.onnx': bytesOf(30_000, 5),
    'onnx/decoder_with_past_q4.onnx': bytesOf(2000, 6),
  });
}

export function ggufRepository(id = 'clinic/tiny-GGUF'): HubRepository {
  return repository(id, {
    'README.md': '# tiny',
    'tiny-Q8_0.gguf': bytesOf(40_000, 7),
    'tiny-Q4_K_M.gguf': bytesOf(20_000, 8),
    'tiny-f16.gguf': bytesOf(70_000, 9),
    'mmproj-tiny-f16.gguf': bytesOf(3000, 10),
    'Q2_K/tiny-Q2_K-00001-of-00003.gguf': bytesOf(4000, 11),
    'Q2_K/tiny-Q2_K-00002-of-00003.gguf': bytesOf(4000, 12),
    'Q2_K/tiny-Q2_K-00003-of-00003.gguf': bytesOf(4000, 13),
  });
}

/** A folder that is gone after the test. */
export async function scratch(context: TestContext): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attending-store-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** An environment of its own: nothing of the machine's cache, tokens or proxies. */
export function environment(folder: string, hub?: { readonly url: string }, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { HOME: folder, HF_HOME: path.join(folder, 'hf'), ATTENDING_HOME: path.join(folder, 'home'), ...(hub === undefined ? {} : { HF_ENDPOINT: hub.url }), ...more };
}

/** Everything below a folder: "path" of files, "path -> target" of links. */
export async function tree(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const lines = await Promise.all(
    entries.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const inner = path.relative(folder, file).split(path.sep).join('/');
      return entry.isSymbolicLink() ? [`${inner} -> ${await readlink(file)}`] : entry.isFile() ? [inner] : [];
    }),
  );
  return lines.flat().sort();
}
