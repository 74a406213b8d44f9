import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLexicon } from '../../../src/entities/lexiconBuild.ts';
import { decodeLexicon, encodeLexicon } from '../../../src/entities/lexiconImage.ts';
import { parseNote } from '../../../src/note/note.ts';

test('what ships, an image, finds what the lexicon built from its terms finds', () => {
  const built = buildLexicon();
  const read = decodeLexicon(encodeLexicon(built));
  assert.deepEqual(read.concepts, built.concepts);
  assert.deepEqual(read.automaton.tables, built.automaton.tables);
  const note = parseNote('CHF with post-operative AF; MS stable. Lasix 40 mg PO BID, K 3.2, Graves’ disease, c. diff, T2DM, CT of the abdomen.');
  const matches = built.automaton.match(note);
  assert.ok(matches.length > 8);
  assert.deepEqual(read.automaton.match(note), matches);
});
