import path from 'node:path';
import * as vscode from 'vscode';
import { checkNoteText } from '../engine/input.ts';
import type { Span } from '../note/types.ts';
import { AttendingError } from '../platform/errors.ts';
import { shiftSpan, type Edit } from './spans.ts';

/** Edits that are remembered; after more, a source that cannot be found says that the note has changed. */
const MAX_EDITS = 10_000;

/**
 * The part of a document that an action works on: the selection, or all of it. Keeps the text as
 * analysed and follows the document's edits, so that offsets into that text map to the document
 * as it is now, and nobody mistakes changed text for analysed text.
 */
export class Target {
  /** The text that is analysed, line ends as in the document. */
  readonly text: string;
  readonly scope: 'selection' | 'document';
  /** Number of its first line in the document, counted from 1. */
  readonly firstLine: number;
  #document: vscode.TextDocument;
  #span: Span;
  #touched = false;
  /** Where the text began when it was read, and the edits since, without their text. */
  readonly #origin: number;
  readonly #edits: Edit[][] = [];

  /** Of the given span of offsets, or of the whole document. Throws for text that cannot be a note. */
  constructor(document: vscode.TextDocument, selection: Span | null) {
    this.#document = document;
    this.scope = selection === null ? 'document' : 'selection';
    this.text = selection === null ? document.getText() : document.getText(new vscode.Range(document.positionAt(selection.start), document.positionAt(selection.end)));
    this.#span = selection ?? { start: 0, end: this.text.length };
    this.#origin = this.#span.start;
    this.firstLine = document.positionAt(this.#span.start).line + 1;
    checkTarget(this.text, this.scope);
  }

  /** The selection of an editor, the whole document when nothing is selected. */
  static of(editor: vscode.TextEditor): Target {
    const { document, selection } = editor;
    if (selection.isEmpty) return new Target(document, null);
    return new Target(document, { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) });
  }

  /** The same place in the document, with the text that is there now. */
  again(): Target {
    return new Target(this.document, this.scope === 'document' ? null : this.#span);
  }

  get document(): vscode.TextDocument {
    return this.#document;
  }

  /** True for the same document, also when it was closed and opened again. */
  isIn(document: vscode.TextDocument): boolean {
    return document.uri.toString() === this.#document.uri.toString();
  }

  /** Follows the document after it was closed and opened again, perhaps with other text. */
  reopened(document: vscode.TextDocument): void {
    this.#document = document;
    this.#touched ||= document.getText(this.range) !== this.text || (this.scope === 'document' && document.getText().length !== this.text.length);
  }

  /** File name, without its folders. */
  get title(): string {
    return path.posix.basename(this.document.uri.path) || 'note';
  }

  /** Span in the document; null for the whole of it. */
  get selection(): Span | null {
    return this.scope === 'document' ? null : this.#span;
  }

  /** True when the analysed text is no longer what stands in the document. */
  get stale(): boolean {
    return this.#touched && this.document.getText(this.range) !== this.text;
  }

  /** Where the analysed text stands now. */
  get range(): vscode.Range {
    return new vscode.Range(this.document.positionAt(this.#span.start), this.document.positionAt(this.#span.end));
  }

  get editable(): boolean {
    return !this.document.isClosed && vscode.workspace.fs.isWritableFileSystem(this.document.uri.scheme) !== false;
  }

  /** Follows one change event of the document. `own`: an insertion of ours beside the text, which leaves it whole. */
  follow(edits: readonly vscode.TextDocumentContentChangeEvent[], own: boolean): void {
    const { start, end, touched } = shiftSpan(this.#span, edits);
    // Of a whole document everything is the text, wherever it was typed, except what we added below it.
    const whole = this.scope === 'document' && !own;
    this.#touched ||= touched || whole;
    this.#span = whole ? { start: 0, end: this.document.getText().length } : { start, end };
    if (this.#edits.length < MAX_EDITS) this.#edits.push(edits.map(({ rangeOffset, rangeLength, text }) => ({ rangeOffset, rangeLength, text: { length: text.length } })));
  }

  /** Range in the document of a span of the analysed text. Throws NOTE_CHANGED when other text stands there. */
  rangeOf(span: Span): vscode.Range {
    const followed = this.#touched && this.stale;
    let place: Span = { start: this.#origin + span.start, end: this.#origin + span.end };
    if (followed) for (const edits of this.#edits) place = shiftSpan(place, edits);
    else place = { start: this.#span.start + span.start, end: this.#span.start + span.end };
    const range = new vscode.Range(this.document.positionAt(place.start), this.document.positionAt(place.end));
    if (followed && this.document.getText(range) !== this.text.slice(span.start, span.end)) throw noteChanged();
    return range;
  }

  /** Throws unless the analysed text still stands in a document that can be edited. */
  checkEditable(): void {
    if (this.document.isClosed) throw new AttendingError('NO_EDITOR', 'The note is no longer open.', 'Open it and run again.');
    if (this.stale) throw noteChanged();
  }
}

export function noteChanged(): AttendingError {
  return new AttendingError('NOTE_CHANGED', 'The note has changed since it was read.', 'Run again on the text as it is now.');
}

function checkTarget(text: string, scope: Target['scope']): void {
  if (scope === 'selection' && !/\S/.test(text)) throw new AttendingError('EMPTY_NOTE', 'The selection holds no text.', 'Select some of the note, or nothing for all of it.');
  try {
    checkNoteText(text);
  } catch (error) {
    // What the command line would do next is no help in an editor.
    if (AttendingError.is(error, 'TOO_LARGE')) throw new AttendingError('TOO_LARGE', error.message, 'Select a part of it and run again.', { cause: error });
    throw error;
  }
}
