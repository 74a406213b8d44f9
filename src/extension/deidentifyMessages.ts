import * as z from 'zod';
import type { ReviewedSpan } from '../engine/identifierReview.ts';
import type { ErrorRecord } from '../platform/errors.ts';
import { DEIDENTIFY_MODES, IDENTIFIER_TYPES, type DeidentifyMode, type NameSource } from '../privacy/types.ts';
import { noteSource, type NoteSource } from './panelMessages.ts';

// What the review of a de-identification and the extension host say to each other. As with the note
// panel the webview imports types only: the schemas run in the host.

const id = z.int().min(1);
const mode = z.enum(DEIDENTIFY_MODES);
const span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1) })
  .refine(({ start, end }) => start < end, { message: 'an identifier has no text' });
/** Identifiers that stay as they are, as spans of the text that was read. */
const kept = z.array(span).max(100_000);
const added = z.strictObject({ start: z.int().min(0), end: z.int().min(1), type: z.enum(IDENTIFIER_TYPES) });

/** From the review. `id` counts up there. */
export const fromReview = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready'), id }),
  /** Other replacements for the same identifiers. */
  z.strictObject({ kind: z.literal('mode'), id, mode }),
  /** Identifiers that were missed: all places of one text. */
  z.strictObject({ kind: z.literal('add'), id, added: z.array(added).min(1).max(10_000) }),
  /** Put the de-identified text in the place of the note or selection. */
  z.strictObject({ kind: z.literal('apply'), id, kept }),
  /** Open it as a document of its own; the note stays. */
  z.strictObject({ kind: z.literal('open'), id, kept }),
  /** Open the editor's diff of note and result. */
  z.strictObject({ kind: z.literal('compare'), id, kept }),
  z.strictObject({ kind: z.literal('reveal'), id, span }),
  /** Read the note as it is now. */
  z.strictObject({ kind: z.literal('run'), id }),
  z.strictObject({ kind: z.literal('cancel'), id }),
  /** Close the review; nothing is written. */
  z.strictObject({ kind: z.literal('close'), id }),
  z.strictObject({ kind: z.literal('showLog'), id }),
]);
export type FromReview = z.infer<typeof fromReview>;

/** What the review keeps through `setState`: choices and places, no text. */
export const reviewState = z.strictObject({
  source: noteSource.nullable(),
  mode,
  /** Hash of the text that the places below are of: for another text they mean nothing. */
  fingerprint: z.string().max(64),
  kept,
  added: z.array(added).max(10_000),
  view: z.enum(['changes', 'result']),
});
export type ReviewState = z.infer<typeof reviewState>;

export type AddedIdentifier = z.infer<typeof added>;

/** An identifier with what it is replaced by, whose it is, and where. */
export interface ReviewedIdentifier extends ReviewedSpan {
  /** First line, counted from 1 in the document. */
  readonly line: number;
}

export interface ReviewSnapshot {
  readonly kind: 'snapshot';
  readonly title: string;
  readonly scope: 'selection' | 'document';
  readonly text: string;
  readonly mode: DeidentifyMode;
  /** Ordered by start and disjoint. */
  readonly identifiers: readonly ReviewedIdentifier[];
  /** What the user added, as it stands among the identifiers. */
  readonly added: readonly AddedIdentifier[];
  /** Who looked for names: `rules` where the name tagger cannot run. */
  readonly names: NameSource;
  readonly source: NoteSource;
  readonly fingerprint: string;
  readonly elapsedMs: number;
  /** False when the document is closed or read only. */
  readonly editable: boolean;
  /** The document has changed since: nothing is written until the note is read again. */
  readonly stale: boolean;
}

export type ToReview =
  | ReviewSnapshot
  | { readonly kind: 'busy'; readonly label: string }
  | { readonly kind: 'failed'; readonly error: ErrorRecord }
  | { readonly kind: 'stale'; readonly stale: boolean; readonly editable: boolean }
  /** The note of a reloaded window cannot be read any more. */
  | { readonly kind: 'gone' }
  /** Shown for a moment. */
  | { readonly kind: 'done'; readonly id: number; readonly message: string };
