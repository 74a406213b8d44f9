import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NumberBuffer, ByteBuffer } from '../../../src/dataset/cleaning/byteBuffer.ts';
import { clinicalRules } from '../../../src/dataset/cleaning/clinical.ts';
import { lemmatize } from '../../../src/dataset/cleaning/lemmas.ts';
import { LettersReader } from '../../../src/dataset/cleaning/lettersReader.ts';
import { PlainReader, referenceRules } from '../../../src/dataset/cleaning/plainReader.ts';
import { pythonRepr, splitAtSpaces, squeezeSpaces } from '../../../src/dataset/cleaning/pythonText.ts';
import { ENGLISH_STOP_WORDS } from '../../../src/dataset/cleaning/stopWords.ts';
import { WITHOUT_JOINED, type TextReader } from '../../../src/dataset/cleaning/textReader.ts';
import { wordTokenize } from '../../../src/dataset/cleaning/treebank.ts';
import { WordTable } from '../../../src/dataset/cleaning/wordTable.ts';

// Expected values are those of CPython 3.11 and NLTK 3.10 with WordNet 3.0.

test('tokens of text with punctuation are those of word_tokenize', () => {
  assert.deepEqual(wordTokenize("Pt. can't take 2.5 mg (PO), d'ye see?"), ['Pt.', 'ca', "n't", 'take', '2.5', 'mg', '(', 'PO', ')', ',', 'd', "'ye", 'see', '?']);
  assert.deepEqual(wordTokenize('"No fever", she said -- 98.6F.'), ['``', 'No', 'fever', "''", ',', 'she', 'said', '--', '98.6F', '.']);
  assert.deepEqual(wordTokenize('cannot gonna wanna'), ['can', 'not', 'gon', 'na', 'wan', 'na']);
  assert.deepEqual(wordTokenize('  '), []);
});

test('lemmas are those of WordNetLemmatizer for nouns, its surprises included', () => {
  const lemmas = { dogs: 'dog', churches: 'church', mice: 'mouse', feet: 'foot', women: 'woman', diagnoses: 'diagnosis', diabetes: 'diabetes', us: 'u', was: 'wa', has: 'ha', as: 'a', less: 'less', pass: 'pas', denies: 'denies', mg: 'mg', zzzs: 'zzzs', aardwolves: 'aardwolf' };
  for (const [word, lemma] of Object.entries(lemmas)) assert.equal(lemmatize(word), lemma, word);
});

test('white space and literals are those of Python', () => {
  assert.equal(squeezeSpaces('\u001Ca\u0085\u00A0b\uFEFF '), 'a b\uFEFF');
  assert.deepEqual(splitAtSpaces('\u001F a \u3000b'), ['a', 'b']);
  assert.equal(pythonRepr('it'), "'it'");
  assert.equal(pythonRepr("it's"), '"it\'s"');
  assert.equal(pythonRepr(`'"`), `'\\'"'`);
  assert.equal(pythonRepr('a\\\n\u00A0\u200B\u{E0001}é'), "'a\\\\\\n\\xa0\\u200b\\U000e0001é'");
});

test('the stop words have none twice', () => {
  assert.equal(ENGLISH_STOP_WORDS.length, 179);
  assert.equal(new Set(ENGLISH_STOP_WORDS).size, 179);
});

function tokensOf(reader: TextReader, words: WordTable, text: string): string[] {
  const ids = new NumberBuffer();
  const bytes = Buffer.from(text);
  reader.read(bytes, 0, bytes.length, ids, undefined);
  return [...ids.values.subarray(0, ids.length)].map((id) => words.text(id & WITHOUT_JOINED));
}

function cleanedBy(reader: TextReader, text: string): string {
  const cleaned = new ByteBuffer();
  const bytes = Buffer.from(text);
  reader.read(bytes, 0, bytes.length, undefined, cleaned);
  return cleaned.view().toString('utf8');
}

