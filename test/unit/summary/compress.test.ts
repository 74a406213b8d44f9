import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import { parseNote } from '../../../src/note/note.ts';
import { compressNote } from '../../../src/summary/compress.ts';
import { GENERIC_HEADINGS, SHORT_HEADINGS, SHORT_LABELS, shortHeading } from '../../../src/summary/headings.ts';
import type { CompressionResult } from '../../../src/summary/types.ts';
import { CONSULT, NOTES, OPERATION, PROGRESS } from './notes.ts';

function compress(text: string, ratio?: number): CompressionResult {
  const note = parseNote(text);
  return compressNote(note, recogniseEntities(note), ratio === undefined ? {} : { ratio });
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const SHORT_WORDS = new Set([...Object.values(SHORT_HEADINGS), ...Object.values(SHORT_LABELS), ...Object.values(GENERIC_HEADINGS)].flatMap(words));

/** What holds for every note and ratio. */
function assertFaithful(text: string, ratio: number): void {
  const { compressed, sentences, metrics } = compress(text, ratio);
  assert.ok(compressed.length <= ratio * text.length, `${compressed.length} characters of ${text.length} at ${ratio}`);
  assert.deepEqual(metrics.unsupported.map((entity) => entity.text), []);
  assert.ok(Math.abs(metrics.compressionRatio - compressed.length / text.length) < 1e-9);
  const known = new Set(words(text));
  assert.deepEqual(words(compressed).filter((word) => !known.has(word) && !SHORT_WORDS.has(word)), [], 'every output word is a source word or a short heading');
  let end = 0;
  for (const sentence of sentences) {
    assert.ok(sentence.start >= end && sentence.end > sentence.start && sentence.end <= compressed.length, 'pieces are ordered spans of the output');
    end = sentence.end;
    assert.ok(sentence.sources.length > 0);
    for (const source of sentence.sources) assert.ok(source.start >= 0 && source.start < source.end && source.end <= text.length, 'sources are spans of the source');
    const from = new Set(sentence.sources.flatMap((source) => words(text.slice(source.start, source.end))));
    assert.deepEqual(words(compressed.slice(sentence.start, sentence.end)).filter((word) => !from.has(word) && !SHORT_WORDS.has(word) && !/^\d{1,3}$/.test(word)), [], 'a piece says only what its sources say');
  }
  const retained = metrics.retention.overall;
  const total = Object.values(metrics.retention.byType).reduce((sum, count) => sum + count.total, 0);
  assert.ok(Math.abs(retained - (total === 0 ? 1 : 1 - metrics.dropped.length / total)) < 1e-9, 'what is not retained is listed');
}

suite('compression of whole notes', () => {
  for (const { name, text } of NOTES) {
    for (const ratio of [0.9, 0.5, 0.3, 0.1]) test(`${name} at ${ratio}`, () => assertFaithful(text, ratio));
  }

  test('half is the default', () => {
    assert.equal(compress(CONSULT).compressed, compress(CONSULT, 0.5).compressed);
  });

  test('courtesies and signatures go first', () => {
    const { compressed } = compress(CONSULT, 0.8);
    assert.doesNotMatch(compressed, /pleasure|Thank you|hesitate|Dictated/);
    assert.match(compressed, /furosemide 40 mg IV b\.i\.d\./);
  });

  test('surgical formulas go before findings', () => {
    const { compressed, metrics } = compress(OPERATION, 0.5);
    assert.doesNotMatch(compressed, /time-out|counts were|tolerated|consent/i);
    assert.match(compressed, /cefazolin 2 g IV/);
    assert.match(compressed, /No bile leak/);
    assert.ok(metrics.retention.overall >= 0.9);
  });

  test('values stay with their names', () => {
    const { compressed } = compress(PROGRESS, 0.6);
    assert.match(compressed, /WBC 12\.8/);
    assert.match(compressed, /Creatinine 0\.9/);
  });

  test('lists stay lists with their numbers', () => {
    assert.match(compress(CONSULT, 0.8).compressed, /\nMEDS:\n1\. Lisinopril 20 mg p\.o\. daily\.\n2\. Apixaban/);
  });

  test('a line keeps what introduces it', () => {
    const text = 'RIGHT:\n1.  Mild plaque is seen in the carotid bulb.\n2.  There is severe stenosis of 80% of the internal carotid artery.\n\nLEFT:\n1.  Mild plaque is seen in the carotid bulb.\n2.  There is no stenosis at all of the internal carotid artery.\n';
    const { compressed } = compress(text, 0.6);
    const severe = compressed.indexOf('80%');
    assert.ok(severe > compressed.indexOf('RIGHT:') && compressed.includes('RIGHT:'));
    if (compressed.includes('LEFT:')) assert.ok(severe < compressed.indexOf('LEFT:'));
  });

  test('a ratio of 1 keeps all findings', () => {
    assert.deepEqual(compress(CONSULT, 1).metrics.dropped, []);
  });

  test('too small a budget gives the empty text, and everything is listed as dropped', () => {
    const { compressed, metrics } = compress('Fever.', 0.1);
    assert.equal(compressed, '');
    assert.equal(metrics.retention.overall, 0);
  });

  test('short headings mean to the parser what the long ones mean', () => {
    const family = (heading: string): string => parseNote(`${heading}: Something was written here.\n`).sections.find((section) => section.heading !== null)?.family ?? 'none';
    const differing = Object.entries(SHORT_HEADINGS).filter(([title, short]) => family(title.toUpperCase()) !== family(short.toUpperCase()));
    assert.deepEqual(differing.map(([title, short]) => `${title} -> ${short}`), []);
  });

  test('headings keep the case style of their note', () => {
    const [section] = parseNote('Past Medical History: Gout.').sections.filter(({ heading }) => heading !== null);
    assert.equal(shortHeading(section!), 'PMH');
  });
});

const FINDINGS = ['chest pain', 'fever', 'cough', 'nausea', 'dyspnea', 'headache', 'hypertension', 'diabetes mellitus', 'pneumonia', 'atrial fibrillation', 'gout', 'asthma'];
const DRUGS = ['lisinopril 10 mg p.o. daily', 'metoprolol 25 mg p.o. b.i.d.', 'aspirin 81 mg daily', 'furosemide 40 mg IV b.i.d.', 'ceftriaxone 1 g IV daily', 'metformin 500 mg b.i.d.'];
const finding = fc.constantFrom(...FINDINGS);
const drug = fc.constantFrom(...DRUGS);
const sentence = fc.oneof(
  finding.map((one) => `The patient denies any ${one}.`),
  fc.tuple(finding, finding).map(([one, other]) => `He has a history of ${one}, but he does not have ${other}.`),
  fc.tuple(finding, finding, finding).map(([one, two, three]) => `There is no ${one}, ${two}, or ${three}.`),
  fc.tuple(finding, drug).map(([one, other]) => `She was treated for ${one} with ${other}, which was given by the nurse who was there.`),
  fc.tuple(fc.integer({ min: 90, max: 190 }), fc.integer({ min: 50, max: 110 })).map(([systolic, diastolic]) => `Blood pressure is ${systolic}/${diastolic}, and the pulse is regular.`),
  fc.integer({ min: 20, max: 60 }).map((value) => `Potassium ${(value / 10).toFixed(1)} mEq/L was noted (see the chart).`),
  fc.tuple(finding, finding).map(([one, other]) => `Her mother had ${one} and her father has ${other}. He is well otherwise.`),
  drug.map((one) => `I would recommend that we continue ${one} at this time.`),
  fc.constantFrom('I had the pleasure of seeing this patient today.', 'All questions were answered.', 'Thank you for allowing me to participate in her care.', 'The patient was seen and examined.', 'It was windy, and the drive took a very long time.'),
);
const section = fc.oneof(
  fc.tuple(fc.constantFrom('HISTORY OF PRESENT ILLNESS', 'HOSPITAL COURSE', 'PHYSICAL EXAMINATION', 'FAMILY HISTORY', 'ASSESSMENT AND PLAN', 'Plan'), fc.array(sentence, { minLength: 1, maxLength: 8 })).map(([heading, body]) => `${heading}:  ${body.join('  ')}`),
  fc.array(drug, { minLength: 1, maxLength: 6 }).map((list) => `MEDICATIONS:\n${list.map((item, i) => `${i + 1}.  ${item}`).join('\n')}`),
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((body) => body.join(' ')),
);
const note = fc.array(section, { minLength: 1, maxLength: 6 }).map((sections) => `${sections.join('\n\n')}\n`);

suite('compression of generated notes', () => {
  test('holds the ratio, adds nothing, and traces every piece', () => {
    fc.assert(fc.property(note, fc.constantFrom(0.2, 0.35, 0.5, 0.7, 0.95), (text, ratio) => assertFaithful(text, ratio)), { numRuns: 150 });
  });

  test('of any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '.', '\n', '(', ')', ',', ';', ':', '"', '1', 'mg', ' the ', ' no ', ' and ', ' fever ', '- ', '___', 'é', '😀'), maxLength: 120 }), (text) => {
      fc.pre(text.trim() !== '');
      const { compressed, metrics } = compress(text, 0.5);
      assert.ok(compressed.length <= text.length / 2);
      assert.deepEqual(metrics.unsupported, []);
    }), { numRuns: 200 });
  });
});

