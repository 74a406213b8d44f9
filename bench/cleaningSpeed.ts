import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { row, table } from './table.ts';

// How fast "attending data clean" is beside the reference method, pandas and NLTK as a notebook has them, on the same
// rows and the same machine, one after the other; files written included. Needs dist/ and bench/peers/prepare-data.sh.
// usage: node scripts/try.mjs bench/cleaningSpeed.ts [ROWS] [FILE.csv]     default 2,000 rows of data synth

const ROOT = process.env['ATTENDING_ROOT']!;
const PEERS = process.env['ATTENDING_DATA_PEERS'] ?? path.join(homedir(), '.cache', 'attending', 'data-peers');
const CLI = path.join(ROOT, 'dist', 'cli.js');
const ROWS = Number(process.argv[2] ?? 2000);
const WATCH_MS = 20;

interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMiB: number;
  readonly output: string;
}

/** Runs a program and watches what it takes, as Linux tells it. */
async function run(command: string, args: readonly string[]): Promise<Run> {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NLTK_DATA: path.join(PEERS, 'nltk_data') } });
  let output = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(-2000)));
  let peakMiB = 0;
  let ticks = 0;
  const timer = setInterval(() => {
    try {
      peakMiB = Math.max(peakMiB, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
      ticks = Number(fields[11]) + Number(fields[12]);
    } catch {
      // It has just ended.
    }
  }, WATCH_MS);
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(complaint);
  return { seconds: (performance.now() - started) / 1000, cpuSeconds: ticks / 100, peakMiB, output };
}

const folder = mkdtempSync(path.join(tmpdir(), 'attending-bench-'));
try {
  let csv = process.argv[3];
  if (csv === undefined) {
    await run(process.execPath, [CLI, 'data', 'synth', '--dataset', 'bhc', '--notes', String(ROWS), '--seed', '3', '--out', folder]);
    csv = path.join(folder, 'bhc.csv');
  }
  const reference = await run(path.join(PEERS, 'bin', 'python'), [path.join(ROOT, 'bench', 'peers', 'clean_nltk.py'), csv, path.join(folder, 'reference')]);
  const inside = JSON.parse(reference.output) as { rows: number; seconds: number; cpuSeconds: number; versions: Record<string, string> };
  const rows = [row(`pandas ${inside.versions['pandas']!} + NLTK ${inside.versions['nltk']!}, CSV`, (inside.rows / inside.seconds).toFixed(0), inside.seconds.toFixed(1), inside.cpuSeconds.toFixed(1), reference.peakMiB.toFixed(0), '1.0 x')];
  for (const [name, more] of [['CSV and Parquet', []], ['CSV', ['--formats', 'csv']], ['CSV and Parquet, 1 thread', ['--jobs', '1']], ['recipe clinical, CSV and Parquet', ['--recipe', 'clinical']]] as const) {
    const ours = await run(process.execPath, [CLI, 'data', 'clean', '--csv', csv, '--columns', 'input,target', '--recipe', 'reference', '--out', path.join(folder, 'ours'), '--json', ...more]);
    // The reference's own time leaves out that Python and its packages load; ours has everything.
    rows.push(row(`attending data clean, ${name}`, (inside.rows / ours.seconds).toFixed(0), ours.seconds.toFixed(1), ours.cpuSeconds.toFixed(1), ours.peakMiB.toFixed(0), `${(inside.seconds / ours.seconds).toFixed(1)} x`));
    rmSync(path.join(folder, 'ours'), { recursive: true, force: true });
  }
  console.log(table(`${inside.rows} rows, ${(statSync(csv).size / 1e6).toFixed(1)} MB; ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, Python ${inside.versions['python']!}`, ['', 'rows/s', 'seconds', 'CPU seconds', 'peak MiB', 'rows/s of reference'], rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
