import assert from 'node:assert/strict';
import { closeAll, openNote, probe, runForView, until } from './support.ts';
import * as vscode from 'vscode';

/** The engine's child process under the extension. */
export function registerChildSuite(): void {
  describe('the engine child', () => {
    afterEach(closeAll);

    it('is a process of its own, started by the first command', async () => {
      await openNote();
      await runForView('attending.summarize');
      const pid = (await probe()).childPid();
      assert.ok(pid !== undefined && pid !== process.pid);
    });

    it('after a crash between commands the next one works, in a new process', async () => {
      await openNote();
      await runForView('attending.summarize');
      const session = await probe();
      const before = session.childPid();
      session.crashChild();
      await until('the process is gone', () => session.childPid() === undefined);
      await runForView('attending.code');
      assert.notEqual(session.childPid(), before);
    });

    it('a crash during a command gives one plain error, and the next command works', async () => {
      const session = await probe();
      await openNote('Chest pain and fever. Furosemide 40 mg PO daily was given. '.repeat(15_000));
      const running = vscode.commands.executeCommand<{ error?: { code: string } } | undefined>('attending.compress');
      await until('the child runs', () => session.childPid() !== undefined);
      await new Promise((resolve) => setTimeout(resolve, 300));
      session.crashChild();
      assert.equal((await running)?.error?.code, 'CHILD_FAILED');
      await openNote();
      await runForView('attending.summarize');
    }).timeout(60_000);
  });
}
