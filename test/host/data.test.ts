import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { runHostTests } from './hostTests.ts';

/** Files that stand for datasets, and a file that is no database. */
const FILES: Readonly<Record<string, string>> = {
  'mimic3/PATIENTS.csv': 'ROW_ID,SUBJECT_ID\n',
  'mimic3/ADMISSIONS.csv': 'ROW_ID,SUBJECT_ID,HADM_ID\n',
  'mimic3/NOTEEVENTS.csv': 'ROW_ID,SUBJECT_ID,HADM_ID,CATEGORY,TEXT\n',
  'summaries.csv': 'note_id,subject_id,hadm_id,charttime,storetime,input,target\n',
  'sales.csv': 'month,sum\n',
  'questions/dataset_with_answers_cardiology.json': '[]',
  'attending.data.yaml': 'synth:\n  dataset: mimic-iv\n  notes: 10\n  out: recipe\n',
  'broken.duckdb': 'this is not a database, and was never one\n'.repeat(400),
};

test('tasks and the Data view in the extension host', async (context) => {
  await runHostTests(context, 'dataIndex.ts', {
    timeoutMs: 300_000,
    prepare: (workspace) => {
      for (const [name, content] of Object.entries(FILES)) {
        mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true });
        writeFileSync(path.join(workspace, name), content);
      }
    },
  });
});
