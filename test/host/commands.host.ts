import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Every command of the extension, run in the real extension host. */
export function registerCommandSuite(): void {
  describe('commands', () => {
    it('all are registered once the extension is active', async () => {
      const extension = vscode.extensions.getExtension('attending.attending');
      assert.ok(extension, 'the extension is installed');
      await extension.activate();
      const commands = await vscode.commands.getCommands(true);
      for (const name of ['summarize', 'compress', 'code', 'highlight', 'clearHighlights', 'showLog']) assert.ok(commands.includes(`attending.${name}`), name);
    });
  });
}
