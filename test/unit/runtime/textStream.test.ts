import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { TextEncoderOfModel } from '../../../src/prompts/tokenizer/encoder.ts';
import { parseTokenizer } from '../../../src/prompts/tokenizer/tokenizerFile.ts';
import { TextStream, TokenTexts } from '../../../src/runtime/onnx/textDecoder.ts';
import { StopTexts } from '../../../src/runtime/stopTexts.ts';

const FIXTURES = path.join(process.env['ATTENDING_ROOT'] ?? '.', 'test/unit/prompts/fixtures/tokenizers');
const TEXT = 'Temp 38,5 °C — naïve café 👩‍⚕️ 血圧 ١٢٣,  two  blanks\n\n- 25 mg b.i.d. Ω ≥ 5 µg/dL 😀😀';

/** Texts that the Rust `tokenizers` gave: made by bench/peers/folder_fixtures.py. */
const { decoded } = JSON.parse(readFileSync(path.join(FIXTURES, '../../../runtime/fixtures/folderIds.json'), 'utf8')) as { decoded: Readonly<Record<string, readonly { readonly ids: number[]; readonly text: string }[]>> };

suite('ids to text, as the Rust tokenizers do', () => {
  for (const [kind, cases] of Object.entries(decoded)) {
    test(`${kind}: ${cases.length} texts of random tokens`, () => {
      const texts = new TokenTexts(parseTokenizer(JSON.stringify((JSON.parse(readFileSync(path.join(FIXTURES, `${kind}.json`), 'utf8')) as { tokenizer: object }).tokenizer), kind));
      for (const { ids, text } of cases) assert.equal(texts.decode(ids), text);
    });
  }
});

suite('tokens to text as they come', () => {
  for (const kind of readdirSync(FIXTURES).map((file) => path.basename(file, '.json')).filter((name) => name !== 'bert')) {
    const content = parseTokenizer(JSON.stringify((JSON.parse(readFileSync(path.join(FIXTURES, `${kind}.json`), 'utf8')) as { tokenizer: object }).tokenizer), kind);
    const encoder = TextEncoderOfModel.choose(content);
    const texts = new TokenTexts(content);

    test(`${kind}: whole characters only, together what went in`, () => {
      const prompt = encoder.encode('Note:');
      const output = encoder.encode(` ${TEXT}`, undefined, false);
      const stream = new TextStream(texts, prompt);
      const pieces = [...[...output].map((id) => stream.push(id)), stream.flush()];
      for (const piece of pieces) assert.ok(!/[\ufffd\ud800-\udfff]/u.test(piece), JSON.stringify(piece));
      assert.equal(pieces.join(''), texts.decode([...prompt, ...output]).slice(texts.decode([...prompt]).length));
      // Llama 2's puts a blank before whatever follows an added token.
      if (kind !== 'llama2') assert.equal(pieces.join(''), ` ${TEXT}`);
      assert.ok(pieces.filter((piece) => piece !== '').length > 10);
    });

    test(`${kind}: any tokens in any order give what they give at once`, () => {
      const ids = Array.from(encoder.encode(TEXT.repeat(3)));
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...ids), { maxLength: 40 }), (drawn) => {
          const prompt = Array.from(encoder.encode('Note:'));
          const whole = texts.decode([...prompt, ...drawn]).slice(texts.decode(prompt).length);
          // Bytes that are no text: as they come, those before the first bad one are said already.
          fc.pre(!whole.includes('\ufffd'));
          const stream = new TextStream(texts, prompt);
          const streamed = [...drawn.map((id) => stream.push(id)), stream.flush()].join('');
          assert.equal(streamed, whole);
        }),
      );
    });
  }
});

suite('stop texts', () => {
  test('found wherever pieces break, and nothing of one is shown', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '\n', '#'), maxLength: 40 }), fc.array(fc.nat(40)), fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n', '#'), minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }), (text, cuts, stops) => {
        const places = [...new Set(cuts.filter((cut) => cut < text.length))].sort((a, b) => a - b);
        const pieces = [0, ...places].map((from, i) => text.slice(from, places[i] ?? text.length));
        const watch = new StopTexts(stops);
        let shown = '';
        let stopped = false;
        for (const piece of pieces) {
          const result = watch.push(piece);
          shown += result.text;
          stopped = result.stopped;
          if (stopped) break;
        }
        if (!stopped) shown += watch.flush();
        const ends = stops.map((stop) => ({ at: text.indexOf(stop), stop })).filter(({ at }) => at >= 0);
        assert.equal(stopped, ends.length > 0);
        // Whichever is whole first ends the text; of those that end together, the one that begins first.
        const first = Math.min(...ends.map(({ at, stop }) => at + stop.length));
        if (ends.length === 0) assert.equal(shown, text);
        else assert.ok(shown.length < first && text.startsWith(shown) && !stops.some((stop) => shown.includes(stop)));
      }),
    );
  });
});
