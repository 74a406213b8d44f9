import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { testing, until } from './support.ts';

const ROOT = process.env['ATTENDING_ROOT']!;

interface Ended {
  readonly exitCode: number | undefined;
}

function workspace(): vscode.WorkspaceFolder {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  return folder;
}

function inWorkspace(name: string): string {
  return path.join(workspace().uri.fsPath, name);
}

/** Lines of the Data view, as its probe draws them. */
async function rows(): Promise<readonly string[]> {
  return await (await (await testing()).data()).rows();
}

/** Waits until the Data view has a line of this form, and gives all of them. */
async function rowsWith(line: RegExp, timeoutMs = 30_000): Promise<readonly string[]> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const now = await rows();
    if (now.some((text) => line.test(text))) return now;
    if (Date.now() > end) throw new Error(`${line.source} never came into the Data view:\n${now.join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Tasks of tasks.json by their label. */
async function saveTasks(tasks: readonly { readonly label: string }[]): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('tasks', workspace().uri);
  await configuration.update('version', '2.0.0', vscode.ConfigurationTarget.WorkspaceFolder);
  await configuration.update('tasks', tasks, vscode.ConfigurationTarget.WorkspaceFolder);
}

async function taskNamed(name: string): Promise<vscode.Task> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const tasks = await vscode.tasks.fetchTasks({ type: 'attending' });
    const task = tasks.find((candidate) => candidate.name === name);
    if (task !== undefined) return task;
    if (Date.now() > deadline) throw new Error(`no task "${name}" among ${tasks.map((candidate) => candidate.name).join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Starts a task; `ended` resolves with its exit code. */
async function start(name: string): Promise<{ execution: vscode.TaskExecution; ended: Promise<Ended> }> {
  const task = await taskNamed(name);
  let settle: (end: Ended) => void = () => undefined;
  const ended = new Promise<Ended>((resolve) => (settle = resolve));
  const subscription = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
    if (execution.task.name !== name) return;
    subscription.dispose();
    settle({ exitCode });
  });
  return { execution: await vscode.tasks.executeTask(task), ended };
}

async function runToEnd(name: string): Promise<Ended> {
  return await (await start(name)).ended;
}

