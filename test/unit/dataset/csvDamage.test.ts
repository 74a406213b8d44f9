import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { DataContext } from '../../../src/dataset/context.ts';
import { openCsv, type CsvColumn, type CsvReading } from '../../../src/dataset/csv/source.ts';
import { Database } from '../../../src/platform/database.ts';
import { AttendingError, type ErrorCode } from '../../../src/platform/errors.ts';

// What real exports suffer: each is either read as it was meant, with a warning, or refused with its line.

const SECRET = 'Zanzibarovich';
const COLUMNS: readonly CsvColumn[] = [
  { name: 'note_id', type: 'VARCHAR', required: true },
  { name: 'subject_id', type: 'BIGINT', required: true },
  { name: 'text', type: 'VARCHAR', required: true },
];
type Row = readonly [string, number | null, string | null];

let dir: string;
let db: Database;
let warnings: string[] = [];
const context: DataContext = { signal: new AbortController().signal, onProgress: () => undefined, onWarning: (sentence) => warnings.push(sentence), jobs: 1, threadScript: '' };

before(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'attending-csv-'));
  db = await Database.open(':memory:');
});
beforeEach(() => {
  warnings = [];
});
after(async () => {
  db.close();
  await rm(dir, { recursive: true, force: true });
});

async function put(name: string, content: string | Buffer): Promise<string> {
  const file = path.join(dir, name);
  await writeFile(file, content);
  return file;
}

async function rowsOf(content: string | Buffer, reading: CsvReading = {}, name = 'a.csv'): Promise<Row[]> {
  const source = await openCsv(db, await put(name, content), COLUMNS, context, reading);
  const rows = await db.rows<{ note_id: string; subject_id: number | null; text: string | null }>(`SELECT * FROM ${source.relation} ORDER BY note_id`);
  assert.equal(rows.length, source.rows);
  return rows.map((row) => [row.note_id, row.subject_id, row.text]);
}

