import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { DataContext } from '../../../src/dataset/context.ts';
import { openCsv, type CsvColumn } from '../../../src/dataset/csv/source.ts';
import { Database } from '../../../src/platform/database.ts';

// Whatever stands in a note: what was written by the rules of RFC 4180 is read back, every row and every character.

const COLUMNS: readonly CsvColumn[] = [
  { name: 'n', type: 'BIGINT', required: true },
  { name: 'text', type: 'VARCHAR', required: true },
  { name: 'more', type: 'VARCHAR', required: true },
];

let dir: string;
let db: Database;
const context: DataContext = { signal: new AbortController().signal, onProgress: () => undefined, onWarning: () => undefined, jobs: 1, threadScript: '' };

before(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'attending-csv-'));
  db = await Database.open(':memory:');
});
after(async () => {
  db.close();
  await rm(dir, { recursive: true, force: true });
});

const piece = fc.constantFrom('"', '""', ',', ';', '\t', '\n', '\r\n', '\r', ' ', '\\', '\\"', '1,"a",b\n', '2,x,y\n', 'note', 'caf\u00e9', '\u{1F637}', '\u0000', "'", '#');
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const rows = fc.array(fc.tuple(text, text), { maxLength: 40 });

function field(value: string, always: boolean): string {
  return always || /["\n\r,]|^ | $/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

test('any rows come back as they were written', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.boolean(), async (values, end, always, packed) => {
      const content = ['n,text,more', ...values.map(([a, b], n) => `${n},${field(a, always)},${field(b, always)}`)].join(end) + end;
      const file = path.join(dir, packed ? 'a.csv.gz' : 'a.csv');
      await writeFile(file, packed ? gzipSync(content) : content);
      const source = await openCsv(db, file, COLUMNS, context);
      const read = await db.rows<{ n: number; text: string | null; more: string | null }>(`SELECT * FROM ${source.relation} ORDER BY n`);
      const orNull = (value: string): string | null => (value === '' ? null : value);
      assert.deepEqual(read.map(({ n, text: a, more: b }) => [n, a, b]), values.map(([a, b], n) => [n, orNull(a), orNull(b)]));
    }),
    { numRuns: 150 },
  );
});
