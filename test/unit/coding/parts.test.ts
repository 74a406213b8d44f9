import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { starterSet, entriesUnder } from '../../../src/coding/codeSet.ts';
import { isChild } from '../../../src/coding/combinations.ts';
import { codeForListedPast, codeForPast } from '../../../src/coding/history.ts';
import { codesForSide, unspecifiedSibling } from '../../../src/coding/laterality.ts';
import { codeForBodyMassIndex } from '../../../src/coding/measures.ts';
import { isInpatientStay } from '../../../src/coding/sections.ts';
import { writtenEntries } from '../../../src/coding/codingBuild.ts';
import { TermSource } from '../../../src/coding/codingTypes.ts';
import { termIndex } from '../../../src/coding/termIndex.ts';
import { wordsOfNote } from '../../../src/coding/words.ts';
import { YIELDS } from '../../../src/coding/yieldTable.ts';
import { parseNote } from '../../../src/note/note.ts';

function words(text: string): string {
  return wordsOfNote(parseNote(text)).words.join(' ');
}

void test('the set: codes in form, ordered, once each, with a description', () => {
  const { entries } = starterSet();
  assert.ok(entries.length >= 1200);
  for (const [i, { code, description }] of entries.entries()) {
    assert.match(code, /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/);
    assert.ok(description.length > 2, code);
    if (i > 0) assert.ok(entries[i - 1]!.code < code, code);
  }
});

void test('every chapter of the classification is there', () => {
  const letters = new Set(starterSet().entries.map(({ code }) => code[0]));
  assert.equal([...letters].sort().join(''), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
});

void test('no synonym belongs to two codes', () => {
  const { words: all, from, entry, source } = termIndex().tables;
  const { count } = termIndex();
  const owner = new Map<string, number>();
  const { entries } = starterSet();
  const twice: string[] = [];
  for (let term = 0; term < count; term += 1) {
    if (source[term] !== TermSource.synonym || entry[term]! < 0) continue;
    const key = all.slice(from[term], from[term + 1]).join(' ');
    const before = owner.get(key);
    if (before !== undefined && before !== entry[term]) twice.push(`${entries[before]!.code} and ${entries[entry[term]!]!.code}: ${Array.from(all.slice(from[term], from[term + 1]), (word) => termIndex().tables.vocabulary.wordOf(word)).join(' ')}`);
    owner.set(key, entry[term]!);
  }
  assert.deepEqual(twice, []);
});

void test('second codes of synonyms are codes of the set', () => {
  const { indexOf } = starterSet();
  for (const { code, synonyms } of writtenEntries()) {
    for (const [, also] of synonyms.matchAll(/ \+(\S+?)(?:;|$)/g)) assert.ok(indexOf.has(also!), `${code} names ${also}`);
  }
});

void test('every prefix of the yield table names a code of the set', () => {
  const unknown = new Set<string>();
  for (const line of YIELDS.trim().split('\n')) {
    const [weak = '', strong = ''] = line.split(' < ');
    assert.ok(weak !== '' && strong !== '', line);
    for (const prefix of weak.split(' ')) if (entriesUnder(prefix).length === 0) unknown.add(prefix);
  }
  assert.deepEqual([...unknown], []);
});

void test('words: fillers out, plurals and possessives folded, two-word spellings joined', () => {
  assert.equal(words("Parkinson's disease of the patient"), 'parkinson disease');
  assert.equal(words('s/p CABG, status post CABG'), 's/p cabg s/p cabg');
  assert.equal(words('h/o infarctions, hx of stroke'), 'history infarction history stroke');
  assert.equal(words('type II diabetes, CKD stage IV'), 'type 2 diabetes ckd stage 4');
  assert.equal(words('anaemia and oedema'), 'anemia and edema');
  assert.equal(words('R knee, b/l hips'), 'right knee bilateral hip');
});

void test('phrases do not reach over a sentence or a bracket', () => {
  const row = wordsOfNote(parseNote('He has heart (old) failure. Chronic. Kidney disease'));
  const found = termIndex().match(row, () => '').map(({ term }) => starterSet().entries[termIndex().tables.entry[term]!]?.code);
  assert.ok(!found.includes('I50.9') && !found.includes('N18.9'), found.join(' '));
});

void test('sides by the official descriptions', () => {
  assert.deepEqual(codesForSide('M25.569', 'left'), ['M25.562']);
  assert.deepEqual(codesForSide('M25.562', undefined), ['M25.569']);
  assert.deepEqual(codesForSide('M25.569', 'bilateral'), ['M25.561', 'M25.562'], 'no bilateral code: both sides (I.B.13)');
  assert.deepEqual(codesForSide('H25.10', 'bilateral'), ['H25.13']);
  assert.deepEqual(codesForSide('I10', 'left'), ['I10']);
  assert.equal(unspecifiedSibling('S72.001A'), 'S72.009A');
  assert.equal(unspecifiedSibling('I10'), undefined);
});

void test('the past: history codes, none, or still present', () => {
  assert.equal(codeForPast('I63.9'), 'Z86.73');
  assert.equal(codeForPast('I21.4'), 'I25.2');
  assert.equal(codeForPast('C18.7'), 'Z85.038');
  assert.equal(codeForPast('R07.9'), undefined);
  assert.equal(codeForPast('J44.9'), 'J44.9');
  assert.equal(codeForListedPast('I63.9'), 'Z86.73');
  assert.equal(codeForListedPast('C50.911'), 'C50.911', 'a cancer on the list may be current');
  assert.equal(codeForListedPast('F32.A'), 'F32.A');
});

void test('body mass index: rounded down, bands above 40, nonsense refused', () => {
  assert.equal(codeForBodyMassIndex(18.2), 'Z68.1');
  assert.equal(codeForBodyMassIndex(34.9), 'Z68.34');
  assert.equal(codeForBodyMassIndex(42), 'Z68.41');
  assert.equal(codeForBodyMassIndex(49.9), 'Z68.42');
  assert.equal(codeForBodyMassIndex(71), 'Z68.45');
  assert.equal(codeForBodyMassIndex(3), undefined);
  assert.equal(codeForBodyMassIndex(Number.NaN), undefined);
});

void test('an inpatient stay is known by its sections', () => {
  assert.equal(isInpatientStay(parseNote('HOSPITAL COURSE: Uneventful.')), true);
  assert.equal(isInpatientStay(parseNote('ASSESSMENT: Hypertension.\nPLAN: Return in 3 months.')), false);
});

void test('a child by the stated age', () => {
  assert.equal(isChild('A 7-week-old girl with vomiting'), true);
  assert.equal(isChild('This is a 9-year-old boy'), true);
  assert.equal(isChild('A 54 year old man with a 3 day history of cough'), false);
  assert.equal(isChild('Cough for three days'), false);
});
