import { rmSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchCleaning } from './cleaningSpeed.ts';
import { DataBench } from './dataBench.ts';
import { row, table } from './table.ts';
import { benchTokens } from './tokens.ts';

// Data preparation from `data synth`, each command a process of its own: rows a second, largest memory, and the
// reference method (pandas and NLTK, Hugging Face's Rust tokenizers) on the same rows in the same run.

const TARGET = { notes: 300_000, seconds: 360, mebibytes: 1536 } as const;

const { values } = parseArgs({
  options: {
    /** Notes of each run over MIMIC-IV and of those that show what memory does. */
    sizes: { type: 'string', default: '10000,100000,300000' },
    /** Rows on which the cleaning is held against pandas and NLTK. */
    rows: { type: 'string', default: '4000' },
    runs: { type: 'string', default: '3' },
    /** What DuckDB may hold over MIMIC-IV, in MiB. */
    memory: { type: 'string' },
    only: { type: 'string', default: 'clean,tokens,mimic' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const wanted = new Set(values.only.split(','));

async function benchMimic(bench: DataBench): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const notes of sizes) {
    bench.say(`MIMIC-IV, ${notes.toLocaleString('en')} notes …`);
    const made = await bench.synthesise('mimic-iv', notes, 'mimic');
    const db = bench.at('mimic.duckdb');
    const prepared = await bench.attending<{ patientsInTwoSplits: number }>('mimic', '--dataset', 'mimic-iv', '--dir', bench.at('mimic'), '--db', db, ...(values.memory === undefined ? [] : ['--memory', values.memory]));
    if (prepared.result.patientsInTwoSplits !== 0) throw new Error('a patient is in two splits');
    const met = notes !== TARGET.notes ? '' : prepared.seconds <= TARGET.seconds && (prepared.peakMiB ?? 0) <= TARGET.mebibytes ? 'met' : 'MISSED';
    const cells = [made.bytes / 1e6, made.seconds, notes / made.seconds, made.peakMiB ?? 0, prepared.seconds, notes / prepared.seconds, prepared.peakMiB ?? 0, statSync(db).size / 1e6];
    rows.push(row(notes.toLocaleString('en'), ...cells.map((cell) => cell.toFixed(cell < 100 ? 1 : 0)), met));
    rmSync(bench.at('mimic'), { recursive: true, force: true });
    rmSync(db, { force: true });
  }
  console.log(table('MIMIC-IV: synth, then mimic', ['notes', 'CSV MB', 'synth s', 'notes/s', 'peak MiB', 'mimic s', 'notes/s', 'peak MiB', 'database MB', `300,000: ${TARGET.seconds} s, ${TARGET.mebibytes} MiB`], rows));
}

const bench = new DataBench();
try {
  if (wanted.has('clean')) await benchCleaning(bench, { rows: Number(values.rows), runs: Number(values.runs), sizes });
  if (wanted.has('tokens')) await benchTokens();
  if (wanted.has('mimic')) await benchMimic(bench);
} finally {
  bench.close();
}
