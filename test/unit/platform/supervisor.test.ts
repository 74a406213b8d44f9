import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { traceLine } from '../../../src/platform/childTrace.ts';
import { AttendingError } from '../../../src/platform/errors.ts';
import { SILENT } from '../../../src/platform/log.ts';
import { SupervisedChild, type ChildOptions } from '../../../src/platform/supervisor.ts';

/** A node process that runs the given script and is ready when it says so over IPC. */
function supervise(script: string, options: Partial<ChildOptions<string>> = {}): SupervisedChild<string> {
  return new SupervisedChild<string>({
    name: 'fake',
    start: () => spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], detached: true }),
    whenReady: async (child) => {
      const [message] = (await once(child, 'message')) as [string];
      return message;
    },
    keepLine: traceLine,
    startTimeoutMs: 5_000,
    stopTimeoutMs: 300,
    log: SILENT,
    ...options,
  });
}

const READY = "process.send('ready'); process.on('disconnect', () => process.exit(0));";

function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function untilGone(pid: number): Promise<void> {
  for (let i = 0; i < 300 && isAlive(pid); i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.equal(isAlive(pid), false);
}

describe('supervised child', () => {
  it('goes from starting over ready and stopping to exited', async () => {
    const child = supervise(READY);
    const states: string[] = [child.state.kind];
    assert.equal(await child.ready(), 'ready');
    states.push(child.state.kind);
    const stopped = child.stop();
    states.push(child.state.kind);
    await stopped;
    states.push(child.state.kind);
    assert.deepEqual(states, ['starting', 'ready', 'stopping', 'exited']);
    assert.equal(isAlive(child.pid), false);
  });

  it('loses the start race to an exit and says the exit code', async () => {
    const child = supervise('process.exit(3)');
    await assert.rejects(child.ready(), (error) => AttendingError.is(error, 'CHILD_FAILED') && /exit code 3/.test(error.message));
    assert.deepEqual(child.state, { kind: 'failed', reason: 'exit code 3' });
  });

  it('loses the start race to the clock and is killed', async () => {
    const child = supervise('setInterval(() => {}, 1000)', { startTimeoutMs: 150 });
    await assert.rejects(child.ready(), (error) => AttendingError.is(error, 'CHILD_FAILED') && /not ready/.test(error.message));
    await child.gone;
    assert.equal(isAlive(child.pid), false);
  });

  it('fails, not exits, when a ready child is killed from outside', async () => {
    const child = supervise(READY);
    await child.ready();
    process.kill(child.pid ?? 0, 'SIGKILL');
    await child.gone;
    assert.deepEqual(child.state, { kind: 'failed', reason: 'signal SIGKILL' });
  });

  it('says so when there is no such program', async () => {
    const child = supervise('', { start: () => spawn('/no/such/program', [], { stdio: ['ignore', 'pipe', 'pipe'] }), whenReady: () => new Promise(() => undefined) });
    await assert.rejects(child.ready(), (error) => AttendingError.is(error, 'CHILD_FAILED') && /ENOENT/.test(error.message));
  });

  it('kills a child that does not end when asked, and its children with it', async () => {
    const child = supervise(`
      const { spawn } = require('node:child_process');
      const grandchild = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
      process.on('disconnect', () => {});
      process.on('SIGTERM', () => {});
      setInterval(() => {}, 1000);
      process.send(String(grandchild.pid));`);
    const grandchild = Number(await child.ready());
    assert.ok(isAlive(grandchild));
    await child.stop();
    assert.equal(child.state.kind, 'exited');
    await untilGone(grandchild);
  });

  it('keeps the tail of stderr as trace lines only', async () => {
    const child = supervise(`
      for (let i = 0; i < 100; i += 1) console.error('Patient has chest pain ' + i);
      console.error('TypeError: no such thing as "chest pain"');
      console.error('    at work (engine.js:1:2)');
      process.exitCode = 1;
      process.disconnect();`);
    await assert.rejects(child.ready());
    await child.gone;
    assert.deepEqual(child.stderrTail, ['TypeError', '    at work (engine.js:1:2)']);
  });

  it('drains output far beyond a pipe, so that the child never blocks on it', async () => {
    const child = supervise(`
      const chunk = 'x'.repeat(65536);
      for (let i = 0; i < 40; i += 1) { require('fs').writeSync(1, chunk); require('fs').writeSync(2, chunk); }
      ${READY}`);
    assert.equal(await child.ready(), 'ready');
    await child.stop();
  });

  it('ends when its parent is killed', async () => {
    const parent: ChildProcess = spawn(
      process.execPath,
      [
        '-e',
        `const child = require('node:child_process').spawn(process.execPath, ['-e', "process.on('disconnect', () => process.exit(0)); process.send(1); setInterval(() => {}, 1000)"], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], detached: true });
         child.once('message', () => console.log(child.pid));`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [output] = (await once(parent.stdout!, 'data')) as [Buffer];
    const pid = Number(output.toString());
    assert.ok(isAlive(pid));
    parent.kill('SIGKILL');
    await untilGone(pid);
  });
});

describe('trace lines', () => {
  it('keep the class and code of an error, never its message', () => {
    assert.equal(traceLine('RangeError: Invalid "metoprolol 25 mg"'), 'RangeError');
    assert.equal(traceLine('Uncaught TypeError: x'), 'TypeError');
    assert.equal(traceLine('Error [ERR_IPC_CHANNEL_CLOSED]: Channel closed'), 'Error [ERR_IPC_CHANNEL_CLOSED]');
    assert.equal(traceLine('    at run (child.js:1:1)'), '    at run (child.js:1:1)');
    assert.equal(traceLine('FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'), 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory');
    assert.equal(traceLine('HISTORY OF PRESENT ILLNESS: 71F with chest pain'), undefined);
    assert.equal(traceLine('    at bedside, patient is comfortable'), undefined);
  });
});
