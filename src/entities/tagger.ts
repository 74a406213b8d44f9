import type { Note, Span } from '../note/types.ts';
import type { Entity, EntityType } from './types.ts';

/** Who names the entities: rules and word lists, the trained tagger, or both merged (merge.ts). */
export const ENTITY_SOURCES = ['rules', 'tagger', 'both'] as const;
export type EntitySource = (typeof ENTITY_SOURCES)[number];

/** A mention that a statistical tagger found: where, what, and how sure it is (0..1, the mean probability of its words' labels). */
export interface TaggedMention extends Span {
  readonly type: EntityType;
  readonly score: number;
}

export interface TagOptions {
  /** What `recogniseEntities` found in the note, where it is at hand: a tagger may read it as one of its features. */
  readonly rules?: readonly Entity[];
  readonly signal?: AbortSignal;
}

/** The port through which this room sees a tagger, so that it stays pure: what runs the model is wired by the composition roots. */
export interface Tagger {
  /** As it stands in an entity's `source`: "tagger:NAME". */
  readonly name: string;
  /** Loads the model, so that what is wrong with it shows before the first note; `tag` does so by itself. Rejects with a MODEL_ code. */
  open(): Promise<void>;
  /** Mentions ordered by start, not overlapping. Rejects with the signal's reason once it aborts. */
  tag(note: Note, options?: TagOptions): Promise<TaggedMention[]>;
  /** Gives the model's memory back. */
  close(): Promise<void>;
}
