import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { Database, databaseError, quoteName, quoteText } from '../../../src/platform/database.ts';
import { AttendingError, type ErrorCode } from '../../../src/platform/errors.ts';

let folder: string;
const place = (name: string): string => path.join(folder, name);
const coded = (code: ErrorCode) => (error: unknown) => AttendingError.is(error, code);

async function fill(file: string): Promise<void> {
  const db = await Database.open(file);
  await db.run('CREATE TABLE t AS SELECT range AS i FROM range(10)');
  db.close();
}

describe('a database', () => {
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'attending-database-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('makes its folder, keeps what was written, and binds values', async () => {
    const file = place('new/data.duckdb');
    await fill(file);
    const db = await Database.open(file, { readOnly: true });
    assert.deepEqual(await db.rows('SELECT i FROM t WHERE i > $1 ORDER BY i', [7]), [{ i: 8 }, { i: 9 }]);
    assert.deepEqual(await db.row('SELECT count(*) AS n FROM t WHERE i < $most', { most: 3 }), { n: 3 });
    await assert.rejects(db.run('DROP TABLE t'));
    db.close();
  });

  it('streams a large result in batches', async () => {
    const db = await Database.open(':memory:');
    let rows = 0;
    let largest = 0;
    for await (const batch of db.stream<{ i: number }>('SELECT range AS i FROM range(100000)')) {
      rows += batch.length;
      largest = Math.max(largest, batch.length);
    }
    assert.equal(rows, 100_000);
    assert.ok(largest <= 2048);
    db.close();
  });

  it('undoes a transaction that fails', async () => {
    const file = place('undo.duckdb');
    await fill(file);
    const db = await Database.open(file);
    await assert.rejects(db.transaction(async () => {
      await db.run('DELETE FROM t');
      throw new Error('half-way');
    }), /half-way/);
    assert.deepEqual(await db.row('SELECT count(*) AS n FROM t'), { n: 10 });
    db.close();
  });

  it('interrupts the statement under way when cancelled, and undoes its transaction', async () => {
    const abort = new AbortController();
    const db = await Database.open(place('cancel.duckdb'), { signal: abort.signal });
    await db.run('CREATE TABLE t AS SELECT 1 AS i');
    const work = db.transaction(async () => {
      await db.run('DELETE FROM t');
      setTimeout(() => abort.abort(new AttendingError('CANCELLED', 'Cancelled.', '')), 100);
      await db.run('SELECT count(*) FROM range(1000000000000) a WHERE a.range % 7 = 3');
    });
    await assert.rejects(work, coded('CANCELLED'));
    db.close();
    const again = await Database.open(place('cancel.duckdb'));
    assert.deepEqual(await again.row('SELECT count(*) AS n FROM t'), { n: 1 });
    again.close();
  });

  it('says who holds the lock', async () => {
    const file = place('locked.duckdb');
    await fill(file);
    const holder = spawn(process.execPath, ['-e', `require('@duckdb/node-api').DuckDBInstance.create(${JSON.stringify(file)}).then(() => { console.log('open'); setInterval(() => {}, 1000); })`], { cwd: process.env['ATTENDING_ROOT'], stdio: ['ignore', 'pipe', 'inherit'] });
    mkdirSync(`${file}.tmp`);
    try {
      await once(holder.stdout, 'data');
      await assert.rejects(Database.open(file), (error) => AttendingError.is(error, 'DATABASE_LOCKED') && error.message.includes(`pid ${String(holder.pid)}`));
      await assert.rejects(Database.open(file, { readOnly: true }), coded('DATABASE_LOCKED'));
      assert.ok(existsSync(`${file}.tmp`), "the holder's folder for what spills is left alone");
    } finally {
      holder.kill('SIGKILL');
    }
  });

  it('waits for another process that only takes a look', async () => {
    const file = place('looked.duckdb');
    await fill(file);
    const look = `require('@duckdb/node-api').DuckDBInstance.create(${JSON.stringify(file)}, { access_mode: 'READ_ONLY' }).then(() => { console.log('open'); setTimeout(() => process.exit(), 400); })`;
    const holder = spawn(process.execPath, ['-e', look], { cwd: process.env['ATTENDING_ROOT'], stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      await once(holder.stdout, 'data');
      const db = await Database.open(file);
      await db.run('CREATE TABLE more AS SELECT 1 AS i');
      db.close();
    } finally {
      holder.kill('SIGKILL');
    }
  });

  it('says what else is wrong with a place, and makes nothing there', async () => {
    writeFileSync(place('letter.txt'), 'Dear colleague, '.repeat(1000));
    mkdirSync(place('folder.duckdb'));
    await assert.rejects(Database.open(place('letter.txt')), coded('DATABASE_BROKEN'));
    await assert.rejects(Database.open(place('folder.duckdb')), coded('FILE_NOT_WRITABLE'));
    await assert.rejects(Database.open(place('none.duckdb'), { readOnly: true }), coded('DATABASE_MISSING'));
    await assert.rejects(Database.open(place('letter.txt/data.duckdb')), coded('FILE_NOT_WRITABLE'));
    assert.equal(existsSync(place('none.duckdb')), false);
    assert.deepEqual(readdirSync(place('folder.duckdb')), []);
  });

  it('spills into a folder of its own and takes it away', async () => {
    const file = place('spill.duckdb');
    const db = await Database.open(file, { memoryMiB: 64, threads: 1 });
    await db.run("CREATE TABLE t AS SELECT md5(range::VARCHAR) AS h FROM range(2000000) ORDER BY h");
    assert.equal(statSync(`${file}.tmp`).mode & 0o777, 0o700);
    db.close();
    assert.equal(existsSync(`${file}.tmp`), false);
    assert.ok(existsSync(file));
  });

  it('writes small row groups, with texts compressed, into new files and into those of an older DuckDB', async () => {
    const made = place('older.duckdb');
    const older = await (await DuckDBInstance.create(made)).connect();
    await older.run('CREATE TABLE t AS SELECT range AS i FROM range(10)');
    older.closeSync();
    for (const file of [place('notes.duckdb'), made]) {
      const db = await Database.open(file);
      await db.run("CREATE TABLE notes AS SELECT repeat(md5(range::VARCHAR) || ' the patient was seen ', 100) AS text FROM range(12000)");
      db.close();
      const again = await Database.open(file, { readOnly: true });
      const groups = await again.rows<{ rows: number; compression: string }>("SELECT row_group_id, max(count) AS rows, list_sort(list(DISTINCT compression))[-1] AS compression FROM pragma_storage_info('notes') WHERE segment_type = 'VARCHAR' GROUP BY ALL");
      assert.ok(groups.length > 1 && groups.every(({ rows }) => rows <= 4_096));
      if (file !== made) assert.ok(groups.every(({ compression }) => compression === 'ZSTD'));
      again.close();
    }
  });

  it('tells how many rows a statement has passed, NULLs too', async () => {
    const db = await Database.open(':memory:');
    let seen = 0;
    await db.watchRows((rows) => (seen += rows));
    assert.deepEqual(await db.row('SELECT count(*) AS n FROM (SELECT nullif(range % 10, 3) AS i FROM range(50000)) WHERE rows_seen(i)'), { n: 50_000 });
    assert.equal(seen, 50_000);
    db.close();
  });

  it('never fetches an extension', async () => {
    const db = await Database.open(':memory:');
    const [settings] = await db.rows("SELECT current_setting('autoinstall_known_extensions') AS install, current_setting('autoload_known_extensions') AS load");
    assert.deepEqual(settings, { install: false, load: false });
    db.close();
  });

  it('maps failures by their text', () => {
    const cases: [string, ErrorCode][] = [
      ['IO Error: Could not write file "x": No space left on device', 'DISK_FULL'],
      ['Out of Memory Error: could not allocate block of size 256.0 KiB', 'OUT_OF_MEMORY'],
      ['IO Error: Cannot open file "x": Permission denied', 'FILE_NOT_WRITABLE'],
    ];
    for (const [text, code] of cases) assert.ok(AttendingError.is(databaseError(new Error(text), 'data.duckdb'), code), text);
    const other = new Error('Binder Error');
    assert.equal(databaseError(other, 'data.duckdb'), other);
  });

  it('writes names and texts as SQL does', async () => {
    const db = await Database.open(':memory:');
    assert.deepEqual(await db.rows(`SELECT ${quoteText("O'Brien; --")} AS ${quoteName('a "b"')}`), [{ 'a "b"': "O'Brien; --" }]);
    db.close();
  });
});
