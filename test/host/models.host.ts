import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { NoteView } from '../../src/engine/viewTypes.ts';
import type { ToPanel } from '../../src/extension/panelMessages.ts';
import type { ModelsProbe, SessionProbe } from '../../src/extension/testing.ts';
import type { ErrorRecord } from '../../src/platform/errors.ts';
import { startModelServer, type ModelServer } from '../workbench/modelServer.ts';
import { closeAll, openNote, probe, runForError, runForView, testing, until } from './support.ts';

/** Short enough for one part of the model that ships. */
const SHORT = 'HOSPITAL COURSE:\nThe patient is a 71-year-old woman with hypertension. She was given furosemide 40 mg PO daily. She denies chest pain.\n';
const KEY = 'sk-secret-of-the-ward';

/** Commands with a language model, the Models view, keys. */
export function registerModelsSuite(): void {
  describe('local models', () => {
    let server: ModelServer;
    const set = async (key: string, value: unknown): Promise<void> => {
      await vscode.workspace.getConfiguration('attending').update(key, value, vscode.ConfigurationTarget.Global);
    };
    const models = async (): Promise<ModelsProbe> => (await testing()).models();
    const endpoint = (): string => `${server.url}#teller`;
    const busy = (session: SessionProbe): Extract<ToPanel, { kind: 'busy' }>[] => session.sentToPanel().filter((message) => message.kind === 'busy');

    before(async () => {
      server = await startModelServer();
    });
    after(async () => server.close());
    afterEach(async () => {
      for (const key of ['model', 'models.endpoints', 'models.compress', 'models.folders']) await set(key, undefined);
      Object.assign(server, { answer: '', wordMs: 0, status: 200 });
      await closeAll();
    });

    it('with no model chosen, the offline engine answers and nothing of models is loaded', async () => {
      await openNote(SHORT);
      const view = await runForView('attending.summarize');
      assert.equal(view.engine, 'attending-offline');
      assert.equal(view.runs, undefined);
      assert.equal((await testing()).modelsOpened(), false);
      assert.ok((await testing()).activationMs < 40, `${(await testing()).activationMs} ms`);
    });

    for (const model of ['notes-lm', 'notes-lm:onnx']) {
      it(`Summarize by ${model} streams into the panel and ends with checked text`, async () => {
        await set('model', model);
        await openNote(SHORT);
        const view = await runForView('attending.summarize');
        assert.equal(view.runs?.summary?.backend, model === 'notes-lm' ? 'gguf' : 'onnx');
        assert.ok(view.runs.summary.tokens > 0);
        const session = await probe();
        const [loaded] = (await models()).loaded();
        assert.equal(loaded?.device, 'cpu');
        assert.match((await models()).status(), /notes-lm/);
        assert.equal(session.status().kind, 'idle');
        const rows = await (await models()).rows();
        assert.ok(rows.some((row) => row.includes('loaded: cpu') && row.includes('used for notes')), rows.join('\n'));
      });
    }

    it('unload gives the memory back, and the engine child is another process all the while', async () => {
      await set('model', 'notes-lm');
      await openNote(SHORT);
      await runForView('attending.summarize');
      const [session, probed] = [await probe(), await models()];
      assert.ok(probed.childPid() !== undefined && probed.childPid() !== session.childPid());
      await vscode.commands.executeCommand('attending.models.unload');
      assert.deepEqual(probed.loaded(), []);
      assert.ok((await probed.rows()).every((row) => !row.includes('loaded:')));
    });

    it('text comes piece by piece, and Stop keeps what was there before', async () => {
      await openNote(SHORT);
      const before = await runForView('attending.summarize');
      Object.assign(server, { answer: LONG_ANSWER, wordMs: 25 });
      await set('model', endpoint());
      const session = await probe();
      const earlier = busy(session).length;
      const running = vscode.commands.executeCommand<NoteView | undefined>('attending.summarize');
      await until('the text grows', () => new Set(busy(session).slice(earlier).map(({ live }) => live?.text.length ?? 0)).size > 3);
      const shown = busy(session).slice(earlier).find(({ live }) => (live?.text ?? '') !== '')?.live;
      assert.equal(shown?.stage, 'Summarising');
      assert.equal(shown.place, 'endpoint');
      await session.fromPanel({ kind: 'cancel', id: 1 });
      const stoppedMs = performance.now();
      assert.equal(await running, undefined);
      assert.ok(performance.now() - stoppedMs < 1000);
      assert.equal(session.lastView(), before);
      assert.equal(session.sentToPanel().at(-1)?.kind, 'snapshot');
    });

    it('what the note does not bear out is flagged; another result keeps it', async () => {
      Object.assign(server, { answer: 'The patient is a 71-year-old woman with hypertension. She was given furosemide 80 mg PO daily and warfarin 5 mg daily.' });
      await set('model', endpoint());
      await set('models.compress', 'offline');
      await openNote(SHORT);
      const view = await runForView('attending.summarize');
      const kinds = view.runs?.summary?.flags.map(({ kind }) => kind) ?? [];
      assert.ok(kinds.includes('new'), kinds.join());
      const compressed = await runForView('attending.compress');
      assert.deepEqual(Object.keys(compressed.runs ?? {}), ['summary'], 'Compress has its own choice: the offline engine');
      assert.equal(compressed.summary.text, view.summary.text);
    });

    it('an endpoint that is gone, one that refuses, and a model that is not here are told in the panel, with choices', async () => {
      const session = await probe();
      const failure = async (model: string): Promise<ErrorRecord> => {
        await set('model', model);
        await openNote(SHORT);
        const error = await runForError('attending.summarize');
        // A panel that has just been opened is told as soon as it listens.
        await until('the panel says so', () => {
          const last = session.sentToPanel().at(-1);
          return last?.kind === 'failed' && last.error.code === error.code && last.choices?.some(({ kind }) => kind === 'useOffline') === true;
        });
        return error;
      };
      assert.equal((await failure('http://127.0.0.1:9/v1#gone')).code, 'ENDPOINT_UNREACHABLE');
      assert.equal((await failure('https://llm.hospital.example/v1#llama')).code, 'OUTBOUND_REFUSED');
      assert.equal((await failure('org/not-here')).code, 'MODEL_NOT_FOUND');
      server.status = 401;
      assert.match((await failure(endpoint())).code, /^ENDPOINT_/);
      // One click: the offline engine.
      await session.fromPanel({ kind: 'run', id: 2, action: 'summary', engine: 'offline' });
      assert.equal(session.lastView()?.engine, 'attending-offline');
      assert.equal(session.lastView()?.runs, undefined);
    });

    it('a crash of the models child is told once, and the next run works', async () => {
      Object.assign(server, { answer: 'The patient was given furosemide 40 mg PO daily. '.repeat(60), wordMs: 25 });
      await set('model', endpoint());
      await openNote(SHORT);
      const [session, probed] = [await probe(), await models()];
      const running = vscode.commands.executeCommand<{ error?: ErrorRecord } | undefined>('attending.summarize');
      await until('it writes', () => (busy(session).at(-1)?.live?.text ?? '') !== '');
      process.kill(probed.childPid()!, 'SIGKILL');
      assert.equal((await running)?.error?.code, 'CHILD_FAILED');
      Object.assign(server, { answer: 'She was given furosemide 40 mg PO daily for hypertension. She denies chest pain.', wordMs: 0 });
      assert.ok((await runForView('attending.summarize')).runs?.summary !== undefined);
    });

    it('a key goes to its own address and nowhere else: no setting, no log, no file of the extension', async () => {
      const probed = await models();
      await probed.setKey(server.url, KEY);
      Object.assign(server, { answer: 'She was given furosemide 40 mg PO daily for hypertension. She denies chest pain.' });
      await set('models.endpoints', [{ name: 'Ward', url: server.url, model: 'teller' }]);
      await set('model', endpoint());
      await openNote(SHORT);
      await runForView('attending.summarize');
      assert.ok(server.asked.some(({ authorization }) => authorization === `Bearer ${KEY}`));
      const other = await startModelServer();
      try {
        Object.assign(other, { answer: server.answer });
        await set('model', `${other.url}#teller`);
        await runForView('attending.summarize');
        assert.ok(other.asked.length > 0 && other.asked.every(({ authorization }) => authorization?.includes(KEY) !== true));
      } finally {
        await other.close();
      }
      assert.doesNotMatch(JSON.stringify(vscode.workspace.getConfiguration('attending')), /sk-secret/);
      for (const file of filesIn(probed.logFolder())) assert.ok(!readFileSync(file, 'utf8').includes(KEY), file);
      await probed.setKey(server.url, '');
    });

    it('the view lists the model that ships in both forms, and an endpoint with its choice', async () => {
      await set('models.endpoints', [{ name: 'Ward', url: server.url, model: 'teller' }]);
      await set('model', endpoint());
      const rows = await (await models()).rows();
      assert.ok(rows.some((row) => /^\s+chip notes-lm \| GGUF/.test(row)) && rows.some((row) => /^\s+chip notes-lm:onnx \| ONNX/.test(row)), rows.join('\n'));
      assert.ok(rows.some((row) => /globe Ward \| teller · 127\.0\.0\.1:\d+ · used for notes/.test(row)), rows.join('\n'));
      await vscode.commands.executeCommand('attending.models.choose', '');
      assert.match((await models()).status(), /Offline engine/);
    });
  });
}

/** Some hundred words without a sentence twice: an answer that goes round in circles is asked for once more. */
const DRUGS = ['furosemide 40 mg', 'lisinopril 10 mg', 'metoprolol 25 mg', 'aspirin 81 mg', 'atorvastatin 80 mg', 'apixaban 5 mg', 'insulin glargine 22 units', 'amlodipine 5 mg', 'spironolactone 25 mg', 'gabapentin 300 mg'];
const REASONS = ['for her hypertension', 'after breakfast', 'when her weight rose', 'until the day of discharge'];
const LONG_ANSWER = REASONS.flatMap((reason) => DRUGS.map((drug) => `She took ${drug} ${reason}.`)).join(' ');

function filesIn(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).map((name) => path.join(folder, name)).filter((file) => statSync(file).isFile());
}
