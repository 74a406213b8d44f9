import type { Asked } from '../../platform/childLink.ts';
import { untilAborted } from '../../platform/childLink.ts';
import { AttendingError } from '../../platform/errors.ts';
import { FailureWindow } from '../../platform/failureWindow.ts';
import type { ChatMessage } from '../../prompts/chatTemplate.ts';
import type { RuntimeContext } from '../context.ts';
import type { EmbedOptions, Embedding, GenerateOptions, GenerateRequest, Generation, LanguageModel, LoadPlan, ModelInfo, ModelSource, TokenCount } from '../types.ts';
import { refuseBeyondMemory } from './memoryGuard.ts';
import { ModelProcess } from './modelProcess.ts';
import type { ProcessMemory } from './processMemory.ts';
import { HOST_DEFAULTS, type HostSettings } from './settings.ts';
import { decodeVectors } from './vectors.ts';

/** Texts in one message to an encoder, so that neither side holds a corpus. */
const EMBED_BATCH = 16;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Loads a local model in a process of its own and gives it as a `LanguageModel`. The process ends with `close`, when idle, when a cancelled
 * request does not end in time, when it hangs, and before the machine runs out of memory; the next request loads the model anew, and says so.
 * Rejects with NOT_ENOUGH_MEMORY before anything is started, with what the backend rejects with, or CHILD_FAILED.
 */
export async function hostModel(source: ModelSource, plan: LoadPlan, context: RuntimeContext): Promise<HostedModel> {
  const model = new HostedModel(source, plan, context);
  try {
    await model.open();
  } catch (error) {
    await model.close();
    throw error;
  }
  return model;
}

/** A model in a process of its own. One request at a time; later ones wait their turn. */
export class HostedModel implements LanguageModel {
  readonly #source: ModelSource;
  readonly #plan: LoadPlan;
  readonly #context: RuntimeContext;
  readonly #settings: HostSettings;
  readonly #failures: FailureWindow;
  #info: ModelInfo | undefined;
  #process: ModelProcess | undefined;
  /** Processes that were ended and may still hold memory, and cancelled requests that may still run. */
  #settling: Promise<unknown> = Promise.resolve();
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #idle: NodeJS.Timeout | undefined;
  #peakMiB: number | undefined;
  #isClosed = false;

  constructor(source: ModelSource, plan: LoadPlan, context: RuntimeContext) {
    this.#source = source;
    this.#plan = plan;
    this.#context = context;
    this.#settings = { ...HOST_DEFAULTS, ...context.host };
    this.#failures = new FailureWindow(`model ${source.id}`, this.#settings);
  }

