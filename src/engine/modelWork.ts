import type { Entity } from '../entities/types.ts';
import type { GenerationEvent, ModelCoding, ModelCompression, ModelSummary, RunOptions } from '../generation/types.ts';
import type { RecognisedNote } from '../metrics/retention.ts';
import { AttendingError } from '../platform/errors.ts';
import type { LanguageModel } from '../runtime/types.ts';
import type { Engine } from './engine.ts';
import { meterModel } from './meteredModel.ts';
import type { LoadedModel, ModelParams, RunNotice } from './modelProtocol.ts';
import { buildModelView, type ModelResult } from './modelView.ts';
import type { NoteView } from './viewTypes.ts';

/** What a run asks for: a view of a note, one result of it by a model. */
export type ModelRunRequest = ModelParams<'view'>;

/** A model as it was opened, with the memory of its process where it has one. */
export interface OpenedModel {
  readonly model: LanguageModel;
  readonly memoryMiB: () => number | undefined;
}

export interface ModelWorkParts {
  readonly engine: Engine;
  /** Loads a model, or connects to its endpoint. */
  readonly open: (request: ModelRunRequest, signal: AbortSignal) => Promise<OpenedModel>;
  readonly summarize: (note: RecognisedNote, model: LanguageModel, options: { readonly maxWords?: number }, run: RunOptions) => Promise<ModelSummary>;
  readonly compress: (note: RecognisedNote, model: LanguageModel, options: { readonly ratio?: number }, run: RunOptions) => Promise<ModelCompression>;
  readonly code: (note: RecognisedNote, model: LanguageModel, options: object, run: RunOptions) => Promise<ModelCoding>;
}

type Tell = (notice: RunNotice) => void;

interface Held extends OpenedModel {
  readonly key: string;
  /** As the user calls it, and a list names it. */
  readonly name: string;
}

/** One model at a time and what it is asked to do with notes: loaded with the first request for it, kept for the next, given back on `unload`. */
export class ModelWork {
  readonly #parts: ModelWorkParts;
  #held: Held | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(parts: ModelWorkParts) {
    this.#parts = parts;
  }

  /** What is loaded now; empty for endpoints, which hold nothing here. */
  loaded(): LoadedModel[] {
    const held = this.#held;
    return held === undefined || held.model.info.backend === 'endpoint' ? [] : [describeLoaded(held)];
  }

  /** Ends the model's process. What it was writing ends with CHILD_FAILED or CANCELLED. */
  async unload(): Promise<void> {
    const held = this.#held;
    this.#held = undefined;
    await held?.model.close();
  }

  /**
   * The view of a note with one result by a model. Runs wait for one another: a model does one thing at a time. Rejects with what
   * loading and generating reject with (runtime/types.ts), at once with CANCELLED when the signal aborts.
   */
  async view(request: ModelRunRequest, signal: AbortSignal, tell: Tell): Promise<NoteView> {
    const before = this.#turn;
    const work = (async () => {
      await before.catch(() => undefined);
      signal.throwIfAborted();
      return await this.#run(request, signal, tell);
    })();
    this.#turn = work.catch(() => undefined);
    return await untilAborted(work, signal);
  }

  async #run(request: ModelRunRequest, signal: AbortSignal, tell: Tell): Promise<NoteView> {
    const { engine } = this.#parts;
    const analysis = engine.analyse(request.text);
    const shown = await this.#shownEntities(request, signal);
    const { held, loadMs } = await this.#ensure(request, signal, tell);
    const metered = meterModel(held.model, { onSpeed: (speed) => tell({ kind: 'speed', tokens: speed.tokens, tokensPerSecond: Math.max(0, speed.tokensPerSecond || 0) }), onWritten: () => tell({ kind: 'checking' }) });
    let made: ModelResult;
    try {
      made = await this.#generate(request, analysis, metered.model, { signal, onEvent: (event: GenerationEvent) => tell(event) });
    } catch (error) {
      // A process that is gone is opened anew by the next run.
      if (AttendingError.is(error, 'CHILD_FAILED') || AttendingError.is(error, 'OUT_OF_MEMORY')) await this.#forget(held);
      throw error;
    }
    return buildModelView(engine, request, made, { info: held.model.info, loadMs, tokensPerSecond: metered.speed()?.tokensPerSecond, notices: held.model.info.fallbacks }, shown);
  }

  async #generate({ action, maxWords, ratio }: ModelRunRequest, note: RecognisedNote, model: LanguageModel, run: RunOptions): Promise<ModelResult> {
    const { summarize, compress, code } = this.#parts;
    switch (action) {
      case 'compressed':
        return { action, result: await compress(note, model, ratio === undefined ? {} : { ratio }, run) };
      case 'codes':
        return { action, result: await code(note, model, {}, run) };
      default:
        return { action: 'summary', result: await summarize(note, model, maxWords === undefined ? {} : { maxWords }, run) };
    }
  }

  /** As the engine's own view shows them; by rules where the tagger cannot run here. */
  async #shownEntities({ text, entities = 'rules' }: ModelRunRequest, signal: AbortSignal): Promise<readonly Entity[]> {
    const { engine } = this.#parts;
    try {
      return (await engine.findEntities(text, entities, signal)).entities;
    } catch (error) {
      if (entities === 'rules' || signal.aborted) throw error;
      return (await engine.findEntities(text, 'rules', signal)).entities;
    }
  }

  async #ensure(request: ModelRunRequest, signal: AbortSignal, tell: Tell): Promise<{ readonly held: Held; readonly loadMs: number }> {
    const key = keyOf(request);
    if (this.#held?.key === key) {
      tell({ kind: 'loaded', model: describeLoaded(this.#held) });
      return { held: this.#held, loadMs: 0 };
    }
    // Two models never share the memory.
    await this.unload();
    tell({ kind: 'loading', model: request.model });
    const opened = await this.#parts.open(request, signal);
    if (signal.aborted) {
      await opened.model.close();
      signal.throwIfAborted();
    }
    const held: Held = { ...opened, key, name: request.model };
    this.#held = held;
    tell({ kind: 'loaded', model: describeLoaded(held) });
    return { held, loadMs: held.model.info.loadMs };
  }

  async #forget(held: Held): Promise<void> {
    if (this.#held === held) this.#held = undefined;
    await held.model.close().catch(() => undefined);
  }
}

/** What makes a loaded model another: a key that was changed counts, and is not kept in the open. */
function keyOf({ model, device, dtype, contextLength, remoteText, apiKey }: ModelRunRequest): string {
  return JSON.stringify([model, device, dtype, contextLength, remoteText, apiKey]);
}

function describeLoaded({ name, model, memoryMiB }: Held): LoadedModel {
  const { backend, device, dtype, contextLength, loadMs, fallbacks } = model.info;
  const memory = memoryMiB();
  return { id: name, backend, device, loadMs, fallbacks: [...fallbacks], ...(dtype === undefined ? {} : { dtype }), ...(contextLength === undefined ? {} : { contextLength }), ...(memory === undefined ? {} : { memoryMiB: Math.round(memory) }) };
}

/** Rejects as soon as the signal aborts, whatever the work still does: its process must answer within 200 ms or it is ended. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(AttendingError.is(signal.reason) ? signal.reason : new AttendingError('CANCELLED', 'Cancelled.', 'Run again.'));
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
    work.catch(() => undefined);
  }
}
