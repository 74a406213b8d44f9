import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Engine } from '../../../src/engine/engine.ts';
import { keepRuns } from '../../../src/engine/keepRuns.ts';
import type { RunNotice } from '../../../src/engine/modelProtocol.ts';
import { noteView } from '../../../src/engine/protocolShapes.ts';
import { flagSegments } from '../../../src/engine/modelView.ts';
import { ModelWork, type ModelRunRequest } from '../../../src/engine/modelWork.ts';
import { buildNoteView } from '../../../src/engine/view.ts';
import { codeWithModel } from '../../../src/generation/code.ts';
import { compressWithModel } from '../../../src/generation/compress.ts';
import { summarizeWithModel } from '../../../src/generation/summarize.ts';
import { AttendingError } from '../../../src/platform/errors.ts';
import type { GenerateOptions, GenerateRequest, Generation, LanguageModel, ModelInfo } from '../../../src/runtime/types.ts';

const NOTE = readFileSync(path.join(process.env['ATTENDING_ROOT'] ?? '.', 'examples/notes/discharge-summary.txt'), 'utf8');
const SUMMARY = 'The patient is a 71-year-old woman with hypertension and type 2 diabetes mellitus. She received furosemide 80 mg IV once. She was started on warfarin 5 mg daily.';

/** A model that says what a test says, a word at a time; everything around it is real. */
class Teller implements LanguageModel {
  readonly info: ModelInfo;
  readonly asked: GenerateRequest[] = [];
  closed = false;
  say = SUMMARY;
  /** Goes on whatever the signal says. */
  deaf = false;
  fail: AttendingError | undefined;

  constructor(id: string) {
    this.info = { id, backend: 'onnx', device: 'cpu', dtype: 'q8', architecture: 'teller', parameters: 1, contextLength: 16_384, hasChatTemplate: true, loadMs: 12, fallbacks: ['cuda was asked for, but there is none.'] };
  }

  async generate(request: GenerateRequest, { signal, onText }: GenerateOptions = {}): Promise<Generation> {
    this.asked.push(request);
    if (this.fail !== undefined) throw this.fail;
    const words = this.say.split(/(?<=\s)/);
    for (const word of words) {
      if (signal?.aborted === true && !this.deaf) throw new AttendingError('CANCELLED', 'Cancelled.', 'Run again.');
      onText?.(word);
      await new Promise((resolve) => setTimeout(resolve, this.deaf ? 50 : 1));
    }
    return { text: this.say, promptTokens: 100, tokens: words.length, stopReason: 'end', timeToFirstTokenMs: 1, tokensPerSecond: 40 };
  }

  tokenize(text: string): Promise<readonly number[]> {
    return Promise.resolve(text.split(/\s+/).map((_, i) => i));
  }

  countTokens(input: string | readonly { content: string }[]): Promise<{ tokens: number; exact: boolean }> {
    const text = typeof input === 'string' ? input : input.map(({ content }) => content).join(' ');
    return Promise.resolve({ tokens: Math.ceil(text.length / 4), exact: true });
  }

  embed(): Promise<never> {
    return Promise.reject(new AttendingError('BACKEND_CANNOT', 'It cannot.', 'Do not.'));
  }

  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }
}

/** `on` is told of each model before it is asked anything. */
function made(): { work: ModelWork; opened: Teller[]; on: (prepare: (teller: Teller) => void) => void } {
  const opened: Teller[] = [];
  let prepare: (teller: Teller) => void = () => undefined;
  const work = new ModelWork({
    engine: new Engine(),
    open: ({ model }) => {
      const teller = new Teller(model);
      prepare(teller);
      opened.push(teller);
      return Promise.resolve({ model: teller, memoryMiB: () => 123.4 });
    },
    summarize: (note, model, options, run) => summarizeWithModel(note, model, { ...options, repairRounds: 0 }, run),
    compress: compressWithModel,
    code: codeWithModel,
  });
  return { work, opened, on: (next) => (prepare = next) };
}

function request(change: Partial<ModelRunRequest> = {}): ModelRunRequest {
  return { text: NOTE, title: 'note.txt', scope: 'document', action: 'summary', ratio: 0.5, entities: 'rules', model: 'teller', remoteText: 'nothing', idleMinutes: 5, ...change };
}

const never = new AbortController().signal;
const isCode = (code: string) => (error: unknown) => AttendingError.is(error) && error.code === code;

