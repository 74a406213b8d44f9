import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Highlight } from '../../../src/engine/protocolShapes.ts';
import type { OutputPiece, ViewCode } from '../../../src/engine/viewTypes.ts';
import { CodeDecisions, type Store } from '../../../src/extension/decisions.ts';
import { wrapLikeNote } from '../../../src/extension/diffText.ts';
import { hoverLines } from '../../../src/extension/hoverLines.ts';
import { lookOf } from '../../../src/extension/look.ts';
import { outlineSections } from '../../../src/extension/outline.ts';
import { codesToTake } from '../../../src/extension/viewTexts.ts';

/** Output pieces in order, each with the part of the note it was made from ('' for connecting text). */
function pieces(note: string, parts: readonly (readonly [output: string, source: string])[]): { text: string; pieces: OutputPiece[] } {
  let text = '';
  const made = parts.map(([output, source]): OutputPiece => {
    const start = text.length;
    text += output;
    const at = note.indexOf(source);
    return { start, end: text.length, segments: [], marks: [], sources: source === '' ? [] : [{ label: 'HPI', lines: '1', spans: [{ start: at, end: at + source.length }] }] };
  });
  return { text, pieces: made };
}

describe('the compressed side of the diff', () => {
  const note = 'HPI: She is a 71-year-old woman with a history of hypertension,\ntype 2 diabetes and CKD who presented with\ndyspnea. She denies chest pain.\nShe was given furosemide.\n';

  it('breaks lines where the note does, and changes nothing but white space', () => {
    const output = pieces(note, [
      ['71-year-old woman with hypertension, type 2 diabetes and CKD with dyspnea.', 'She is a 71-year-old woman with a history of hypertension,\ntype 2 diabetes and CKD who presented with\ndyspnea.'],
      [' ', ''],
      ['Denies chest pain.', 'She denies chest pain.'],
      [' ', ''],
      ['Given furosemide.', 'She was given furosemide.'],
    ]);
    const wrapped = wrapLikeNote(output.text, output.pieces, note);
    assert.equal(wrapped, '71-year-old woman with hypertension,\ntype 2 diabetes and CKD with\ndyspnea. Denies chest pain.\nGiven furosemide.');
    assert.equal(wrapped.replace(/\s+/g, ' '), output.text);
  });

  it('keeps the line breaks of the compressed text and words that the note does not hold', () => {
    const output = pieces(note, [['CC: dyspnea.', 'dyspnea.'], ['\n', ''], ['Furosemide given', 'She was given furosemide.']]);
    assert.equal(wrapLikeNote(output.text, output.pieces, note), 'CC: dyspnea.\nFurosemide given');
  });
});

describe('a mention', () => {
  const mention = (change: Partial<Highlight>): Highlight => ({ start: 0, end: 10, type: 'problem', words: [], concept: 'chest pain', attributes: [], section: 'HPI', source: 'lexicon: problems', codes: [], ...change });

  it('is drawn by its strongest assertion', () => {
    assert.equal(lookOf([]), 'plain');
    assert.equal(lookOf(['historical', 'negated']), 'negated');
    assert.equal(lookOf(['historical', 'uncertain']), 'uncertain');
    assert.equal(lookOf(['hypothetical']), 'uncertain');
    assert.equal(lookOf(['family']), 'historical');
    assert.equal(lookOf(['not the patient']), 'historical');
  });

  it('says type, assertion, concept, attributes, section, codes and who says so in its hover', () => {
    assert.deepEqual(hoverLines(mention({ codes: [{ code: 'R07.9', description: 'Chest pain, unspecified' }] })), {
      heading: 'Problem · affirmed',
      rows: [
        ['concept', 'chest pain'],
        ['section', 'HPI'],
        ['ICD-10-CM', 'R07.9 Chest pain, unspecified'],
        ['said by', 'lexicon: problems'],
      ],
    });
    assert.equal(hoverLines(mention({ words: ['negated', 'historical'] })).heading, 'Problem · negated · historical');
    const drug = hoverLines(mention({ type: 'medication', concept: 'metoprolol', attributes: [['dose', '25'], ['unit', 'mg']], source: 'lexicon: drugs' }));
    assert.deepEqual(drug.rows.slice(0, 3), [['concept', 'metoprolol'], ['dose', '25'], ['unit', 'mg']]);
    assert.equal(hoverLines(mention({ type: 'date' })).heading, 'Date');
  });
});

