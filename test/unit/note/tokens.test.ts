import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNote } from '../../../src/note/note.ts';
import { TokenKind } from '../../../src/note/types.ts';

function words(text: string): string[] {
  const { tokens } = parseNote(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}

function kinds(text: string): string {
  return Array.from(parseNote(text).tokens.kind, (kind) => 'wnpb'.charAt(kind)).join('');
}

/** Text, then its tokens parted by spaces, then their kinds: word, number, punctuation, blank. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['K 7.4 mEq/L', 'K 7.4 mEq / L', 'wnwpw'],
  ['1,840 mL', '1,840 mL', 'nw'],
  ['1,234,567', '1,234,567', 'n'],
  ['L4,5 and 2,34', 'L 4 , 5 and 2 , 34', 'wnpnwnpn'],
  ['.5 mg', '.5 mg', 'nw'],
  ['BP 120/80.', 'BP 120 / 80 .', 'wnpnp'],
  ['25mg b.i.d. p.o.', '25 mg b.i.d. p.o.', 'nwww'],
  ['q.i.d.,', 'q.i.d. ,', 'wp'],
  ['M.D. and Ph.D.', 'M.D. and Ph.D.', 'www'],
  ['q.4h.', 'q . 4 h .', 'wpnwp'],
  ["patient's wife’s", "patient's wife’s", 'ww'],
  ["5' 3\"", "5 ' 3 \"", 'npnp'],
  ['non-small-cell', 'non - small - cell', 'wpwpw'],
  ['on ___ at _', 'on ___ at _', 'wbwp'],
  ['[**Name (NI) 100**] [**2151-3-4**]', '[**Name (NI) 100**] [**2151-3-4**]', 'bb'],
  ['[**open', '[ * * open', 'pppw'],
  ['A1c 6.5%', 'A 1 c 6.5 %', 'wnwnp'],
  ['well... -----', 'well ... -----', 'wpp'],
  ['½ tablet', '½ tablet', 'nw'],
  ['Sjögren 😀', 'Sjögren 😀', 'wp'],
  ['pain.He', 'pain . He', 'wpw'],
];

for (const [text, expected, expectedKinds] of CASES) {
  test(`tokens of: ${text}`, () => {
    assert.equal(words(text).join(' '), expected);
    assert.equal(kinds(text), expectedKinds);
  });
}

test('token text is lower-cased, with the offsets of the text as given', () => {
  const { tokens } = parseNote('  BUN İX');
  assert.deepEqual([...tokens.lower], ['bun', 'i̇x']);
  assert.deepEqual([...tokens.start], [2, 6]);
  assert.deepEqual([...tokens.end], [5, 8]);
  assert.equal(tokens.kind[0], TokenKind.word);
});

test('a blank may run over one line end, not over a blank line', () => {
  assert.equal(kinds('[**Last Name\n(STitle) 12**] x'), 'bw');
  assert.equal(kinds('[**a\n\nb**]').startsWith('ppp'), true);
});
