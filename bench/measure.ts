import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const POLL_MS = 25;
/** Of the kernel's clock, on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

export interface Measured<Result> {
  readonly seconds: number;
  /** Largest resident memory of the process, threads included, in MiB; undefined where /proc is not. */
  readonly peakMiB: number | undefined;
  /** Of all its threads, up to the last look; undefined where /proc is not. */
  readonly cpuSeconds: number | undefined;
  /** What it printed on standard output, as JSON. */
  readonly result: Result;
}

/** Runs a program to its end and measures it from outside. Throws with the end of its standard error when it fails. */
export async function measureProgram<Result>(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Measured<Result>> {
  const started = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const output: Buffer[] = [];
  let complaint = '';
  let peakMiB: number | undefined;
  let cpuSeconds: number | undefined;
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(-2000)));
  // The kernel keeps the high-water mark, so that nothing between two looks is missed but the last moment.
  const timer = setInterval(() => {
    peakMiB = highWaterMiB(child.pid) ?? peakMiB;
    cpuSeconds = cpuSecondsOf(child.pid) ?? cpuSeconds;
  }, POLL_MS);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(timer));
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${program} ${args.slice(0, 4).join(' ')} … ended with ${status}: ${complaint.trim().split('\n').at(-1) ?? ''}`);
  return { seconds, peakMiB, cpuSeconds, result: JSON.parse(Buffer.concat(output).toString('utf8')) as Result };
}

function highWaterMiB(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

function cpuSecondsOf(pid: number | undefined): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return undefined;
  }
}
