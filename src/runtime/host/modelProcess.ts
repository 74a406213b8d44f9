import { ChildLink, type Asked } from '../../platform/childLink.ts';
import { AttendingError } from '../../platform/errors.ts';
import type { RuntimeContext } from '../context.ts';
import type { LoadPlan, ModelInfo, ModelSource } from '../types.ts';
import { hangFailure, processFailure } from './failure.ts';
import { endedForMemory, mustEnd } from './memoryGuard.ts';
import { nativeLine } from './nativeLine.ts';
import { countOomKills } from './oomKills.ts';
import { readHeldMiB, readProcessMemory, readSignsOfWork, type ProcessMemory } from './processMemory.ts';
import { HOST_PROTOCOL_VERSION, HOST_REQUESTS, type HostNotice, type HostNoticeOf, type HostParams, type HostRequestName, type HostRequests, type HostResult } from './protocol.ts';
import type { HostSettings } from './settings.ts';

const STOP_TIMEOUT_MS = 1000;
/** A stuck process is looked at this many times within its limit. */
const LOOKS = 8;

/** One life of a process that holds one model: started, loaded, asked, watched, ended. It is never loaded twice. */
export class ModelProcess {
  readonly #link: ChildLink<HostRequests>;
  readonly #source: ModelSource;
  readonly #plan: LoadPlan;
  readonly #settings: HostSettings;
  readonly #oomKills = countOomKills();
  readonly #watch: NodeJS.Timeout;
  #isLoading = false;
  #memory: ProcessMemory | undefined;
  /** Why this side ended the process. */
  #ended: AttendingError | undefined;

