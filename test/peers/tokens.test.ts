import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, suite, test } from 'node:test';
import { Database, quoteText } from '../../src/platform/database.ts';
import { TextEncoderOfModel } from '../../src/prompts/tokenizer/encoder.ts';
import { readTokenizer } from '../../src/prompts/tokenizer/tokenizerFile.ts';
import { adversarialTexts } from './adversarialTexts.ts';

// Ids against Hugging Face's Rust tokenizers themselves: 2,000 notes and texts that a tokenizer could get wrong.

const ROOT = process.env['ATTENDING_ROOT']!;
const PEERS = process.env['ATTENDING_DATA_PEERS'] ?? path.join(homedir(), '.cache', 'attending', 'data-peers');
const NOTES = 2000;
const VOCABULARY = 8000;
const KINDS = ['llama3', 'qwen2.5', 'gemma3', 'mistral', 'llama2', 'gpt2'];

let folder: string;
let texts: string[];
const at = (...names: string[]): string => path.join(folder, ...names);

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error !== undefined) throw error;
  assert.equal(status, 0, stderr);
  return stdout;
}
const attending = (...args: string[]): string => run(process.execPath, [path.join(ROOT, 'dist', 'cli.js'), 'data', ...args, '--json']);
const python = (script: string, ...args: string[]): string => run(path.join(PEERS, 'bin', 'python'), [path.join(ROOT, 'bench', 'peers', script), ...args]);

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'attending-peers-'));
  attending('synth', '--dataset', 'bhc', '--notes', String(NOTES), '--seed', '7', '--out', at('bhc'));
  const db = await Database.open(':memory:', { threads: 1 });
  const notes = (await db.rows<{ input: string }>(`SELECT input FROM read_csv(${quoteText(at('bhc', 'bhc.csv'))}, all_varchar = true, max_line_size = 8000000) WHERE input IS NOT NULL`)).map(({ input }) => input);
  db.close();
  texts = [...notes, ...tricky(), ...adversarialTexts(600)];
  writeFileSync(at('texts.jsonl'), texts.map((text) => `${JSON.stringify({ text })}\n`).join(''));
  python('make_tokenizers.py', folder, at('bhc', 'bhc.csv'), path.join(ROOT, 'README.md'), '--size', String(VOCABULARY), '--kinds', KINDS.join(','));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Every character below U+3000, others in steps, runs, and mixtures by a fixed rule. */
function tricky(): string[] {
  const isText = (code: number): boolean => code < 0xd800 || code > 0xdfff;
  const range = (from: number, to: number, step: number): string[] => Array.from({ length: Math.floor((to - from) / step) }, (_, i) => from + i * step).filter(isText).map((code) => String.fromCodePoint(code));
  const pool = Array.from('abcXYZ  \n\n\t\'.,-:;/()%0123456789éßñµ°漢あ한ب١\u0301\u200d👍𝔸\u00a0\u0085\r_=<>|▁"sStdmllreve\u017f');
  let state = 9;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
  const mixtures = Array.from({ length: 500 }, (_, i) => Array.from({ length: 2 + (i % 90) }, () => pool[Math.floor((next() / 2 ** 32) * pool.length)]!).join(''));
  const runs = ['=', 'a', 'ab', ' ', '\n', ' \n', '1', '\u0301', '👍', '<|eot_id|>', '▁', '\t'].flatMap((unit) => [2, 31, 97, 1500].map((count) => unit.repeat(count)));
  return ['', ...mixtures, ...runs, range(1, 0x3000, 1).join(' '), range(1, 0xffff, 7).join(''), range(0x10000, 0x20000, 37).join('a'), range(0x300, 0x370, 1).map((mark) => `e${mark}\u0323`).join('')];
}

suite('ids of the Rust tokenizers', () => {
  for (const kind of KINDS) {
    test(kind, async () => {
      const { content, file } = await readTokenizer(at(kind));
      python('tokens_rust.py', 'ids', file, at('texts.jsonl'), at('ids.jsonl'));
      const wanted = readFileSync(at('ids.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as number[]);
      const encoder = TextEncoderOfModel.choose(content);
      assert.equal(encoder.engine, 'fast');
      for (const [i, text] of texts.entries()) assert.deepEqual([...encoder.encode(text)], wanted[i], JSON.stringify(text.slice(0, 80)));
    });
  }
});

test('two threads write what one writes', async () => {
  const ids: string[] = [];
  for (const jobs of [1, 2]) {
    const config = { source: { csv: 'bhc/bhc.csv', id: 'note_id' }, prompt: 'Summarise: {input}', completion: '{target}', tokenizer: 'gemma3', maxTokens: 1024, truncation: { keep: 'sections' }, jobs, output: { database: `jobs${jobs}.duckdb`, parquet: `jobs${jobs}` } };
    writeFileSync(at('tokens.yaml'), JSON.stringify(config));
    attending('tokens', '--config', at('tokens.yaml'));
    const db = await Database.open(at(`jobs${jobs}.duckdb`), { readOnly: true, threads: 1 });
    const [all] = await db.rows<{ all: string }>("SELECT md5(string_agg(row_id || input_ids::VARCHAR || labels::VARCHAR, '|' ORDER BY rowid)) AS all FROM tokens");
    ids.push(all!.all);
    db.close();
  }
  assert.equal(ids[0], ids[1]);
  assert.ok(readFileSync(at('jobs1', 'train.parquet')).equals(readFileSync(at('jobs2', 'train.parquet'))));
});
