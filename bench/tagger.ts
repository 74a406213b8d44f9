/**
 * How fast the tagger is with the rules: by threads and batches, by the length of the note, and from a cold start.
 * Beside wall time stands CPU time, of all threads, which other work on the machine moves less.
 *
 * Profiled by parts and with ONNX Runtime's own profiler: of a token's 45 µs the model takes some 85 %, rules and parsing
 * 10 %, decoding, features and batches the rest. Decoding was 11 % until all opening labels shared one best label before
 * them. Padding beyond 32 words costs more than a run of its own (51 µs a token without bound, 44 with); waiting threads
 * that spin gain 7 % on an idle machine and were left out.
 *
 * Run: node scripts/try.mjs bench/tagger.ts [FOLDER]      (default: models/tagger)
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { mergeEntities } from '../src/entities/merge.ts';
import { recogniseEntities } from '../src/entities/recognise.ts';
import { parseNote } from '../src/note/note.ts';
import { OnnxTagger, type OnnxTaggerOptions } from '../src/tagger/tagger.ts';
import { hasCorpora, readNotes } from './corpora.ts';
import { median, row, table } from './table.ts';

const ROOT = process.env['ATTENDING_ROOT']!;
const FOLDER = path.resolve(process.argv[2] ?? path.join(ROOT, 'models', 'tagger'));
const CLI = path.join(ROOT, 'dist', 'cli.js');
const EXAMPLE = path.join(ROOT, 'examples', 'notes', 'discharge-summary.txt');
const TARGET_WORDS_A_SECOND = 20_000;
/** Every so manieth note: some 100 of them. */
const SAMPLE_STEP = 14;
const ROUNDS = 3;

const real = hasCorpora('notes/mtsamples.jsonl.gz');
const notes = real ? readNotes().filter((_, i) => i % SAMPLE_STEP === 0) : Array.from({ length: 100 }, () => readFileSync(EXAMPLE, 'utf8'));
const wordsOf = (text: string): number => text.match(/\S+/g)?.length ?? 0;
const words = notes.reduce((sum, text) => sum + wordsOf(text), 0);
const tokens = notes.reduce((sum, text) => sum + parseNote(text).tokens.count, 0);

interface Taken {
  readonly wallMs: number;
  /** Of all threads of this process. */
  readonly cpuMs: number;
}

async function take(work: () => Promise<unknown>): Promise<Taken> {
  const started = performance.now();
  const cpu = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs: performance.now() - started, cpuMs: (user + system) / 1000 };
}

async function medianOf(rounds: number, work: () => Promise<unknown>): Promise<Taken> {
  const taken: Taken[] = [];
  for (let i = 0; i < rounds; i += 1) taken.push(await take(work));
  return { wallMs: median(taken.map(({ wallMs }) => wallMs)), cpuMs: median(taken.map(({ cpuMs }) => cpuMs)) };
}

/** All that `--entities both` does with one note. */
async function findBoth(tagger: OnnxTagger, text: string): Promise<number> {
  const note = parseNote(text);
  const rules = recogniseEntities(note);
  return mergeEntities(note, rules, await tagger.tag(note, { rules }), tagger.name).length;
}

async function withTagger<T>(options: OnnxTaggerOptions, use: (tagger: OnnxTagger) => Promise<T>): Promise<T> {
  const tagger = new OnnxTagger(FOLDER, options);
  try {
    await findBoth(tagger, notes[0]!);
    return await use(tagger);
  } finally {
    await tagger.close();
  }
}

async function benchNotes(): Promise<void> {
  const rows = [];
  for (const options of [{ threads: 1 }, { threads: 2 }, { threads: 2, batchWords: 512 }]) {
    const taken = await withTagger(options, (tagger) =>
      medianOf(ROUNDS, async () => {
        for (const text of notes) await findBoth(tagger, text);
      }),
    );
    const perSecond = (words / taken.wallMs) * 1000;
    const name = `${options.threads} thread${options.threads === 1 ? '' : 's'}, ${options.batchWords ?? 2048} words a batch`;
    rows.push(row(name, ((tokens / taken.wallMs) * 1000).toFixed(0), perSecond.toFixed(0), (taken.cpuMs / tokens * 1000).toFixed(1), perSecond >= TARGET_WORDS_A_SECOND ? 'met' : 'MISSED'));
  }
  console.log(table(`Rules and tagger over ${notes.length} notes (${real ? 'mtsamples' : 'the shipped note repeated'}, ${words} words, ${tokens} tokens), median of ${ROUNDS}`, ['how', 'tokens/s', 'words/s', 'CPU µs a token', `target ${TARGET_WORDS_A_SECOND} words/s`], rows));
}

async function benchGrowth(): Promise<void> {
  const all = notes.join('\n\n');
  const rows = await withTagger({}, async (tagger) => {
    const made = [];
    for (const length of [1_000, 10_000, 100_000, 1_000_000]) {
      const text = all.repeat(Math.ceil(length / all.length)).slice(0, length);
      const { wallMs, cpuMs } = await medianOf(length > 500_000 ? 2 : ROUNDS, () => findBoth(tagger, text));
      made.push(row(length.toLocaleString('en-US'), wallMs.toFixed(0), cpuMs.toFixed(0), ((length / wallMs) * 1000).toFixed(0), (process.memoryUsage().rss / 1e6).toFixed(0)));
    }
    return made;
  });
  console.log(table('Rules and tagger by the length of one note', ['characters', 'wall ms', 'CPU ms', 'characters/s', 'memory MB'], rows));
}

async function benchOpening(): Promise<void> {
  const opened = await medianOf(ROUNDS, async () => {
    const tagger = new OnnxTagger(FOLDER);
    await tagger.open();
    await tagger.close();
  });
  console.log(`\nLoading the model, ONNX Runtime loaded already: ${opened.wallMs.toFixed(0)} ms`);
}

function benchCommandLine(): void {
  if (!existsSync(CLI) || FOLDER !== path.join(ROOT, 'models', 'tagger')) return;
  const spawnMs = (...args: readonly string[]): number => {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return performance.now() - started;
  };
  const cold = ['rules', 'tagger', 'both'].map((source) => row(`--entities ${source}`, median(Array.from({ length: 9 }, () => spawnMs('entities', EXAMPLE, '--json', '--entities', source))).toFixed(0)));
  console.log(table('attending entities, cold: a new process each time, the shipped two-page note', ['command', 'p50 ms'], cold));
  const folder = mkdtempSync(path.join(tmpdir(), 'attending-bench-'));
  try {
    const input = path.join(folder, 'notes.jsonl');
    writeFileSync(input, notes.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(''));
    const batch = ['1', '2'].map((jobs) => {
      const ms = median(Array.from({ length: 3 }, () => spawnMs('entities', '--entities', 'both', '--input', input, '--output', path.join(folder, 'out.jsonl'), '--jobs', jobs)));
      return row(`--jobs ${jobs}`, ms.toFixed(0), ((words / ms) * 1000).toFixed(0));
    });
    console.log(table(`attending entities --entities both --input, ${notes.length} notes, process start included`, ['command', 'ms', 'words/s'], batch));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (existsSync(path.join(FOLDER, 'model.onnx'))) {
  console.log(`${availableParallelism()} cores, load average ${loadavg()[0]!.toFixed(1)} before this: where others work too, wall times say little and CPU times are what to compare.`);
  await benchNotes();
  await benchGrowth();
  await benchOpening();
  benchCommandLine();
} else {
  console.log('No tagger in models/tagger: nothing to measure.');
}
