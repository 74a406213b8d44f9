import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { median, percentile, row, table } from './table.ts';

// What a user waits for around the engine: cold start, throughput over many notes, size of what is loaded.

const ROOT = process.env['ATTENDING_ROOT']!;
const CLI = path.join(ROOT, 'dist/cli.js');
const NOTE = path.join(ROOT, 'examples/notes/discharge-summary.txt');

function spawnMs(...args: readonly string[]): number {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - started;
}

function benchColdStart(): void {
  const cases: [string, readonly string[]][] = [
    ['node -e 0 (floor)', ['-e', '0']],
    ['attending --version', [CLI, '--version']],
    ['attending entities NOTE --json', [CLI, 'entities', NOTE, '--json']],
    ['attending summarize NOTE --json', [CLI, 'summarize', NOTE, '--json']],
    ['attending compress NOTE --json', [CLI, 'compress', NOTE, '--json']],
    ['attending code NOTE --json', [CLI, 'code', NOTE, '--json']],
  ];
  const rows = cases.map(([name, args]) => {
    spawnMs(...args);
    const runs = Array.from({ length: 11 }, () => spawnMs(...args));
    const p50 = median(runs);
    return row(name, p50.toFixed(0), percentile(runs, 0.95).toFixed(0), name.startsWith('node') ? '' : p50 <= 250 ? 'met' : 'MISSED');
  });
  console.log(table('Command line, cold: a new process each time, the shipped two-page note', ['command', 'p50 ms', 'p95 ms', 'target p50 <= 250 ms'], rows));
}

function benchThroughput(): void {
  const shared = path.join(process.env['ATTENDING_SHARED'] ?? path.join(ROOT, '..', 'shared'), 'data/notes/mtsamples.jsonl.gz');
  const folder = mkdtempSync(path.join(tmpdir(), 'attending-bench-'));
  try {
    const input = path.join(folder, 'notes.jsonl');
    const lines = existsSync(shared)
      ? gunzipSync(readFileSync(shared)).toString('utf8').trim()
      : Array.from({ length: 500 }, (_, id) => JSON.stringify({ id, text: readFileSync(NOTE, 'utf8') })).join('\n');
    writeFileSync(input, `${lines}\n`);
    const notes = lines.split('\n').length;
    const megabytes = statSync(input).size / 1e6;
    const rows = ['entities', 'summarize', 'compress', 'code'].map((command) => {
      const perSecond = [1, 2].map((jobs) => {
        const ms = median(Array.from({ length: 3 }, () => spawnMs(CLI, command, '--input', input, '--output', path.join(folder, 'out.jsonl'), '--jobs', String(jobs))));
        return notes / (ms / 1000);
      });
      return row(command, perSecond[0]!.toFixed(0), perSecond[1]!.toFixed(0), `${(perSecond[1]! / perSecond[0]!).toFixed(2)} x`);
    });
    console.log(table(`Notes a second over ${notes} notes (${megabytes.toFixed(1)} MB${existsSync(shared) ? ', mtsamples' : ', the shipped note repeated'}), process start and files included`, ['command', '1 job', '2 jobs', 'ratio'], rows));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function benchSizes(): void {
  const dist = path.join(ROOT, 'dist');
  const files = (readdirSync(dist, { recursive: true }) as string[]).filter((name) => /\.(js|css|tables|cache)$/.test(name)).sort();
  const rows = files.map((name) => {
    const bytes = readFileSync(path.join(dist, name));
    return row(`dist/${name}`, (bytes.length / 1024).toFixed(1), (gzipSync(bytes).length / 1024).toFixed(1));
  });
  console.log(table('What is loaded', ['bundle', 'KB', 'KB gzip'], rows));
}

benchColdStart();
benchThroughput();
benchSizes();
