import type * as vscode from 'vscode';

/** Documents for which outline, folding, status item and highlight-on-open are offered. Commands work on any document. */
export const NOTE_SELECTOR: vscode.DocumentSelector = [{ language: 'plaintext' }, { language: 'markdown' }, { pattern: '**/*.note' }];

/** True for a document that may be a note, going by its language and name alone; output channels and the like are not. */
export function looksLikeNoteFile(document: vscode.TextDocument): boolean {
  if (document.uri.scheme === 'output' || document.uri.scheme === COMPARE_SCHEME) return false;
  return document.languageId === 'plaintext' || document.languageId === 'markdown' || document.uri.path.endsWith('.note');
}

/** Scheme of the read-only texts of the diff view. */
export const COMPARE_SCHEME = 'attending-compare';
