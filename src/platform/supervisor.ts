import { spawn, type ChildProcess } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import { AttendingError } from './errors.ts';
import type { LogChannel } from './log.ts';

/** One life of a child: starting, ready, stopping, then exited (as wanted) or failed. A restart is a new child. */
export type ChildState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'stopping' }
  | { readonly kind: 'exited' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface ChildOptions<Ready> {
  /** For log and messages: "engine". */
  readonly name: string;
  /**
   * Starts the process. `detached: true` gives it a process group of its own, so that ending it ends
   * its children as well; stdout and stderr must be pipes, which the supervisor drains.
   */
  readonly start: () => ChildProcess;
  /** Resolves when the child can work, rejects when it says that it cannot. Called right after the start. */
  readonly whenReady: (child: ChildProcess) => Promise<Ready>;
  /** Asks the child to end; by default by closing its IPC channel, or SIGTERM where it has none. */
  readonly ask?: (child: ChildProcess) => void;
  /** What to keep of a line of stderr, undefined for nothing. Must drop note text. */
  readonly keepLine: (line: string) => string | undefined;
  readonly startTimeoutMs: number;
  /** How long a child that was asked may take before its group is killed. */
  readonly stopTimeoutMs: number;
  readonly log: LogChannel;
}

const TAIL_LINES = 20;
/** A line beyond this is cut: a child that writes without line breaks must not fill memory. */
const MAX_LINE_LENGTH = 4096;

/**
 * Supervises one child process (architecture rule 4): races its start against exit and time, drains
 * its output, keeps the tail of stderr, asks, waits and kills its group, and ends it with this process.
 */
export class SupervisedChild<Ready> {
  /** Resolves once the process is gone, however it went. */
  readonly gone: Promise<void>;
  readonly #options: ChildOptions<Ready>;
  readonly #child: ChildProcess;
  readonly #tail: string[] = [];
  readonly #ready: Promise<Ready>;
  #state: ChildState = { kind: 'starting' };

  constructor(options: ChildOptions<Ready>) {
    this.#options = options;
    const child = options.start();
    this.#child = child;
    child.stdout?.resume();
    if (child.stderr) eachLine(child.stderr, (line) => this.#keep(line));
    const killWithParent = (): void => killGroup(child, 'SIGKILL');
    process.once('exit', killWithParent);
    this.gone = new Promise((resolve) => {
      const settle = (reason: string | undefined): void => {
        process.off('exit', killWithParent);
        this.#ended(reason);
        resolve();
      };
      // `close` comes after stdout and stderr are drained, so that the tail is whole; a grandchild that
      // holds the pipes open must not hold us, hence the timer.
      child.once('exit', (code, signal) => {
        const reason = signal === null ? `exit code ${code ?? 'unknown'}` : `signal ${signal}`;
        const timer = setTimeout(() => settle(reason), 200);
        child.once('close', () => {
          clearTimeout(timer);
          settle(reason);
        });
      });
      child.once('error', (error) => {
        if (child.pid === undefined) settle(`it could not be started (${(error as NodeJS.ErrnoException).code ?? error.name})`);
        else options.log.warn(`${options.name}: ${error.name} on its channel.`);
      });
    });
    this.#ready = this.#race();
    // Whoever awaits `ready()` sees the failure; nobody has to.
    this.#ready.catch(() => undefined);
  }

  get state(): ChildState {
    return this.#state;
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  get process(): ChildProcess {
    return this.#child;
  }

  /** The last lines of stderr that were kept. */
  get stderrTail(): readonly string[] {
    return this.#tail;
  }

  /** Resolves when the child can work; rejects with CHILD_FAILED (or what `whenReady` said) when it cannot. */
  ready(): Promise<Ready> {
    return this.#ready;
  }

  /** Asks the child to end, waits, then kills its group. Resolves when it is gone. */
  async stop(): Promise<void> {
    if (this.#isOver()) return;
    if (this.#state.kind !== 'stopping') {
      this.#set({ kind: 'stopping' });
      this.#ask();
    }
    const timer = setTimeout(() => killGroup(this.#child, 'SIGKILL'), this.#options.stopTimeoutMs);
    await this.gone;
    clearTimeout(timer);
  }

  /** Ends the child and its group at once, as wanted. */
  async kill(): Promise<void> {
    if (this.#isOver()) return;
    this.#set({ kind: 'stopping' });
    killGroup(this.#child, 'SIGKILL');
    await this.gone;
  }

  async #race(): Promise<Ready> {
    const { name, whenReady, startTimeoutMs } = this.#options;
    let timer: NodeJS.Timeout | undefined;
    try {
      const ready = await Promise.race([
        whenReady(this.#child),
        this.gone.then(() => {
          throw this.failure();
        }),
        new Promise<never>((_resolve, reject) => {
          timer = setTimeout(() => reject(childFailed(`The ${name} process was not ready within ${startTimeoutMs / 1000} s.`)), startTimeoutMs);
        }),
      ]);
      if (this.#state.kind !== 'starting') throw this.failure();
      this.#set({ kind: 'ready' });
      return ready;
    } catch (error) {
      if (!this.#isOver() && this.#state.kind !== 'stopping') {
        this.#set({ kind: 'failed', reason: AttendingError.is(error) ? error.message : 'it did not start' });
        killGroup(this.#child, 'SIGKILL');
      }
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** The error that calls to this child get once it is gone. */
  failure(): AttendingError {
    const { name } = this.#options;
    const reason = this.#state.kind === 'failed' ? `: ${this.#state.reason}` : '';
    return childFailed(`The ${name} process ended before it could answer${reason}.`);
  }

  #ask(): void {
    const { ask } = this.#options;
    if (ask) ask(this.#child);
    else if (this.#child.connected) this.#child.disconnect();
    else killGroup(this.#child, 'SIGTERM');
  }

  #ended(reason: string | undefined): void {
    if (this.#isOver()) return;
    // What a killed leader left behind in its group goes as well.
    killGroup(this.#child, 'SIGKILL');
    const wanted = this.#state.kind === 'stopping' || (reason === 'exit code 0' && this.#state.kind === 'ready');
    this.#set(wanted ? { kind: 'exited' } : { kind: 'failed', reason: reason ?? 'unknown' });
  }

  #isOver(): boolean {
    return this.#state.kind === 'exited' || this.#state.kind === 'failed';
  }

  #set(state: ChildState): void {
    this.#state = state;
    const { name, log } = this.#options;
    const about = `${name} process ${this.pid ?? ''}`.trimEnd();
    if (state.kind === 'failed') {
      log.error(`${about} failed: ${state.reason}.`);
      for (const line of this.#tail) log.error(`${name} stderr: ${line}`);
    } else {
      log.debug(`${about} ${state.kind}.`);
    }
  }

  #keep(line: string): void {
    const kept = this.#options.keepLine(line);
    if (kept === undefined) return;
    this.#tail.push(kept);
    if (this.#tail.length > TAIL_LINES) this.#tail.shift();
  }
}

function childFailed(message: string): AttendingError {
  return new AttendingError('CHILD_FAILED', message, 'Run the command again; if it fails again, open the log with "Attending: Show Log".');
}

/** Signals the child's process group (its tree on Windows); falls back to the process itself. */
function killGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    if (child.exitCode === null && child.signalCode === null) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // No such group: the child was not started detached, or all of it is gone.
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  }
}

function eachLine(stream: NodeJS.ReadableStream, take: (line: string) => void): void {
  // Bytes are decoded across chunk borders: a chunk may end inside a character.
  const decoder = new StringDecoder('utf8');
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = (lines.pop() ?? '').slice(0, MAX_LINE_LENGTH);
    for (const line of lines) take(line.slice(0, MAX_LINE_LENGTH));
  });
  stream.on('end', () => {
    if (rest !== '') take(rest);
    rest = '';
  });
}
