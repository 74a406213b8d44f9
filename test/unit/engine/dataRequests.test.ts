import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { EngineClient } from '../../../src/engine/client.ts';
import { describeFile, sampleFile } from '../../../src/engine/dataRequests.ts';
import { REQUESTS } from '../../../src/engine/protocol.ts';
import { Database } from '../../../src/platform/database.ts';
import { AttendingError } from '../../../src/platform/errors.ts';
import { scratchFolder, writeMimic, writeQa } from '../dataset/preparedDatabases.ts';

const CHILD = process.env['ATTENDING_CHILD'] ?? path.join(process.env['ATTENDING_ROOT'] ?? '.', 'dist/child.js');
const signal = (): AbortSignal => new AbortController().signal;

describe('requests about a database', () => {
  it('answer in the shape of the protocol and leave the file to others', async (context) => {
    const file = path.join(scratchFolder(context), 'mimic.duckdb');
    await writeMimic(file, { patients: 30 });
    const description = REQUESTS.dataDescribe.result.parse(await describeFile({ file }, signal()));
    assert.equal(description.codes[0]?.top[0]?.description, 'Essential (primary) hypertension');
    const sample = REQUESTS.dataSample.result.parse(await sampleFile({ file, table: 'facts', offset: 0, limit: 3 }, signal()));
    assert.equal(sample.rows.length, 3);
    // It opens for writing only where nobody has it open.
    const db = await Database.open(file);
    await db.run('CREATE TABLE more AS SELECT 1 AS n');
    db.close();
  });

  it('leave the file to others when they fail or are cancelled', async (context) => {
    const file = path.join(scratchFolder(context), 'qa.duckdb');
    await writeQa(file, 20);
    await assert.rejects(sampleFile({ file, table: 'nothing', offset: 0, limit: 3 }, signal()), (error) => AttendingError.is(error, 'TABLE_MISSING'));
    const abort = new AbortController();
    abort.abort(new AttendingError('CANCELLED', 'Cancelled.', ''));
    await assert.rejects(describeFile({ file }, abort.signal), (error) => AttendingError.is(error, 'CANCELLED'));
    (await Database.open(file)).close();
  });

  it('are refused when they ask for more than a sample', () => {
    const request = { file: '/a.duckdb', table: 'facts', offset: 0, limit: 20 };
    assert.ok(REQUESTS.dataSample.params.safeParse(request).success);
    for (const wrong of [{ ...request, limit: 100_000 }, { ...request, offset: -1 }, { ...request, sql: 'SELECT 1' }, { ...request, file: '' }]) assert.ok(!REQUESTS.dataSample.params.safeParse(wrong).success);
  });

  it('go through the child, which names an unreadable file and goes on', { skip: existsSync(CHILD) ? false : 'npm run build makes dist/child.js' }, async (context) => {
    const file = path.join(scratchFolder(context), 'qa.duckdb');
    await writeQa(file, 30);
    const lines: string[] = [];
    const keep = (line: string): void => void lines.push(line);
    const client = new EngineClient({ childFile: CHILD, log: { debug: keep, info: keep, warn: keep, error: keep }, idleMs: () => 60_000 });
    context.after(() => client.close());
    await assert.rejects(client.request('dataDescribe', { file: `${file}.gone` }), (error) => AttendingError.is(error, 'DATABASE_MISSING'));
    const { specialties } = await client.request('dataDescribe', { file });
    assert.equal(specialties.length, 4);
    const { rows } = await client.request('dataSample', { file, table: 'qa', offset: 0, limit: 2 });
    assert.equal(rows.length, 2);
    assert.ok(!lines.join('\n').includes('What is'), 'no value of a row is in the log');
  });
});
