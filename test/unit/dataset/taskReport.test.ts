import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { takeTaskReport, TASK_REPORT, withTaskReport } from '../../../src/dataset/taskReport.ts';
import { AttendingError } from '../../../src/platform/errors.ts';

describe("a task's report", () => {
  let folder: string;
  let file: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'attending-report-'));
    file = path.join(folder, 'run.json');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const env = (): NodeJS.ProcessEnv => ({ [TASK_REPORT]: file });

  it('carries the result to the editor and is gone once it is read', async () => {
    const result = { rows: 12, splits: { train: 10 } };
    assert.equal(await withTaskReport(() => Promise.resolve(result), env()), result);
    if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o077, 0);
    assert.deepEqual(await takeTaskReport(file), { outcome: 'done', result });
    assert.ok(!existsSync(file));
  });

  it('carries the error with its next action, and throws it all the same', async () => {
    const error = new AttendingError('WRONG_FOLDER', 'There is no PATIENTS table in x.', 'Name the folder of the export.');
    await assert.rejects(withTaskReport(() => Promise.reject(error), env()), error);
    assert.deepEqual(await takeTaskReport(file), { outcome: 'failed', error: error.toRecord() });
  });

  it('says that a run was cancelled', async () => {
    await assert.rejects(withTaskReport(() => Promise.reject(new AttendingError('CANCELLED', 'Cancelled.', 'Run again.')), env()));
    assert.deepEqual(await takeTaskReport(file), { outcome: 'cancelled' });
  });

  it('is not written where nobody asked, and never fails a run', async () => {
    await withTaskReport(() => Promise.resolve({}), {});
    assert.equal(await takeTaskReport(file), undefined);
    assert.deepEqual(await withTaskReport(() => Promise.resolve({ rows: 1 }), { [TASK_REPORT]: path.join(folder, 'missing', 'run.json') }), { rows: 1 });
  });

  it('is not taken when it is torn or of another form', async () => {
    writeFileSync(file, '{"outcome":"do');
    assert.equal(await takeTaskReport(file), undefined);
    writeFileSync(file, '{"outcome":"finished"}');
    assert.equal(await takeTaskReport(file), undefined);
  });
});
