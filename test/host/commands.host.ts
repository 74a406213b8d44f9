import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { NOTE, closeAll, openNote, probe, runForError, runForView, testing, until } from './support.ts';

/** Every command of the extension, run in the real extension host. */
export function registerCommandSuite(): void {
  describe('commands', () => {
    afterEach(closeAll);

    it('all are registered once the extension is active', async () => {
      await testing();
      const commands = await vscode.commands.getCommands(true);
      for (const name of ['summarize', 'compress', 'code', 'deidentify', 'highlight', 'clearHighlights', 'showLog']) assert.ok(commands.includes(`attending.${name}`), name);
    });

    it('Summarize takes the whole document when nothing is selected', async () => {
      await openNote();
      const view = await runForView('attending.summarize');
      assert.equal(view.scope, 'document');
      assert.equal(view.action, 'summary');
      assert.match(view.summary.text, /heart failure/i);
      for (const line of view.summary.lines) for (const { spans } of line.sources) for (const { start, end } of spans) assert.ok(NOTE.slice(start, end).trim() !== '', 'every sentence has its source');
      assert.ok(vscode.window.tabGroups.all.length >= 1);
    });

    it('Compress takes the selection, and the ratio of the settings', async () => {
      const editor = await openNote();
      const start = NOTE.indexOf('HISTORY OF');
      const end = NOTE.indexOf('LABS');
      editor.selection = new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(end));
      const view = await runForView('attending.compress');
      assert.equal(view.scope, 'selection');
      assert.equal(view.characters, end - start);
      assert.ok(view.compressed.text.length <= 0.5 * (end - start));
      assert.deepEqual(view.compressed.unsupported, []);
    });

    it('Code gives codes whose evidence stands in the note, and none for the family', async () => {
      await openNote();
      const view = await runForView('attending.code');
      const codes = view.codes.codes.map(({ code }) => code);
      assert.ok(codes.includes('I50.23') || codes.includes('I11.0'), codes.join(' '));
      assert.ok(!codes.some((code) => code.startsWith('C50')), 'her mother had the breast cancer');
      for (const { code, evidence } of view.codes.codes) {
        assert.ok(evidence.length > 0, code);
        for (const { start, end, text } of evidence) assert.equal(NOTE.slice(start, end), text);
      }
    });

    it('Highlight decorates by type and assertion, Clear takes it away', async () => {
      const { document } = await openNote();
      const session = await probe();
      await vscode.commands.executeCommand('attending.highlight');
      const counts = session.decorations(document.uri.toString());
      for (const style of ['problem:plain', 'problem:negated', 'medication:plain', 'lab:plain', 'date:plain']) assert.ok((counts[style] ?? 0) > 0, `${style} in ${JSON.stringify(counts)}`);
      await vscode.commands.executeCommand('attending.clearHighlights');
      assert.deepEqual(session.decorations(document.uri.toString()), {});
    });

    it('highlights follow an edit', async () => {
      const editor = await openNote();
      const session = await probe();
      const uri = editor.document.uri.toString();
      await vscode.commands.executeCommand('attending.highlight');
      const before = session.decorations(uri)['medication:plain'] ?? 0;
      await editor.edit((edit) => edit.insert(editor.document.positionAt(NOTE.indexOf('LABS:')), '3. Lisinopril 10 mg PO daily\n\n'));
      await until('one more medication', () => session.decorations(uri)['medication:plain'] === before + 1);
      await vscode.commands.executeCommand('attending.clearHighlights');
    });

    it('a hover says type, assertion and attributes', async () => {
      const { document } = await openNote();
      await vscode.commands.executeCommand('attending.highlight');
      const at = document.positionAt(NOTE.indexOf('Metoprolol') + 3);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
      const text = hovers.flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value)).join('\n');
      assert.match(text, /medication/i);
      assert.match(text, /25/);
      await vscode.commands.executeCommand('attending.clearHighlights');
    });

    it('offsets agree in a document with Windows line ends', async () => {
      const windows = NOTE.replaceAll('\n', '\r\n');
      const { document } = await openNote(windows);
      const view = await runForView('attending.code');
      const text = document.getText();
      for (const { evidence } of view.codes.codes) for (const { start, end, text: quoted } of evidence) assert.equal(text.slice(start, end), quoted);
    });

    it('outline and folding come from the sections', async () => {
      const { document } = await openNote();
      let symbols: vscode.DocumentSymbol[] = [];
      for (let i = 0; i < 40 && symbols.length === 0; i += 1) {
        symbols = (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri)) ?? [];
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      assert.deepEqual(
        symbols.map(({ name }) => name),
        ['CHIEF COMPLAINT', 'HISTORY OF PRESENT ILLNESS', 'MEDICATIONS', 'LABS', 'ASSESSMENT AND PLAN'],
      );
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
      assert.ok(folds.some(({ start }) => start === 2), 'the history folds');
    });

    it('bad input gives its coded error', async () => {
      await closeAll();
      await until('no editor is active', () => vscode.window.activeTextEditor === undefined);
      assert.equal((await runForError('attending.summarize')).code, 'NO_EDITOR');
      await openNote('  \n\t\n');
      assert.equal((await runForError('attending.compress')).code, 'EMPTY_NOTE');
      await openNote('binary \0 data');
      assert.equal((await runForError('attending.code')).code, 'NOT_TEXT');
      await openNote('a '.repeat(2_600_000));
      assert.equal((await runForError('attending.highlight')).code, 'TOO_LARGE');
    }).timeout(60_000);
  });
}
