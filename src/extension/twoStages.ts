import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { ListedModel } from '../engine/modelProtocol.ts';
import { AttendingError } from '../platform/errors.ts';
import { localFolders, placeIn } from './dataSearch.ts';
import { currentSettings } from './modelConfiguration.ts';
import { pickModel } from './modelPicker.ts';
import type { ModelsViewOptions } from './modelsView.ts';
import { looksLikeNoteFile } from './noteFiles.ts';
import { OFFLINE_ENGINE } from './settings.ts';
import type { DataTaskDefinition } from './taskDefinition.ts';

export interface TwoStagesOptions extends Pick<ModelsViewOptions, 'runTask'> {
  readonly list: () => Promise<readonly ListedModel[]>;
}

/** What is compressed: a note, a file of notes, or a prepared database. */
type Source = { readonly kind: 'note'; readonly title: string; readonly text: string } | { readonly kind: 'input' | 'db'; readonly file: string };

const RESULTS = 'two-stages';
/** Some records failed, the others are done. */
const PARTLY_DONE = 3;

/**
 * Asks what to compress, by which two models and into which folder, runs `attending pipeline` as a task, and opens its results: of one
 * note the two texts, of many the statistics. The models are loaded one after the other. Undefined when a question is dismissed.
 */
export async function compressInTwoStages({ list, runTask }: TwoStagesOptions): Promise<string | undefined> {
  const folder = localFolders()[0];
  if (folder === undefined) throw new AttendingError('NO_EDITOR', 'No folder is open: results go into it.', 'Open a folder and run again.');
  const source = await askForSource();
  if (source === undefined) return undefined;
  const summaryModel = await askForModel('First stage: a summary with all that matters', 'Writes the long summary', list);
  if (summaryModel === undefined) return undefined;
  const compressModel = await askForModel('Second stage: half of it, with all entities', 'Writes the short one, after the first model is unloaded', list);
  if (compressModel === undefined) return undefined;
  const name = source.kind === 'note' ? source.title : path.basename(source.file);
  const out = await vscode.window.showInputBox({ title: 'Folder for the Results', prompt: `In ${folder.name}. It holds text of notes, readable by you only.`, value: `${RESULTS}/${path.parse(name).name}`, validateInput: (value) => (value.trim() === '' || path.isAbsolute(value) || value.split(/[\\/]/).includes('..') ? 'A folder inside the workspace.' : undefined) });
  if (out === undefined) return undefined;
  const input = await inputOf(source, path.join(folder.uri.fsPath, out), folder);
  const { outbound } = currentSettings();
  const definition: DataTaskDefinition = { type: 'attending', command: 'pipeline', ...input, summaryModel, compressModel, out, ...(outbound.remoteText === undefined || outbound.remoteText === 'nothing' ? {} : { remoteText: outbound.remoteText }) };
  const exitCode = await runTask(definition, folder);
  if (exitCode !== 0 && exitCode !== PARTLY_DONE) return undefined;
  const file = path.join(folder.uri.fsPath, out, source.kind === 'note' ? 'compression_pipeline_results.json' : 'summary_statistics.json');
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.file(file)), { viewColumn: vscode.ViewColumn.Beside, preview: false });
  return file;
}

async function askForSource(): Promise<Source | undefined> {
  const editor = vscode.window.activeTextEditor;
  const note = editor !== undefined && looksLikeNoteFile(editor.document) ? editor.document : undefined;
  const items = [
    ...(note === undefined ? [] : [{ label: '$(note) This note', description: path.basename(note.uri.path), kind: 'note' as const }]),
    { label: '$(files) A file of notes…', description: 'JSONL: {"id", "text"} a line', kind: 'input' as const },
    { label: '$(database) A prepared database…', description: 'of "Prepare Data…"', kind: 'db' as const },
  ].map(({ label, description, kind }) => ({ label, description, source: kind }));
  const picked = await vscode.window.showQuickPick(items, { title: 'Compress in Two Stages', placeHolder: 'What is compressed?' });
  if (picked === undefined) return undefined;
  if (picked.source === 'note') {
    const text = note!.getText();
    if (!/\S/.test(text)) throw new AttendingError('EMPTY_NOTE', 'The note is empty.', 'Run again on a note that has text.');
    return { kind: 'note', title: path.basename(note!.uri.path), text };
  }
  const filters: Record<string, string[]> = picked.source === 'input' ? { JSONL: ['jsonl', 'ndjson'] } : { DuckDB: ['duckdb'] };
  const file = (await vscode.window.showOpenDialog({ filters, openLabel: 'Compress', canSelectMany: false }))?.[0]?.fsPath;
  return file === undefined ? undefined : { kind: picked.source, file };
}

/** A model's name as the command line takes it; undefined when dismissed. */
async function askForModel(title: string, placeHolder: string, list: TwoStagesOptions['list']): Promise<string | undefined> {
  const settings = currentSettings();
  const picked = await pickModel({ title, placeHolder, settings, chosen: settings.models.chosen.compressed, offline: true, list });
  if (picked === undefined) return undefined;
  if (picked.kind === 'model') return picked.model === '' ? OFFLINE_ENGINE : picked.model;
  await vscode.commands.executeCommand(picked.command);
  return await askForModel(title, placeHolder, list);
}

/** The task's input. One note is written beside its results, readable by the user only. */
async function inputOf(source: Source, out: string, folder: vscode.WorkspaceFolder): Promise<Readonly<Record<string, string>>> {
  if (source.kind !== 'note') return { [source.kind]: placeIn(folder, source.file) };
  await mkdir(out, { recursive: true, mode: 0o700 });
  const file = path.join(out, 'input.jsonl');
  await writeFile(file, `${JSON.stringify({ id: source.title, text: source.text })}\n`, { mode: 0o600 });
  return { input: placeIn(folder, file) };
}
