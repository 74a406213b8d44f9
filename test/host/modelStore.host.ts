import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { ModelsProbe } from '../../src/extension/testing.ts';
import type { ErrorRecord } from '../../src/platform/errors.ts';
import { HUB_TOKEN, repository, startHub, type TestHub } from '../unit/runtime/hubServer.ts';
import { answerQuestions, type Answers } from './answers.ts';
import { closeAll, openNote, runForView, testing } from './support.ts';

const NOTE = 'HOSPITAL COURSE:\nThe patient is a 71-year-old woman with hypertension. She was given furosemide 40 mg PO daily. She denies chest pain.\n';
const SHIPS = path.join(process.env['ATTENDING_ROOT']!, 'models', 'notes-lm');
const [GGUF, PRIVATE, GATED] = ['ward/notes-GGUF', 'ward/private-GGUF', 'ward/gated-onnx'] as const;

/** Downloads, removals and questions of the hub, and the pipeline as a task; answers come from the test, all else is real. */
export function registerModelStoreSuite(): void {
  describe('the store of models', () => {
    let hub: TestHub;
    let answers: Answers;
    const weights = readFileSync(path.join(SHIPS, 'notes-lm.gguf'));
    const privateModel = repository(PRIVATE, { 'notes-f16.gguf': weights });
    const gatedModel = repository(GATED, filesOf(SHIPS));
    const set = async (key: string, value: unknown): Promise<void> => {
      await vscode.workspace.getConfiguration('attending').update(key, value, vscode.ConfigurationTarget.Global);
    };
    const models = async (): Promise<ModelsProbe> => (await testing()).models();
    const rows = async (): Promise<string> => (await (await models()).rows()).join('\n');
    const pull = async (model?: unknown): Promise<string | { error?: ErrorRecord } | undefined> => await vscode.commands.executeCommand('attending.models.pull', model);
    /** A command on the row of a model. */
    const onRow = async (command: string, id: string): Promise<unknown> => {
      const node = await (await models()).node(id);
      assert.ok(node, `${id} is in\n${await rows()}`);
      return await vscode.commands.executeCommand(`attending.models.${command}`, node);
    };
    const onRowAnswered = async (button: string, command: string, id: string): Promise<void> => {
      answers.answer = ({ buttons }) => (buttons.includes(button) ? button : undefined);
      await onRow(command, id);
    };
    const cached = (): string[] => readdirSync(process.env['HF_HOME']!, { recursive: true }).map(String).filter((name) => /models--/.test(name));

    before(async () => {
      privateModel.access = 'token';
      gatedModel.access = 'licence';
      hub = await startHub([repository(GGUF, { 'notes-f16.gguf': weights }), privateModel, gatedModel]);
      // Read by the models' process when it starts.
      process.env['HF_ENDPOINT'] = hub.url;
    });
    after(async () => {
      delete process.env['HF_ENDPOINT'];
      await hub.close();
    });
    beforeEach(() => {
      answers = answerQuestions();
      hub.faults = {};
      hub.seen.splice(0);
    });
    afterEach(async () => {
      answers.restore();
      for (const key of ['model', 'models.offline']) await set(key, undefined);
      await closeAll();
    });

    it('pulls nothing while models are offline, and pulls without a reload once they are not', async () => {
      await set('models.offline', true);
      await rows();
      const refused = await pull(GGUF);
      assert.equal(typeof refused === 'object' ? refused.error?.code : refused, 'OFFLINE');
      assert.equal(hub.seen.length, 0);
      await set('models.offline', false);
      assert.equal(await pull(GGUF), GGUF);
      await onRowAnswered('Remove', 'remove', GGUF);
    });

    it('asks for an id, pulls, lists and describes the model, summarises with it, and Remove frees it', async () => {
      answers.answer = ({ kind }) => (kind === 'input' ? ` ${GGUF} ` : undefined);
      const id = await pull();
      answers.answer = () => undefined;
      assert.equal(id, GGUF);
      assert.match(await rows(), /chip ward\/notes-GGUF \| GGUF · F16 · 1\.3 MB/);
      assert.ok(hub.seen.length > 0 && hub.seen.every(({ authorization }) => authorization === undefined));
      await set('model', id);
      await openNote(NOTE);
      const view = await runForView('attending.summarize');
      assert.equal(view.runs?.summary?.backend, 'gguf');
      assert.ok(view.runs.summary.tokens > 0);

      assert.match(await rows(), /circle-filled ward\/notes-GGUF \| .*loaded: cpu.* · used for notes/);
      await onRow('info', id);
      const card = answers.asked.at(-1)!;
      assert.equal(card.text, id);
      for (const line of [/^Kind: GGUF/m, /^Formats: F16/m, /^Window: [\d,]+ tokens$/m, /^Loaded: cpu/m]) assert.match(card.detail ?? '', line);

      // Dismissed: all stays.
      await onRow('remove', id);
      assert.ok(cached().some((name) => name.endsWith('.gguf')));
      await onRowAnswered('Remove', 'remove', id);
      assert.match(answers.asked.at(-1)!.text, /is removed: 1\.3 MB freed/);
      assert.deepEqual(cached(), []);
      assert.doesNotMatch(await rows(), /ward\//);
      assert.deepEqual((await models()).loaded(), []);
      assert.equal(vscode.workspace.getConfiguration('attending').get('model'), '', 'what is gone is not asked for by the next command');
    });

    it('a download that is stopped keeps its part, is in the list, and goes on from there', async () => {
      hub.faults = { drip: { everyMs: 50, bytes: 20_000 } };
      answers.onProgress = (message) => /^\d+ kB of 1\.3 MB/.test(message);
      assert.equal(await pull(GGUF), undefined);
      assert.match(answers.asked.at(-1)!.text, /was stopped\. What has come is kept/);
      assert.deepEqual(answers.asked.at(-1)!.buttons, ['Go On']);
      assert.match(await rows(), /Downloads to go on with \| 1\n\s+cloud-download ward\/notes-GGUF \| \d+ kB/);

      // Stopped once more, then on by the message's own button.
      let stops = 0;
      hub.seen.splice(0);
      answers.onProgress = (message) => / of 1\.3 MB/.test(message) && stops++ === 0;
      answers.answer = ({ buttons }) => {
        hub.faults = {};
        return buttons[0] === 'Go On' ? 'Go On' : undefined;
      };
      assert.equal(await onRow('pull', GGUF), GGUF);
      const ranges = hub.seen.filter(({ server, method }) => server === 'cdn' && method === 'GET').map(({ range }) => Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0));
      assert.ok(ranges.length > 0 && ranges.every((from) => from > 0), `it began anew: ${ranges.join()}`);
      assert.doesNotMatch(await rows(), /cloud-download/);
      await onRowAnswered('Remove', 'remove', GGUF);
      assert.deepEqual(cached(), []);
    });

    it('a model behind a licence, and a private one: the question comes, a wrong token is told, the right one is kept as a secret', async () => {
      // Dismissed: nothing was pulled, nothing is kept.
      assert.equal(await pull(GATED), undefined);
      assert.match(answers.asked[0]!.text, /accept its licence.*ward\/gated-onnx/);
      assert.deepEqual(answers.asked[0]!.buttons, ['Open Page', 'Enter Token…', 'Try Again']);
      assert.deepEqual(cached(), []);

      const typed = ['hf_of_another', HUB_TOKEN];
      answers.answer = ({ kind, buttons }) => (kind === 'input' ? typed.shift() : buttons.includes('Enter Token…') ? 'Enter Token…' : undefined);
      assert.equal(await pull(PRIVATE), PRIVATE);
      assert.deepEqual(typed, []);
      assert.ok(answers.asked.some(({ text }) => /does not accept your token/.test(text)), answers.asked.map(({ text }) => text).join('\n'));
      assert.ok(hub.seen.filter(({ server }) => server === 'cdn').every(({ authorization }) => authorization === undefined), 'the token goes to the hub only');

      // The token is remembered; the licence is accepted on the page meanwhile.
      const before = answers.asked.length;
      answers.answer = ({ buttons }) => {
        if (!buttons.includes('Try Again')) return undefined;
        delete gatedModel.access;
        return 'Try Again';
      };
      const id = await pull(GATED);
      assert.match(answers.asked[before]!.text, /the account of your token has not/);
      assert.equal(id, GATED);
      assert.match(await rows(), /chip ward\/gated-onnx \| ONNX/);
      assert.ok(hub.seen.some(({ authorization }) => authorization === `Bearer ${HUB_TOKEN}`));
      assert.doesNotMatch(JSON.stringify(vscode.workspace.getConfiguration('attending')), /hf_/);
      for (const file of [...filesIn(process.env['HF_HOME']!), ...filesIn((await models()).logFolder())]) assert.ok(!readFileSync(file).includes(HUB_TOKEN), file);
      await set('model', GATED);
      await openNote(NOTE);
      assert.equal((await runForView('attending.summarize')).runs?.summary?.backend, 'onnx');

      for (const model of [GATED, PRIVATE]) await onRowAnswered('Remove', 'remove', model);
      await vscode.commands.executeCommand('attending.models.forgetToken');
      answers.answer = () => undefined;
      assert.equal(await pull(PRIVATE), undefined);
    });

    it('a note in two stages: one task, and its results are opened', async () => {
      const started: vscode.TaskDefinition[] = [];
      const ended: (number | undefined)[] = [];
      const watched = vscode.Disposable.from(
        vscode.tasks.onDidStartTask(({ execution }) => started.push(execution.task.definition)),
        vscode.tasks.onDidEndTaskProcess(({ exitCode }) => ended.push(exitCode)),
      );
      answers.answer = ({ kind, text, detail }) => {
        if (kind === 'input') return detail;
        if (/^First stage/.test(text)) return 'notes-lm';
        return /^Second stage/.test(text) ? 'Offline engine' : 'This note';
      };
      try {
        const { document } = await openNote(NOTE);
        const title = path.posix.basename(document.uri.path);
        const file = await vscode.commands.executeCommand<string | undefined>('attending.models.twoStages');
        const out = `two-stages/${title}`;
        assert.deepEqual(ended, [0]);
        assert.deepEqual(started, [{ type: 'attending', command: 'pipeline', input: `${out}/input.jsonl`, summaryModel: 'notes-lm', compressModel: 'offline', out }]);
        assert.ok(file !== undefined && file.endsWith(`${out}/compression_pipeline_results.json`), file);
        assert.ok(vscode.window.visibleTextEditors.some((editor) => editor.document.uri.fsPath === file), 'the results are open');
        assert.match(readFileSync(file, 'utf8'), /furosemide/i);
        const folder = path.dirname(file);
        assert.equal(statSync(folder).mode & 0o077, 0);
        for (const each of filesIn(folder)) assert.equal(statSync(each).mode & 0o077, 0, each);
      } finally {
        watched.dispose();
      }
    }).timeout(120_000);
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name))).filter((file) => statSync(file).isFile());
}

/** The ONNX form of a model's folder, as a hub has it. */
function filesOf(folder: string): Record<string, Buffer> {
  return Object.fromEntries(filesIn(folder).filter((file) => !file.endsWith('.gguf')).map((file) => [path.relative(folder, file), readFileSync(file)]));
}
