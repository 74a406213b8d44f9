import { SILENT, type LogChannel } from '../../platform/log.ts';
import { findRocmSmi, readAmd } from './amd.ts';
import { readApple } from './apple.ts';
import { readMemory } from './memory.ts';
import { findNvidiaSmi, readNvidiaProcesses, withProcesses, type GpuAnswer, type ProcessesByGpu } from './nvidia.ts';
import type { GpuLine } from './nvidiaLines.ts';
import { NvidiaQuery } from './nvidiaQuery.ts';
import { ProcessorLoad, processorFacts } from './processor.ts';
import { noTool } from './read.ts';
import type { DeviceReading, GpuReading } from './types.ts';

export interface Pace {
  readonly intervalMs: number;
  /** Whether somebody looks at the processes that hold a GPU: asked at a slower pace than the rest. */
  readonly processes: boolean;
}

export interface WatchOptions extends Pace {
  readonly onReading: (reading: DeviceReading) => void;
  readonly log?: LogChannel;
  readonly env?: NodeJS.ProcessEnv;
  /** How long to wait before a tool that failed is tried again, each time the next. */
  readonly retryMs?: readonly number[];
}

/** A tool that failed is tried seldom: a driver that is gone comes back with a restart, not by asking. */
const RETRY_MS = [60_000, 300_000, 900_000];
const LEAST_INTERVAL_MS = 200;
/** Tools that run anew for each answer. */
const LEAST_POLL_MS = { amd: 5000, apple: 2000 } as const;
const PROCESSES_EVERY = 5;
const LEAST_PROCESSES_MS = 10_000;
/** Memory that changed by this much is a process that came or went: asked sooner. */
const PROCESS_MIB = 64;
const SOONEST_PROCESSES_MS = 2000;

type Source = 'nvidia' | 'amd' | 'apple' | 'none';

/**
 * Watches GPUs, processors and memory: one long-lived nvidia-smi where there is one; rocm-smi or ioreg asked now and then; else processors
 * and memory with the reason. A tool that is missing, fails, hangs or dies never throws: the reading says why, and it is tried again seldom.
 */
