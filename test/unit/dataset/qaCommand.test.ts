import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { parseArguments } from '../../../src/cli/arguments.ts';
import { QA_COMMAND } from '../../../src/cli/data/qa.ts';
import { coded, contextOf, qaFolders, questions, writeSpecialty } from './qaFixture.ts';

async function run(...args: string[]): Promise<object> {
  return await QA_COMMAND.run(parseArguments(args, QA_COMMAND.flags, 'data qa'), contextOf());
}

test('flags that do not fit together', async () => {
  const { dir, out } = await qaFolders();
  const cases: [string[], ...string[]][] = [
    [[], 'needs --dir'],
    [['--dir', dir], 'needs --out'],
    [['--dir', dir, '--from', 'medquad'], 'needs the file', '--from medquad FILE'],
    [['--dir', dir, '--from', 'medqad', 'x.json'], 'Did you mean --from medquad?'],
    [['--dir', dir, '--from', 'medquad', 'x.json', '--adjust', 'ent=0.8'], 'needs --out'],
    [['--dir', dir, '--out', out, 'x.json'], 'x.json', '--dir'],
    [['--dir', dir, '--out', out, '--seed', '-1'], '--seed'],
    [['--dir', dir, '--out', out, '--seed', '1.5'], 'whole number'],
  ];
  for (const [args, ...words] of cases) await assert.rejects(run(...args), coded('BAD_FLAG', ...words), args.join(' '));
});

test('what is printed', async () => {
  const { root, dir, out } = await qaFolders();
  await writeSpecialty(dir, 'ent', [...questions('ent', 60), ...questions('ent', 2), { question: 'Why?', answer: '' }]);
  const stats = await run('--dir', dir, '--out', out);
  const text = QA_COMMAND.print(stats as never);
  assert.match(text, /^ent +10 +20 +5 +25 +0\.5$/m);
  assert.match(text, /63 questions read; left out: 0 without a question, 1 without an answer, 2 said twice/);
  assert.match(text, /questions in two splits: 0$/);

  const corpus = path.join(root, 'corpus.jsonl');
  await writeFile(corpus, JSON.stringify({ id: 1, source: 'GARD', question: 'What is ataxia?', answer: 'A sign.' }));
  const converted = await run('--from', 'medquad', corpus, '--dir', path.join(root, 'other'));
  assert.equal(QA_COMMAND.print(converted as never), 'medquad: 1 records, 1 items in 1 files');
  const both = await run('--from', 'medquad', corpus, '--dir', path.join(root, 'other'), '--out', path.join(root, 'both'));
  assert.match(QA_COMMAND.print(both as never), /^medquad: 1 records[\s\S]*^gard +1 +0 +0 +0/m);
  assert.deepEqual((both as { conversion?: object }).conversion, converted);
});
