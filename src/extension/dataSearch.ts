import { open } from 'node:fs/promises';
import path from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import * as vscode from 'vscode';
import { FIND_EXCLUDE, FIND_PATTERNS, findDatasets, type Find } from './dataFinds.ts';

/** Enough of a file for a header or the keys of a configuration, zipped or not. */
const BEGINNING_BYTES = 8192;

/** Folders of the workspace that are on this machine: the command line reads no others. */
export function localFolders(): readonly vscode.WorkspaceFolder[] {
  return (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
}

/** Looks, within limits, for what data preparation can begin with. */
export async function searchFolder(folder: vscode.WorkspaceFolder, token?: vscode.CancellationToken): Promise<Find[]> {
  const found = await Promise.all(FIND_PATTERNS.map(([pattern, most]) => vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern), FIND_EXCLUDE, most, token)));
  const files = found.flat().map(({ fsPath }) => placeIn(folder, fsPath));
  return await findDatasets(files, (file) => beginningOf(path.join(folder.uri.fsPath, file)));
}

/** Databases of a folder: absolute paths. */
export async function searchDatabases(folder: vscode.WorkspaceFolder): Promise<string[]> {
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/*.duckdb'), FIND_EXCLUDE, 100);
  return found.map(({ fsPath }) => fsPath);
}

/** A path as tasks say it: relative with slashes inside the folder ("." for itself), else absolute. */
export function placeIn(folder: vscode.WorkspaceFolder, file: string): string {
  const relative = path.relative(folder.uri.fsPath, file);
  if (relative === '') return '.';
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative.split(path.sep).join('/');
}

/** Its first bytes as text; empty for a file that cannot be read. */
async function beginningOf(file: string): Promise<string> {
  try {
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING_BYTES), 0, BEGINNING_BYTES, 0);
      const bytes = buffer.subarray(0, bytesRead);
      const text = file.endsWith('.gz') ? gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 20 }) : bytes;
      return text.toString('utf8');
    } finally {
      await handle.close();
    }
  } catch {
    return '';
  }
}
