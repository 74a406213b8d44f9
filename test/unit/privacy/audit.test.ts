import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { OnnxNameTagger } from '../../../src/engine/nameTagger.ts';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import { parseNote } from '../../../src/note/note.ts';
import { deidentify } from '../../../src/privacy/deidentify.ts';
import { findIdentifiers } from '../../../src/privacy/find.ts';
import type { Identifier } from '../../../src/privacy/types.ts';
import { AUDIT_CASES, AUDIT_NOTES, EPONYM_SENTENCES } from './auditNotes.ts';

const model = path.join(process.env['ATTENDING_ROOT'] ?? '.', 'models', 'names');
const noModel = existsSync(path.join(model, 'model.onnx')) ? false : 'models/names not there';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

function readMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\{([A-Z_]+)\|([^}]*)\}/g)) {
    text += marked.slice(from, match.index);
    const words = match[2]!;
    marks.push({ type: match[1]!, start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), marks };
}

async function find(text: string, tagger?: OnnxNameTagger): Promise<Identifier[]> {
  const note = parseNote(text);
  const rules = recogniseEntities(note);
  return findIdentifiers(note, rules, {}, await tagger?.tag(note, { rules }));
}

/** Identifiers of which every letter and digit is hidden, and words hidden that are of none. */
async function judge(notes: readonly string[], tagger?: OnnxNameTagger): Promise<{ gold: number; missed: string[]; touched: string[] }> {
  let gold = 0;
  const missed: string[] = [];
  const touched: string[] = [];
  for (const marked of notes) {
    const { text, marks } = readMarks(marked);
    const isHidden = new Uint8Array(text.length);
    for (const { start, end } of await find(text, tagger)) isHidden.fill(1, start, end);
    const isMarked = new Uint8Array(text.length);
    for (const { start, end } of marks) isMarked.fill(1, start, end);
    gold += marks.length;
    for (const { start, end } of marks) {
      const words = text.slice(start, end);
      if ([...words.matchAll(/[\p{L}\p{N}]/gu)].some(({ index }) => isHidden[start + index] === 0)) missed.push(words);
    }
    for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      for (let i = match.index; i < match.index + match[0].length; i += 1) {
        if (isHidden[i] === 0 || isMarked[i] === 1) continue;
        touched.push(match[0]);
        break;
      }
    }
  }
  return { gold, missed, touched };
}

describe('audit: families of faults', () => {
  for (const marked of AUDIT_CASES) {
    const { text, marks } = readMarks(marked);
    it(JSON.stringify(text), async () => {
      const found = await find(text);
      assert.deepEqual(found.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`), marks.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`));
    });
  }
});

describe('audit: what is named after persons and places stays in a clinical note', () => {
  for (const sentence of EPONYM_SENTENCES) {
    const text = `Pt with HTN and DM2. ${sentence}`;
    it(sentence, async () => {
      assert.deepEqual((await find(text)).map(({ start, end }) => text.slice(start, end)), []);
    });
  }
});

describe('audit: notes of many styles', () => {
  it('rules alone', async (t) => {
    const { gold, missed, touched } = await judge(AUDIT_NOTES);
    t.diagnostic(`${String(AUDIT_NOTES.length)} notes, ${String(gold)} identifiers, missed: ${missed.join(', ')}; touched: ${touched.join(', ')}`);
    assert.ok(missed.length <= 4, missed.join(', '));
    assert.ok(touched.length <= 3, touched.join(', '));
  });
  it('rules and name tagger', { skip: noModel }, async (t) => {
    const tagger = new OnnxNameTagger(model);
    try {
      const { gold, missed, touched } = await judge(AUDIT_NOTES, tagger);
      t.diagnostic(`${String(AUDIT_NOTES.length)} notes, ${String(gold)} identifiers, missed: ${missed.join(', ')}; touched: ${touched.join(', ')}`);
      assert.ok(missed.length <= 4, missed.join(', '));
      assert.ok(touched.length <= 6, touched.join(', '));
      const eponyms = await judge(EPONYM_SENTENCES.map((sentence) => `Pt with HTN and DM2. ${sentence}`), tagger);
      t.diagnostic(`eponyms touched: ${eponyms.touched.join(', ')}`);
      assert.ok(eponyms.touched.length <= 8, eponyms.touched.join(', '));
    } finally {
      await tagger.close();
    }
  });
});

describe('audit: surrogates and masks', () => {
  const surrogate = (text: string): string => {
    const note = parseNote(text);
    return deidentify(note, recogniseEntities(note), { mode: 'surrogate', seed: 'audit' }).text;
  };
  it('a person stays one through forms, initials and case', () => {
    const match = /^Mr\. (\S+) (\S+) came\. (\S)\. (\S+), MD wrote\. (\S+), (\S+) left\.$/.exec(surrogate('Mr. Desmond Haverkamp came. D. Haverkamp, MD wrote. HAVERKAMP, DESMOND left.'));
    assert.ok(match !== null);
    const [, first = '', last = '', initial, again, upperLast, upperFirst] = match;
    assert.deepEqual([initial, again, upperLast, upperFirst], [first.charAt(0), last, last.toUpperCase(), first.toUpperCase()]);
  });
  it('houses look like houses, companies like companies, counties like counties', () => {
    assert.match(surrogate('Works at Ford Motor.'), /^Works at [A-Z][a-z]+ Motor\.$/);
    assert.match(surrogate('Works at Walmart.'), /^Works at [A-Z][a-z]+ (?:Industries|Supply|Systems|Foods|Partners|Logistics|Tools)\.$/);
    assert.match(surrogate('Transferred from Mercy General to MGH.'), /^Transferred from [A-Z][a-z]+ General to [A-Z][a-z]+ (?:Hospital|Medical Center|Clinic)\.$/);
    assert.match(surrogate("Transferred from St. Luke's."), /^Transferred from St\. (?!Luke)[A-Z][a-z]+'s\.$/);
    assert.match(surrogate('Lives in Hamilton County.'), /^Lives in (?!Hamilton)[A-Z][a-z]+ County\.$/);
  });
  it('initials of who dictated stay initials', () => {
    assert.match(surrogate('Plan: rest.\ndictated: kp/jl'), /\ndictated: [a-z]{2}\/[a-z]{2}$/);
  });
  it('a mask keeps lines and columns', () => {
    const text = 'Seen with the patient and her daughter, Bernadette\nKowalski, who agrees.\nMRN: 4471902\tDOB: 04/17/1933';
    const note = parseNote(text);
    const masked = deidentify(note, recogniseEntities(note), { mode: 'mask' }).text;
    assert.equal(masked.length, text.length);
    assert.deepEqual([...masked.matchAll(/\s/g)].map(({ index }) => index), [...text.matchAll(/\s/g)].map(({ index }) => index));
    assert.doesNotMatch(masked, /Kowalski|Bernadette|4471902|1933/);
  });
});
