import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DatabaseDescription } from '../../../src/dataset/describe/types.ts';
import { contentRows, databaseRow, size, type DatabaseFile, type DataRow } from '../../../src/extension/dataRows.ts';

const DATABASE: DatabaseFile = { file: '/w/data/mimic-iv.duckdb', place: 'data/mimic-iv.duckdb', bytes: 12_345_678, again: true };
const columns = [
  { name: 'subject_id', type: 'INTEGER' },
  { name: 'charttime', type: 'TIMESTAMP' },
  { name: 'text', type: 'VARCHAR' },
  { name: 'diagnosis_codes', type: 'VARCHAR[]' },
];
const DESCRIPTION: DatabaseDescription = {
  file: DATABASE.file,
  bytes: 12_345_678,
  kind: 'mimic-iv',
  about: { kind: 'mimic-iv', seed: '1' },
  tables: [
    { name: 'admissions', kind: 'table', rows: 1, columns: columns.slice(0, 1) },
    { name: 'facts', kind: 'table', rows: 3000, columns },
    { name: 'discharge_notes', kind: 'view', rows: 3100, columns },
    { name: 'foreign', kind: 'view', rows: null, columns: [] },
    { name: 'train', kind: 'view', rows: 2400, columns },
    { name: 'test', kind: 'view', rows: 600, columns },
  ],
  steps: [{ name: 'facts', rows: 3000, seconds: 1.5, finished: '2026-11-20T18:00:00.000Z', counts: {} }],
  splits: [
    { name: 'train', rows: 2400, patients: 800, share: 0.8 },
    { name: 'test', rows: 600, patients: 200, share: 0.2 },
  ],
  splitTable: 'facts',
  patientsInTwoSplits: 0,
  patientsChecked: 1000,
  questionsInTwoSplits: null,
  histograms: [],
  codes: [],
  specialties: [],
  elapsedMs: 12,
};

const lines = (rows: readonly DataRow[], depth = 0): string[] => rows.flatMap((row) => [`${'  '.repeat(depth)}${row.icon} ${row.label} | ${row.description ?? ''}`, ...lines(row.children ?? [], depth + 1)]);

describe('the Data view', () => {
  it('shows splits with their proof, then tables, then views, each with its rows', () => {
    const rows = contentRows(DESCRIPTION);
    assert.deepEqual(lines(rows).filter((line) => !/symbol-|calendar/.test(line)), [
      'verified Splits | no patient in two',
      '  list-filter train | 2,400 rows · 80 %',
      '  list-filter test | 600 rows · 20 %',
      'table facts | 3,000 rows',
      'table admissions | 1 row',
      'eye discharge_notes | 3,100 rows',
      'eye foreign | ',
    ]);
  });

  it('shows columns with their types', () => {
    const facts = contentRows(DESCRIPTION).find(({ label }) => label === 'facts');
    assert.deepEqual(lines(facts?.children ?? []), ['symbol-number subject_id | integer', 'calendar charttime | timestamp', 'symbol-string text | varchar', 'symbol-array diagnosis_codes | varchar[]']);
  });

  it('warns when a patient is in two splits, and says nothing of patients where there are none', () => {
    const [leaking] = contentRows({ ...DESCRIPTION, patientsInTwoSplits: 3 });
    assert.deepEqual([leaking?.icon, leaking?.description], ['warning', '3 patients in two splits']);
    const [questions] = contentRows({ ...DESCRIPTION, patientsInTwoSplits: null, patientsChecked: null });
    assert.deepEqual([questions?.icon, questions?.description], ['layers', '']);
  });

  it('has an id of its own for every row', () => {
    const ids = (rows: readonly DataRow[]): string[] => rows.flatMap((row) => [row.id, ...ids(row.children ?? [])]);
    const all = ids([{ ...databaseRow(DATABASE, { kind: 'unread' }), children: contentRows(DESCRIPTION) }]);
    assert.equal(new Set(all).size, all.length);
  });

  it('says of a database without tables that its preparation is not done', () => {
    assert.deepEqual(lines(contentRows({ ...DESCRIPTION, tables: [], splits: [] })), ['info No tables yet | ']);
  });
});

describe('a database in the Data view', () => {
  const error = { code: 'DATABASE_LOCKED', message: '/w/data/mimic-iv.duckdb is in use by another process (pid 7).', action: 'Wait.' } as const;

  it('is drawn by its state', () => {
    const drawn = (row: DataRow): unknown[] => [row.icon, row.description, row.context];
    assert.deepEqual(drawn(databaseRow(DATABASE, { kind: 'unread' })), ['database', '12 MB · data', 'database-unread-again']);
    assert.deepEqual(drawn(databaseRow(DATABASE, { kind: 'preparing' })), ['sync~spin', 'being prepared · data', 'database-preparing']);
    assert.deepEqual(drawn(databaseRow({ ...DATABASE, again: false }, { kind: 'locked', error })), ['lock', 'in use · data', 'database-locked']);
    assert.deepEqual(drawn(databaseRow(DATABASE, { kind: 'broken', error })), ['error', 'not readable · data', 'database-broken-again']);
    assert.deepEqual(drawn(databaseRow(DATABASE, { kind: 'ready', description: DESCRIPTION })), ['database', '3,000 rows · MIMIC-IV · 12 MB · data', 'database-ready-again']);
  });

  it('says why it is not read, and where it is', () => {
    const row = databaseRow({ ...DATABASE, folderName: 'study' }, { kind: 'locked', error });
    assert.match(row.tooltip ?? '', /^\/w\/data\/mimic-iv\.duckdb\n.*pid 7.*as soon as it is free/s);
    assert.equal(row.description, 'in use · study/data');
  });

  it('has its size in plain units', () => {
    assert.deepEqual([0, 12_000, 2_340_000, 123_000_000, 4_200_000_000].map(size), ['1 kB', '12 kB', '2.3 MB', '123 MB', '4.2 GB']);
  });
});
