import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDatasets, isBhcHeader, outputNames, preparationOfSynthetic, suggestedTasks, SYNTHETIC_TASK, type Find } from '../../../src/extension/dataFinds.ts';
import { taskArguments, taskName } from '../../../src/extension/taskDefinition.ts';

const RECIPE = '# what to do\nsynth:\n  dataset: mimic-iv\nmimic:\n  dir: a\n';
const TOKENS = 'source:\n  database: a.duckdb\ntokenizer: ../model\n';
const never = (): Promise<string> => Promise.resolve('');
const find = (...files: string[]): Promise<Find[]> => findDatasets(files, never);

describe('datasets in a workspace', () => {
  it('are a MIMIC-III export as it is downloaded', async () => {
    assert.deepEqual(await find('mimic/PATIENTS.csv.gz', 'mimic/ADMISSIONS.csv.gz', 'mimic/NOTEEVENTS.csv.gz'), [{ kind: 'mimic-iii', place: 'mimic' }]);
  });

  it('are a MIMIC-IV export with its folders, or without them in the workspace folder itself', async () => {
    assert.deepEqual(await find('iv/2.2/hosp/patients.csv.gz', 'iv/2.2/hosp/admissions.csv.gz', 'iv/2.2/note/discharge.csv.gz'), [{ kind: 'mimic-iv', place: 'iv/2.2' }]);
    assert.deepEqual(await find('patients.csv', 'admissions.csv', 'discharge.csv'), [{ kind: 'mimic-iv', place: '.' }]);
  });

  it('are not an export without notes, nor notes without patients', async () => {
    assert.deepEqual(await find('hosp/patients.csv.gz', 'hosp/admissions.csv.gz'), []);
    assert.deepEqual(await find('note/discharge.csv'), []);
  });

  it('are questions and answers by folder, and databases', async () => {
    assert.deepEqual(await find('qa/dataset_with_answers_cardiology.json', 'qa/dataset_with_answers_neurology.json', 'a.duckdb'), [
      { kind: 'database', place: 'a.duckdb' },
      { kind: 'qa', place: 'qa' },
    ]);
  });

  it('are recipes and configurations of tokens, by what stands in them', async () => {
    const content: Record<string, string> = { 'attending.data.yaml': RECIPE, 'run/icd.yml': TOKENS, 'compose.yaml': 'services:\n  synth:\n', 'empty.yaml': '', 'mixed.yaml': `${RECIPE}services: 1\n` };
    assert.deepEqual(await findDatasets(Object.keys(content), (file) => Promise.resolve(content[file]!)), [
      { kind: 'recipe', place: 'attending.data.yaml' },
      { kind: 'tokens', place: 'run/icd.yml' },
    ]);
  });

  it('are BHC summaries where the header says so; tables of MIMIC are not even asked', async () => {
    const asked: string[] = [];
    const finds = await findDatasets(['bhc/mimic-iv-bhc.csv', 'sales.csv', 'm/patients.csv'], (file) => {
      asked.push(file);
      return Promise.resolve(file.includes('bhc') ? 'note_id,input,target\n1,"a\nb",c' : 'month,sum\n');
    });
    assert.deepEqual(finds, [{ kind: 'bhc', place: 'bhc/mimic-iv-bhc.csv' }]);
    assert.deepEqual(asked, ['bhc/mimic-iv-bhc.csv', 'sales.csv']);
  });

  it('know the header of BHC in any case, with quotes, a byte order mark and line ends', () => {
    assert.ok(isBhcHeader('note_id,subject_id,hadm_id,charttime,storetime,input,target'));
    assert.ok(isBhcHeader('\uFEFF"NOTE_ID","SUBJECT_ID","input","target"\r'));
    assert.ok(!isBhcHeader('id,input,target'));
    assert.ok(!isBhcHeader(''));
  });
});

describe('tasks that a workspace suggests', () => {
  const finds: Find[] = [
    { kind: 'mimic-iv', place: 'iv/2.2' },
    { kind: 'bhc', place: 'My BHC (v1).csv' },
    { kind: 'qa', place: 'qa' },
    { kind: 'recipe', place: 'attending.data.yaml' },
    { kind: 'tokens', place: 'tokens.yaml' },
    { kind: 'database', place: 'a.duckdb' },
  ];

  it('are each a command line, with names of their own', () => {
    const tasks = suggestedTasks(finds);
    assert.deepEqual(tasks.map((task) => taskArguments(task).slice(0, 2).join(' ')), ['data mimic', 'data bhc', 'data clean', 'data qa', 'data prepare', 'data tokens', 'data stats', 'data synth']);
    assert.equal(new Set(tasks.map(taskName)).size, tasks.length);
    assert.equal(tasks[0]!['db'], 'mimic-iv.duckdb', 'a folder named as a version says nothing');
    assert.equal(tasks[1]!['db'], 'my-bhc-v1.duckdb');
  });

  it('are synthetic data alone where nothing is', () => {
    assert.deepEqual(suggestedTasks([]), [SYNTHETIC_TASK]);
  });

  it('prepare what was invented, the one file of BHC too', () => {
    assert.deepEqual(preparationOfSynthetic('mimic-iii', 'a/synthetic'), { type: 'attending', command: 'data mimic', dataset: 'mimic-iii', dir: 'a/synthetic', db: 'synthetic.duckdb' });
    assert.deepEqual(preparationOfSynthetic('bhc', 'synthetic-bhc'), { type: 'attending', command: 'data bhc', csv: 'synthetic-bhc/bhc.csv', db: 'synthetic-bhc.duckdb' });
    assert.deepEqual(preparationOfSynthetic('qa', 'synthetic-qa', 'out'), { type: 'attending', command: 'data qa', dir: 'synthetic-qa', out: 'out' });
  });

  it('never write two datasets into one database', () => {
    const two: Find[] = [
      { kind: 'mimic-iv', place: 'a/mimic-iv' },
      { kind: 'mimic-iv', place: 'b/mimic-iv' },
    ];
    assert.deepEqual([...outputNames(two).values()], ['a-mimic-iv', 'b-mimic-iv']);
  });
});
