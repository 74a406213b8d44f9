import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../../src/engine/engine.ts';
import { buildNoteView, type ViewEngine } from '../../../src/engine/view.ts';
import type { NoteView } from '../../../src/engine/viewTypes.ts';
import { AttendingError } from '../../../src/platform/errors.ts';
import { fixture, fixtureEngine, recogniseFixture } from './dischargeFixture.ts';

const view = buildNoteView(fixtureEngine, { text: fixture.text, title: 'discharge-0427.txt', scope: 'selection', action: 'summary' }, recogniseFixture);

function figure(id: string, tab: keyof NoteView['figures'] = 'compressed'): string {
  const { value, detail } = view.figures[tab].find((item) => item.id === id)!;
  return `${value} ${detail}`;
}

test('the note is there in full, each entity in its runs', () => {
  assert.equal(view.segments.map(({ text }) => text).join(''), fixture.text);
  for (const [index, entity] of view.entities.entries()) {
    const shown = view.segments.filter((segment) => segment.entity === index).map(({ text }) => text).join('');
    assert.equal(shown, entity.text);
  }
});

test('a summary sentence says which section and lines it comes from', () => {
  const labels = view.summary.lines.flatMap(({ pieces }) => pieces.filter((piece) => piece.sources.length > 0)).map(({ sources }) => sources.map(({ label, lines }) => `${label} · ${lines}`).join('; '));
  assert.deepEqual(labels, ['HPI · 2', 'Course · 11', 'Results · 8', 'Course · 11']);
});

test('lines are those of the document when a selection starts further down', () => {
  const lower = buildNoteView(fixtureEngine, { text: fixture.text, title: 'x', scope: 'selection', action: 'summary', firstLine: 101 }, recogniseFixture);
  assert.equal(lower.sections[0]!.line, 101);
  assert.equal(lower.codes.codes[1]!.evidence[0]!.lines, '111');
});

test('mentions in the output point at their entity and keep what the source says about them', () => {
  const piece = view.summary.lines[0]!.pieces[0]!;
  const htn = piece.marks[0]!;
  assert.equal(view.entities[htn.entity!]!.text, 'HTN');
  assert.deepEqual(htn.words, ['historical']);
  const pain = piece.marks.find(({ entity }) => view.entities[entity!]!.text === 'chest pain')!;
  assert.deepEqual(pain.words, ['negated']);
});

test('the pieces of the compressed text together are that text', () => {
  assert.equal(view.compressed.pieces.flatMap(({ segments }) => segments.map(({ text }) => text)).join(''), view.compressed.text);
});

test('the strip counts with its denominators', () => {
  assert.equal(figure('entities'), '36 of 38');
  assert.equal(figure('negations'), '5 of 5');
  assert.equal(figure('values'), '15 of 15', 'every number that the output states');
  assert.equal(figure('unsupported'), '0 statements');
  assert.equal(figure('check', 'codes'), '2 by a coder · FY2026');
  assert.equal(view.figures.compressed.find(({ id }) => id === 'length')!.tone, 'warn', 'longer than was asked for');
});

test('a changed dose shows as a changed value, a dropped one does not', () => {
  const wrong: ViewEngine = {
    ...fixtureEngine,
    compress: () => {
      const result = fixtureEngine.compress(fixture.text);
      const at = recogniseFixture(result.compressed).find(({ text }) => text === 'furosemide 40 mg IV BID')!;
      return { ...result, metrics: { ...result.metrics, unsupported: [at] } };
    },
  };
  const changed = buildNoteView(wrong, { text: fixture.text, title: 'x', scope: 'document', action: 'compressed' }, recogniseFixture).figures.compressed.find(({ id }) => id === 'values')!;
  assert.deepEqual([changed.value, changed.detail, changed.tone], ['14', 'of 15', 'bad']);
});

test('dropped entities carry the place where the note has them', () => {
  assert.deepEqual(view.compressed.dropped.map(({ text }) => text), ['T 98.4 F', 'PT evaluation']);
  for (const { start, end, text } of view.compressed.dropped) assert.equal(fixture.text.slice(start, end), text);
});

test('evidence of a code names section and line', () => {
  const code = view.codes.codes.find(({ code: name }) => name === 'E11.22')!;
  assert.equal(code.note, 'link not stated');
  assert.deepEqual(code.evidence.map(({ label, lines }) => `${label} ${lines}`), ['HPI 2']);
  const failure = view.codes.codes.find(({ code: name }) => name === 'I13.0')!;
  assert.deepEqual(failure.sources.map(({ label, lines, spans }) => `${label} · ${lines}: ${spans.length}`), ['HPI · 2: 2', 'Course · 11: 1'], 'evidence of one section is one link');
});

test('attributes are in reading order', () => {
  const furosemide = view.entities.find(({ text }) => text === 'furosemide 40 mg IV BID')!;
  assert.deepEqual(furosemide.attributes, [['dose', '40 mg'], ['route', 'IV'], ['frequency', 'BID']]);
});

test('a real note through the real engine: everything points into the note', () => {
  const text = 'HPI: 64M with hypertension on lisinopril 10 mg daily presents with chest pain. Denies fever.\n\nVITALS: BP 150/90, HR 88\n\nPLAN: Continue lisinopril 10 mg daily. Follow up in 2 weeks.\n';
  const real = buildNoteView(new Engine(), { text, title: 'note.txt', scope: 'document', action: 'codes', ratio: 0.6 });
  assert.equal(real.segments.map((segment) => segment.text).join(''), text);
  assert.ok(real.entities.some(({ concept }) => concept.startsWith('lisinopril')));
  const spans = [...real.summary.lines, ...real.compressed.pieces].flatMap(({ sources }) => sources.flatMap((source) => source.spans));
  assert.ok(spans.length > 0);
  for (const { start, end } of spans) assert.ok(0 <= start && start < end && end <= text.length);
  for (const list of [real.entities, real.codes.codes.flatMap(({ evidence }) => evidence)]) for (const { start, end, text: words } of list) assert.equal(text.slice(start, end), words);
});

test('an empty note is refused with its code', () => {
  assert.throws(() => buildNoteView(new Engine(), { text: ' \n', title: 'x', scope: 'document', action: 'summary' }), (error) => AttendingError.is(error, 'EMPTY_NOTE'));
});
