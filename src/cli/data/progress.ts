import type { StepProgress } from '../../dataset/context.ts';

const REDRAW_MS = 120;
const LINE_MS = 10_000;

/**
 * Shows steps on standard error: on a terminal one line redrawn, with rate and time to go; elsewhere (a log, a task's
 * output without a terminal) a line at the end of each step and every ten seconds.
 */
export class ProgressLine {
  readonly #out: NodeJS.WriteStream;
  #step: StepProgress | undefined;
  #startedMs = 0;
  #shownMs = 0;
  #drawn = false;

  constructor(out: NodeJS.WriteStream = process.stderr) {
    this.#out = out;
  }

  show(progress: StepProgress): void {
    const nowMs = performance.now();
    if (this.#step?.step !== progress.step) {
      this.#end(nowMs);
      this.#startedMs = nowMs;
      this.#shownMs = 0;
    }
    this.#step = progress;
    if (this.#out.isTTY) {
      if (nowMs - this.#shownMs < REDRAW_MS) return;
      this.#out.write(`\r\x1b[2K${this.#line(nowMs)}`);
      this.#drawn = true;
    } else {
      if (nowMs - Math.max(this.#shownMs, this.#startedMs) < LINE_MS) return;
      this.#out.write(`${this.#line(nowMs)}\n`);
    }
    this.#shownMs = nowMs;
  }

  /** A sentence that stays. */
  say(sentence: string): void {
    if (this.#drawn) this.#out.write('\r\x1b[2K');
    this.#out.write(`${sentence}\n`);
    this.#shownMs = 0;
  }

  /** Ends the last step's line. */
  close(): void {
    this.#end(performance.now());
  }

  #end(nowMs: number): void {
    if (this.#step === undefined) return;
    this.#out.write(`${this.#drawn ? '\r\x1b[2K' : ''}${this.#line(nowMs)}\n`);
    this.#step = undefined;
    this.#drawn = false;
  }

  #line(nowMs: number): string {
    const { step, done, total, unit } = this.#step!;
    const seconds = (nowMs - this.#startedMs) / 1000;
    const rate = seconds > 0.2 ? done / seconds : 0;
    const parts = [step.padEnd(14), total === undefined ? amount(done, unit) : `${amount(done, unit)} of ${amount(total, unit)}`];
    if (rate > 0) parts.push(`${amount(Math.round(rate), unit)}/s`);
    if (total !== undefined && rate > 0 && done < total) parts.push(`${duration((total - done) / rate)} to go`);
    else parts.push(duration(seconds));
    return parts.join('  ');
  }
}

function amount(count: number, unit: StepProgress['unit']): string {
  if (unit === 'bytes') return count < 1e6 ? `${(count / 1e3).toFixed(0)} kB` : count < 1e9 ? `${(count / 1e6).toFixed(0)} MB` : `${(count / 1e9).toFixed(2)} GB`;
  return `${count.toLocaleString('en')} ${unit}`;
}

/** Seconds as people say them: 4 s, 2 min 10 s, 1 h 05 min. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${seconds < 10 ? seconds.toFixed(1) : String(whole)} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
  return `${Math.floor(whole / 3600)} h ${String(Math.floor((whole % 3600) / 60)).padStart(2, '0')} min`;
}