/** Another process that has a database open for writing. */
async function holdOpen(file: string): Promise<ChildProcess> {
  const script = `require('@duckdb/node-api').DuckDBInstance.create(process.argv[1]).then(() => { console.log('held'); setInterval(() => {}, 1000); });`;
  const child = spawn(process.execPath, ['-e', script, file], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

/** Tasks that really run, and the view of what they made. */
export function registerDataSuite(): void {
  describe('tasks of data preparation', () => {
    const task = (label: string, definition: object): { readonly label: string } => ({ label, type: 'attending', ...definition }) as { readonly label: string };
    before(async () => {
      await saveTasks([
        task('invent', { command: 'data synth', dataset: 'mimic-iv', notes: 300, seed: 3, out: 'invented' }),
        task('prepare', { command: 'data mimic', dataset: 'mimic-iv', dir: 'invented', db: 'out/small.duckdb' }),
        task('invent many', { command: 'data synth', dataset: 'mimic-iv', notes: 30_000, seed: 4, out: 'many' }),
        task('prepare many', { command: 'data mimic', dataset: 'mimic-iv', dir: 'many', db: 'many.duckdb' }),
        task('prepare whole', { command: 'data mimic', dataset: 'mimic-iv', dir: 'many', db: 'whole.duckdb' }),
        task('wrong option', { command: 'data mimic', dataset: 'mimic-iv', dir: 'invented', db: 'x.duckdb', adjust: 'cardiology=0.8' }),
        task('missing file', { command: 'data tokens', config: 'run/missing.tokens.yaml' }),
        task('wrong folder', { command: 'data mimic', dataset: 'mimic-iv', dir: 'questions', db: 'y.duckdb' }),
      ]);
      await vscode.commands.executeCommand('attending.data.focus');
    });

    it('are provided for what stands in the workspace', async () => {
      const provided = (await vscode.tasks.fetchTasks({ type: 'attending' })).map(({ name }) => name);
      for (const name of ['prepare MIMIC-III in mimic3', 'prepare BHC summaries in summaries.csv', 'clean summaries.csv (clinical)', 'prepare medical QA in questions', 'prepare what attending.data.yaml says', 'make synthetic MIMIC-IV to try']) {
        assert.ok(provided.includes(name), `${name} among ${provided.join(', ')}`);
      }
      assert.ok(!provided.some((name) => name.includes('sales.csv')));
    });

    it('say what is wrong with a definition, and what is wrong with a folder, and end as the command line does', async () => {
      assert.equal((await runToEnd('wrong option')).exitCode, 2);
      assert.notEqual((await runToEnd('wrong folder')).exitCode, 0);
      assert.ok(!existsSync(inWorkspace('x.duckdb')));
    });

    it('put an error that names a file among the problems', async () => {
      assert.notEqual((await runToEnd('missing file')).exitCode, 0);
      const problem = (): vscode.Diagnostic | undefined => vscode.languages.getDiagnostics().flatMap(([, all]) => all).find(({ source }) => source === 'attending');
      await until('the problem is listed', () => problem() !== undefined);
      assert.match(problem()!.message, /There is no file run\/missing\.tokens\.yaml/);
    });

    it('run to their end, and the Data view lists tables, rows and splits', async () => {
      assert.equal((await runToEnd('invent')).exitCode, 0);
      assert.equal((await runToEnd('prepare')).exitCode, 0);
      const shown = await rowsWith(/^database small\.duckdb \| \d+ rows · MIMIC-IV · .* · out$/);
      assert.ok(shown.includes('  verified Splits | no patient in two'), shown.join('\n'));
      for (const line of [/^ {4}list-filter train \| \d+ rows · \d+ %$/, /^ {2}table facts \| \d+ rows$/, /^ {2}table notes \| \d+ rows$/, /^ {2}eye discharge_notes \| 300 rows$/]) {
        assert.ok(shown.some((text) => line.test(text)), `${line.source} in\n${shown.join('\n')}`);
      }
    }).timeout(120_000);

    it('leave a consistent database when they are stopped, and a second run goes on', async () => {
      assert.equal((await runToEnd('invent many')).exitCode, 0);
      assert.equal((await runToEnd('prepare whole')).exitCode, 0);
      const whole = statSync(inWorkspace('whole.duckdb')).size;
      // In the middle: the notes are there, and the facts, as large again and last, are not. Before the first step is
      // finished nothing is left.
      for (const part of [0.5, 0.6, 0.7]) {
        const { execution, ended } = await start('prepare many');
        while ((statSync(inWorkspace('many.duckdb'), { throwIfNoEntry: false })?.size ?? 0) < part * whole) await new Promise((resolve) => setTimeout(resolve, 5));
        execution.terminate();
        assert.notEqual((await ended).exitCode, 0, `it was done before it was stopped, at ${part} of ${whole} bytes`);
        if (existsSync(inWorkspace('many.duckdb'))) break;
      }
      // Stopped, not broken: what was finished can be read.
      const stopped = await rowsWith(/^database many\.duckdb \| .*MIMIC-IV/);
      assert.ok(!/30,000 rows/.test(stopped.find((text) => text.startsWith('database many.duckdb')) ?? ''), stopped.join('\n'));
      assert.equal((await runToEnd('prepare many')).exitCode, 0);
      const shown = await rowsWith(/^database many\.duckdb \| 30,000 rows · MIMIC-IV/);
      assert.ok(shown.includes('  verified Splits | no patient in two'), shown.join('\n'));
      assert.deepEqual(readdirSync(workspace().uri.fsPath).filter((name) => /\.wal$|\.partial$|\.tmp$/.test(name)), []);
    }).timeout(180_000);

    it('keep away from a database that another process has, which is read as soon as it is free', async () => {
      const holder = await holdOpen(inWorkspace('out/small.duckdb'));
      try {
        await vscode.commands.executeCommand('attending.data.refresh');
        const shown = await rowsWith(/^lock small\.duckdb \| in use · out$/);
        assert.ok(shown.includes('  info Another program has it open | '), shown.join('\n'));
      } finally {
        holder.kill('SIGKILL');
      }
      // No command: the view tries again by itself.
      await rowsWith(/^database small\.duckdb \| \d+ rows · MIMIC-IV/);
    }).timeout(90_000);

    it('show a file that is no database as such', async () => {
      assert.ok((await rowsWith(/^error broken\.duckdb \| not readable$/)).includes('  info Not a database of this version | '));
    });

    it('notice databases that come and go', async () => {
      writeFileSync(inWorkspace('come.duckdb'), 'no database either');
      await rowsWith(/come\.duckdb/);
    });
  });
}
