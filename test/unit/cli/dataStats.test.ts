import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { STATS_COMMAND, type StatsResult } from '../../../src/cli/data/stats.ts';
import type { DataContext } from '../../../src/dataset/context.ts';
import { AttendingError } from '../../../src/platform/errors.ts';
import { scratchFolder, writeMimic, writeQa } from '../dataset/preparedDatabases.ts';

const CONTEXT: DataContext = { signal: new AbortController().signal, onProgress: () => undefined, onWarning: () => undefined, jobs: 2, threadScript: '' };

async function stats(values: Readonly<Record<string, string | boolean>>, positionals: readonly string[] = []): Promise<{ result: StatsResult; text: string }> {
  const result = (await STATS_COMMAND.run({ values, positionals }, CONTEXT)) as StatsResult;
  return { result, text: (STATS_COMMAND.print as (result: StatsResult) => string)(result) };
}

const withCode = (code: string, action = '') => (error: unknown) => error instanceof AttendingError && error.code === code && error.action.includes(action);

describe('attending data stats', () => {
  it('says on the terminal what the database holds, without a word of a note', async (context) => {
    const db = path.join(scratchFolder(context), 'mimic.duckdb');
    await writeMimic(db);
    const { text } = await stats({ db });
    const lines = text.split('\n');
    assert.match(lines[0] ?? '', /^mimic\.duckdb {2}MIMIC-IV · [\d.]+ MB · seed 0$/);
    assert.equal(lines[1], 'No patient is in two splits: checked over 500 patients.');
    assert.ok(lines.some((line) => /^facts +1,000 +subject_id, hadm_id, text/.test(line)));
    assert.ok(lines.some((line) => /^I10 \(ICD-10\) +1,000 +100 % +Essential \(primary\) hypertension$/.test(line)));
    assert.ok(lines.some((line) => /^train +[\d.]+ +\d+ +\d+ +[▁▂▃▄▅▆▇█ ]+$/.test(line)), 'a distribution in a line');
    assert.ok(!text.includes('History of present illness'));
  });

  it('writes a report, with rows only where they are asked for', async (context) => {
    const folder = scratchFolder(context);
    const db = path.join(folder, 'mimic.duckdb');
    await writeMimic(db, { patients: 30 });
    const out = path.join(folder, 'report.html');
    const { result, text } = await stats({ db, out });
    const html = readFileSync(out, 'utf8');
    assert.deepEqual(result.report, { path: out, bytes: Buffer.byteLength(html) });
    assert.ok(text.includes('report.html') && !html.includes('History of present illness') && !existsSync(`${out}.partial`));
    const { result: withRows } = await stats({ db, out, samples: true, table: 'facts' });
    assert.deepEqual(withRows.samples?.map(({ table, rows }) => [table, rows.length]), [['facts', 5]]);
    assert.ok(readFileSync(out, 'utf8').includes('History of present illness'));
  });

  it('speaks of one table alone, the split proof stays', async (context) => {
    const db = path.join(scratchFolder(context), 'qa.duckdb');
    await writeQa(db, 20);
    const { result, text } = await stats({ db, table: 'holdout' });
    assert.deepEqual([result.tables.map(({ name }) => name), result.histograms, result.specialties, result.questionsInTwoSplits], [['holdout'], [], [], 0]);
    assert.match(text, /^specialty +varchar$/m);
    await assert.rejects(stats({ db, table: 'holdouts' }), withCode('TABLE_MISSING', 'Did you mean "holdout"?'));
  });

  it('names what is wrong with the call', async () => {
    await assert.rejects(stats({}), withCode('BAD_FLAG', '--db'));
    await assert.rejects(stats({}, ['mimic.duckdb']), withCode('BAD_FLAG', '--db mimic.duckdb'));
    await assert.rejects(stats({ db: path.join('no', 'such.duckdb') }), withCode('DATABASE_MISSING'));
  });
});
