import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DataTaskDefinition } from '../../../src/extension/taskDefinition.ts';
import { databasesOf, outcomeSentence } from '../../../src/extension/taskOutcome.ts';

const task = (command: DataTaskDefinition['command'], options: Record<string, string> = {}): DataTaskDefinition => ({ type: 'attending', command, ...options });

describe('what a finished task is reported with', () => {
  it('is the splits of a database and their proof', () => {
    assert.equal(
      outcomeSentence(task('data mimic', { db: 'out\\mimic-iv.duckdb' }), { tables: { notes: 3000 }, splits: { train: 2400, validation: 310, test: 290 }, patientsInTwoSplits: 0 }),
      'mimic-iv.duckdb is ready: 3,000 rows, split into train 2,400, validation 310, test 290; no patient in two splits.',
    );
    assert.equal(outcomeSentence(task('data bhc', { db: 'bhc.duckdb' }), {}), 'bhc.duckdb is ready.');
  });

  it('is what was made and what was lost on the way', () => {
    assert.equal(outcomeSentence(task('data synth', { out: 'synthetic' }), { notes: 20_000 }), '20,000 invented notes are in synthetic.');
    assert.equal(outcomeSentence(task('data clean', { out: 'cleaned' }), { rows: 12 }), '12 rows cleaned into cleaned.');
    assert.equal(outcomeSentence(task('data tokens', { config: 't.yaml' }), { rows: 1000, truncated: 12, refused: 3 }), '1,000 rows are tokenised: 12 truncated, 3 left out.');
    assert.equal(outcomeSentence(task('data qa', { dir: 'qa', out: 'qa-datasets' }), { totals: { specialties: 42, holdout: 420, train: 1000, eval: 200, pool: 1380, read: 3000 } }), 'qa-datasets is ready: holdout 420, train 1,000, eval 200, pool 1,380.');
    assert.equal(outcomeSentence(task('data tokens', { config: 't.yaml' }), { rows: 1000, truncated: 0, refused: 0 }), '1,000 rows are tokenised, none truncated.');
  });

  it('is the parts of a recipe, those of an earlier run as such', () => {
    const parts = [{ part: 'synth', kept: true, result: {} }, { part: 'mimic', kept: false, result: { db: '/w/a.duckdb' } }];
    assert.equal(outcomeSentence(task('data prepare', { config: 'a.data.yaml' }), { parts }), 'a.data.yaml is done: synth (kept), mimic.');
  });

  it('is at least that it is done, whatever the result looks like', () => {
    assert.equal(outcomeSentence(task('data prepare', { config: 'a.data.yaml' }), { parts: 'all' }), 'Done: prepare what a.data.yaml says.');
    assert.equal(outcomeSentence(task('data tokens', { config: 't.yaml' }), { rows: 'many' }), 'Done: make tokens as t.yaml says.');
  });
});

describe('the databases that a run wrote', () => {
  it('are those of its result, of each part of a recipe', () => {
    assert.deepEqual(databasesOf(task('data mimic'), { db: 'a.duckdb' }), ['a.duckdb']);
    const parts = [{ part: 'mimic', result: { db: '/w/a.duckdb' } }, { part: 'tokens', result: { db: '/w/t.duckdb' } }, { part: 'clean', result: { db: '/w/read.duckdb' } }, 'torn'];
    assert.deepEqual(databasesOf(task('data prepare'), { parts }), ['/w/a.duckdb', '/w/t.duckdb']);
  });

  it('are the one in the folder of question and answer datasets', () => {
    assert.deepEqual(databasesOf(task('data qa', { dir: 'qa', out: 'qa-datasets' }), { totals: {} }), ['qa-datasets/qa.duckdb']);
  });

  it('are none where it only read', () => {
    assert.deepEqual(databasesOf(task('data stats'), { db: 'a.duckdb' }), []);
    assert.deepEqual(databasesOf(task('data synth'), { notes: 1 }), []);
  });
});
