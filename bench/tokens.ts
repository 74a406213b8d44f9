import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { Database, quoteText } from '../src/platform/database.ts';
import { TextEncoderOfModel } from '../src/prompts/tokenizer/encoder.ts';
import { readTokenizer } from '../src/prompts/tokenizer/tokenizerFile.ts';
import { hasCorpora, readCorpus } from './corpora.ts';
import { measureProgram } from './measure.ts';
import { row, table } from './table.ts';

// Tokenising beside Hugging Face's Rust tokenizers: the same texts, the same tokenizer.json, the same cores; ids compared.

const ROOT = process.env['ATTENDING_ROOT']!;
const PEERS = process.env['ATTENDING_DATA_PEERS'] ?? path.join(homedir(), '.cache', 'attending', 'data-peers');
const KINDS = ['llama3', 'qwen2.5', 'gemma3'] as const;
const CORPUS = 'notes/mtsamples.jsonl.gz';
const TARGET = 0.5;
const ROUNDS = 3;

interface RustSpeed {
  readonly bytes: number;
  readonly tokens: number;
  readonly seconds: number;
}

/** Texts that both encode; the command line gets all rows, so that its start weighs as little as in a real run. */
const COMPARED = 1000;

/** Prints tokens a second of both; `notes` rows come from the generator. */
export async function benchTokens(notes = 10_000, vocabulary = 32_000): Promise<void> {
  const python = path.join(PEERS, 'bin', 'python');
  if (!existsSync(python)) {
    console.log('\nTokens: no environment to hold them against, run bench/peers/prepare-data.sh');
    return;
  }
  const folder = mkdtempSync(path.join(process.env['ATTENDING_BENCH_DATA'] ?? tmpdir(), 'attending-tokens-'));
  const at = (...names: string[]): string => path.join(folder, ...names);
  const peer = (script: string, ...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(python, [path.join(ROOT, 'bench', 'peers', script), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(stderr.trim().split('\n').at(-1));
    return stdout;
  };
  try {
    await measureProgram(process.execPath, [path.join(ROOT, 'dist', 'cli.js'), 'data', 'synth', '--dataset', 'bhc', '--notes', String(notes), '--seed', '4', '--out', at('bhc'), '--json']);
    const sets: { name: string; texts: string[] }[] = [{ name: `generated, ${COMPARED.toLocaleString('en')}`, texts: (await textsOf(at('bhc', 'bhc.csv'))).slice(0, COMPARED) }];
    if (hasCorpora(CORPUS)) {
      const texts = readCorpus(CORPUS).trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text).slice(0, COMPARED);
      sets.push({ name: `mtsamples, ${texts.length.toLocaleString('en')}`, texts });
    }
    for (const [i, { texts }] of sets.entries()) writeFileSync(at(`texts${i}.jsonl`), texts.map((text) => `${JSON.stringify({ text })}\n`).join(''));
    const sources = [...sets.map((_, i) => at(`texts${i}.jsonl`)), ...readdirSync(path.join(ROOT, 'docs')).filter((file) => file.endsWith('.md')).map((file) => path.join(ROOT, 'docs', file))];
    process.stderr.write('tokenizers are trained …\n');
    peer('make_tokenizers.py', at('models'), ...sources, '--size', String(vocabulary));

    const encoding: (readonly string[])[] = [];
    const whole: (readonly string[])[] = [];
    for (const kind of KINDS) {
      const { content, file } = await readTokenizer(at('models', kind));
      const encoder = TextEncoderOfModel.choose(content);
      for (const [i, { name, texts }] of sets.entries()) {
        process.stderr.write(`${kind}, ${name} …\n`);
        const rust = ([1, 2] as const).map((threads) => JSON.parse(peer('tokens_rust.py', 'speed', file, at(`texts${i}.jsonl`), String(threads))) as RustSpeed);
        peer('tokens_rust.py', 'ids', file, at(`texts${i}.jsonl`), at('ids.jsonl'));
        const ids = readFileSync(at('ids.jsonl'), 'utf8').trim().split('\n');
        const differing = texts.filter((text, t) => `[${encoder.encode(text).join(', ')}]` !== ids[t]).length;
        const ours = bestOf(() => {
          for (const text of texts) encoder.encode(text);
        });
        encoding.push(row(kind, name, rate(rust[0]!.tokens, rust[0]!.seconds), rate(rust[0]!.tokens, ours), ratioOf(rust[0]!.seconds / ours), String(differing)));
        if (i > 0) continue;
        writeFileSync(at('tokens.yaml'), JSON.stringify({ source: { csv: 'bhc/bhc.csv', id: 'note_id' }, prompt: 'Summarise: {input}', completion: '{target}', tokenizer: `models/${kind}`, maxTokens: 8192, jobs: 2, output: { database: `${kind}.duckdb` } }));
        const run = await measureProgram<{ tokens: number; rows: number }>(process.execPath, [path.join(ROOT, 'dist', 'cli.js'), 'data', 'tokens', '--config', at('tokens.yaml'), '--json']);
        const speed = run.result.tokens / run.seconds;
        whole.push(row(kind, run.result.rows.toLocaleString('en'), run.seconds.toFixed(1), rate(run.result.tokens, run.seconds), run.peakMiB?.toFixed(0) ?? 'unknown', rate(rust[1]!.tokens, rust[1]!.seconds), ratioOf(speed / (rust[1]!.tokens / rust[1]!.seconds))));
      }
    }
    console.log(table(`Encoding alone, one thread, vocabularies of ${vocabulary.toLocaleString('en')}; millions of tokens a second, best of ${ROUNDS}`, ['tokenizer', 'notes', 'Rust', 'ours', `ratio, target ${TARGET} x`, 'texts with other ids'], encoding));
    console.log(table('attending data tokens --jobs 2: process start, templates, prompt and completion, database included; Rust encode_batch on 2 threads, 1,000 of the notes, start not counted', ['tokenizer', 'rows', 's', 'ours Mtok/s', 'peak MiB', 'Rust Mtok/s', `ratio, target ${TARGET} x`], whole));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function textsOf(csv: string): Promise<string[]> {
  const db = await Database.open(':memory:', { threads: 1 });
  try {
    return (await db.rows<{ input: string }>(`SELECT input FROM read_csv(${quoteText(csv)}, all_varchar = true, max_line_size = 8000000) WHERE input IS NOT NULL`)).map(({ input }) => input);
  } finally {
    db.close();
  }
}

function bestOf(work: () => void): number {
  let best = Infinity;
  for (let i = 0; i < ROUNDS; i += 1) {
    const started = performance.now();
    work();
    best = Math.min(best, (performance.now() - started) / 1000);
  }
  return best;
}

function rate(tokens: number, seconds: number): string {
  return (tokens / seconds / 1e6).toFixed(2);
}

function ratioOf(ratio: number): string {
  return `${ratio.toFixed(1)} x: ${ratio >= TARGET ? 'met' : 'MISSED'}`;
}