describe('work with a model', () => {
  it('gives the view of the note with the model\'s result, what is loaded where, and what the note does not bear out', async () => {
    const { work } = made();
    const told: RunNotice[] = [];
    const view = await work.view(request(), never, (notice) => told.push(notice));
    assert.deepEqual(noteView.parse(view), view, 'it crosses the channel as it is');
    assert.equal(view.summary.text, SUMMARY);
    const run = view.runs?.summary;
    assert.ok(run !== undefined && view.runs?.compressed === undefined);
    assert.deepEqual([run.model, run.backend, run.device, run.dtype, run.loadMs, run.engine], ['teller', 'onnx', 'cpu', 'q8', 12, 'model']);
    assert.equal(run.tokensPerSecond, 40);
    assert.ok(run.notices.includes('cuda was asked for, but there is none.'));
    assert.deepEqual(run.flags.map(({ kind, text }) => [kind, text]), [['new', 'warfarin 5 mg daily']]);
    const flagged = view.summary.lines.flatMap(({ pieces }) => pieces.flatMap(({ segments }) => segments)).filter(({ flag }) => flag === 0);
    assert.equal(flagged.map(({ text }) => text).join(''), 'warfarin 5 mg daily');
    assert.deepEqual(view.figures.summary.find(({ id }) => id === 'unsupported'), { id: 'unsupported', label: 'Unsupported', value: '1', detail: 'statement', tone: 'bad' });
    assert.deepEqual(told.slice(0, 3).map(({ kind }) => kind), ['loading', 'loaded', 'stage']);
    assert.equal(told.flatMap((notice) => (notice.kind === 'text' ? [notice.text] : [])).join(''), SUMMARY);
    assert.ok(told.findIndex(({ kind }) => kind === 'checking') > told.findLastIndex(({ kind }) => kind === 'text'));
    assert.deepEqual(work.loaded(), [{ id: 'teller', backend: 'onnx', device: 'cpu', dtype: 'q8', contextLength: 16_384, loadMs: 12, memoryMiB: 123, fallbacks: ['cuda was asked for, but there is none.'] }]);
  });

  it('leaves the other results to the offline engine', async () => {
    const { work } = made();
    const view = await work.view(request(), never, () => undefined);
    const offline = buildNoteView(new Engine(), request());
    assert.equal(view.engine, offline.engine);
    assert.deepEqual(view.compressed, offline.compressed);
    assert.deepEqual(view.codes, offline.codes);
  });

  it('keeps the model for the next run, and gives the first back before a second is loaded', async () => {
    const { work, opened } = made();
    await work.view(request(), never, () => undefined);
    const again = await work.view(request(), never, () => undefined);
    assert.equal(opened.length, 1);
    assert.equal(again.runs?.summary?.loadMs, 0, 'it was loaded already');
    await work.view(request({ model: 'other' }), never, () => undefined);
    assert.deepEqual(opened.map(({ info, closed }) => [info.id, closed]), [['teller', true], ['other', false]]);
    await work.unload();
    assert.ok(opened.every(({ closed }) => closed));
    assert.deepEqual(work.loaded(), []);
  });

  it('answers a cancellation at once, even of a model that goes on, and the next run waits for its end', async () => {
    const { work, opened, on } = made();
    on((teller) => (teller.deaf = true));
    const abort = new AbortController();
    let text = 0;
    const running = work.view(request(), abort.signal, (notice) => {
      if (notice.kind === 'text') text += 1;
      if (text === 2) abort.abort(new AttendingError('CANCELLED', 'Cancelled.', 'Run again.'));
    });
    await assert.rejects(running, isCode('CANCELLED'));
    const [teller] = opened;
    assert.ok(text < teller!.say.split(' ').length, 'before the text was whole');
    teller!.deaf = false;
    const next = await work.view(request(), never, () => undefined);
    assert.equal(next.summary.text, SUMMARY);
  });

  it('opens a model anew whose process is gone', async () => {
    const { work, opened, on } = made();
    on((teller) => {
      if (opened.length === 0) teller.fail = new AttendingError('CHILD_FAILED', 'The model process ended.', 'Run again.');
    });
    await assert.rejects(work.view(request(), never, () => undefined), isCode('CHILD_FAILED'));
    assert.equal((await work.view(request(), never, () => undefined)).summary.text, SUMMARY);
    assert.deepEqual(opened.map(({ closed }) => closed), [true, false]);
  });

  it('a second result of a model does not push out the first', async () => {
    const { work, opened } = made();
    const first = await work.view(request(), never, () => undefined);
    opened[0]!.say = 'I50.23, E11.9';
    const second = keepRuns(await work.view(request({ action: 'codes' }), never, () => undefined), first);
    assert.equal(second.summary.text, SUMMARY);
    assert.deepEqual(Object.keys(second.runs ?? {}).sort(), ['codes', 'summary']);
    assert.deepEqual(second.figures.summary, first.figures.summary);
    const offline = keepRuns(buildNoteView(new Engine(), request()), second);
    assert.deepEqual(Object.keys(offline.runs ?? {}), ['codes'], 'what was asked for is the offline engine\'s');
    const other = buildNoteView(new Engine(), request({ text: `${NOTE}\nFever.` }));
    assert.equal(keepRuns(other, second), other, 'nothing of another text');
  });
});

describe('flags in an output', () => {
  it('cut its runs without losing a character, and cover what they flag', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(20)).map(([start, length]) => ({ start, end: start + length + 1 }));
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 6 }), fc.array(span, { maxLength: 4 }), (texts, flags) => {
        let start = 0;
        const segments = texts.map((text) => {
          const segment = { start, text };
          start += text.length;
          return segment;
        });
        const cut = flagSegments(segments, flags);
        assert.equal(cut.map(({ text }) => text).join(''), texts.join(''));
        for (const { start: at, text, flag } of cut) {
          assert.ok(text !== '');
          for (let i = at; i < at + text.length; i += 1) assert.equal(flag, flags.findIndex((each) => each.start <= i && i < each.end) < 0 ? undefined : flags.findIndex((each) => each.start <= i && i < each.end));
        }
      }),
    );
  });
});
