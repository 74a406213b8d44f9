/** How far a download is. */
export interface PullProgress {
  /** The file that bytes came for last. */
  readonly file: string;
  /** Bytes that are there, of all files, and how many there will be. */
  readonly done: number;
  readonly total: number;
  /** Bytes a second over the last seconds; 0 until it is known. */
  readonly rate: number;
  readonly phase: 'downloading' | 'checking';
}

const TELL_MS = 100;
const WINDOW_MS = 5000;

/** Adds up what the files of a download have, and how fast it comes. */
export class PullMeter {
  readonly #total: number;
  readonly #tell: ((progress: PullProgress) => void) | undefined;
  readonly #byFile = new Map<string, number>();
  /** When how many bytes had come, of the last seconds. */
  #marks: { atMs: number; received: number }[] = [];
  #received = 0;
  #toldMs = Number.NEGATIVE_INFINITY;
  #file = '';

  constructor(total: number, tell?: (progress: PullProgress) => void) {
    this.#total = total;
    this.#tell = tell;
  }

  /** Bytes that came over the network. */
  get received(): number {
    return this.#received;
  }

  at(file: string, bytes: number, tell = true): void {
    this.#byFile.set(file, bytes);
    this.#file = file;
    if (tell) this.#show('downloading');
  }

  receive(bytes: number): void {
    this.#received += bytes;
    const nowMs = performance.now();
    const last = this.#marks.at(-1);
    if (last === undefined || nowMs - last.atMs >= TELL_MS) this.#marks.push({ atMs: nowMs, received: this.#received - (last === undefined ? bytes : 0) });
    while (this.#marks.length > 2 && nowMs - this.#marks[0]!.atMs > WINDOW_MS) this.#marks.shift();
  }

  check(file: string): void {
    this.#file = file;
    this.#show('checking');
  }

  /** Tells the last state, whenever the one before was told. */
  end(): void {
    this.#toldMs = Number.NEGATIVE_INFINITY;
    this.#show('downloading');
  }

  #show(phase: PullProgress['phase']): void {
    const nowMs = performance.now();
    if (this.#tell === undefined || nowMs - this.#toldMs < TELL_MS) return;
    this.#toldMs = nowMs;
    let done = 0;
    for (const bytes of this.#byFile.values()) done += bytes;
    this.#tell({ file: this.#file, done, total: this.#total, rate: this.#rate(nowMs), phase });
  }

  #rate(nowMs: number): number {
    const first = this.#marks[0];
    if (first === undefined || nowMs - first.atMs < TELL_MS) return 0;
    return Math.round(((this.#received - first.received) / (nowMs - first.atMs)) * 1000);
  }
}
