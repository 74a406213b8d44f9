import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureProgram, type Measured } from './measure.ts';
import { median, row, table } from './table.ts';
import { benchTokens } from './tokens.ts';

// Data preparation from `data synth`, each command a process of its own: rows a second, largest memory, and the
// reference method (pandas and NLTK, Hugging Face's Rust tokenizers) on the same rows in the same run.

const ROOT = process.env['ATTENDING_ROOT']!;
const PEERS = process.env['ATTENDING_DATA_PEERS'] ?? path.join(homedir(), '.cache', 'attending', 'data-peers');
const PARTS = ['mimic', 'clean', 'tokens'] as const;
const TARGET = { cleaningRatio: 20, mimicNotes: 300_000, mimicSeconds: 360, mimicMiB: 1536 } as const;

const { values } = parseArgs({
  options: {
    /** Notes of each run over MIMIC-IV and over the cleaning. */
    sizes: { type: 'string', default: '10000,100000,300000' },
    /** Rows on which the cleaning is held against pandas and NLTK. */
    rows: { type: 'string', default: '3000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: PARTS.join(',') },
  },
});
const sizes = values.sizes.split(',').map(Number);
const runs = Number(values.runs);
const wanted = new Set(values.only.split(','));
const folder = mkdtempSync(path.join(process.env['ATTENDING_BENCH_DATA'] ?? tmpdir(), 'attending-data-'));
const at = (...names: string[]): string => path.join(folder, ...names);
const attending = <Result>(...args: string[]): Promise<Measured<Result>> => measureProgram<Result>(process.execPath, [path.join(ROOT, 'dist', 'cli.js'), 'data', ...args, '--json']);
const say = (text: string): void => void process.stderr.write(`${text}\n`);

const count = (n: number): string => Math.round(n).toLocaleString('en');
const seconds = (s: number): string => (s < 100 ? s.toFixed(1) : s.toFixed(0));
const mebibytes = (m: number | undefined): string => (m === undefined ? 'unknown' : m.toFixed(0));

interface Synthesised {
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

async function synthesise(dataset: string, notes: number, out: string): Promise<Measured<Synthesised> & { bytes: number }> {
  const made = await attending<Synthesised>('synth', '--dataset', dataset, '--notes', String(notes), '--seed', '4', '--out', out);
  return { ...made, bytes: made.result.files.reduce((sum, file) => sum + file.bytes, 0) };
}

async function benchMimic(): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const notes of sizes) {
    say(`MIMIC-IV, ${count(notes)} notes …`);
    const made = await synthesise('mimic-iv', notes, at('mimic'));
    const db = at('mimic.duckdb');
    const prepared = await attending<{ patientsInTwoSplits: number }>('mimic', '--dataset', 'mimic-iv', '--dir', at('mimic'), '--db', db);
    if (prepared.result.patientsInTwoSplits !== 0) throw new Error('a patient is in two splits');
    const met = notes < TARGET.mimicNotes ? '' : prepared.seconds <= TARGET.mimicSeconds && (prepared.peakMiB ?? 0) <= TARGET.mimicMiB ? 'met' : 'MISSED';
    rows.push(row(count(notes), (made.bytes / 1e6).toFixed(0), seconds(made.seconds), mebibytes(made.peakMiB), seconds(prepared.seconds), count(notes / prepared.seconds), mebibytes(prepared.peakMiB), (statSync(db).size / 1e6).toFixed(0), met));
    rmSync(at('mimic'), { recursive: true, force: true });
    rmSync(db, { force: true });
  }
  console.log(table('MIMIC-IV: synth, then mimic', ['notes', 'CSV MB', 'synth s', 'its peak MiB', 'mimic s', 'notes/s', 'its peak MiB', 'database MB', `target for 300,000: ${TARGET.mimicSeconds} s, ${TARGET.mimicMiB} MiB`], rows));
}

async function benchCleaning(): Promise<void> {
  const few = Number(values.rows);
  await synthesise('bhc', few, at('few'));
  const csv = at('few', 'bhc.csv');
  const size = statSync(csv).size;
  const clean = (file: string): Promise<Measured<object>> => attending('clean', '--csv', file, '--columns', 'input,target', '--recipe', 'reference', '--out', at('cleaned'));
  say(`cleaning, ${count(few)} rows …`);
  const ours: Measured<object>[] = [];
  for (let i = 0; i < runs; i += 1) ours.push(await clean(csv));
  const ourSeconds = median(ours.map((run) => run.seconds));
  const rows = [row('attending data clean, process start and files (CSV and Parquet) included', count(few), seconds(ourSeconds), count(few / ourSeconds), mebibytes(ours[0]!.peakMiB), '')];
  const python = path.join(PEERS, 'bin', 'python');
  if (existsSync(python)) {
    const theirs: number[] = [];
    let peak: number | undefined;
    for (let i = 0; i < runs; i += 1) {
      say('the same with pandas and NLTK …');
      const { result } = await measureProgram<{ seconds: number; peakMiB: number }>(python, [path.join(ROOT, 'bench', 'peers', 'clean_nltk.py'), csv, at('reference')], { NLTK_DATA: path.join(PEERS, 'nltk_data') });
      theirs.push(result.seconds);
      peak = result.peakMiB;
    }
    const theirSeconds = median(theirs);
    const ratio = theirSeconds / ourSeconds;
    rows.push(row('pandas and NLTK, start not counted (CSV)', count(few), seconds(theirSeconds), count(few / theirSeconds), mebibytes(peak), `${ratio.toFixed(1)} x: ${ratio >= TARGET.cleaningRatio ? 'met' : 'MISSED'}`));
  } else rows.push(row('pandas and NLTK: no environment, run bench/peers/prepare-data.sh', '', '', '', '', ''));
  for (const notes of sizes) {
    say(`cleaning, ${count(notes)} rows …`);
    await synthesise('bhc', notes, at('many'));
    const run = await clean(at('many', 'bhc.csv'));
    rows.push(row('attending data clean', count(notes), seconds(run.seconds), count(notes / run.seconds), mebibytes(run.peakMiB), ''));
    for (const name of ['many', 'cleaned']) rmSync(at(name), { recursive: true, force: true });
  }
  console.log(table(`Reference cleaning of BHC rows of ${(size / few / 1000).toFixed(1)} kB; medians of ${runs} where compared`, ['', 'rows', 's', 'rows/s', 'peak MiB', `ratio, target ${TARGET.cleaningRatio} x`], rows));
}

try {
  if (wanted.has('clean')) await benchCleaning();
  if (wanted.has('tokens')) await benchTokens();
  if (wanted.has('mimic')) await benchMimic();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
