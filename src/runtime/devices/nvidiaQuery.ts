import { spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import type { LogChannel } from '../../platform/log.ts';
import { SupervisedChild } from '../../platform/supervisor.ts';
import { gpuQuery } from './nvidia.ts';
import { nvidiaFailure, parseGpuLine, type GpuLine } from './nvidiaLines.ts';

export interface NvidiaQueryOptions {
  readonly tool: string;
  readonly env: NodeJS.ProcessEnv;
  readonly loopMs: number;
  readonly log: LogChannel;
  /** All GPUs of one moment. */
  readonly onGpus: (lines: readonly GpuLine[]) => void;
  /** The query is over, and why; not after `stop`. */
  readonly onFailed: (reason: string) => void;
}

const START_TIMEOUT_MS = 20_000;
/** A moment's lines come together; after this long without another, they are all. */
const GATHER_MS = 60;
/** So many intervals without a line are a hang. Counted by a timer, which rests while the machine sleeps. */
const MISSED_INTERVALS = 4;
const LEAST_CHECK_MS = 1000;
/** What nvidia-smi said before it ended. */
const KEPT_CHARACTERS = 2000;
const MOST_LINE = 4096;

/** One long-lived nvidia-smi that writes all GPUs every `loopMs`, supervised: torn lines, death and hanging end in one reason. */
export class NvidiaQuery {
  readonly #options: NvidiaQueryOptions;
  readonly #child: SupervisedChild<void>;
  readonly #check: NodeJS.Timeout;
  #gathered: GpuLine[] = [];
  #gather: NodeJS.Timeout | undefined;
  #said = '';
  #missed = 0;
  #over = false;

  constructor(options: NvidiaQueryOptions) {
    this.#options = options;
    const { tool, env, loopMs, log } = options;
    let firstLine: () => void = () => undefined;
    const started = new Promise<void>((resolve) => (firstLine = resolve));
    this.#child = new SupervisedChild<void>({
      name: 'nvidia-smi',
      start: () => spawn(tool, gpuQuery(loopMs), { env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true, detached: process.platform !== 'win32' }),
      whenReady: () => started,
      keepLine: (line) => {
        this.#say(line);
        return line;
      },
      startTimeoutMs: START_TIMEOUT_MS,
      stopTimeoutMs: 500,
      log,
    });
    const { stdout } = this.#child.process;
    const decoder = new StringDecoder('utf8');
    let rest = '';
    stdout?.on('data', (chunk: Buffer) => {
      const lines = (rest + decoder.write(chunk)).split('\n');
      rest = (lines.pop() ?? '').slice(0, MOST_LINE);
      for (const line of lines) if (this.#take(line)) firstLine();
    });
    stdout?.on('end', () => this.#say(rest));
    void this.#child.gone.then(() => this.#fail(nvidiaFailure(this.#said, this.#child.process.exitCode)));
    this.#check = setInterval(() => this.#lookForHang(), Math.max(LEAST_CHECK_MS, loopMs));
    this.#check.unref();
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  async stop(): Promise<void> {
    this.#end();
    await this.#child.kill();
  }

  /** True for a line of a GPU. */
  #take(line: string): boolean {
    if (this.#over) return false;
    const parsed = parseGpuLine(line);
    if (parsed === undefined) {
      this.#say(line);
      return false;
    }
    this.#missed = 0;
    const last = this.#gathered.at(-1);
    if (last !== undefined && parsed.reading.index <= last.reading.index) this.#flush();
    this.#gathered.push(parsed);
    clearTimeout(this.#gather);
    this.#gather = setTimeout(() => this.#flush(), GATHER_MS);
    return true;
  }

  #flush(): void {
    clearTimeout(this.#gather);
    const lines = this.#gathered;
    this.#gathered = [];
    if (lines.length > 0 && !this.#over) this.#options.onGpus(lines);
  }

  #say(line: string): void {
    this.#said = `${this.#said}\n${line}`.slice(-KEPT_CHARACTERS);
  }

  #lookForHang(): void {
    this.#missed += 1;
    if (this.#missed < MISSED_INTERVALS || this.#missed * Math.max(LEAST_CHECK_MS, this.#options.loopMs) < START_TIMEOUT_MS / 4) return;
    if (this.#child.state.kind === 'starting') return;
    this.#fail('nvidia-smi stopped answering.');
    void this.#child.kill();
  }

  #fail(reason: string): void {
    if (this.#over) return;
    this.#flush();
    this.#end();
    this.#options.onFailed(reason);
  }

  #end(): void {
    this.#over = true;
    clearInterval(this.#check);
    clearTimeout(this.#gather);
  }
}
