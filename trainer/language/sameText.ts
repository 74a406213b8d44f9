// Greedy text of ONNX Runtime and llama.cpp on the same model, over many prompts: how many are the same, and where the others part.
// usage: node scripts/try.mjs trainer/language/sameText.ts PAIRS.jsonl ONNX_FOLDER MODEL.gguf PROMPTS [MOST_TOKENS] [DTYPE]
// PAIRS.jsonl has a `prompt` a line; without a chat template it goes in as it is.
import { readFileSync } from 'node:fs';
import { openGguf } from '../../src/runtime/gguf/open.ts';
import { openOnnx } from '../../src/runtime/onnx/open.ts';
import type { DtypeName, GenerateRequest } from '../../src/runtime/types.ts';

const [file, folder, gguf, count = '100', most = '200', dtype = 'fp32'] = process.argv.slice(2);
if (file === undefined || folder === undefined || gguf === undefined) throw new Error('usage: sameText.ts PAIRS.jsonl ONNX_FOLDER MODEL.gguf PROMPTS');

const prompts = readFileSync(file, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { prompt: string }).prompt);
const step = Math.max(1, Math.floor(prompts.length / Number(count)));
const plan = { device: 'cpu', dtype: dtype as DtypeName, contextLength: 2048, threads: 1, needMiB: 0, reason: '', fallbacks: [] } as const;
const { signal } = new AbortController();
const one = await openOnnx({ kind: 'onnx', id: 'onnx', folder }, plan, signal);
const other = await openGguf({ kind: 'gguf', id: 'gguf', file: gguf }, plan, signal);
let [same, all, tokens] = [0, 0, 0];
for (const prompt of prompts.filter((_, i) => i % step === 0).slice(0, Number(count))) {
  const request: GenerateRequest = { ...(one.info.hasChatTemplate ? { messages: [{ role: 'user', content: prompt }] } : { prompt }), maxNewTokens: Number(most) };
  const [first, second] = [await one.generate(request), await other.generate(request)];
  all += 1;
  tokens += first.tokens;
  if (first.text === second.text) same += 1;
  else {
    let at = 0;
    while (at < first.text.length && first.text[at] === second.text[at]) at += 1;
    console.log(`parted after ${at} of ${first.text.length} characters of the prompt that begins ${JSON.stringify(prompt.slice(0, 30))}`);
  }
}
await one.close();
await other.close();
console.log(`${same} of ${all} texts the same, ${tokens} tokens`);
