import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import { parseNote } from '../../../src/note/note.ts';
import { planCompression } from '../../../src/summary/plan.ts';
import { renderSentence } from '../../../src/summary/render.ts';

/** All ways the first sentence can be written, shortest last. */
function variants(text: string): string[] {
  const note = parseNote(text);
  const chain = planCompression(note, recogniseEntities(note)).chains[0]!;
  return chain.variants.map((variant) => renderSentence(chain.form, chain.chunks, variant).text);
}

function shortest(text: string): string {
  return variants(text).at(-1)!;
}

suite('clauses that may go', () => {
  test('a clause without findings goes before one with findings', () => {
    assert.equal(shortest('He was driving to work with his colleagues, and he developed severe chest pain.'), 'Developed severe chest pain.');
  });
  test('an aside without findings', () => {
    assert.ok(variants('The stent (see the log for its lot and maker) was placed in the artery.').includes('Stent placed in artery.'));
  });
  test('the means of a finding', () => {
    assert.equal(shortest('The rhythm was monitored by surface electrodes.'), 'Rhythm monitored.');
  });
  test('a denial can lose one finding and stays a denial', () => {
    for (const text of variants('He denies fever, cough, nausea, or vomiting.')) assert.match(text, /denies/i);
  });
});

suite('what stays together', () => {
  test('a number keeps its site', () => {
    for (const text of variants('The peak velocity was 128 cm/sec in the internal artery and 156 cm/sec in the external artery.')) {
      assert.match(text, /128 cm\/sec in (?:the )?internal artery/);
      if (text.includes('156')) assert.match(text, /156 cm\/sec in (?:the )?external artery/);
    }
  });
  test('what limits a denial', () => {
    for (const text of variants('This was not evident with thick liquids.')) assert.match(text, /with thick liquids/);
  });
  test('a condition and what it conditions', () => {
    for (const text of variants('He should return to the clinic at once if he develops fever.')) assert.match(text, /if he develops fever/);
  });
  test('what was said when', () => {
    for (const text of variants('He says when he went back to the clinic, he was told that the sugar was high.')) assert.match(text, /told/);
  });
  test('"and those showed" and what those are', () => {
    for (const text of variants('She had films of the shoulder taken last week, and those showed degenerative changes.')) assert.match(text, /films/);
  });
  test('the verb of a clause whose subject is long', () => {
    for (const text of variants('The fat in each of the three compartments was teased out and removed.')) assert.match(text, /teased|removed/);
  });
  test('both of an alternative', () => {
    for (const text of variants('The stimulation was stopped once the maximum was reached or the patient described buzzing, or it caused pain.')) {
      assert.ok(!/or it caused/.test(text) || /once/.test(text), text);
    }
  });
  test('a manner and its verb', () => {
    for (const text of variants('The patient had discomfort and could eat foods and drink fluids with difficulty.')) if (text.includes('eat')) assert.match(text, /with difficulty/);
  });
  test('a reason is not left without what it is the reason for', () => {
    for (const text of variants('Since there was weakness in the region, near the implant, the plate was extended to that site.')) assert.match(text, /extended/);
  });
  test('between one and the other', () => {
    for (const text of variants('However, distal between the second and third branch, there is a 90% stenosis.')) if (text.includes('third')) assert.match(text, /between (?:the )?second and third/);
  });
  test('the days of a regimen', () => {
    for (const text of variants('She goes to dialysis on Monday, Wednesday, and Friday, which her son drives her to.')) assert.match(text, /Monday, Wednesday, and Friday/);
  });
  test('"one of several" adjectives and their noun', () => {
    for (const text of variants('Examination reveals an alert and oriented man with a cane.')) if (text.includes('alert')) assert.match(text, /alert and oriented man/);
  });
  test('no variant starts or ends in a conjunction, an article or a stray comma', () => {
    const sentences = [
      'The patient was brought in by ambulance, which was called by his wife, and he was found to have pneumonia, and he was treated with ceftriaxone.',
      'After the induction of anesthesia, and with the patient supine, a small incision was made, and the appendix, which was inflamed, was removed.',
      'She has a history of hypertension, diabetes mellitus, and, according to her son, of gout as well.',
    ];
    for (const sentence of sentences) {
      for (const text of variants(sentence)) {
        assert.doesNotMatch(text, /^(?:and|or|but|,|;)\b|\b(?:and|or|but|the|a|an|,)\.?$|,\s*,|,\.|\(\s*\)/i, text);
        assert.match(text, /^[\p{Lu}\d].*\.$/u, text);
      }
    }
  });
});
