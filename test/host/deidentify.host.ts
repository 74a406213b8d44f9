import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ReviewSnapshot } from '../../src/extension/deidentifyMessages.ts';
import { closeAll, openNote, probe, runForView, until } from './support.ts';

/** A note with identifiers of an invented patient; written for these tests. */
const LETTER = `Name: Margaret Doyle
MRN: 4471829
Date of Birth: 02/11/1934

HISTORY OF PRESENT ILLNESS:
Ms. Doyle has Parkinson disease and a Foley catheter. She was seen by Dr. Samuel Okafor on 03/14/2026; call (617) 555-0142.
Furosemide 40 mg PO daily. K 3.2.
`;

/** De-identification in the real host: command, review, what is written and what never is. */
export function registerDeidentifySuite(): void {
  describe('the de-identification review', () => {
    afterEach(closeAll);
    let id = 500;
    const ask = async (message: object): Promise<void> => {
      id += 1;
      await (await probe()).fromReview({ id, ...message });
    };
    const run = async (): Promise<void> => {
      const outcome = await vscode.commands.executeCommand<{ identifiers?: number; error?: unknown } | undefined>('attending.deidentify');
      assert.ok(outcome !== undefined && !('error' in outcome), `attending.deidentify gave ${JSON.stringify(outcome)}`);
    };
    /** What the page was sent last; it asks for it once its script runs. */
    const snapshot = async (wanted: (snapshot: ReviewSnapshot) => boolean = () => true): Promise<ReviewSnapshot> => {
      const session = await probe();
      const last = (): ReviewSnapshot | undefined => session.sentToReview().findLast((message) => message.kind === 'snapshot');
      await until('the review shows its snapshot', () => {
        const shown = last();
        return shown !== undefined && wanted(shown);
      });
      return last()!;
    };
    const words = ({ text, identifiers }: ReviewSnapshot): string[] => identifiers.map(({ start, end }) => text.slice(start, end));

    it('finds identifiers and writes nothing', async () => {
      const { document } = await openNote(LETTER);
      await run();
      const shown = await snapshot();
      const found = words(shown);
      for (const wanted of ['Margaret Doyle', '4471829', '(617) 555-0142']) assert.ok(found.includes(wanted), `${wanted} in ${found.join(' | ')}`);
      for (const clinical of ['Parkinson', 'Foley', '40 mg', '3.2']) assert.ok(!found.some((word) => word.includes(clinical)), clinical);
      assert.equal(shown.mode, 'placeholder');
      assert.equal(document.getText(), LETTER);
    });

    it('apply writes once, keeps what was kept, and one undo brings the note back', async () => {
      const { document } = await openNote(LETTER);
      await run();
      const shown = await snapshot();
      const kept = shown.identifiers.filter(({ start, end }) => LETTER.slice(start, end) === '4471829').map(({ start, end }) => ({ start, end }));
      assert.equal(kept.length, 1);
      await ask({ kind: 'apply', kept });
      const text = document.getText();
      assert.ok(!/Doyle|555-0142|02\/11\/1934/.test(text), text);
      assert.ok(text.includes('MRN: 4471829') && text.includes('Parkinson disease and a Foley catheter') && text.includes('Furosemide 40 mg PO daily. K 3.2.'), text);
      await until('the note is in front', () => vscode.window.activeTextEditor?.document === document);
      await vscode.commands.executeCommand('undo');
      await until('the note is back', () => document.getText() === LETTER);
    });

    it('opens from the note panel, on its note as it is now', async () => {
      const { document } = await openNote(LETTER);
      await runForView('attending.summarize');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), 'Seen by Dr. Mei Lin.\r\n');
      await vscode.workspace.applyEdit(edit);
      await (await probe()).fromPanel({ kind: 'deidentify', id: 400 });
      const shown = await snapshot(({ text }) => text === document.getText());
      assert.ok(words(shown).includes('Mei Lin'));
    });

    it('Windows line ends stay, and places are right behind them', async () => {
      const windows = LETTER.replaceAll('\n', '\r\n');
      const { document } = await openNote(windows);
      await run();
      const shown = await snapshot(({ text }) => text === windows);
      await ask({ kind: 'apply', kept: [] });
      const expected = shown.identifiers.reduceRight((text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end), windows);
      assert.equal(document.getText(), expected);
    });

    it('only the selection is changed', async () => {
      const editor = await openNote(LETTER);
      const { document } = editor;
      const start = LETTER.indexOf('Ms. Doyle');
      editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(LETTER.length));
      await run();
      await snapshot(({ scope }) => scope === 'selection');
      await ask({ kind: 'apply', kept: [] });
      assert.ok(document.getText().startsWith(LETTER.slice(0, start)), 'what stands before is untouched');
      assert.ok(!document.getText().slice(start).includes('Okafor'));
    });

    it('a note that changed meanwhile is not overwritten, and reading it again helps', async () => {
      const { document } = await openNote(LETTER);
      await run();
      await snapshot();
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), 'ADDENDUM\n');
      await vscode.workspace.applyEdit(edit);
      await snapshotIsStale();
      const changed = document.getText();
      await ask({ kind: 'apply', kept: [] });
      assert.equal(document.getText(), changed);
      await ask({ kind: 'run' });
      const again = await snapshot(({ text }) => text === changed);
      assert.equal(again.stale, false);
      await ask({ kind: 'apply', kept: [] });
      assert.ok(document.getText().startsWith('ADDENDUM\n') && !document.getText().includes('Doyle'));
    });

    it('a new document takes the result, the note stays', async () => {
      const { document } = await openNote(LETTER);
      await run();
      await snapshot();
      await ask({ kind: 'open', kept: [] });
      await until('another document is in front', () => vscode.window.activeTextEditor !== undefined && vscode.window.activeTextEditor.document !== document);
      const made = vscode.window.activeTextEditor!.document;
      assert.ok(made.isUntitled && !made.getText().includes('Doyle') && made.getText().includes('Parkinson'));
      assert.equal(document.getText(), LETTER);
    });

    it('surrogates are the same person by the same name, and another mode comes back the same', async () => {
      await openNote(LETTER);
      await run();
      await snapshot();
      await ask({ kind: 'mode', mode: 'surrogate' });
      const first = await snapshot(({ mode }) => mode === 'surrogate');
      await ask({ kind: 'mode', mode: 'mask' });
      const masked = await snapshot(({ mode }) => mode === 'mask');
      assert.ok(masked.identifiers.every(({ replacement }) => /^[█\s]+$/.test(replacement)));
      await ask({ kind: 'mode', mode: 'surrogate' });
      const second = await snapshot(({ mode }) => mode === 'surrogate');
      assert.deepEqual(second.identifiers.map(({ replacement }) => replacement), first.identifiers.map(({ replacement }) => replacement));
      const doyle = first.identifiers.filter(({ start, end }) => first.text.slice(start, end).includes('Doyle'));
      assert.equal(new Set(doyle.map(({ identity }) => identity)).size, 1);
    });

    it('what was missed is added and replaced', async () => {
      const { document } = await openNote(LETTER);
      await run();
      await snapshot();
      const start = LETTER.indexOf('Furosemide');
      await ask({ kind: 'add', added: [{ start, end: start + 10, type: 'OTHER_ID' }] });
      const shown = await snapshot(({ added }) => added.length === 1);
      assert.equal(shown.identifiers.find((identifier) => identifier.start === start)?.source, 'user');
      await ask({ kind: 'apply', kept: [] });
      assert.ok(!document.getText().includes('Furosemide'));
    });

    it('messages that break the schema, and places that are none, do nothing', async () => {
      const { document } = await openNote(LETTER);
      await run();
      await snapshot();
      await ask({ kind: 'apply', kept: [], force: true });
      await ask({ kind: 'add', added: [{ start: 10_000, end: 10_010, type: 'PERSON' }] });
      assert.equal(document.getText(), LETTER);
    });

    async function snapshotIsStale(): Promise<void> {
      const session = await probe();
      await until('the review knows of the change', () => session.sentToReview().some((message) => message.kind === 'stale' && message.stale));
    }
  });
}
