import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataState, fromData, PAGE_ROWS } from '../../../src/extension/dataPanelMessages.ts';
import { SAMPLE_LIMIT } from '../../../src/dataset/describe/types.ts';
import { nextOrder, PAGE_ROWS as ROWS_OF_PAGE } from '../../../webview/data/tableView.ts';
import { readState } from '../../../webview/data/state.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const good = [
  { kind: 'ready', id: 1 },
  { kind: 'refresh', id: 2 },
  { kind: 'sample', id: 3, table: 'facts', offset: 40, order: { column: 'hadm_id', descending: true } },
  { kind: 'sample', id: 4, table: 'odd "name', offset: 0, order: null },
  { kind: 'saveChart', id: 5, chart: 'codes-diagnoses', format: 'png', bytes: png },
  { kind: 'saveReport', id: 6 },
  { kind: 'openCell', id: 7, table: 'notes', row: 41, column: 'text', order: null },
];
const bad: readonly (readonly [string, unknown])[] = [
  ['no id', { kind: 'refresh' }],
  ['an unknown kind', { kind: 'query', id: 1, sql: 'DROP TABLE facts' }],
  ['a file of its own', { kind: 'sample', id: 1, table: 'facts', offset: 0, order: null, file: '/etc/passwd' }],
  ['a place before the first row', { kind: 'sample', id: 1, table: 'facts', offset: -20, order: null }],
  ['a row that is none', { kind: 'openCell', id: 1, table: 'notes', row: 1.5, column: 'text', order: null }],
  ['a path as a chart', { kind: 'saveChart', id: 1, chart: '../../evil', format: 'svg', bytes: png }],
  ['a picture that is text', { kind: 'saveChart', id: 1, chart: 'splits', format: 'svg', bytes: '<svg/>' }],
  ['an empty picture', { kind: 'saveChart', id: 1, chart: 'splits', format: 'svg', bytes: new Uint8Array() }],
  ['another format', { kind: 'saveChart', id: 1, chart: 'splits', format: 'exe', bytes: png }],
];

test('the host takes what the data panel sends', () => {
  for (const message of good) assert.deepEqual(fromData.parse(message), message);
});

for (const [what, message] of bad) {
  test(`the host refuses a message with ${what}`, () => assert.ok(!fromData.safeParse(message).success));
}

test('page and host agree on the rows of a page', () => assert.ok(PAGE_ROWS === ROWS_OF_PAGE && PAGE_ROWS <= SAMPLE_LIMIT));

test('what the page kept is read back, and refused where it is of another version', () => {
  const state = { file: '/data/mimic.duckdb', table: 'facts' };
  assert.deepEqual([readState(state), dataState.parse(state)], [state, state]);
  for (const other of [undefined, null, 'x', {}, { file: 3 }, { file: '' }]) assert.deepEqual(readState(other), { file: null, table: null });
  assert.deepEqual(readState({ file: '/a.duckdb', table: 7 }), { file: '/a.duckdb', table: null });
  assert.ok(!dataState.safeParse({ file: '/a', table: null, sql: 'x' }).success);
});

test('a column sorts up, down, not at all', () => {
  const up = nextOrder('a', null);
  assert.deepEqual(up, { column: 'a', descending: false });
  const down = nextOrder('a', up);
  assert.deepEqual(down, { column: 'a', descending: true });
  assert.equal(nextOrder('a', down), null);
  assert.deepEqual(nextOrder('b', down), { column: 'b', descending: false });
});
