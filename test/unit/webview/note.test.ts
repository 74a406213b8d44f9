import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { panelState } from '../../../src/extension/panelMessages.ts';
import { NO_CHOICES, readChoices, sameSource, toggle } from '../../../webview/note/choices.ts';
import { attributeLine, markClass, toBlocks } from '../../../webview/note/marks.ts';

test('a mention has its hue by type and a stroke for each assertion', () => {
  assert.equal(markClass({ type: 'problem', words: [] }), 'e problem');
  assert.equal(markClass({ type: 'medication', words: ['negated', 'historical'] }), 'e medication neg hist');
  assert.equal(markClass({ type: 'problem', words: ['family', 'not the patient'] }), 'e problem fam', 'one class, once');
});

test('attributes read like an order', () => {
  assert.equal(attributeLine([['dose', '40 mg'], ['route', 'PO'], ['frequency', 'BID'], ['duration', '7 days'], ['normalised', '40 mg, oral, 2 a day']]), '40 mg · PO · BID · duration 7 days', 'numbers are in the card');
  assert.equal(attributeLine([['value', '3.2 mEq/L'], ['flag', 'low'], ['quantity', '3.2 meq/L']]), '3.2 mEq/L · low');
});

const segment = fc.record({ text: fc.string({ unit: fc.constantFrom('a', ' ', '\n'), minLength: 1, maxLength: 60 }), mark: fc.boolean() });

test('blocks keep every run in order and end at line breaks', () => {
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 40 }), (parts) => {
      let at = 0;
      const segments = parts.map(({ text, mark }, i) => {
        const start = at;
        at += text.length;
        return { start, text, ...(mark && { entity: i }) };
      });
      const blocks = toBlocks(segments, 50);
      const runs = blocks.flat();
      assert.equal(runs.map(({ text }) => text).join(''), parts.map(({ text }) => text).join(''));
      let next = 0;
      for (const run of runs) {
        assert.equal(run.start, next);
        next += run.text.length;
      }
      for (const block of blocks.slice(0, -1)) assert.ok(block.at(-1)!.text.endsWith('\n'), 'a block is a line of its own');
    }),
  );
});

test('a long note is cut into blocks of a size', () => {
  const text = 'Continue furosemide 40 mg PO daily.\n'.repeat(1000);
  const blocks = toBlocks([{ start: 0, text }], 2500);
  assert.ok(blocks.length >= 13);
  for (const block of blocks) assert.ok(block.reduce((sum, run) => sum + run.text.length, 0) <= 2600);
});

test('saved choices of another version become the defaults, good ones are kept', () => {
  assert.deepEqual(readChoices(undefined), NO_CHOICES);
  assert.deepEqual(readChoices({ tab: 'history', hidden: 'all', ratio: 4, source: 7 }), NO_CHOICES);
  const saved = { tab: 'codes', hidden: ['lab'], filter: { types: ['lab'], assertions: ['negated'], sources: ['tagger', 'lexicon:labs'] }, ratio: 0.4, source: { uri: 'file:///note.txt', selection: null } };
  assert.deepEqual(readChoices(saved), saved);
});

test('what the panel keeps passes the schema of the host', () => {
  assert.ok(panelState.safeParse(NO_CHOICES).success);
  assert.ok(panelState.safeParse(readChoices({ tab: 'entities', hidden: toggle(['lab'], 'date') })).success);
});

test('the legend toggles, and a source is its document and selection', () => {
  assert.deepEqual(toggle(['lab', 'date'], 'lab'), ['date']);
  assert.deepEqual(toggle([], 'lab'), ['lab']);
  const uri = 'file:///note.txt';
  assert.ok(sameSource({ uri, selection: { start: 1, end: 2 } }, { uri, selection: { start: 1, end: 2 } }));
  assert.ok(!sameSource({ uri, selection: null }, { uri, selection: { start: 0, end: 2 } }));
  assert.ok(!sameSource(null, { uri, selection: null }));
});
