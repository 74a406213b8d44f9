import { replaceIdentifiers } from '../privacy/deidentify.ts';
import type { Deidentified, DeidentifyMode, DeidentifyOptions, Identifier, IdentifierType, NameSource, ReplacedIdentifier } from '../privacy/types.ts';
import type { Span } from '../note/types.ts';

export interface IdentifierReviewRequest {
  readonly text: string;
  readonly mode: DeidentifyMode;
  readonly seed?: string;
  readonly patient?: string;
  /** Who finds names; by default the name tagger too. */
  readonly names?: NameSource;
  /** What the user found beyond the engine. */
  readonly added?: readonly (Span & { readonly type: IdentifierType })[];
}

/** An identifier with whose it is: the same `identity` means the same person, or the same value of another type. */
export interface ReviewedSpan extends ReplacedIdentifier {
  readonly identity: string;
}

export interface IdentifierReview {
  readonly text: string;
  /** Ordered and disjoint; what the user added has the source "user" and the score 1. */
  readonly spans: readonly ReviewedSpan[];
}

/** The part of the engine that a review needs. */
export interface DeidentifyingEngine {
  deidentify(text: string, options: DeidentifyOptions, signal?: AbortSignal, names?: NameSource): Promise<Deidentified>;
}

/**
 * The identifiers of a note for review: those that the engine finds and those that the user added, with what each
 * becomes in the wanted mode. Rejects with EMPTY_NOTE and the like for text that is not a note, with a MODEL_ code where
 * the name tagger is wanted and cannot run.
 */
export async function reviewIdentifiers(engine: DeidentifyingEngine, { text, mode, seed, patient, names, added = [] }: IdentifierReviewRequest, signal?: AbortSignal): Promise<IdentifierReview> {
  const options = { ...(seed !== undefined && { seed }), ...(patient !== undefined && { patient }) };
  const found = await engine.deidentify(text, { ...options, mode: 'placeholder' }, signal, names);
  const identifiers = withAdded(found.spans, added.filter(({ start, end }) => start < end && end <= text.length));
  // Placeholders number persons and values, which is who is who in every mode.
  const identities = replaceIdentifiers(text, identifiers, { mode: 'placeholder' }).spans;
  const replaced = mode === 'placeholder' ? replaceIdentifiers(text, identifiers, { mode }) : replaceIdentifiers(text, identifiers, { ...options, mode });
  return {
    text: replaced.text,
    spans: replaced.spans.map(({ start, end, type, score, source, replacement }, i) => ({ start, end, type, score, source, replacement, identity: identities[i]!.replacement })),
  };
}

/** Both lists in order; of what overlaps the found one stays. */
function withAdded(found: readonly Identifier[], added: NonNullable<IdentifierReviewRequest['added']>): Identifier[] {
  const all = [...found.map((identifier) => ({ ...identifier, rank: 0 })), ...added.map((span) => ({ ...span, score: 1, source: 'user', rank: 1 }))];
  const disjoint: (Identifier & { rank: number })[] = [];
  for (const identifier of all.sort((a, b) => a.start - b.start || a.rank - b.rank)) {
    const before = disjoint.at(-1);
    if (before === undefined || before.end <= identifier.start) disjoint.push(identifier);
    else if (before.rank > identifier.rank) disjoint[disjoint.length - 1] = identifier;
  }
  return disjoint;
}