export class DeviceWatch {
  readonly #options: WatchOptions;
  readonly #env: NodeJS.ProcessEnv;
  readonly #log: LogChannel;
  readonly #load = new ProcessorLoad();
  readonly #facts = processorFacts();
  readonly #abort = new AbortController();
  #pace: Pace;
  #gpus: readonly GpuReading[] = [];
  #reason: string | undefined;
  #processes: ProcessesByGpu = new Map();
  #askedProcesses = -Infinity;
  #askedAtMiB = 0;
  #polled = -Infinity;
  #polling = false;
  #query: NvidiaQuery | undefined;
  #retry: NodeJS.Timeout | undefined;
  #failures = 0;
  #timer: NodeJS.Timeout | undefined;
  #latest: DeviceReading | undefined;
  #stopped = false;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#env = options.env ?? process.env;
    this.#log = options.log ?? SILENT;
    this.#pace = options;
    this.#begin();
  }

  get latest(): DeviceReading | undefined {
    return this.#latest;
  }

  /** The running nvidia-smi, for tests. */
  get queryPid(): number | undefined {
    return this.#query?.pid;
  }

  /** Goes on faster or slower; a query that runs is replaced by one of the new pace. */
  setPace(pace: Pace): void {
    const faster = pace.intervalMs !== this.#pace.intervalMs;
    this.#pace = { intervalMs: Math.max(LEAST_INTERVAL_MS, pace.intervalMs), processes: pace.processes };
    if (pace.processes && this.#processes.size === 0) this.#askedProcesses = -Infinity;
    if (!faster || this.#stopped) return;
    if (this.#query !== undefined) this.#restartQuery();
    this.#schedule(this.#pace.intervalMs);
  }

  /** Tries a tool that failed now, not later. */
  retryNow(): void {
    if (this.#stopped || this.#retry === undefined) return;
    clearTimeout(this.#retry);
    this.#retry = undefined;
    this.#failures = 0;
    this.#begin();
  }

  /** Ends the query; resolves when its process is gone. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#abort.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#retry);
    await this.#query?.stop();
  }

  #begin(): void {
    const source = this.#source();
    this.#reason = source === 'none' ? noTool() : undefined;
    if (source === 'nvidia') this.#startQuery();
    else if (source === 'none') this.#tryLater();
    this.#schedule(source === 'nvidia' ? this.#pace.intervalMs : 0);
  }

  #source(): Source {
    if (findNvidiaSmi(this.#env) !== undefined) return 'nvidia';
    if (process.platform === 'darwin') return 'apple';
    return findRocmSmi(this.#env) === undefined ? 'none' : 'amd';
  }

  #startQuery(): void {
    const tool = findNvidiaSmi(this.#env);
    if (tool === undefined) return;
    const query = new NvidiaQuery({
      tool,
      env: this.#env,
      loopMs: this.#pace.intervalMs,
      log: this.#log,
      onGpus: (lines) => {
        if (this.#query === query) this.#takeGpus(tool, lines);
      },
      onFailed: (reason) => {
        if (this.#query === query) this.#failed(reason);
      },
    });
    this.#query = query;
  }

  #restartQuery(): void {
    const before = this.#query;
    this.#query = undefined;
    void before?.stop();
    this.#startQuery();
  }

  #takeGpus(tool: string, lines: readonly GpuLine[]): void {
    this.#failures = 0;
    this.#reason = undefined;
    this.#gpus = withProcesses(lines, this.#processes);
    void this.#emit();
    this.#schedule(this.#pace.intervalMs * 2);
    void this.#askProcesses(tool);
  }

  async #askProcesses(tool: string): Promise<void> {
    const now = performance.now();
    const usedMiB = this.#gpus.reduce((sum, { memoryUsedMiB }) => sum + (memoryUsedMiB ?? 0), 0);
    const wait = Math.abs(usedMiB - this.#askedAtMiB) >= PROCESS_MIB ? SOONEST_PROCESSES_MS : Math.max(LEAST_PROCESSES_MS, this.#pace.intervalMs * PROCESSES_EVERY);
    if (!this.#pace.processes || now - this.#askedProcesses < wait) return;
    this.#askedProcesses = now;
    this.#askedAtMiB = usedMiB;
    this.#processes = await readNvidiaProcesses(tool, this.#env, this.#abort.signal);
  }

  #failed(reason: string): void {
    this.#query = undefined;
    this.#gpus = [];
    this.#processes = new Map();
    this.#reason = reason;
    this.#log.warn(`GPU monitor: ${reason}`);
    this.#tryLater();
    this.#schedule(0);
  }

  #tryLater(): void {
    const times = this.#options.retryMs ?? RETRY_MS;
    const delay = times[Math.min(this.#failures, times.length - 1)] ?? 0;
    this.#failures += 1;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      this.#retry = undefined;
      if (this.#stopped) return;
      const source = this.#source();
      if (source === 'none') this.#tryLater();
      else if (source === 'nvidia') this.#startQuery();
      else this.#reason = undefined;
    }, delay);
    this.#retry.unref();
  }

  /** Processors and memory go on by this timer while nvidia-smi says nothing; each of its answers puts it off. */
  #schedule(delayMs: number): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      void this.#poll().then(() => this.#emit());
      this.#schedule(this.#pace.intervalMs);
    }, delayMs);
  }

  /** Asks a tool that runs anew for each answer, where its time has come. */
  async #poll(): Promise<void> {
    const source = this.#query === undefined && this.#retry === undefined ? this.#source() : 'none';
    if (source !== 'amd' && source !== 'apple') return;
    const now = performance.now();
    if (this.#polling || now - this.#polled < LEAST_POLL_MS[source]) return;
    this.#polling = true;
    this.#polled = now;
    const rocm = findRocmSmi(this.#env);
    const answer: GpuAnswer = source === 'apple' || rocm === undefined ? await readApple(this.#env, this.#abort.signal) : await readAmd(rocm, this.#env, this.#abort.signal);
    this.#polling = false;
    this.#gpus = answer.gpus;
    this.#reason = answer.reason;
    if (answer.reason !== undefined && !this.#stopped) this.#tryLater();
  }

  async #emit(): Promise<void> {
    const gpus = this.#gpus;
    // Nothing is said before the first answer: what is not known yet is not "no GPU".
    if (gpus.length === 0 && this.#reason === undefined) return;
    const memory = await readMemory(this.#abort.signal);
    if (this.#stopped) return;
    const reading: DeviceReading = { devices: gpus, ...(gpus.length > 0 || this.#reason === undefined ? {} : { reason: this.#reason }), processor: { ...this.#facts, utilization: this.#load.read() }, memory };
    this.#latest = reading;
    this.#options.onReading(reading);
  }
}

/** Starts watching; `stop` ends it. */
export function watchDevices(options: WatchOptions): DeviceWatch {
  return new DeviceWatch(options);
}