async function refused(content: string | Buffer, code: ErrorCode, sentence: RegExp, name = 'a.csv', reading: CsvReading = {}): Promise<AttendingError> {
  const file = await put(name, content);
  try {
    await openCsv(db, file, COLUMNS, context, reading);
  } catch (error) {
    assert.ok(error instanceof AttendingError, inspect(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.message, sentence);
    assert.ok(error.action.length > 10);
    assert.ok(!inspect(error, { depth: 9 }).includes(SECRET), 'an error holds the text of a note');
    return error;
  }
  assert.fail('was read');
}

const HEADER = 'note_id,subject_id,text\n';

test('empty fields, quoted or not, are NULL; spaces are kept', async () => {
  assert.deepEqual(await rowsOf(`${HEADER}a,,""\nb,2,\nc,3," "\n`), [['a', null, null], ['b', 2, null], ['c', 3, ' ']]);
});

test('line ends of every kind, inside notes and between them', async () => {
  const rows: Row[] = [['a', 1, 'one\r\ntwo'], ['b', 2, 'x\ny']];
  const file = (end: string): string => ['note_id,subject_id,text', 'a,1,"one\r\ntwo"', 'b,2,"x\ny"', ''].join(end);
  for (const end of ['\n', '\r\n', '\r']) assert.deepEqual(await rowsOf(file(end)), rows, JSON.stringify(end));
  assert.deepEqual(await rowsOf('note_id,subject_id,text\r\na,1,"one\r\ntwo"\nb,2,"x\ny"\r\n'), rows);
  assert.deepEqual(await rowsOf(`${HEADER}a,1,x\ry\nb,2,z`), [['a', 1, 'x\ry'], ['b', 2, 'z']]);
});

test('a note that holds lines like rows, across DuckDB\'s buffers', async () => {
  const fake = Array.from({ length: 400 }, (_, i) => `n${i},${i},plain text looking like a row`).join('\n');
  const rows = Array.from({ length: 900 }, (_, i): Row => [`n${String(i).padStart(4, '0')}`, i, `${fake}\n"${i}"`]);
  const content = HEADER + rows.map(([id, subject, text]) => `${id},${subject},"${text!.replaceAll('"', '""')}"\n`).join('');
  assert.ok(content.length > 12e6);
  assert.deepEqual(await rowsOf(content), rows);
});

test('a note of twenty megabytes', async () => {
  const long = 'the patient was seen\n'.repeat(1_000_000);
  assert.deepEqual(await rowsOf(`${HEADER}a,1,"${long}"\nb,2,short\n`), [['a', 1, long], ['b', 2, 'short']]);
});

test('quotes: spaces around them, inside plain text, written with a backslash', async () => {
  assert.deepEqual(await rowsOf(`${HEADER}a,1, "x, y" \nb,2,5" tall\n`), [['a', 1, 'x, y'], ['b', 2, '5" tall']]);
  assert.deepEqual(await rowsOf(`${HEADER}a,1,"said \\"no\\",\nthen ""yes"" \\\\"\nb,2,"c:\\temp"\n`), [['a', 1, 'said "no",\nthen "yes" \\'], ['b', 2, 'c:\\temp']]);
  assert.match(warnings.join(), /backslash/);
});

test('a text that ends in a backslash is no escape where quotes are doubled', async () => {
  assert.deepEqual(await rowsOf(`${HEADER}a,1,"c:\\"\nb,2,"x ""y"""\n`), [['a', 1, 'c:\\'], ['b', 2, 'x "y"']]);
  assert.deepEqual(warnings, []);
});

test('a header whose quotes do not pair is read, and no row is lost to it', async () => {
  assert.deepEqual(await rowsOf('"NOTE_ID, "subject_id", "text"\na,1,"x\ny"\nb,2,z\n'), [['a', 1, 'x\ny'], ['b', 2, 'z']]);
  assert.match(warnings.join(), /header do not pair/);
});

test('a byte order mark, tabs, semicolons, a doubled name, a column without a name', async () => {
  assert.deepEqual(await rowsOf(`\uFEFF${HEADER}a,1,x\n`), [['a', 1, 'x']]);
  assert.deepEqual(await rowsOf('note_id\tsubject_id\ttext\na\t1\t"x\ty"\n'), [['a', 1, 'x\ty']]);
  assert.deepEqual(await rowsOf('note_id;subject_id;text\na;1;"x;y\nz"\n'), [['a', 1, 'x;y\nz']]);
  assert.match(warnings.join(), /tabs.*";"/);
  warnings = [];
  assert.deepEqual(await rowsOf(',note_id,subject_id,text,text\n0,a,1,x,other\n'), [['a', 1, 'x']]);
  assert.match(warnings.join(), /text more than once/);
});

test('encodings: UTF-8 by default, others by name, UTF-16 by its mark', async () => {
  const text = 'Gonz\u00e1lez\u2019s caf\u00e9\n37 \u00b0C';
  const content = `${HEADER}a,1,"${text}"\nb,2,z\n`;
  assert.deepEqual(await rowsOf(content), [['a', 1, text], ['b', 2, 'z']]);
  const western = Buffer.from(content.replace('\u2019', '\x92'), 'latin1');
  const error = await refused(western, 'INVALID_UTF8', /line 2/);
  assert.match(error.action, /--encoding windows-1252/);
  assert.deepEqual(await rowsOf(western, { encoding: 'windows-1252' }), [['a', 1, text], ['b', 2, 'z']]);
  assert.deepEqual(await rowsOf(western, { encoding: 'latin-1' }), [['a', 1, text.replace('\u2019', '\x92')], ['b', 2, 'z']]);
  assert.deepEqual(await rowsOf(gzipSync(western), { encoding: 'windows-1252' }, 'w.csv.gz'), [['a', 1, text], ['b', 2, 'z']]);
  const wide = Buffer.from(`\uFEFF${content}`, 'utf16le');
  assert.deepEqual(await rowsOf(wide), [['a', 1, text], ['b', 2, 'z']]);
  assert.deepEqual(await rowsOf(Buffer.from(wide).swap16()), [['a', 1, text], ['b', 2, 'z']]);
  assert.match(warnings.join(), /UTF-16/);
});

test('bytes that are not UTF-8 in the middle of a large file are found in their row', async () => {
  const good = Array.from({ length: 60_000 }, (_, i) => `n${i},${i},"line one\nline two of a note"\n`).join('');
  const content = Buffer.concat([Buffer.from(HEADER + good), Buffer.from('bad,1,"caf\xe9"\n', 'latin1'), Buffer.from(good)]);
  await refused(content, 'INVALID_UTF8', /begins in line 120002 /);
  const source = await openCsv(db, await put('a.csv', content), COLUMNS, context, { onBadRow: 'skip' });
  assert.deepEqual([source.rows, source.skippedRows], [120_000, 1]);
  assert.match(warnings.join(), /1 bad row was left out of .*, beginning in line 120002\./);
});

test('a quotation mark out of place, a row too short or too long, a quote never closed: each with its line', async () => {
  await refused(`${HEADER}a,1,"x\ny"\nb,2,"he ${SECRET}\nsaid "no" to it"\n`, 'BAD_CSV', /quotation mark in line 5 that neither/);
  await refused(`${HEADER}a,1,"x\ny"\nb,2,${SECRET},4\n`, 'BAD_CSV', /has 4 fields in the row that begins in line 4; its header names 3/);
  await refused(`${HEADER}a,1,"x\ny"\n${SECRET}\n`, 'BAD_CSV', /has 1 field in the row that begins in line 4/);
  const cut = await refused(`${HEADER}a,1,"x\ny"\nb,2,"${SECRET} and then it\nends`, 'BAD_CSV', /opens a quotation mark in line 4/);
  assert.match(cut.action, /cut short/);
  await refused(`${HEADER}a,1,"x\ny"\nb,${SECRET},z\n`, 'BAD_CSV', /column subject_id in row 2 after the header/);
});

test('bad rows are left out on request, counted and named; the good ones stay whole', async () => {
  const content = [
    HEADER,
    'a,1,"one\ntwo"\n', // lines 2 and 3
    `b,2,"he said "${SECRET}"\nand went home, then\n1,2\nslept"\n`, // lines 4 to 7
    'c,3,"three"\n',
    `d,4,${SECRET},x\n`, // line 9
    'e,5,"five\n""quoted"""\n', // lines 10 and 11
    'f\n', // line 12
    'g,7,seven\n',
    'h,8,"never closed\nmore\n', // line 14
    'i,9,nine\n',
  ].join('');
  const rows = await rowsOf(content, { onBadRow: 'skip' });
  assert.deepEqual(rows, [['a', 1, 'one\ntwo'], ['c', 3, 'three'], ['e', 5, 'five\n"quoted"'], ['g', 7, 'seven'], ['i', 9, 'nine']]);
  assert.match(warnings.join(), /4 bad rows were left out of .*, beginning in lines 4, 9, 12, 14\./);
  assert.ok(!warnings.join().includes(SECRET));
});

test('a gzip file cut short or damaged says how far it came; several members are one file', async () => {
  const content = HEADER + Array.from({ length: 50_000 }, (_, i) => `n${i},${i},"${(i * 7919) % 100_003} note\nof a patient"\n`).join('');
  const packed = gzipSync(content);
  await refused(packed.subarray(0, packed.length / 2), 'BROKEN_GZIP', /ends too early: the packed data break off after .* unpacked of its .*B/, 'a.csv.gz');
  const damaged = Buffer.from(packed);
  damaged[packed.length >> 1]! ^= 0xff;
  await refused(damaged, 'BROKEN_GZIP', /damaged/, 'a.csv.gz');
  const sum = Buffer.from(packed);
  sum[packed.length - 6]! ^= 0xff;
  await refused(sum, 'BROKEN_GZIP', /damaged/, 'a.csv.gz');
  assert.deepEqual(await rowsOf(Buffer.concat([gzipSync(`${HEADER}a,1,"x\n`), gzipSync('y"\nb,2,z\n')]), {}, 'm.csv.gz'), [['a', 1, 'x\ny'], ['b', 2, 'z']]);
});

test('what is no CSV at all is recognised', async () => {
  await refused(Buffer.from('PK\x03\x04....notes.csv', 'latin1'), 'BAD_CSV', /ZIP archive/);
  await refused(Buffer.from('PK\x03\x04....[Content_Types].xml', 'latin1'), 'BAD_CSV', /Excel workbook/);
  await refused('<!DOCTYPE html><html>Please log in</html>', 'BAD_CSV', /web page/);
  await refused(gzipSync('<html>Please log in</html>'), 'BAD_CSV', /web page/, 'a.csv.gz');
  await refused(Buffer.from('PAR1\0\0\0\0'), 'BAD_CSV', /Parquet/);
  await refused(Buffer.alloc(100), 'BROKEN_GZIP', /named \.gz/, 'a.csv.gz');
  await refused(Buffer.alloc(100), 'BAD_CSV', /binary/);
  await refused('', 'BAD_CSV', /is empty/);
  await refused('\n\n', 'BAD_CSV', /empty line/);
  assert.deepEqual(await rowsOf(`${HEADER}a,1,x\n`, {}, 'unpacked.csv.gz'), [['a', 1, 'x']]);
});

test('a header without rows gives none', async () => {
  assert.deepEqual(await rowsOf(HEADER), []);
  assert.deepEqual(await rowsOf(HEADER.trimEnd()), []);
  assert.deepEqual(await rowsOf(gzipSync(HEADER), {}, 'h.csv.gz'), []);
});

test('a folder, a missing file, and names that mean something to a shell', async () => {
  await assert.rejects(openCsv(db, dir, COLUMNS, context), (error) => AttendingError.is(error, 'FILE_NOT_READABLE'));
  await assert.rejects(openCsv(db, path.join(dir, 'none.csv'), COLUMNS, context), (error) => AttendingError.is(error, 'FILE_NOT_FOUND'));
  for (const name of ["it's [2024] *.csv", 'a{1,2}?.csv']) assert.deepEqual(await rowsOf(`${HEADER}a,1,x\n`, {}, name), [['a', 1, 'x']]);
});

test('a failure leaves the transaction under way as it is, and the copy of a file goes with the database', async () => {
  const own = await Database.open(path.join(dir, 'own.duckdb'));
  await own.transaction(async () => {
    await own.run('CREATE TABLE t AS SELECT 1 AS a');
    const source = await openCsv(own, await put('a.csv', '"note_id, "subject_id", "text"\na,1,"x\ny"\n'), COLUMNS, context);
    await own.run(`INSERT INTO t SELECT subject_id FROM ${source.relation}`);
    await assert.rejects(openCsv(own, await put('b.csv', `${HEADER}a,x,y\n`), COLUMNS, context), (error) => AttendingError.is(error, 'BAD_CSV'));
  });
  assert.deepEqual(await own.rows('SELECT count(*) AS n FROM t'), [{ n: 2 }]);
  own.close();
  assert.deepEqual((await readdir(dir)).filter((name) => name.startsWith('own')), ['own.duckdb']);
});
