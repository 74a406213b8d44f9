import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCodingTables } from '../../../src/coding/codingBuild.ts';
import { decodeCoding, encodeCoding } from '../../../src/coding/codingImage.ts';

test('what ships, an image, is what is built from codes and synonyms', () => {
  const built = buildCodingTables();
  const { vocabulary, ...terms } = built.terms;
  const read = decodeCoding(encodeCoding(built));
  const { vocabulary: readVocabulary, ...readTerms } = read.terms;
  assert.deepEqual(read.codeSet, built.codeSet);
  assert.deepEqual(readTerms, terms);
  assert.deepEqual(readVocabulary.words, vocabulary.words);
  assert.equal(readVocabulary.find('hypokalemia'), vocabulary.find('hypokalemia'));
});
