import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ModelClient } from '../../../src/engine/modelClient.ts';
import type { ModelParams, RunNotice } from '../../../src/engine/modelProtocol.ts';
import { AttendingError } from '../../../src/platform/errors.ts';

const root = process.env['ATTENDING_ROOT']!;
const dist = process.env['ATTENDING_DIST'] ?? path.join(root, 'dist');
const TRAP = path.join(root, 'test/unit/engine/netTrap.cjs');
/** Short enough for one part, so that a run takes seconds. */
const NOTE = 'HOSPITAL COURSE:\nThe patient is a 71-year-old woman with hypertension. She was given furosemide 40 mg PO daily. She denies chest pain.\n';

/** The models child as built, with the model that ships, in a home of its own and with every way to a network closed. */
describe('the models child with the model that ships', () => {
  let folder: string;
  let client: ModelClient;
  const lines: string[] = [];
  const add = (line: string): void => void lines.push(line);
  const attempts = (): string => (existsSync(path.join(folder, 'attempts')) ? readFileSync(path.join(folder, 'attempts'), 'utf8') : '');
  const run = (model: string, signal?: AbortSignal, listen?: (notice: RunNotice) => void): ReturnType<ModelClient['request']> => {
    const request: ModelParams<'view'> = { text: NOTE, title: 'note.txt', scope: 'document', action: 'summary', ratio: 0.5, entities: 'rules', model, remoteText: 'nothing', idleMinutes: 5 };
    return client.request('view', request, signal, listen);
  };
  const open = (): ModelClient =>
    new ModelClient({
      childFile: path.join(dist, 'models-child.js'),
      log: { debug: add, info: add, warn: add, error: add },
      idleMs: () => 60_000,
      env: { HF_HOME: path.join(folder, 'hub'), ATTENDING_HOME: path.join(folder, 'home'), NET_TRAP: path.join(folder, 'attempts'), NODE_OPTIONS: `--require ${TRAP}` },
    });

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'attending-models-'));
    client = open();
  });
  after(async () => {
    await client.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lists it in both forms, and says what its files hold', async () => {
    const { models, loaded } = await client.request('list', { folders: [path.join(root, 'models')] });
    assert.deepEqual(models.filter(({ place }) => place === 'ships').map(({ kind }) => kind).sort(), ['gguf', 'onnx']);
    assert.ok(models.every(({ broken }) => broken === undefined), JSON.stringify(models));
    assert.deepEqual(loaded, []);
    const { rows } = await client.request('info', { model: 'notes-lm' });
    assert.match(rows.find(([name]) => name === 'Window')?.[1] ?? '', /tokens$/);
  });

  for (const model of ['notes-lm', 'notes-lm:onnx']) {
    it(`${model} writes a summary that streams, is checked, and has its figures`, async () => {
      const told: RunNotice[] = [];
      const view = await client.request('view', { text: NOTE, title: 'note.txt', scope: 'document', action: 'summary', ratio: 0.5, entities: 'both', model, remoteText: 'nothing', idleMinutes: 5 }, undefined, (notice) => told.push(notice));
      const made = view.runs?.summary;
      assert.ok(made !== undefined);
      assert.equal(made.backend, model === 'notes-lm' ? 'gguf' : 'onnx');
      assert.equal(made.device, 'cpu');
      assert.ok(made.tokens > 0 && made.loadMs > 0);
      const loading = told.findIndex(({ kind }) => kind === 'loading');
      const text = told.findIndex(({ kind }) => kind === 'text');
      assert.ok(loading >= 0 && loading < text, 'loaded before it writes');
      assert.ok(told.filter(({ kind }) => kind === 'text').length > 1, 'in pieces');
      assert.ok(view.summary.text.trim() !== '');
      assert.equal((await client.request('list', { folders: [] })).loaded.length, 1);
    });
  }

  it('a run is stopped at once, and the next one works', async () => {
    const abort = new AbortController();
    let atMs = 0;
    const running = run('notes-lm', abort.signal, (notice) => {
      if (notice.kind !== 'text' || abort.signal.aborted) return;
      atMs = performance.now();
      abort.abort();
    });
    await assert.rejects(running, (error: unknown) => AttendingError.is(error, 'CANCELLED'));
    const took = performance.now() - atMs;
    assert.ok(atMs > 0 && took < 1000, `${took} ms after the first words`);
    assert.ok('summary' in (await run('notes-lm')));
  });

  it('a list does not wait for a text that is being written', async () => {
    const order: string[] = [];
    const running = run('notes-lm', undefined, (notice) => {
      if (notice.kind === 'text' && order.length === 0) {
        order.push('text');
        void client.request('list', { folders: [] }).then(() => order.push('list'));
      }
    });
    await running.then(() => order.push('view'));
    assert.deepEqual(order, ['text', 'list', 'view']);
  });

  it('unload ends the model\'s own process', async () => {
    await run('notes-lm');
    const [pid] = belowOf(client.childPid!);
    assert.ok(pid !== undefined, 'the model is a process below');
    await client.request('unload', {});
    await until(() => !isAlive(pid));
    assert.deepEqual((await client.request('list', { folders: [] })).loaded, []);
  });

  it('the model\'s process ends when the child is killed, and the next run has new ones', async () => {
    await run('notes-lm');
    const child = client.childPid!;
    const [pid] = belowOf(child);
    process.kill(child, 'SIGKILL');
    await until(() => !isAlive(pid!));
    await run('notes-lm');
    assert.notEqual(client.childPid, child);
  });

  it('a model that is not there gives its plain error', async () => {
    await assert.rejects(run('org/not-here'), (error: unknown) => AttendingError.is(error, 'MODEL_NOT_FOUND'));
  });

  it('another machine receives nothing by default', async () => {
    await assert.rejects(run('https://llm.hospital.example/v1#llama'), (error: unknown) => AttendingError.is(error, 'OUTBOUND_REFUSED'));
  });

  it('nothing of all this reached for a network, and no log holds a word of the note', () => {
    assert.equal(attempts(), '');
    assert.ok(lines.length > 0);
    assert.doesNotMatch(lines.join('\n'), /furosemide|hypertension|chest pain/i);
  });
});

/** Processes whose parent is the given one. */
function belowOf(parent: number): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    try {
      return Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]) === parent ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 1000 && !condition(); i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(condition(), 'came true in 10 s');
}
