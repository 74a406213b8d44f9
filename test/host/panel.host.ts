import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { NOTE, closeAll, openNote, probe, runForView, until } from './support.ts';

/** What the panel asks of the host, handed over as the webview would. */
export function registerPanelSuite(): void {
  describe('the panel', () => {
    afterEach(closeAll);
    let id = 100;
    const ask = async (message: object): Promise<void> => {
      id += 1;
      await (await probe()).fromPanel({ id, ...message });
    };

    it('reveal flashes the source in the editor', async () => {
      const { document } = await openNote();
      await runForView('attending.summarize');
      const start = NOTE.indexOf('Hypokalemia');
      await ask({ kind: 'reveal', span: { start, end: start + 11 } });
      const flashed = (await probe()).flashed();
      assert.equal(flashed?.uri, document.uri.toString());
      assert.equal(document.getText(flashed?.range), 'Hypokalemia');
    });

    it('replace puts the compressed text in the place of the selection, and only there', async () => {
      const editor = await openNote();
      const { document } = editor;
      const start = NOTE.indexOf('HISTORY OF');
      const end = NOTE.indexOf('MEDICATIONS');
      editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(end));
      const view = await runForView('attending.compress');
      await ask({ kind: 'replace', what: 'compressed' });
      await until('the text is replaced', () => document.getText().includes(view.compressed.text.trim()));
      assert.ok(document.getText().startsWith(NOTE.slice(0, start)), 'what stands before is untouched');
      assert.ok(document.getText().endsWith(NOTE.slice(end)), 'what stands after is untouched');
    });

    it('replace refuses when other text stands there now, and loses nothing', async () => {
      const editor = await openNote();
      const { document } = editor;
      await runForView('attending.compress');
      await editor.edit((edit) => edit.replace(new vscode.Range(3, 0, 3, 11), 'My patient '));
      const changed = document.getText();
      await ask({ kind: 'replace', what: 'compressed' });
      assert.equal(document.getText(), changed);
    });

    it('insert puts the summary below the note', async () => {
      const { document } = await openNote();
      const view = await runForView('attending.summarize');
      await ask({ kind: 'insert', what: 'summary' });
      await until('inserted', () => document.getText().length > NOTE.length);
      assert.ok(document.getText().startsWith(NOTE.trimEnd()));
      assert.ok(document.getText().includes(view.summary.text.split('\n')[0]!));
    });

    it('accepted codes are kept for the note and shown', async () => {
      await openNote();
      const view = await runForView('attending.code');
      const code = view.codes.codes[0]!.code;
      await ask({ kind: 'decideCode', code, decision: 'accepted' });
      const session = await probe();
      // A new panel gets its first snapshot when its script says that it is ready.
      await until('the panel shows the decision', () => session.sentToPanel().some((sent) => sent.kind === 'snapshot' && sent.codeDecisions[code] === 'accepted'));
    });

    it('compare opens a diff of note and compressed text', async () => {
      await openNote();
      await runForView('attending.compress');
      await ask({ kind: 'compare' });
      await until('a diff is open', () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputTextDiff)));
    });

    it('a message that breaks the schema does nothing', async () => {
      const { document } = await openNote();
      await runForView('attending.compress');
      await ask({ kind: 'replace', what: 'compressed', extra: true });
      await ask({ kind: 'reveal', span: { start: 5, end: 1 } });
      assert.equal(document.getText(), NOTE);
    });
  });
}