  constructor(source: ModelSource, plan: LoadPlan, context: RuntimeContext, settings: HostSettings) {
    this.#source = source;
    this.#plan = plan;
    this.#settings = settings;
    const { files, log, execPath, env } = context;
    this.#link = new ChildLink<HostRequests>(
      { name: 'model', requests: HOST_REQUESTS, version: HOST_PROTOCOL_VERSION },
      {
        childFile: source.kind === 'gguf' ? files.ggufChild : files.onnxChild,
        log,
        startTimeoutMs: settings.startTimeoutMs,
        stopTimeoutMs: STOP_TIMEOUT_MS,
        keepLine: nativeLine,
        ...(execPath === undefined ? {} : { execPath }),
        // CUDA's own order is by speed; the policy's figures are by nvidia-smi's numbers.
        env: { CUDA_DEVICE_ORDER: process.env['CUDA_DEVICE_ORDER'] ?? 'PCI_BUS_ID', ...(env === undefined ? {} : defined(env)) },
      },
    );
    this.#watch = setInterval(() => void this.#look(), settings.watchMs);
    this.#watch.unref();
    void this.gone.then(() => clearInterval(this.#watch));
  }

  get pid(): number | undefined {
    return this.#link.pid;
  }

  get isOver(): boolean {
    return this.#link.state.kind === 'exited' || this.#link.state.kind === 'failed' || this.#ended !== undefined;
  }

  /** Resolves once the process is gone. */
  get gone(): Promise<void> {
    return this.#link.gone;
  }

  /** Memory of the process now, or when it was last heard of. */
  get memory(): ProcessMemory | undefined {
    const now = this.pid === undefined ? undefined : readProcessMemory(this.pid);
    if (now !== undefined) this.#memory = now;
    return this.#memory;
  }

  /** Loads the model. An abort ends the process: a load that has begun cannot be stopped otherwise. Rejects with what it failed of. */
  async load(signal: AbortSignal | undefined, onProgress: RuntimeContext['onLoading']): Promise<ModelInfo> {
    this.#isLoading = true;
    const { needMiB } = this.#plan;
    const progress = onProgress === undefined ? undefined : setInterval(() => onProgress({ residentMiB: this.memory?.residentMiB ?? 0, needMiB }), LOAD_PROGRESS_MS);
    try {
      return await this.ask('load', { source: this.#source as HostParams<'load'>['source'], plan: { ...this.#plan, fallbacks: [...this.#plan.fallbacks] } }, signal).result;
    } catch (error) {
      void this.end();
      throw error;
    } finally {
      clearInterval(progress);
      this.#isLoading = false;
    }
  }

  /** One request. Rejects with the child's error, CANCELLED at once with the signal, or why the process is gone. `onText` gets pieces as they come. */
  ask<N extends HostRequestName>(name: N, params: HostParams<N>, signal?: AbortSignal, onText?: (text: string) => void): Asked<HostResult<N>> {
    let heardAt = performance.now();
    let wroteAt = heardAt;
    const heard = (notice: HostNotice): void => {
      heardAt = performance.now();
      if (notice.kind === 'alive') {
        this.#memory = { residentMiB: notice.residentMiB, peakMiB: notice.peakMiB };
        return;
      }
      wroteAt = heardAt;
      onText?.(notice.text);
    };
    const asked = this.#link.ask(name, params, signal, heard as (notice: HostNoticeOf<N>) => void);
    const stopWatching = this.#watchWork(() => ({ heardAt, wroteAt }));
    const result = asked.result.catch((error: unknown) => {
      if (this.isOver && !AttendingError.is(error, 'CANCELLED')) throw this.failure();
      throw error;
    });
    // A request that was cancelled is no more watched: its time is the grace that it gets.
    void result.then(stopWatching, stopWatching);
    return { result, over: asked.over };
  }

  /** Ends the process at once. Resolves when it is gone, and its memory with it. */
  async end(reason?: AttendingError): Promise<void> {
    if (!this.isOver) {
      this.#ended = reason ?? unloaded(this.#source.id);
      await this.#link.kill();
    }
    await this.gone;
  }

  /** Why the process is gone. */
  failure(): AttendingError {
    if (this.#ended !== undefined) return this.#ended;
    const { state } = this.#link;
    if (state.kind !== 'failed') return unloaded(this.#source.id);
    const killed = countOomKills();
    const oomKilled = killed !== undefined && this.#oomKills !== undefined && killed > this.#oomKills;
    return processFailure({ id: this.#source.id, device: this.#plan.device, reason: state.reason, tail: this.#link.stderrTail, residentMiB: this.#memory?.residentMiB, oomKilled, wasLoading: this.#isLoading });
  }

  /** Ends a process at work that hangs. */
  #watchWork(times: () => { readonly heardAt: number; readonly wroteAt: number }): () => void {
    const { silenceMs, workTimeoutMs, loadTimeoutMs } = this.#settings;
    const isLoading = this.#isLoading;
    const most = isLoading ? loadTimeoutMs : workTimeoutMs;
    let signs: string | undefined;
    let workedAt = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const { heardAt, wroteAt } = times();
      const before = signs;
      signs = this.pid === undefined ? undefined : readSignsOfWork(this.pid);
      if (signs === undefined || signs !== before) workedAt = now;
      const quietMs = now - Math.max(heardAt, workedAt);
      if (now - wroteAt >= most) void this.end(hangFailure(this.#source.id, now - wroteAt, isLoading ? 'loading' : 'no text'));
      else if (quietMs >= silenceMs) void this.end(hangFailure(this.#source.id, quietMs, 'silent'));
    }, Math.min(silenceMs, most) / LOOKS);
    timer.unref();
    return () => clearInterval(timer);
  }

  /** Looks at the memory of process and machine, and ends the process before the machine runs out of it. */
  async #look(): Promise<void> {
    if (this.pid === undefined || this.isOver) return;
    const held = readHeldMiB(this.pid) ?? this.memory?.residentMiB;
    if (held === undefined) return;
    const memory = await this.#settings.readMemory().catch(() => undefined);
    if (memory !== undefined && mustEnd(memory, held)) await this.end(endedForMemory(this.#source.id, memory, held));
  }
}

const LOAD_PROGRESS_MS = 250;

function unloaded(id: string): AttendingError {
  return new AttendingError('CHILD_FAILED', `${id} has been unloaded.`, 'Load it again.');
}

function defined(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
