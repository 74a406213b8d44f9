import { existsSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { DataBench } from './dataBench.ts';
import { measureProgram } from './measure.ts';
import { median, row, table } from './table.ts';

// How fast "attending data clean" is beside the reference method, pandas and NLTK as a careful notebook has them, on the
// same rows in the same run; files written included. The reference's own time leaves out that Python loads; ours has all.

const ROOT = process.env['ATTENDING_ROOT']!;
const PEERS = process.env['ATTENDING_DATA_PEERS'] ?? path.join(homedir(), '.cache', 'attending', 'data-peers');
const TARGET = 20;
const VARIANTS: readonly (readonly [string, readonly string[]])[] = [
  ['CSV and Parquet', []],
  ['CSV only, which is what the reference writes', ['--formats', 'csv']],
  ['CSV and Parquet, one thread', ['--jobs', '1']],
  ['recipe clinical, CSV and Parquet', ['--recipe', 'clinical']],
];

interface ReferenceRun {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMiB: number;
  readonly versions: Readonly<Record<string, string>>;
}

export interface CleaningBench {
  /** Rows that both clean. */
  readonly rows: number;
  readonly runs: number;
  /** Rows of the runs that show what memory does; only the texts are written, since all six files of a million notes are 100 GB. */
  readonly sizes: readonly number[];
}

export async function benchCleaning(bench: DataBench, { rows, runs, sizes }: CleaningBench): Promise<void> {
  await bench.synthesise('bhc', rows, 'few');
  const csv = bench.at('few', 'bhc.csv');
  const size = statSync(csv).size;
  const clean = (file: string, more: readonly string[]): ReturnType<DataBench['attending']> => bench.attending('clean', '--csv', file, '--columns', 'input,target', '--recipe', 'reference', '--out', bench.at('cleaned'), ...more);
  const reference = async (): Promise<ReferenceRun> =>
    (await measureProgram<ReferenceRun>(path.join(PEERS, 'bin', 'python'), [path.join(ROOT, 'bench', 'peers', 'clean_nltk.py'), csv, bench.at('reference')], { NLTK_DATA: path.join(PEERS, 'nltk_data') })).result;

  const ours = VARIANTS.map(([name, more]) => ({ name, more, seconds: [] as number[], cpuSeconds: 0, peakMiB: 0 }));
  const theirs: ReferenceRun[] = [];
  // Turn by turn, so that a busy moment of the machine meets both.
  for (let run = 0; run < runs; run += 1) {
    bench.say(`cleaning of ${rows} rows, round ${run + 1} of ${runs} …`);
    if (existsSync(PEERS)) theirs.push(await reference());
    for (const variant of ours) {
      const { seconds, cpuSeconds, peakMiB } = await clean(csv, variant.more);
      variant.seconds.push(seconds);
      variant.cpuSeconds = cpuSeconds ?? 0;
      variant.peakMiB = peakMiB ?? 0;
      rmSync(bench.at('cleaned'), { recursive: true, force: true });
    }
  }
  const theirSeconds = median(theirs.map(({ seconds }) => seconds));
  const lines: (readonly string[])[] = [];
  const [first] = theirs;
  if (first === undefined) lines.push(row('pandas and NLTK: no environment, run bench/peers/prepare-data.sh', '', '', '', '', ''));
  else lines.push(row(`pandas ${first.versions['pandas']!} and NLTK ${first.versions['nltk']!}, CSV only`, theirSeconds.toFixed(1), first.cpuSeconds.toFixed(1), (rows / theirSeconds).toFixed(0), first.peakMiB.toFixed(0), '1 x'));
  for (const { name, seconds, cpuSeconds, peakMiB } of ours) {
    const took = median(seconds);
    const ratio = theirSeconds / took;
    const judged = first === undefined ? '' : `${ratio.toFixed(1)} x${name.includes('one thread') || name.includes('clinical') ? '' : ratio >= TARGET ? ': met' : ': MISSED'}`;
    lines.push(row(`attending data clean, ${name}`, took.toFixed(2), cpuSeconds.toFixed(1), (rows / took).toFixed(0), peakMiB.toFixed(0), judged));
  }
  console.log(table(`Cleaning of ${rows.toLocaleString('en')} BHC rows of ${(size / rows / 1000).toFixed(1)} kB, medians of ${runs}`, ['', 's', 'CPU s', 'rows/s', 'peak MiB', `rows/s of reference, target ${TARGET} x`], lines));

  const flat: (readonly string[])[] = [];
  for (const many of sizes) {
    bench.say(`cleaning, ${many} rows …`);
    await bench.synthesise('bhc', many, 'many');
    const run = await clean(bench.at('many', 'bhc.csv'), ['--files', 'text_only', '--formats', 'parquet']);
    flat.push(row(many.toLocaleString('en'), run.seconds.toFixed(1), (many / run.seconds).toFixed(0), (run.peakMiB ?? 0).toFixed(0)));
    for (const name of ['many', 'cleaned']) rmSync(bench.at(name), { recursive: true, force: true });
  }
  console.log(table('Cleaning, only the texts written as Parquet', ['rows', 's', 'rows/s', 'peak MiB'], flat));
}
