import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { NoteView } from '../../src/engine/viewTypes.ts';
import { NOTE, closeAll, openNote, probe, runForView, until } from './support.ts';

/** Settings, changed while the extension runs. */
export function registerSettingsSuite(): void {
  describe('settings', () => {
    const set = async (key: string, value: unknown): Promise<void> => {
      await vscode.workspace.getConfiguration('attending').update(key, value, vscode.ConfigurationTarget.Global);
    };
    afterEach(async () => {
      for (const key of ['entities', 'deidentify.mode', 'highlight.types']) await set(key, undefined);
      await closeAll();
    });
    const kinds = (view: NoteView): string[] => [...new Set(view.entities.flatMap(({ sources }) => sources.map((index) => view.sources[index]!.kind)))].sort();

    it('entities: rules alone name no entity by the tagger', async () => {
      await set('entities', 'rules');
      await openNote();
      assert.deepEqual(kinds(await runForView('attending.summarize')), ['rules']);
    });

    it('entities: a change is followed live, by the tagger where it can run and by rules where it cannot', async () => {
      const extension = vscode.extensions.getExtension('attending.attending');
      const hasModel = existsSync(path.join(extension?.extensionPath ?? '', 'models', 'tagger', 'model.onnx'));
      await set('entities', 'rules');
      await openNote();
      await runForView('attending.summarize');
      const session = await probe();
      const before = session.lastView();
      await set('entities', 'tagger');
      await until('the view is made again', () => session.lastView() !== before);
      assert.deepEqual(kinds(session.lastView()!), [hasModel ? 'tagger' : 'rules']);
      assert.ok(session.lastView()!.entities.length > 0);
    });

    it('highlights follow the types that are set', async () => {
      const { document } = await openNote();
      const session = await probe();
      const types = (): string[] => [...new Set(Object.keys(session.decorations(document.uri.toString())).map((style) => style.split(':')[0]!))].sort();
      await vscode.commands.executeCommand('attending.highlight');
      assert.ok(types().includes('medication'));
      await set('highlight.types', ['lab']);
      await until('only labs are drawn', () => types().join() === 'lab');
      await vscode.commands.executeCommand('attending.clearHighlights');
    });

    it('deidentify.mode is the mode of a new review', async () => {
      await set('deidentify.mode', 'mask');
      await openNote(NOTE.replace('The patient', 'Ms. Margaret Doyle'));
      await vscode.commands.executeCommand('attending.deidentify');
      const session = await probe();
      await until('the review is masked', () => session.sentToReview().some((message) => message.kind === 'snapshot' && message.mode === 'mask' && message.identifiers.length > 0));
    });
  });
}
