import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import { parseNote } from '../../../src/note/note.ts';
import { CHARACTERS, NGRAMS, NGRAM_BUCKETS, RULE_BITS, SHAPES, ruleBits, wordForm } from '../../../src/tagger/features.ts';
import { WINDOW_WORDS, cutWindows } from '../../../src/tagger/words.ts';

/** Bits of a word by its place among the note's tokens, as places of bits that are set. */
function bitsOf(text: string): Map<string, number[]> {
  const note = parseNote(text);
  const bits = ruleBits(note, recogniseEntities(note));
  const found = new Map<string, number[]>();
  for (let i = 0; i < note.tokens.count; i += 1) {
    const places = Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => ((bits[i]! >>> bit) & 1) === 1);
    found.set(note.tokens.lower[i]!, places);
  }
  return found;
}

describe('forms of words', () => {
  it('has one key for all spellings of a word and all numbers of one length', () => {
    assert.equal(wordForm('Metoprolol').key, 'metoprolol');
    assert.equal(wordForm('12.5').key, '00.0');
    assert.equal(wordForm('98.6').key, wordForm('37.2').key);
  });

  it('tells by shape how a word is written', () => {
    const shapes = ['fever', 'Fever', 'COPD', 'K', 'pH', '7', '7.4', '/', '___'].map((word) => wordForm(word).shape);
    assert.deepEqual(shapes, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('shows both ends of a word too long to be shown whole', () => {
    const { characters } = wordForm('pneumonoultramicroscopicsilicovolcanoconiosis');
    const text = String.fromCharCode(...[...characters].map((id) => id + 31));
    assert.equal(text, 'pneumonouloconiosis'.slice(0, 10) + 'noconiosis');
  });

  it('shares the n-grams of an ending between words that have it', () => {
    const shared = (a: string, b: string): number => {
      const other = new Set(wordForm(b).ngrams);
      return [...wordForm(a).ngrams].filter((bucket) => bucket > 0 && other.has(bucket)).length;
    };
    assert.ok(shared('appendicitis', 'colitis') >= 5);
    assert.equal(shared('appendicitis', 'metoprolol'), 0);
  });

  it('gives the ids that shipped models were trained with', () => {
    // Any change here makes models/tagger and models/names worthless until they are trained anew.
    assert.deepEqual([...wordForm('Colitis').ngrams.slice(0, 4)], [31941, 21398, 24080, 14737]);
    assert.deepEqual([...wordForm('Colitis').characters.slice(0, 8)], [36, 80, 77, 74, 85, 74, 84, 0]);
  });

  it('stays within its ranges whatever the word', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }), (word) => {
        const { characters, ngrams, shape } = wordForm(word);
        assert.equal(characters.length, CHARACTERS);
        assert.equal(ngrams.length, NGRAMS);
        assert.ok(characters.every((id) => id < 128) && ngrams.every((id) => id < NGRAM_BUCKETS) && shape > 0 && shape < SHAPES);
      }),
    );
  });
});

describe('what the rules say of a word', () => {
  it('marks begin and inside of a problem, of a drug and what belongs to the drug', () => {
    const bits = bitsOf('He has congestive heart failure and takes metoprolol 25 mg daily.');
    assert.ok(bits.get('congestive')!.includes(0));
    assert.ok(bits.get('failure')!.includes(1));
    assert.ok(bits.get('metoprolol')!.includes(2));
    assert.deepEqual(bits.get('25'), [14]);
    assert.deepEqual(bits.get('takes'), []);
  });

  it('marks terms inside a longer one too', () => {
    // "heart" is a site within the problem's name.
    const heart = bitsOf('He has congestive heart failure.').get('heart')!;
    assert.ok(heart.includes(1) && heart.includes(27), String(heart));
  });

  it('uses no more bits than the model reads', () => {
    const note = parseNote('On 3/4/2024 K 3.2 L, BP 168/94, chest x-ray: pneumonia of the left lower lobe; started ceftriaxone 1 g IV daily.');
    const bits = ruleBits(note, recogniseEntities(note));
    assert.ok(bits.some((word) => word !== 0));
    assert.ok(bits.every((word) => word >>> RULE_BITS === 0));
  });
});

describe('windows', () => {
  const sentence = (words: number): string => `${Array.from({ length: words - 1 }, () => 'pain').join(' ')}.\n\n`;

  it('keeps sentences whole while they fit', () => {
    const note = parseNote(sentence(100) + sentence(80) + sentence(50));
    assert.deepEqual(cutWindows(note), [{ first: 0, last: 180 }, { first: 180, last: 230 }]);
  });

  it('cuts a sentence longer than a window', () => {
    const note = parseNote(`Well. ${sentence(400)}Home.`);
    const windows = cutWindows(note);
    assert.ok(windows.every(({ first, last }) => last - first <= WINDOW_WORDS));
  });

  it('covers every word once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 30 }), fc.integer({ min: 1, max: 50 }), (lengths, most) => {
        const note = parseNote(lengths.map(sentence).join(''));
        let reached = 0;
        for (const { first, last } of cutWindows(note, most)) {
          assert.equal(first, reached);
          assert.ok(last > first && last - first <= most);
          reached = last;
        }
        assert.equal(reached, note.tokens.count);
      }),
    );
  });
});