test('reading letters from bytes gives what the rules give on text', () => {
  const letters = new WordTable();
  const plain = new WordTable();
  const fast = new LettersReader(letters);
  const slow = new PlainReader(plain, referenceRules(['lower', 'characters', 'spaces', 'tokens']));
  const part = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'X', 'Y', 'Z'), maxLength: 30 }),
    fc.constantFrom('cannot', 'Gonna', 'WANNA', 'cannots', '\u212A', '\u0130', '\u0085', '\u2007', '\u3000', '\uFEFF', ' ', '\r\n', '7', '___', "don't", '\u{1F600}'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      assert.deepEqual(tokensOf(fast, letters, text), tokensOf(slow, plain, text));
      assert.equal(cleanedBy(fast, text), cleanedBy(slow, text));
    }),
    { numRuns: 500 },
  );
});

test('words that begin alike and words of more than twelve letters are kept apart', () => {
  const words = new WordTable();
  const reader = new LettersReader(words);
  const long = ['electrocardio', 'electrocardiogram', 'electrocardiography', 'a', 'aa', 'aaaaaa', 'aaaaaaa', 'aaaaaaaaaaaa', 'aaaaaaaaaaaaa'];
  assert.deepEqual(tokensOf(reader, words, long.join(' ')), long);
  const many = Array.from({ length: 30_000 }, (_, i) => Array.from(i.toString(26), (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join(''));
  assert.deepEqual(tokensOf(reader, words, many.join(' ')), many);
  assert.deepEqual(tokensOf(reader, words, many.join('\n')), many);
});

const clinical = (text: string, boilerplate = false): string => {
  const rules = clinicalRules(['lower', 'characters', 'spaces', 'tokens', 'text'], boilerplate);
  let rebuilt = '';
  let glued = true;
  for (const token of rules.tokenize(rules.clean(text))) {
    rebuilt += `${glued || rules.holdsBefore(token) ? '' : ' '}${token}`;
    glued = rules.holdsAfter(token);
  }
  return rebuilt;
};

test('the clinical recipe keeps doses, units, values, negations and line breaks', () => {
  assert.equal(clinical('Metoprolol Tartrate 12.5 mg PO BID, hold for SBP < 90.'), 'metoprolol tartrate 12.5 mg PO BID, hold for SBP < 90.');
  assert.equal(clinical('She DENIES chest pain; no fever (T 98.6F), K 3.2 mEq/L, Cr 1.1 mg/dL.'), 'she denies chest pain; no fever (T 98.6F), K 3.2 mEq/L, Cr 1.1 mg/dL.');
  assert.equal(clinical('CHIEF COMPLAINT:\r\n   Chest   pain \n\n\n PAST HISTORY: MI, AIDS'), 'chief complaint:\nchest pain\npast history: MI, AIDS');
  assert.equal(clinical('TotBili-0.7 cTropnT-<0.01* WBC-11.2*'), 'TotBili-0.7 cTropnT-<0.01* WBC-11.2*');
});

test('the clinical recipe squeezes what de-identification left, and ornaments go', () => {
  assert.equal(clinical('Mr. ___ ___ saw Dr. [**Last Name (un) 12**] on [**2151-7-16**].'), 'Mr. ___ saw Dr. ___ on 2151-7-16.');
  assert.equal(clinical('==========\n\u2022 Aspirin \u201C81\u201D mg \u{1F600}\u200B!'), '- aspirin 81" mg');
  assert.equal(clinical('summarize: Unit No:  ___\nSex: F', true), 'sex: F');
});

test('stop words of the clinical recipe leave negations, prepositions and order', () => {
  const { isStopWord } = clinicalRules(['stopwords'], false);
  for (const word of ['no', 'not', 'without', 'nor', 'denies', 'of', 'before', 'after', 'if', 'a', 'off']) assert.equal(isStopWord(word), false, word);
  for (const word of ['the', 'was', 'she', 'The']) assert.equal(isStopWord(word), true, word);
});