suite('what stands together in the source', () => {
  test('what else a list item says comes with the item, never under the one before', () => {
    const text = 'ASSESSMENT AND PLAN:\n1. Hypertension, well controlled on the present regimen, which we shall not change for now. Continue lisinopril 20 mg daily.\n2. Type 2 diabetes mellitus, not at goal, with a long talk about diet and exercise today. Start metformin 500 mg b.i.d.\n';
    for (const ratio of [0.3, 0.4, 0.5, 0.6, 0.7]) {
      const { compressed } = compress(text, ratio);
      if (compressed.includes('metformin')) assert.match(compressed, /2\. [^\n]*diabetes[^\n]*metformin/);
      if (compressed.includes('lisinopril')) assert.match(compressed, /1\. [^\n]*Hypertension[^\n]*lisinopril/);
    }
  });

  test('a problem keeps its name over its course', () => {
    const text = 'HOSPITAL COURSE:\n# Possible pneumonia: This was considered at first by the team on the floor and ceftriaxone was given once. It was stopped the next day.\n\n# Atrial fibrillation: The rate was controlled with metoprolol after the first day of the stay.\n';
    for (const ratio of [0.4, 0.5, 0.6, 0.8]) {
      const { compressed } = compress(text, ratio);
      if (/ceftriaxone/i.test(compressed)) assert.match(compressed, /# Possible pneumonia:[^#]*ceftriaxone/i);
      assert.doesNotMatch(compressed, /: (?:and|or|but) /);
    }
  });

  test('of a list of numbers none goes missing', () => {
    const text = 'PROCEDURE: The patient was brought in from home by his brother. Teeth numbers 17, 18, 19, 20, 21, and 22 were removed with elevators and routine forceps in the usual way. The family was told.\n';
    for (const ratio of [0.4, 0.5, 0.6, 0.7]) {
      const { compressed } = compress(text, ratio);
      if (compressed.includes('17')) assert.match(compressed, /17, 18, 19, 20, 21, and 22/);
    }
  });

  test('"he" after a relative is the relative', () => {
    const text = 'SOCIAL HISTORY: Her brother has been in prison more than once, and the family does not speak of it at all. He made a suicide attempt at the age of 17. She does not smoke.\n';
    for (const ratio of [0.3, 0.4, 0.5, 0.6, 0.7]) {
      const { compressed } = compress(text, ratio);
      if (compressed.includes('suicide')) assert.match(compressed, /brother[^]*He made/i);
    }
  });
});
