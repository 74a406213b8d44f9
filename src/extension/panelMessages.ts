import * as z from 'zod';
import type { ModelAction, NoteView, ViewAction } from '../engine/viewTypes.ts';
import type { ErrorRecord } from '../platform/errors.ts';

// What the note panel and the extension host say to each other. The webview imports types only from
// here: the schemas run in the host, which trusts nothing that a webview sends.

const span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .refine(({ start, end }) => start <= end, { message: 'a span ends before it starts' });

const action = z.enum(['summary', 'compressed', 'codes', 'entities']);
const decision = z.enum(['accepted', 'rejected']);
const id = z.int().min(1);

/** From the panel. `id` counts up in the panel; the host answers an insert, replace, copy or compare with `done` and the same id. */
export const fromPanel = z.discriminatedUnion('kind', [
  /** The panel's script runs and can take a snapshot. */
  z.strictObject({ kind: z.literal('ready'), id }),
  /** Show a span of the analysed text in the editor. */
  z.strictObject({ kind: z.literal('reveal'), id, span }),
  /** Insert below the note or selection. */
  z.strictObject({ kind: z.literal('insert'), id, what: z.enum(['summary', 'compressed', 'codes']) }),
  /** Put the summary or the compressed text in the place of the analysed text. */
  z.strictObject({ kind: z.literal('replace'), id, what: z.enum(['summary', 'compressed']) }),
  /** `only`: the entities that pass the panel's filter, as indices into `NoteView.entities`; all without it. */
  z.strictObject({ kind: z.literal('copy'), id, what: action, only: z.array(z.int().min(0)).exactOptional() }),
  /** Open the diff of note and compressed text. */
  z.strictObject({ kind: z.literal('compare'), id }),
  /** null takes a decision back. */
  z.strictObject({ kind: z.literal('decideCode'), id, code: z.string().min(1).max(16), decision: decision.nullable() }),
  /** Run again on the same text; without a note (empty state), run on the active editor. */
  z.strictObject({ kind: z.literal('run'), id, action, ratio: z.number().gt(0).max(1).optional(), engine: z.literal('offline').optional() }),
  /** Choose the model that attends to notes. */
  z.strictObject({ kind: z.literal('pickModel'), id }),
  /** Download the model that a failed run wanted. */
  z.strictObject({ kind: z.literal('pullModel'), id, model: z.string().min(1).max(4096) }),
  z.strictObject({ kind: z.literal('openSettings'), id, key: z.string().regex(/^attending\.[\w.]+$/) }),
  /** Review the de-identification of the panel's note. */
  z.strictObject({ kind: z.literal('deidentify'), id }),
  /** Stop the run that `busy` announced. */
  z.strictObject({ kind: z.literal('cancel'), id }),
  z.strictObject({ kind: z.literal('showLog'), id }),
]);
export type FromPanel = z.infer<typeof fromPanel>;

export type CodeDecision = z.infer<typeof decision>;

/** Where the note came from, opaque to the panel: it keeps it in its state, so that a reload finds the note again. */
export const noteSource = z.strictObject({
  uri: z.string().max(4096),
  /** Span in the document; null for the whole document. */
  selection: span.nullable(),
});
export type NoteSource = z.infer<typeof noteSource>;

/** What the entities must be to be shown: within a list any will do, an empty list asks nothing. */
const filter = z.strictObject({
  types: z.array(z.enum(['problem', 'medication', 'lab', 'vital', 'procedure', 'date', 'anatomy', 'other'])).max(8),
  /** 'present' is a plain mention about the patient, 'others' one about somebody else. */
  assertions: z.array(z.enum(['present', 'negated', 'uncertain', 'hypothetical', 'historical', 'others'])).max(6),
  /** 'rules', 'tagger', or the id of one lexicon, grammar or model. */
  sources: z.array(z.string().max(80)).max(64),
});
export type EntityFilter = z.infer<typeof filter>;

const state = z.strictObject({
  tab: action,
  /** Legend entries switched off: entity types, "negated", "historical". */
  hidden: z.array(z.string().max(24)).max(16),
  filter: filter.default({ types: [], assertions: [], sources: [] }),
  ratio: z.number().gt(0).max(1),
  source: noteSource.nullable(),
});

/** What the panel keeps through `setState`: choices only, no note text. The serializer's state goes through this schema. */
export const panelState = state;
export type PanelState = z.infer<typeof panelState>;

/** A language model at work: the whole of what is shown of it, sent anew as it goes on. */
export interface LiveRun {
  readonly action: ModelAction;
  /** "notes-lm", and what it runs on once that is known: "cpu · q8". */
  readonly model: string;
  readonly place: string;
  /** "Loading notes-lm", "Summarising part 2 of 3", "Checking". */
  readonly stage: string;
  /** What is written so far of the draft under way. */
  readonly text: string;
  /** The text is of a draft that the one under way replaces. */
  readonly old: boolean;
  readonly tokens: number;
  readonly tokensPerSecond: number | null;
  readonly elapsedMs: number;
  readonly notices: readonly string[];
}

/** What may help after a failed run. */
export type FailedChoice = { readonly kind: 'useOffline' } | { readonly kind: 'pickModel' } | { readonly kind: 'pullModel'; readonly model: string } | { readonly kind: 'openSettings'; readonly key: string };

/** To the panel: whole snapshots, so that a lost or late message never leaves half a picture. */
export type ToPanel =
  | {
      readonly kind: 'snapshot';
      readonly view: NoteView;
      readonly source: NoteSource;
      /** Decisions by code. */
      readonly codeDecisions: Readonly<Record<string, CodeDecision>>;
      /** False when the document is closed or read only: insert and replace are then disabled. */
      readonly editable: boolean;
      /** True when the document has changed since the analysis: the panel says so and offers to run again. */
      readonly stale: boolean;
    }
  /** A run is under way; a snapshot that is shown stays. `label` is one plain phrase: "Summarising discharge.txt". */
  | { readonly kind: 'busy'; readonly label: string; readonly live?: LiveRun }
  /** `choices` are offered besides running again and the log. */
  | { readonly kind: 'failed'; readonly error: ErrorRecord; readonly action?: ViewAction; readonly choices?: readonly FailedChoice[] }
  /** Nothing to show: what to do next. */
  | { readonly kind: 'empty' }
  /** The document changed after the snapshot (or is as analysed again). */
  | { readonly kind: 'stale'; readonly stale: boolean; readonly editable: boolean }
  /** Answer to the panel's message of that id; `message` is shown for a moment ("Copied"). */
  | { readonly kind: 'done'; readonly id: number; readonly message: string };
