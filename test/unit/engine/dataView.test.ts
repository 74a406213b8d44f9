import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeNames } from '../../../src/engine/codeNames.ts';
import { renderDataReport } from '../../../src/engine/dataReport.ts';
import { formatSeconds } from '../../../src/charts/text.ts';
import { buildDataView, formatBytes } from '../../../src/engine/dataView.ts';
import type { DatabaseDescription } from '../../../src/dataset/describe/types.ts';
import { faultsOf, unclosed } from '../charts/chartLayout.ts';

const bins = [{ from: 0, to: 1000, count: 30 }, { from: 1000, to: 2000, count: 10 }];
const MIMIC: DatabaseDescription = {
  file: '/data/mimic.duckdb',
  bytes: 3_140_000_000,
  kind: 'mimic-iv',
  about: { kind: 'mimic-iv', seed: '7' },
  tables: [
    { name: 'facts', kind: 'table', rows: 12_345, columns: [{ name: 'text', type: 'VARCHAR' }, { name: 'split', type: 'VARCHAR' }] },
    { name: 'train', kind: 'view', rows: 9876, columns: [{ name: 'text', type: 'VARCHAR' }] },
  ],
  steps: [{ name: 'facts', rows: 12_345, seconds: 65, finished: '2026-11-20T17:00:00', counts: { joined: 12 } }],
  splits: [
    { name: 'train', rows: 9876, patients: 8000, share: 0.8 },
    { name: 'test', rows: 2469, patients: 2000, share: 0.2 },
  ],
  splitTable: 'facts',
  patientsInTwoSplits: 0,
  patientsChecked: 10_000,
  questionsInTwoSplits: null,
  histograms: [
    { id: 'facts-text', title: 'Note length', unit: 'characters', table: 'facts', rows: 30, of: 12_345, sampled: true, bins, median: 640, p95: 1800, max: 4000, by: 'train' },
    { id: 'facts-text', title: 'Note length', unit: 'characters', table: 'facts', rows: 10, of: 12_345, sampled: true, bins, median: 700, p95: 1700, max: 1900, by: 'test' },
  ],
  codes: [{ table: 'diagnoses', total: 100_000, distinct: 900, admissions: 12_345, top: [{ code: 'I10', version: '10', description: 'Essential (primary) hypertension', count: 8000 }, { code: '401.9', version: '9', count: 3000 }] }],
  specialties: [],
  elapsedMs: 900,
};