describe('decisions on codes', () => {
  const memory = (): Store & { written: unknown } => ({
    written: undefined,
    get() {
      return this.written;
    },
    update(_key, value) {
      this.written = JSON.parse(JSON.stringify(value));
      return Promise.resolve();
    },
  });

  it('are kept by document and can be taken back', async () => {
    const store = memory();
    const decisions = new CodeDecisions(store);
    await decisions.decide('file:///a.txt', 'I10', 'accepted');
    await decisions.decide('file:///a.txt', 'E11.9', 'rejected');
    await decisions.decide('file:///b.txt', 'I10', 'rejected');
    assert.deepEqual(new CodeDecisions(store).of('file:///a.txt'), { I10: 'accepted', 'E11.9': 'rejected' });
    await decisions.decide('file:///a.txt', 'I10', null);
    assert.deepEqual(decisions.of('file:///a.txt'), { 'E11.9': 'rejected' });
    assert.deepEqual(decisions.of('file:///b.txt'), { I10: 'rejected' });
  });

  it('do not keep the address of a note, which may name a patient', async () => {
    const store = memory();
    await new CodeDecisions(store).decide('file:///notes/jane-roe.txt', 'I10', 'accepted');
    assert.ok(!JSON.stringify(store.written).includes('roe'));
  });

  it('forget the documents decided longest ago, and survive a broken store', async () => {
    const store = memory();
    const decisions = new CodeDecisions(store);
    for (let i = 0; i <= 200; i += 1) await decisions.decide(`file:///${i}.txt`, 'I10', 'accepted');
    assert.deepEqual(decisions.of('file:///0.txt'), {});
    assert.deepEqual(decisions.of('file:///200.txt'), { I10: 'accepted' });
    store.written = [['x', { I10: 'perhaps' }]];
    assert.deepEqual(decisions.of('file:///200.txt'), {});
  });

  it('choose what is copied: the accepted, or before that all that are not rejected', () => {
    const codes = ['I10', 'E11.9', 'N18.30'].map((code): ViewCode => ({ code, description: '', billable: true, score: 1, evidence: [], sources: [] }));
    const taken = (decisions: Record<string, 'accepted' | 'rejected'>) => codesToTake(codes, decisions).map(({ code }) => code);
    assert.deepEqual(taken({}), ['I10', 'E11.9', 'N18.30']);
    assert.deepEqual(taken({ 'E11.9': 'rejected' }), ['I10', 'N18.30']);
    assert.deepEqual(taken({ I10: 'accepted', 'E11.9': 'rejected' }), ['I10']);
  });
});

describe('the outline', () => {
  it('lists the sections of a note', () => {
    const note = 'CHIEF COMPLAINT: Dyspnea.\n\nHISTORY OF PRESENT ILLNESS:\n71F with dyspnea.\n\nMEDICATIONS:\nFurosemide 40 mg daily\n';
    const sections = outlineSections(note);
    assert.deepEqual(sections.map(({ name }) => name), ['CHIEF COMPLAINT', 'HISTORY OF PRESENT ILLNESS', 'MEDICATIONS']);
    assert.equal(sections.at(-1)?.end, note.length);
  });

  it('leaves a text that is no note alone', () => {
    assert.deepEqual(outlineSections('# Install\n\nRun the script.\n\n# License\n\nApache\n'), []);
    assert.deepEqual(outlineSections(''), []);
  });
});
