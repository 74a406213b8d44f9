import { AttendingError } from '../../../../src/platform/errors.ts';
import { serveModel } from '../../../../src/runtime/host/serve.ts';
import type { Generation, LanguageModel, OpenBackend } from '../../../../src/runtime/types.ts';

// A model's process with a stand-in for the backend, which misbehaves as a prompt or an id says; the serving is the real one.

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function die(word: string): void {
  switch (word) {
    case 'abort':
      return process.abort();
    case 'bad_alloc':
      process.stderr.write("terminate called after throwing an instance of 'std::bad_alloc'\n  what():  std::bad_alloc\n");
      return process.abort();
    case 'leak':
      process.stderr.write('prompt: Mr Jones has chest pain\nGGML_ASSERT(n_tokens > 0) failed\nTypeError: Mr Jones\n    at work (double.js:1:1)\n');
      process.exit(9);
  }
}

async function generate(prompt: string, onText: (text: string) => void, signal: AbortSignal | undefined): Promise<Generation> {
  const [word = '', number = '1'] = prompt.split(' ');
  const done = (text: string, tokens: number): Generation => ({ text, promptTokens: 1, tokens, stopReason: 'end', timeToFirstTokenMs: 1, tokensPerSecond: 1 });
  die(word);
  switch (word) {
    case 'block':
      onText('now ');
      await wait(50);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      return done('', 0);
    case 'spin':
      for (;;) if (Math.random() > 1) return done('', 0);
    case 'quiet':
      await wait(2 ** 30);
      return done('', 0);
    case 'deaf':
      for (;;) {
        onText('on ');
        await wait(10);
      }
    case 'slow':
      for (;;) {
        onText('on ');
        await wait(10);
        if (signal?.aborted === true) throw new AttendingError('CANCELLED', 'Stopped.', '');
      }
    case 'words': {
      const pieces = Array.from({ length: Number(number) }, (_, at) => `w${at} `);
      for (const [at, piece] of pieces.entries()) {
        onText(piece);
        // As a backend does between two tokens.
        if (at % 8 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      return done(pieces.join(''), pieces.length);
    }
    default:
      return done(prompt, 1);
  }
}

const open: OpenBackend = async (source, plan) => {
  if (source.id.includes('dies-on-gpu') && plan.device !== 'cpu') process.abort();
  if (source.id.includes('missing-on-gpu') && plan.device !== 'cpu') throw new AttendingError('DEVICE_MISSING', 'There is no CUDA here.', 'Choose --device cpu.');
  if (source.id.endsWith('dies')) die('abort');
  if (source.id.includes('never')) await wait(2 ** 30);
  const model: LanguageModel = {
    info: { id: source.id, backend: 'onnx', device: plan.device, dtype: plan.dtype, architecture: undefined, parameters: undefined, contextLength: plan.contextLength, hasChatTemplate: false, loadMs: 1, fallbacks: plan.fallbacks },
    generate: (request, options) => generate(request.prompt ?? '', options?.onText ?? (() => undefined), options?.signal),
    tokenize: (text) => Promise.resolve(Array.from(text, (letter) => letter.codePointAt(0)!)),
    countTokens: (input) => Promise.resolve({ tokens: input.length, exact: true }),
    embed: (texts) => Promise.resolve(texts.map((text) => ({ vectors: Float32Array.of(text.length, 1 / 3, -0), rows: 1, size: 3, ids: [1, 2] }))),
    close: () => Promise.resolve(),
  };
  return model;
};

serveModel(open);
