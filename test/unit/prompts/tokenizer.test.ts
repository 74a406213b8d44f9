import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import { TextEncoderOfModel } from '../../../src/prompts/tokenizer/encoder.ts';
import { parseTokenizer, type TokenizerContent } from '../../../src/prompts/tokenizer/tokenizerFile.ts';

const FIXTURES = path.join(process.env['ATTENDING_ROOT'] ?? '.', 'test/unit/prompts/fixtures/tokenizers');

/** A tiny tokenizer with ids that the Rust `tokenizers` gave: made by bench/peers/tokenizer_fixtures.py. */
interface Fixture {
  readonly tokenizer: object;
  readonly frame: number[];
  readonly cases: ReadonlyArray<{ readonly text: string; readonly ids: number[] }>;
}

const kinds = readdirSync(FIXTURES).map((file) => path.basename(file, '.json'));
const fixtureOf = (kind: string): Fixture & { content: TokenizerContent } => {
  const fixture = JSON.parse(readFileSync(path.join(FIXTURES, `${kind}.json`), 'utf8')) as Fixture;
  return { ...fixture, content: parseTokenizer(JSON.stringify(fixture.tokenizer), kind) };
};
const ids = (list: Int32Array): number[] => [...list];

suite('ids are the ones of the Rust tokenizers', () => {
  for (const kind of kinds) {
    const { content, cases } = fixtureOf(kind);
    const encoder = TextEncoderOfModel.choose(content);
    test(`${kind}: by ${kind === 'bert' ? 'the library' : 'our own byte pairs'}`, () => assert.equal(encoder.engine, kind === 'bert' ? 'library' : 'fast'));
    // The library's BERT knows marks that the Rust tables do not (see src/prompts/tokenizer/nfc.ts).
    const same = cases.filter(({ text }) => kind !== 'bert' || !text.includes('\u1df6'));
    for (const { text, ids: wanted } of same) test(`${kind}: ${JSON.stringify(text.slice(0, 40))}`, () => assert.deepEqual(ids(encoder.encode(text)), wanted));
  }

  test('the same texts twice, when words come from the cache', () => {
    const { content, cases } = fixtureOf('llama3');
    const encoder = new TextEncoderOfModel(content);
    for (let round = 0; round < 2; round += 1) for (const { text, ids: wanted } of cases) assert.deepEqual(ids(encoder.encode(text)), wanted);
  });

  test('more different words than the cache holds', () => {
    const { content } = fixtureOf('qwen2.5');
    const encoder = new TextEncoderOfModel(content);
    const words = Array.from({ length: 90_000 }, (_, i) => ` w${i.toString(36)}q`);
    const first = ids(encoder.encode(words.slice(0, 50).join('')));
    encoder.encode(words.join(''));
    assert.deepEqual(ids(encoder.encode(words.slice(0, 50).join(''))), first);
    assert.deepEqual(ids(new TextEncoderOfModel(content).encode(words.slice(-50).join(''))), ids(encoder.encode(words.slice(-50).join(''))));
  });
});

suite('tokenizers', () => {
  test('what goes around a text', () => {
    for (const kind of kinds) {
      const { content, frame } = fixtureOf(kind);
      const { before, after } = TextEncoderOfModel.choose(content);
      assert.deepEqual([...before, ...after], frame, kind);
    }
  });

  test('both engines agree, joined texts included', () => {
    for (const kind of kinds.filter((name) => name !== 'bert')) {
      const { content, cases } = fixtureOf(kind);
      const fast = new TextEncoderOfModel(content);
      const library = new TextEncoderOfModel(content, 'library');
      for (const text of [cases[15]!.text, 'a<bos> b', ' x  y', `${cases[16]!.text}<|eot_id|>${cases[15]!.text}`]) assert.deepEqual(ids(fast.encode(text)), ids(library.encode(text)), kind);
    }
  });

  test('a marked special token stays text', () => {
    const { content } = fixtureOf('llama3');
    const encoder = new TextEncoderOfModel(content);
    const eot = content.added_tokens.find(({ content: text }) => text === '<|eot_id|>')!.id;
    assert.ok(encoder.encode('a<|eot_id|>').includes(eot));
    const marked = encoder.encode('a\ufdd0<\ufdd0|eot_id|>b<|eot_id|>', '\ufdd0');
    assert.equal([...marked].filter((id) => id === eot).length, 1);
    assert.equal(marked.at(-1), eot);
  });

  test('a lone surrogate counts as U+FFFD', () => {
    const encoder = new TextEncoderOfModel(fixtureOf('qwen2.5').content);
    assert.deepEqual(ids(encoder.encode('a\ud800b')), ids(encoder.encode('a\ufffdb')));
  });

  test('a prompt keeps the ids that it has alone', () => {
    const encoder = new TextEncoderOfModel(fixtureOf('gpt2').content);
    for (const [prompt, completion] of [['codes:', ' I10'], ['codes: ', 'I10'], ['medica', 'tion'], ['', 'x'], ['x', '']] as const) {
      const pair = encoder.encodePair(prompt, completion);
      assert.deepEqual(ids(pair.prompt), ids(encoder.encode(prompt)));
      const whole = ids(encoder.encode(prompt + completion));
      const parts = [...pair.prompt, ...pair.completion];
      if (whole.slice(0, pair.prompt.length).join() === ids(pair.prompt).join()) assert.deepEqual(parts, whole);
      else assert.deepEqual(ids(pair.completion), ids(encoder.encode(completion)));
    }
  });
});
