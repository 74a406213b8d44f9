import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { EngineClient, type EngineClientOptions } from '../../../src/engine/client.ts';
import { PROTOCOL_VERSION } from '../../../src/engine/protocol.ts';
import { AttendingError } from '../../../src/platform/errors.ts';
import type { LogChannel } from '../../../src/platform/log.ts';

const root = process.env['ATTENDING_ROOT'] ?? '.';
const FAKE = path.join(root, 'test/unit/engine/fakeChild.mjs');
const REAL = process.env['ATTENDING_CHILD'] ?? path.join(root, 'dist/child.js');

const open: EngineClient[] = [];
let lines: string[] = [];
const log: LogChannel = {
  debug: (line) => lines.push(line),
  info: (line) => lines.push(line),
  warn: (line) => lines.push(line),
  error: (line) => lines.push(line),
};

function client(mode: string, options: Partial<EngineClientOptions> = {}): EngineClient {
  lines = [];
  const made = new EngineClient({ childFile: FAKE, log, idleMs: () => 60_000, env: { FAKE_MODE: mode, FAKE_PROTOCOL: PROTOCOL_VERSION }, ...options });
  open.push(made);
  return made;
}

const failsWith = (code: string) => (error: unknown) => AttendingError.is(error) && error.code === code;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !condition(); i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(condition(), 'the condition came true in 5 s');
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((made) => made.close()));
});

