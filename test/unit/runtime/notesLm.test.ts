import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fillTask } from '../../../src/generation/prompt.ts';
import { openGguf } from '../../../src/runtime/gguf/open.ts';
import { openOnnx } from '../../../src/runtime/onnx/open.ts';
import type { GenerateRequest, LanguageModel } from '../../../src/runtime/types.ts';
import { NOTES_LM, planOf } from './tinyLanguageModel.ts';

// The tiny language model that ships, in both of its forms.

const GGUF = path.join(NOTES_LM, 'notes-lm.gguf');
const HOSPITAL_COURSE =
  '67 yo man with a history of COPD and hypertension who presented with community acquired pneumonia. He was given ceftriaxone 1 g IV daily and azithromycin 500 mg PO daily. WBC fell from 15.2 to 9.8. He denied chest pain.';
const MEDICATIONS = 'Discharge Medications:\n1. MetFORMIN (Glucophage) 500 mg PO BID \n2. Lisinopril 10 mg PO DAILY \n3. Apixaban 5 mg PO BID ';
const HISTORY = 'Past Medical History:\n- Hypertension\n- Type 2 diabetes mellitus, on metformin\n- CKD stage III, baseline Cr 1.4\n- Atrial fibrillation on apixaban';
const VITALS = 'ADMISSION EXAM\nVitals: 98.4  131/64  73  15  98% RA\nGEN: Alert, in no acute distress\nCV: RRR, normal S1/S2, no murmurs, rubs or gallops';
const ask = (content: string): GenerateRequest => ({ messages: [{ role: 'user', content }], maxNewTokens: 120 });
const summarize = (note: string): GenerateRequest => ask(fillTask('summarize', { note, limit: '' }).text);
const compress = (note: string, entities: string): GenerateRequest => ask(fillTask('compress', { note, entities, percent: '50', limit: ' Write at most 20 words.' }).text);
const code = (note: string): GenerateRequest => ask(fillTask('code', { note }).text);
/** The tasks that it was taught, over notes like those that it was taught on. Elsewhere it guesses, and near ties fall either way. */
const REQUESTS: readonly GenerateRequest[] = [
  summarize(`Brief Hospital Course:\n${HOSPITAL_COURSE}`),
  summarize(HISTORY),
  summarize(VITALS),
  compress(MEDICATIONS, 'MetFORMIN (Glucophage) 500 mg PO BID; Lisinopril 10 mg PO DAILY; Apixaban 5 mg PO BID.'),
  compress(HISTORY, 'Hypertension; Type 2 diabetes mellitus; metformin; CKD stage III; Atrial fibrillation; apixaban.'),
  code(HISTORY),
];

suite('the tiny language model', () => {
  let onnx: LanguageModel;
  let gguf: LanguageModel;
  before(async () => {
    const { signal } = new AbortController();
    onnx = await openOnnx({ kind: 'onnx', id: 'notes-lm', folder: NOTES_LM }, planOf(), signal);
    gguf = await openGguf({ kind: 'gguf', id: 'notes-lm:gguf', file: GGUF }, planOf(), signal);
  });
  after(async () => {
    await onnx.close();
    await gguf.close();
  });

  test('ONNX Runtime and llama.cpp write the same greedy text', async () => {
    for (const request of REQUESTS) {
      const [one, other] = [await onnx.generate(request), await gguf.generate(request)];
      assert.ok(one.text.trim().length > 0);
      assert.deepEqual([other.text, other.tokens, other.promptTokens, other.stopReason], [one.text, one.tokens, one.promptTokens, one.stopReason]);
    }
  });

  test('both cut a text into the same ids', async () => {
    for (const text of [HOSPITAL_COURSE, MEDICATIONS, 'q6h PRN  2.5 mg/kg/min\n\n\n  x', 'µg → 🙂 naïve ½', "He's 102.4F; I'll", '<|im_end|> is text here']) {
      assert.deepEqual(await gguf.tokenize(text), await onnx.tokenize(text), text);
    }
  });

  test('a list of medications keeps its drugs and doses', async () => {
    const { text, stopReason } = await gguf.generate(REQUESTS[3]!);
    assert.equal(stopReason, 'end');
    assert.match(text, /metformin.*500 mg PO BID/i);
    assert.match(text, /10 mg PO DAILY/i);
  });

  test('has what both forms together may have: 3 MB', async () => {
    let bytes = 0;
    for (const name of await readdir(NOTES_LM, { recursive: true })) {
      const file = await stat(path.join(NOTES_LM, name));
      if (file.isFile()) bytes += file.size;
    }
    assert.ok(bytes <= 3_000_000, `${bytes} bytes`);
    const { chat_template: template } = JSON.parse(await readFile(path.join(NOTES_LM, 'tokenizer_config.json'), 'utf8')) as { chat_template: string };
    assert.match(template, /add_generation_prompt/);
  });
});
