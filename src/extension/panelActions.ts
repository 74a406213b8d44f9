import * as vscode from 'vscode';
import type { NoteView, ViewAction } from '../engine/viewTypes.ts';
import type { Span } from '../note/types.ts';
import { AttendingError } from '../platform/errors.ts';
import { MODEL_COMMANDS } from './commands.ts';
import type { CompareTexts } from './compare.ts';
import type { Decisions } from './decisions.ts';
import { wrapLikeNote } from './diffText.ts';
import type { Flash } from './flash.ts';
import type { FromPanel } from './panelMessages.ts';
import type { Target } from './target.ts';
import { viewText } from './viewTexts.ts';

/** What the panel shows: the text it came from and the view. */
export interface Shown {
  readonly target: Target;
  readonly view: NoteView;
}

/** Where to open something so that it does not cover the panel. */
export interface Place {
  readonly target: Target;
  readonly panelColumn: vscode.ViewColumn | undefined;
}

/** Scrolls the editor to a source and flashes it; opens the note where it is not visible. */
export async function reveal({ target, panelColumn }: Place, span: Span, flash: Flash): Promise<void> {
  const range = target.rangeOf(span);
  const visible = visibleEditor(target);
  // The panel keeps the focus, so that the next source is one click or key away.
  const editor = visible ?? (await vscode.window.showTextDocument(target.document, { viewColumn: columnOf(target, panelColumn), preserveFocus: true }));
  flash.show(editor, range);
}

/** Puts text on lines of its own below the analysed text. `own` brackets the edit, which is ours. */
export async function insertBelow({ target, view }: Shown, what: ViewAction, decisions: Decisions, own: (edit: () => Thenable<boolean>) => Promise<boolean>): Promise<void> {
  const text = textOf(view, what, decisions);
  target.checkEditable();
  const { document, range } = target;
  const rest = document.lineAt(range.end.line).text.slice(range.end.character);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, range.end, `${endsLine(document, range.end) ? '\n' : '\n\n'}${text}${rest.trim() === '' ? '\n' : '\n\n'}`);
  await apply(() => own(() => vscode.workspace.applyEdit(edit)));
}

/** Puts the result in the place of the analysed text. Throws NOTE_CHANGED when other text stands there now. */
export async function replaceText({ target, view }: Shown, what: ViewAction): Promise<void> {
  const text = textOf(view, what, {});
  target.checkEditable();
  const edit = new vscode.WorkspaceEdit();
  // The white space around the note is the document's own: a last line keeps its end.
  const after = /\s*$/.exec(target.text)?.[0] ?? '';
  edit.replace(target.document.uri, target.range, text.trimEnd() + after);
  await apply(() => vscode.workspace.applyEdit(edit));
}

export async function copy({ view }: Shown, what: ViewAction, decisions: Decisions, only?: readonly number[]): Promise<void> {
  await vscode.env.clipboard.writeText(textOf(view, what, decisions, only));
}

export async function compare({ target, view, panelColumn }: Shown & Place, texts: CompareTexts): Promise<void> {
  await texts.open(target.title, target.text, 'compressed', wrapLikeNote(view.compressed.text, view.compressed.pieces, target.text), columnOf(target, panelColumn));
}

/** What the panel asks of the editor itself. */
export async function runEditorCommand(message: Extract<FromPanel, { kind: 'pickModel' | 'pullModel' | 'openSettings' }>): Promise<void> {
  const { executeCommand } = vscode.commands;
  if (message.kind === 'pickModel') await executeCommand(MODEL_COMMANDS.choose);
  else if (message.kind === 'pullModel') await executeCommand(MODEL_COMMANDS.pull, message.model);
  else await executeCommand('workbench.action.openSettings', message.key);
}

function visibleEditor(target: Target): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => document === target.document);
}

/** The group in which the note is open, else one that is not the panel's. */
function columnOf(target: Target, panelColumn: vscode.ViewColumn | undefined): vscode.ViewColumn {
  const uri = target.document.uri.toString();
  const holds = (tab: vscode.Tab): boolean => tab.input instanceof vscode.TabInputText && tab.input.uri.toString() === uri;
  const open = visibleEditor(target)?.viewColumn ?? vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(holds))?.viewColumn ?? vscode.ViewColumn.One;
  return open === panelColumn ? vscode.ViewColumn.Beside : open;
}

function textOf(view: NoteView, what: ViewAction, decisions: Decisions, only?: readonly number[]): string {
  const text = viewText(view, what, decisions, only);
  if (text.trim() === '') throw new AttendingError('EMPTY_NOTE', 'There is nothing to take over.', 'Choose another tab.');
  return text;
}

async function apply(edit: () => Thenable<boolean>): Promise<void> {
  if (await edit()) return;
  throw new AttendingError('FILE_NOT_WRITABLE', 'The editor did not take the change.', 'Make the file writable, or copy the text instead.');
}

/** True at the start of a line: the text before it ends with a line break. */
function endsLine(document: vscode.TextDocument, position: vscode.Position): boolean {
  return position.character === 0 && position.line > 0 && document.lineAt(position.line - 1) !== undefined;
}
