import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeCandidates } from '../../../src/coding/candidates.ts';
import { codeNote } from '../../../src/coding/code.ts';
import { writtenEntries } from '../../../src/coding/codingBuild.ts';
import { starterSet } from '../../../src/coding/codeSet.ts';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import { PLAIN_ASSERTION, type Entity } from '../../../src/entities/types.ts';
import { parseNote } from '../../../src/note/note.ts';
import { codesOf, discharge } from './cases.ts';

const PIECES = [
  'DISCHARGE DIAGNOSES:\n',
  'PAST MEDICAL HISTORY: ',
  'NSTEMI. ',
  'hypertension, ',
  'right knee osteoarthritis\n',
  'no evidence of pneumonia. ',
  'history of stroke. ',
  'CKD stage 3b and type 2 diabetes ',
  'acute on chronic systolic heart failure; ',
  '___ ',
  'BMI 41.2 ',
  'é𝛼 ',
  'PE ',
];
const noteText = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));

function entityOf(text: string): Entity {
  return { start: 0, end: text.length, text, type: 'problem', assertion: PLAIN_ASSERTION, concept: text.toLowerCase(), name: { start: 0, end: text.length }, source: 'test', score: 1 };
}

void test('evidence is exact, in note order and disjoint; codes are unique, known and sorted by score', () => {
  fc.assert(
    fc.property(noteText, (text) => {
      const codes = codesOf(text);
      assert.ok(codes.length <= 25);
      assert.equal(new Set(codes.map(({ code }) => code)).size, codes.length);
      for (const [i, { code, description, billable, score, evidence }] of codes.entries()) {
        assert.equal(description, starterSet().entries[starterSet().indexOf.get(code)!]!.description);
        assert.equal(billable, true);
        assert.ok(score > 0 && score <= 1);
        if (i > 0) assert.ok(codes[i - 1]!.score >= score);
        assert.ok(evidence.length > 0);
        for (const [k, { start, end, text: shown }] of evidence.entries()) {
          assert.ok(start < end);
          assert.equal(shown, text.slice(start, end));
          if (k > 0) assert.ok(evidence[k - 1]!.end <= start);
        }
      }
    }),
  );
});

void test('any text gives a result, the same one each time', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      const note = parseNote(text);
      const entities = recogniseEntities(note);
      assert.deepEqual(codeNote(note, entities), codeNote(note, entities));
    }),
  );
});

void test('no marks of the rules show in notes', () => {
  for (const { note = '' } of codesOf(discharge('Acute heart failure', 'Diabetes with peripheral neuropathy', 'Gangrene of the foot'))) assert.doesNotMatch(note, /#/);
});

void test('a long list is cut to 25 codes', () => {
  const many = writtenEntries().filter(({ code, synonyms }) => synonyms !== '' && /^[EIJKN]/.test(code)).slice(0, 400);
  const codes = codesOf(discharge(...many.map(({ synonyms }) => synonyms.split('; ')[0]!)));
  assert.equal(codes.length, 25);
});

void test('the evidence shows concept and specificity', () => {
  const [code] = codesOf('ASSESSMENT: Osteoarthritis of the knee on the right.').filter(({ code: given }) => given.startsWith('M17'));
  assert.equal(code?.code, 'M17.11');
  assert.deepEqual(code?.evidence.map(({ text }) => text), ['Osteoarthritis of the knee', 'right']);
});

void test('repeated mentions rank a condition above one of the same section that is named once', () => {
  const codes = codesOf('HOSPITAL COURSE: Pneumonia was treated. Pneumonia improved. Gout was stable. Pneumonia resolved.').map(({ code }) => code);
  assert.ok(codes.indexOf('J18.9') < codes.indexOf('M10.9'), codes.join(' '));
});

void test('a final diagnosis ranks above one of the past', () => {
  const codes = codesOf('DISCHARGE DIAGNOSES:\n1. Cellulitis of the left leg\n\nPAST MEDICAL HISTORY:\n1. GERD\n').map(({ code }) => code);
  assert.deepEqual(codes, ['L03.116', 'K21.9']);
});

void test('candidates of one problem: the exact one first, three at most', () => {
  const candidates = codeCandidates(entityOf('right knee pain'));
  assert.equal(candidates[0]?.code, 'M25.561');
  assert.ok(candidates.length <= 3);
  assert.deepEqual(candidates[0].evidence, [{ start: 0, end: 15, text: 'right knee pain' }]);
  assert.equal(codeCandidates(entityOf('community acquired pneumonia'))[0]?.code, 'J18.9');
});

void test('candidates of words in another order and of half-known words', () => {
  assert.equal(codeCandidates(entityOf('failure of the heart, systolic, chronic'))[0]?.code, 'I50.22');
  assert.ok(codeCandidates(entityOf('severe calcific aortic stenosis')).some(({ code }) => code === 'I35.0'));
  assert.deepEqual(codeCandidates(entityOf('zzyzx')), []);
});

void test('candidates are a history only where the mention is one', () => {
  const codesFor = (text: string, assertion: Partial<Entity['assertion']>): string[] => {
    const entity = entityOf(text);
    return codeCandidates({ ...entity, assertion: { ...entity.assertion, ...assertion } }).map(({ code }) => code);
  };
  const family = (code: string): boolean => /^Z8[0-4]/.test(code);
  const personal = (code: string): boolean => /^Z8[5-7]/.test(code);
  for (const text of ['coronary artery disease', 'breast cancer', 'colon cancer', 'ischemic heart disease', 'colonic polyps', 'stroke']) {
    for (const historical of [false, true]) assert.ok(!codesFor(text, { historical }).some(family), `${text}: the patient's own`);
    assert.ok(!codesFor(text, {}).some(personal), `${text}: a disease of now`);
  }
  assert.equal(codesFor('coronary artery disease', { historical: true })[0], 'I25.10');
  assert.ok(family(codesFor('ischemic heart disease', { subject: 'family' })[0]!));
  assert.ok(codesFor('malignant neoplasm of breast', { historical: true }).some(personal));
});

void test('a medication has no code candidates', () => {
  assert.deepEqual(codeCandidates({ ...entityOf('insulin'), type: 'medication' }), []);
});