describe('what is shown of a database', () => {
  it('says the split proof in a sentence', () => {
    const { proof, figures } = buildDataView(MIMIC);
    assert.deepEqual(proof, { sentence: 'No patient is in two splits: checked over 10,000 patients.', tone: 'good' });
    assert.deepEqual(figures.map(({ label, value }) => `${label}: ${value}`), ['Admissions: 12,345', 'Patients: 10,000', 'For training: 80.0 %', 'In two splits: 0', 'Prepared in: 1 min 05 s']);
  });

  it('says what tokens lost', () => {
    const { figures, facts } = buildDataView({ ...MIMIC, kind: 'tokens', about: { seed: '7', badRows: '3' }, steps: [{ name: 'tokens', rows: 12_345, seconds: 2, finished: '', counts: { truncated: 40, refused: 2 } }] });
    assert.deepEqual(figures.find(({ id }) => id === 'truncated'), { id: 'truncated', label: 'Truncated', value: '40', detail: '2 refused', tone: 'warn' });
    assert.deepEqual(facts, ['seed 7', '3 bad rows left out']);
  });

  it('says a leak plainly', () => {
    const { proof, figures } = buildDataView({ ...MIMIC, patientsInTwoSplits: 1 });
    assert.equal(proof?.tone, 'bad');
    assert.match(proof?.sentence ?? '', /^1 patient of 10,000 is in two splits: /);
    assert.equal(figures.find(({ id }) => id === 'leak')?.tone, 'bad');
  });

  it('proves questions where there are no patients', () => {
    const qa = { ...MIMIC, kind: 'qa' as const, splitTable: 'qa', patientsInTwoSplits: null, patientsChecked: null };
    assert.deepEqual(buildDataView({ ...qa, questionsInTwoSplits: 0 }).proof, { sentence: 'No question is in two splits: checked over 12,345 rows.', tone: 'good' });
    assert.match(buildDataView({ ...qa, questionsInTwoSplits: 2 }).proof?.sentence ?? '', /^2 questions are in two splits: /);
    assert.equal(buildDataView(qa).proof?.tone, 'plain');
  });

  it('says what of a chart is a sample', () => {
    const notes = buildDataView(MIMIC).charts.map(({ id, note }) => [id, note]);
    assert.deepEqual(notes, [
      ['splits', 'rows of facts, split by patient'],
      ['facts-text', 'of a sample of 40 of the 12,345 rows of facts'],
      ['codes-diagnoses', '2 of 900 codes; 100,000 in 12,345 admissions'],
    ]);
    const note = (of: number): string | undefined => buildDataView({ ...MIMIC, histograms: MIMIC.histograms.map((histogram) => ({ ...histogram, of, sampled: false })) }).charts[1]?.note;
    assert.deepEqual([note(40), note(50)], ['all 40 rows of facts', '40 of the 50 rows of facts: the others have none']);
  });

  it('has no proof and no chart for a database without splits', () => {
    const { proof, charts, kind, figures } = buildDataView({ ...MIMIC, kind: 'other', splits: [], splitTable: null, patientsInTwoSplits: null, patientsChecked: null, histograms: [], codes: [], steps: [] });
    assert.deepEqual([proof, charts, kind, figures.map(({ id }) => id)], [null, [], 'DuckDB', ['tables', 'stored']]);
  });

  it('writes sizes and times as people read them', () => {
    assert.deepEqual([0, 999, 1000, 99_949, 999_600, 3_140_000_000].map(formatBytes), ['0 B', '999 B', '1.0 kB', '99.9 kB', '1.0 MB', '3.1 GB']);
    assert.deepEqual([0.04, 59.9, 65, 3725].map(formatSeconds), ['0.0 s', '59.9 s', '1 min 05 s', '1 h 02 min']);
  });

  it('knows ICD-10-CM diagnoses with and without the dot, and nothing else', () => {
    assert.deepEqual([codeNames('I10', '10', 'diagnoses'), codeNames('E119', '10', 'diagnoses')], ['Essential (primary) hypertension', codeNames('E11.9', '10', 'diagnoses')]);
    assert.ok(codeNames('E11.9', '10', 'diagnoses') !== undefined);
    assert.deepEqual([codeNames('I10', '9', 'diagnoses'), codeNames('I10', '10', 'procedures'), codeNames('ZZZ', '10', 'diagnoses')], [undefined, undefined, undefined]);
  });
});

describe('the report', () => {
  const html = renderDataReport(buildDataView(MIMIC), { made: 'Attending test' });

  it('is one page that loads and runs nothing', () => {
    assert.match(html, /content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.doesNotMatch(html, /<script|<link|<img|src=|url\(|@import|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
    assert.match(html, /No patient is in two splits: checked over 10,000 patients\./);
    assert.match(html, /prefers-color-scheme:dark/);
    assert.match(html, /12 joined/);
    assert.match(html, /It holds no text of a note\./);
  });

  it('has every chart, sound, once wide and once narrow, with ids of their own', () => {
    const charts = html.match(/<svg [\s\S]*?<\/svg>/g) ?? [];
    assert.equal(charts.length, 6);
    for (const svg of charts) assert.deepEqual([unclosed(svg), faultsOf(svg)], [undefined, []]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('escapes names and rows, and says so when it holds rows', () => {
    const evil = '<script>alert(1)</script>';
    const view = buildDataView({ ...MIMIC, tables: [{ name: evil, kind: 'table', rows: 1, columns: [{ name: evil, type: evil }] }], about: { [evil]: evil } });
    const sample = { table: evil, columns: [{ name: evil, type: 'VARCHAR' }], rows: [[{ text: evil, length: 5000 }], [null]], offset: 0, total: 1, order: null, cellLimit: 300 };
    const page = renderDataReport(view, { samples: [sample] });
    assert.doesNotMatch(page, /<script/);
    assert.match(page, /5,000 characters/);
    assert.match(page, /It holds rows of the database as they are/);
  });
});
