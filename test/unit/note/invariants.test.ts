import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseNote } from '../../../src/note/note.ts';
import type { Note, Span } from '../../../src/note/types.ts';

/** Every character that is not white space must lie in one of the spans, and no span may begin or end in space. */
function assertCovers(text: string, spans: readonly Span[]): void {
  let at = 0;
  for (const { start, end } of spans) {
    assert.ok(start >= at && end > start && end <= text.length, `span ${start}-${end} after ${at}`);
    assert.match(text.slice(at, start), /^\s*$/u);
    assert.equal(text.slice(start, end).trim(), text.slice(start, end));
    at = end;
  }
  assert.match(text.slice(at), /^\s*$/u);
}

function assertWellFormed(note: Note): void {
  const { text, sections, sentences, tokens } = note;
  let at = 0;
  for (const section of sections) {
    assert.equal(section.start, at);
    at = section.end;
    assert.equal(section.body.end, section.end);
    assert.equal(section.body.start, section.heading?.end ?? section.start);
    if (section.heading !== null) {
      assert.ok(section.start <= section.heading.start && section.heading.end <= section.end);
      assert.ok(text.slice(section.heading.start, section.heading.end).includes(section.title));
      assert.notEqual(section.title, '');
    } else assert.equal(section.title, '');
  }
  assert.equal(at, text.length);
  assert.ok(sections.length > 0);

  assertCovers(text, sentences);
  let paragraph = 0;
  for (const sentence of sentences) {
    const section = sections[sentence.section]!;
    assert.ok(section.start <= sentence.start && sentence.end <= section.end);
    assert.ok(sentence.paragraph >= paragraph);
    paragraph = sentence.paragraph;
    const inHeading = section.heading !== null && sentence.start < section.heading.end;
    assert.equal(sentence.kind === 'heading', inHeading);
    if (inHeading) assert.ok(sentence.end <= section.heading.end);
  }

  const spans = Array.from(tokens.start, (start, i) => ({ start, end: tokens.end[i]! }));
  assert.equal(spans.length, tokens.count);
  assert.equal(tokens.lower.length, tokens.count);
  assertCovers(text, spans);
  for (const [i, span] of spans.entries()) {
    const sentence = sentences[tokens.sentence[i]!]!;
    assert.ok(sentence.start <= span.start && span.end <= sentence.end);
    assert.equal(tokens.lower[i], text.slice(span.start, span.end).toLowerCase());
  }
}

const PIECES = [
  'HISTORY OF PRESENT ILLNESS:', 'Hospital Course:', '## Plan', '**Plan:**', 'ASSESSMENT AND PLAN', '3. ASSESSMENT:', 'SUBJECTIVE:,', 'Physical Exam:',
  '=======', '-----', 'HEENT:', 'BP 120/80', '10:30', 'Dr. Smith', 'b.i.d.', 'p.o.', 'Ph.D.', '___', '[**2151-3-4**]', '[**Name (NI) 100**]', '[**', '**]', '1.', '2)', '-', '•', 'a)',
  '?', '!', '.', ',', ':', '...', '(', ')', '"', '1,840', '.5', '7.4', 'no', 'fever', 'He', 'the', 'x', 'S:', 'P:', '*', '#', '\n', '\n\n', '\r\n', ' ', '  ', '\t', '\u00a0', '\u2028', '\f', '😀', '\ud83d', '\u0301', 'É', 'İ', '½', '١', '\u0000', '\ufeff', "patient's", '’',
];

test('notes made of clinical fragments in any order are well formed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), fc.constantFrom('', ' '), (pieces, glue) => {
      assertWellFormed(parseNote(pieces.join(glue)));
    }),
    { numRuns: 1500 },
  );
});

test('any text at all is well formed: lone surrogates, emoji, controls, non-breaking space', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => assertWellFormed(parseNote(text))), { numRuns: 500 });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }), (units) => assertWellFormed(parseNote(String.fromCharCode(...units)))),
    { numRuns: 500 },
  );
});

test('an empty text has one empty section and nothing else; white space has no sentences', () => {
  const empty = parseNote('');
  assert.deepEqual(empty.sections, [{ start: 0, end: 0, family: 'other', title: '', heading: null, body: { start: 0, end: 0 } }]);
  assert.equal(empty.sentences.length, 0);
  assert.equal(empty.tokens.count, 0);
  const blank = parseNote(' \r\n\t\u00a0\n');
  assert.equal(blank.sentences.length, 0);
  assertWellFormed(blank);
});

test('line ends of Windows and of Unix give the same sentences', () => {
  const unix = 'HPI:\nHe has a cough\nand a fever.\n\nPLAN:\n1. Rest\n2. Fluids\n';
  const texts = (text: string): string[] => parseNote(text).sentences.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  assert.deepEqual(texts(unix.replaceAll('\n', '\r\n')), texts(unix));
});

/** Counts how often the parser reads a code unit of its text. */
function countReads(text: string): number {
  let reads = 0;
  // A String object whose code units are read through a counter; the parser asks only by index.
  const counted = new Proxy(Object(text) as object, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        if (key === 'charCodeAt' || key === 'codePointAt') reads += 1;
        else if (key === 'slice') reads += Math.max(0, Number(args[1] ?? text.length) - Number(args[0] ?? 0));
        else reads += text.length;
        return Reflect.apply(value, text, args);
      };
    },
  });
  parseNote(counted as unknown as string);
  return reads;
}

const HOSTILE: Readonly<Record<string, string>> = {
  brackets: ')'.repeat(50),
  'open blanks': '[** ',
  'closing blanks': '[**x**]\n',
  colons: 'A: b : ',
  'capital words': 'PLAN PLAN PLAN ',
  'numbers with commas': '1,234,',
  'letters with stops': 'a.b.c.',
  headings: 'HISTORY OF PRESENT ILLNESS: cough. PLAN: rest.\n',
  stars: '* * ** ',
  rules: '-----\n',
  narrative: 'He was seen by Dr. Smith on 3/4 and given 2.5 mg p.o. b.i.d. No fever.\n',
};

for (const [name, unit] of Object.entries(HOSTILE)) {
  test(`reads grow in line with the text: ${name}`, () => {
    const small = unit.repeat(Math.ceil(4000 / unit.length));
    const ratio = countReads(small.repeat(8)) / countReads(small);
    assert.ok(ratio < 8.8, `8 times the text took ${ratio.toFixed(1)} times the reads`);
  });
}
