import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { inspect } from 'node:util';
import { Database } from '../../../src/platform/database.ts';
import { StatementError } from '../../../src/platform/statementError.ts';

// No text of DuckDB that quotes a row may be shown or logged, as message, stack or cause.

const SECRET = 'Zanzibarovich';
let dir: string;
let db: Database;

before(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'attending-statement-'));
  db = await Database.open(':memory:');
  await db.run('CREATE TABLE patients(name VARCHAR PRIMARY KEY, born INTEGER)');
});
after(async () => {
  db.close();
  await rm(dir, { recursive: true, force: true });
});

async function failure(sql: string): Promise<Error> {
  try {
    await db.run(sql);
  } catch (error) {
    assert.ok(error instanceof Error);
    return error;
  }
  assert.fail(`did not fail: ${sql}`);
}

async function readCsv(content: string): Promise<StatementError> {
  const file = path.join(dir, 'a.csv');
  await writeFile(file, content);
  const error = await failure(`CREATE OR REPLACE TEMP TABLE t AS SELECT * FROM read_csv('${file}', columns={'a': 'INTEGER', 'b': 'VARCHAR'}, auto_detect=false, header=true)`);
  assert.ok(error instanceof StatementError);
  return error;
}

test('conversion and constraint errors keep their kind and lose the value', async () => {
  const conversion = await failure(`SELECT CAST(n AS INTEGER) FROM (SELECT '${SECRET}' AS n)`);
  await db.run(`INSERT INTO patients VALUES ('${SECRET}', 1)`);
  const constraint = await failure(`INSERT INTO patients VALUES ('${SECRET}', 2)`);
  assert.match(conversion.message, /^Conversion Error/);
  assert.match(constraint.message, /^Constraint Error/);
  for (const error of [conversion, constraint]) assert.ok(!inspect(error, { depth: 9 }).includes(SECRET));
});

test('a CSV error keeps line, column and kind of fault and loses the row', async () => {
  const type = await readCsv(`a,b\n1,x\n${SECRET},y\n`);
  const fields = await readCsv(`a,b\n1,x\n2,y,${SECRET}\n`);
  const quotes = await readCsv(`a,b\n1,x\n2,"y "${SECRET}" z"\n`);
  for (const error of [type, fields, quotes]) {
    assert.ok(!inspect(error, { depth: 9 }).includes(SECRET));
    assert.equal(error.csv?.line, 3);
  }
  assert.deepEqual(type.csv, { line: 3, column: 'a', problem: 'type' });
  assert.equal(fields.csv?.problem, 'fields');
  assert.equal(quotes.csv?.problem, 'quotes');
});

test('what stands in a row does not choose the code', async () => {
  const error = await readCsv('a,b\n1,x\n2,y,No space left on device\n');
  assert.equal(error.csv?.problem, 'fields');
});

test('an error of our SQL keeps its text', async () => {
  const error = await failure('SELECT no_such_column FROM patients');
  assert.match(error.message, /no_such_column/);
});