  get info(): ModelInfo {
    if (this.#info === undefined) throw new AttendingError('CHILD_FAILED', `${this.#source.id} is not loaded.`, 'Load it first.');
    return this.#info;
  }

  /** Id of the process that holds the model; undefined while it is unloaded. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  /** Memory of that process now, and the most of all its lives; undefined while it is unloaded, or where the system does not say. */
  get memory(): ProcessMemory | undefined {
    const memory = this.#process === undefined ? undefined : this.#notePeak(this.#process);
    return memory === undefined ? undefined : { residentMiB: memory.residentMiB, peakMiB: this.#peakMiB! };
  }

  #notePeak({ memory }: ModelProcess): ProcessMemory | undefined {
    if (memory !== undefined) this.#peakMiB = Math.max(this.#peakMiB ?? 0, memory.peakMiB);
    return memory;
  }

  /** Loads the model for the first time. */
  async open(): Promise<void> {
    await this.#inTurn(this.#context.signal, async () => {
      await this.#loaded(this.#context.signal);
    });
  }

  async generate(request: GenerateRequest, { signal, onText }: GenerateOptions = {}): Promise<Generation> {
    return this.#inTurn(signal, () => this.#ask(signal, (process) => process.ask('generate', request, signal, onText)));
  }

  async tokenize(text: string): Promise<readonly number[]> {
    return this.#inTurn(undefined, () => this.#ask(undefined, (process) => process.ask('tokenize', { text })));
  }

  async countTokens(input: string | readonly ChatMessage[]): Promise<TokenCount> {
    return this.#inTurn(undefined, () => this.#ask(undefined, (process) => process.ask('countTokens', { input })));
  }

  async embed(texts: readonly string[], { pooling, signal }: EmbedOptions = {}): Promise<readonly Embedding[]> {
    return this.#inTurn(signal, async () => {
      const made: Embedding[] = [];
      for (let at = 0; at < texts.length; at += EMBED_BATCH) {
        const batch = { texts: texts.slice(at, at + EMBED_BATCH), ...(pooling === undefined ? {} : { pooling }) };
        const answers = await this.#ask(signal, (process) => process.ask('embed', batch, signal));
        made.push(...answers.map(({ vectors, ...rest }) => ({ ...rest, vectors: decodeVectors(vectors) })));
      }
      return made;
    });
  }

  /** Ends the process. Resolves when it is gone; a request under way rejects with CHILD_FAILED. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#idle);
    const process = this.#process;
    this.#process = undefined;
    await process?.end();
    await this.#settling;
  }

  /** Runs after the requests before it; an abort while it waits rejects at once. */
  async #inTurn<Result>(signal: AbortSignal | undefined, run: () => Promise<Result>): Promise<Result> {
    this.#waiting += 1;
    clearTimeout(this.#idle);
    const before = this.#turn;
    const mine = untilAborted(before, signal).then(run);
    // The next one waits for both: an aborted waiter is over before its predecessor is.
    this.#turn = Promise.allSettled([before, mine]);
    try {
      return await mine;
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#startIdleTimer();
    }
  }

  /** One request to the loaded model; loads it first where it is not. */
  async #ask<Result>(signal: AbortSignal | undefined, send: (process: ModelProcess) => Asked<Result>): Promise<Result> {
    const process = await this.#loaded(signal);
    const { result, over } = send(process);
    try {
      return await result;
    } catch (error) {
      if (AttendingError.is(error, 'CANCELLED') && signal?.aborted === true) this.#settle(this.#endUnlessOver(process, over));
      else if (process.isOver) this.#drop(process, true);
      throw error;
    } finally {
      this.#notePeak(process);
    }
  }

  /** The process with the model in it: the one that is there, or a new one. */
  async #loaded(signal: AbortSignal | undefined): Promise<ModelProcess> {
    if (this.#process?.isOver !== true) await untilAborted(this.#settling, signal);
    const there = this.#process;
    if (there !== undefined && !there.isOver) return there;
    if (there !== undefined) this.#drop(there, true);
    this.#refuseClosed();
    this.#failures.refuseStorm();
    if (this.#info !== undefined) this.#context.say?.(`Loading ${this.#source.id} again.`);
    // What was ended gives its memory back before memory is looked at.
    await untilAborted(this.#settling, signal);
    await refuseBeyondMemory(this.#source, this.#plan, this.#settings, signal);
    signal?.throwIfAborted();
    this.#refuseClosed();
    return await this.#start(signal);
  }

  async #start(signal: AbortSignal | undefined): Promise<ModelProcess> {
    const started = performance.now();
    const process = new ModelProcess(this.#source, this.#plan, this.#context, this.#settings);
    this.#process = process;
    try {
      const info = await process.load(signal, this.#context.onLoading);
      // What the user waits for: the process's start as well.
      this.#info = { ...info, loadMs: performance.now() - started };
      this.#context.log.info(`${info.id} is loaded on ${info.device} by process ${process.pid ?? ''} in ${Math.round(this.#info.loadMs)} ms.`);
      return process;
    } catch (error) {
      this.#settle(process.gone);
      this.#drop(process, !AttendingError.is(error, 'CANCELLED'));
      throw error;
    }
  }

  /** Forgets a process that is over. */
  #drop(process: ModelProcess, hasFailed: boolean): void {
    if (this.#process !== process) return;
    this.#process = undefined;
    if (hasFailed && !this.#isClosed) this.#failures.count();
  }

  #settle(work: Promise<unknown>): void {
    this.#settling = Promise.allSettled([this.#settling, work]);
  }

  /** A request that was cancelled and goes on is ended with its process; the next one loads anew. */
  async #endUnlessOver(process: ModelProcess, over: Promise<void>): Promise<void> {
    let grace: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      grace = setTimeout(() => resolve(true), this.#settings.cancelGraceMs);
    });
    const isLate = await Promise.race([late, over.then(() => false)]);
    clearTimeout(grace);
    if (!isLate) return;
    this.#context.log.info(`A stopped request of ${this.#source.id} did not end in ${this.#settings.cancelGraceMs} ms: its process is ended.`);
    if (this.#process === process) this.#process = undefined;
    await process.end();
  }

  #startIdleTimer(): void {
    clearTimeout(this.#idle);
    const { idleMs } = this.#context;
    const afterMs = typeof idleMs === 'function' ? idleMs() : (idleMs ?? Infinity);
    if (this.#process === undefined || this.#isClosed || afterMs > LONGEST_TIMER_MS) return;
    this.#idle = setTimeout(() => {
      const process = this.#process;
      if (process === undefined) return;
      this.#process = undefined;
      this.#context.say?.(`${this.#source.id} was idle for ${duration(afterMs)} and is unloaded; the next request loads it again.`);
      this.#settle(process.end());
    }, afterMs);
    this.#idle.unref();
  }

  #refuseClosed(): void {
    if (this.#isClosed) throw new AttendingError('CHILD_FAILED', `${this.#source.id} has been unloaded.`, 'Load it again.');
  }
}

function duration(ms: number): string {
  const minutes = ms / 60_000;
  return minutes >= 1 ? `${Number(minutes.toFixed(1))} min` : `${Number((ms / 1000).toFixed(1))} s`;
}