describe('engine client', () => {
  it('starts no process before the first request, and one for many', async () => {
    const engine = client('answer');
    assert.equal(engine.childPid, undefined);
    await engine.request('entities', { text: 'a' });
    const pid = engine.childPid;
    assert.ok(pid !== undefined);
    await Promise.all([engine.request('entities', { text: 'b' }), engine.request('entities', { text: 'c' })]);
    assert.equal(engine.childPid, pid);
  });

  it('rejects with CHILD_FAILED when the child dies at work, and the next request has a new child', async () => {
    const engine = client('crash-on-marked');
    await engine.request('entities', { text: 'fine' });
    const first = engine.childPid;
    await assert.rejects(engine.request('entities', { text: 'crash' }), failsWith('CHILD_FAILED'));
    await engine.request('entities', { text: 'fine' });
    assert.notEqual(engine.childPid, first);
  });

  it('answers the requests behind one that crashed', async () => {
    const engine = client('crash-on-marked');
    const results = await Promise.allSettled(['one', 'crash', 'three'].map((text) => engine.request('entities', { text })));
    assert.deepEqual(results.map(({ status }) => status), ['fulfilled', 'rejected', 'fulfilled']);
  });

  it('logs where a crash happened without the words of the note', async () => {
    const engine = client('crash');
    await assert.rejects(engine.request('entities', { text: 'x' }), failsWith('CHILD_FAILED'));
    await until(() => lines.some((line) => line.includes('at work')));
    assert.ok(lines.some((line) => line.endsWith('TypeError')));
    assert.ok(!lines.join('\n').includes('secret'));
  });

  it('starts again after the child was killed while idle', async () => {
    const engine = client('answer');
    await engine.request('entities', { text: 'a' });
    const pid = engine.childPid;
    assert.ok(pid !== undefined);
    process.kill(pid, 'SIGKILL');
    await until(() => engine.childPid === undefined);
    await engine.request('entities', { text: 'b' });
    assert.notEqual(engine.childPid, pid);
  });

  it('says CHILD_FAILED for a child that cannot start, never starts or breaks its channel', async () => {
    await assert.rejects(client('crash-at-start').request('entities', { text: 'a' }), failsWith('CHILD_FAILED'));
    await assert.rejects(client('never-ready', { startTimeoutMs: 300 }).request('entities', { text: 'a' }), failsWith('CHILD_FAILED'));
    await assert.rejects(client('disconnect').request('entities', { text: 'a' }), failsWith('CHILD_FAILED'));
    await assert.rejects(client('answer', { execPath: path.join(root, 'no-such-node') }).request('entities', { text: 'a' }), failsWith('CHILD_FAILED'));
  });

  it('refuses a child of another version', async () => {
    await assert.rejects(client('other-version').request('entities', { text: 'a' }), failsWith('CHILD_VERSION'));
  });

  it('does not start a failing child again and again', async () => {
    const engine = client('crash-at-start', { failureLimit: 2, failureWindowMs: 60_000 });
    const messages: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      await engine.request('entities', { text: 'a' }).catch((error: unknown) => messages.push(error instanceof Error ? error.message : ''));
    }
    assert.match(messages[0] ?? '', /exit code 7/);
    assert.match(messages[2] ?? '', /failed 2 times/);
  });

  it('starts again once the window of failures has passed', async () => {
    const engine = client('crash-on-marked', { failureLimit: 1, failureWindowMs: 150 });
    await assert.rejects(engine.request('entities', { text: 'crash' }), failsWith('CHILD_FAILED'));
    await assert.rejects(engine.request('entities', { text: 'fine' }), failsWith('CHILD_FAILED'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.deepEqual(await engine.request('entities', { text: 'fine' }), { entities: [] });
  });

  it('ends a child that hangs on a cancelled request; the requests behind it are answered', async () => {
    const engine = client('hang-on-marked');
    await engine.request('entities', { text: 'fine' });
    const pid = engine.childPid;
    assert.ok(pid !== undefined);
    const abort = new AbortController();
    const hanging = engine.request('entities', { text: 'hang' }, abort.signal);
    const behind = engine.request('entities', { text: 'fine' });
    setTimeout(() => abort.abort(), 50);
    await assert.rejects(hanging, failsWith('CANCELLED'));
    assert.deepEqual(await behind, { entities: [] });
    assert.notEqual(engine.childPid, pid);
    assert.equal(isAlive(pid), false);
  });

  it('keeps the child when it answers a cancelled request in time', async () => {
    const engine = client('cancellable');
    await engine.request('entities', { text: 'now' });
    const pid = engine.childPid;
    const abort = new AbortController();
    const waiting = engine.request('entities', { text: 'wait' }, abort.signal);
    setTimeout(() => abort.abort(), 50);
    await assert.rejects(waiting, failsWith('CANCELLED'));
    await engine.request('entities', { text: 'now' });
    assert.equal(engine.childPid, pid);
  });

  it('rejects at once a request that is cancelled before its turn', async () => {
    const engine = client('cancellable');
    const first = new AbortController();
    const second = new AbortController();
    const one = engine.request('entities', { text: 'wait' }, first.signal);
    const two = engine.request('entities', { text: 'never sent' }, second.signal);
    second.abort();
    await assert.rejects(two, failsWith('CANCELLED'));
    first.abort();
    await assert.rejects(one, failsWith('CANCELLED'));
    const aborted = AbortSignal.abort();
    await assert.rejects(engine.request('entities', { text: 'x' }, aborted), failsWith('CANCELLED'));
  });

  it('gives up on a child that never answers', async () => {
    const engine = client('hang', { requestTimeoutMs: 200 });
    await assert.rejects(engine.request('entities', { text: 'x' }), failsWith('CHILD_FAILED'));
    assert.equal(engine.childPid, undefined);
  });

  it('is not confused by text on stdout and stderr', async () => {
    const engine = client('torn');
    for (let i = 0; i < 3; i += 1) assert.deepEqual(await engine.request('entities', { text: 'x' }), { entities: [] });
  });

  it('refuses an answer that breaks its schema and names the place, not the content', async () => {
    const engine = client('bad-answer');
    await assert.rejects(engine.request('entities', { text: 'x' }), failsWith('CHILD_FAILED'));
    assert.match(lines.join('\n'), /broke its schema at entities\.0/);
  });

  it('ends an idle child and starts another when needed', async () => {
    const engine = client('answer', { idleMs: () => 50 });
    await engine.request('entities', { text: 'a' });
    const pid = engine.childPid;
    assert.ok(pid !== undefined);
    await until(() => !isAlive(pid));
    assert.equal(engine.childPid, undefined);
    await engine.request('entities', { text: 'b' });
  });

  it('rejects what is under way and what comes later once closed', async () => {
    const engine = client('cancellable');
    const waiting = engine.request('entities', { text: 'wait' });
    const refused = assert.rejects(waiting, failsWith('CHILD_FAILED'));
    await until(() => lines.some((line) => line.includes('ready')));
    await engine.close();
    await refused;
    await assert.rejects(engine.request('entities', { text: 'x' }), failsWith('CHILD_FAILED'));
  });
});

describe('engine client over the real child', { skip: existsSync(REAL) ? false : 'dist/child.js is not built' }, () => {
  const note = 'HISTORY OF PRESENT ILLNESS:\r\n71F with hypertension presents with shortness of breath. No chest pain.\r\n\r\nMEDICATIONS:\r\nmetoprolol 25 mg PO BID\r\n';

  it('answers every request with data that fits its schema', async () => {
    const engine = client('', { childFile: REAL });
    const { entities } = await engine.request('entities', { text: note });
    for (const { start, end, text } of entities) assert.equal(note.slice(start, end), text);
    assert.ok((await engine.request('summarize', { text: note, maxWords: 40 })).summary.length > 0);
    assert.ok((await engine.request('compress', { text: note, ratio: 0.5 })).compressed.length > 0);
    assert.equal((await engine.request('code', { text: note })).model, 'attending-offline');
    const { highlights } = await engine.request('highlights', { text: note });
    assert.equal(highlights.length, entities.length);
    const view = await engine.request('view', { text: note, title: 'note.txt', scope: 'document', action: 'codes' });
    assert.equal(view.segments.map(({ text }) => text).join(''), note);
  });

  it('passes the engine\'s own errors through', async () => {
    const engine = client('', { childFile: REAL });
    await assert.rejects(engine.request('entities', { text: '  \n' }), failsWith('EMPTY_NOTE'));
    await assert.rejects(engine.request('entities', { text: 'a\0b' }), failsWith('NOT_TEXT'));
    await assert.rejects(engine.request('entities', { text: 'a'.repeat(5_000_001) }), failsWith('TOO_LARGE'));
  });

  it('refuses a request that breaks its schema and names the field, not the text', async () => {
    const engine = client('', { childFile: REAL });
    await assert.rejects(engine.request('compress', { text: note, ratio: 3 }), (error) => AttendingError.is(error, 'BAD_RECORD') && /ratio/.test(error.message) && !error.message.includes('71F'));
    const invented = { text: note, rato: 0.5 };
    await assert.rejects(engine.request('compress', invented), (error) => AttendingError.is(error, 'BAD_RECORD') && /rato/.test(error.message));
  });

  it('keeps every character of a note, lone surrogates and line ends included', async () => {
    const engine = client('', { childFile: REAL });
    const odd = 'Pain \ud83d 7/10 \u2265 5 \u{1f912}\r\nT 38.5 \u00b0C\u2028end';
    const view = await engine.request('view', { text: odd, title: 't', scope: 'selection', action: 'summary' });
    assert.equal(view.segments.map(({ text }) => text).join(''), odd);
  });
});
