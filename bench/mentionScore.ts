import type { EntityType } from '../src/entities/types.ts';
import type { Span } from '../src/note/types.ts';
import type { GoldMention } from './corpora.ts';

/** A mention as a system found it. */
export interface FoundMention extends Span {
  readonly type: EntityType;
}

/** Gold and found mentions of one document. */
export interface Compared {
  readonly gold: readonly GoldMention[];
  readonly found: readonly FoundMention[];
}

/** Which types a gold label may have been found as; labels that are not listed count neither way. */
export type TypeMap = Readonly<Record<string, readonly EntityType[]>>;

/** Exact: both ends as in the gold. Overlap: one character in common is enough. */
export type Matching = 'exact' | 'overlap';

export interface MentionScore {
  readonly gold: number;
  readonly found: number;
  /** Gold mentions that were found / all gold mentions. */
  readonly recall: number;
  /** Found mentions that are gold / all found mentions of the types in question. */
  readonly precision: number;
  readonly f1: number;
}

/** F1 of counts; 1 where there is neither gold nor found. */
export function f1Of(recall: number, precision: number): number {
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

/**
 * Micro-averaged mention recall, precision and F1 over documents, as the CoNLL-2003 shared task counts them
 * (exact), or leniently (overlap). A mention counts only with a type that the label may be. Found mentions of types
 * that no label may be are left out; so are, for precision, found mentions that overlap a gold label not in the map
 * only where `forgive` names it.
 */
export function scoreMentions(documents: Iterable<Compared>, types: TypeMap, matching: Matching, forgive: readonly string[] = []): MentionScore {
  const inScope = new Set(Object.values(types).flat());
  let gold = 0;
  let goldHits = 0;
  let found = 0;
  let foundHits = 0;
  for (const document of documents) {
    const wanted = document.gold.filter(({ label }) => types[label] !== undefined);
    const forgiven = document.gold.filter(({ label }) => forgive.includes(label));
    const got = document.found.filter(({ type }) => inScope.has(type));
    const fits = (a: GoldMention, b: FoundMention): boolean => types[a.label]!.includes(b.type) && meets(a, b, matching);
    gold += wanted.length;
    goldHits += wanted.filter((a) => got.some((b) => fits(a, b))).length;
    for (const b of got) {
      const hit = wanted.some((a) => fits(a, b));
      if (!hit && forgiven.some((a) => meets(a, b, 'overlap'))) continue;
      found += 1;
      if (hit) foundHits += 1;
    }
  }
  const recall = gold === 0 ? 1 : goldHits / gold;
  const precision = found === 0 ? 1 : foundHits / found;
  return { gold, found, recall, precision, f1: f1Of(recall, precision) };
}

/** The score of each label on its own: recall of the label's mentions; precision is that of all labels together. */
export function recallByLabel(documents: readonly Compared[], types: TypeMap, matching: Matching): Map<string, { gold: number; recall: number }> {
  return new Map(Object.entries(types).map(([label, accepted]) => {
    const { gold, recall } = scoreMentions(documents, { [label]: accepted }, matching);
    return [label, { gold, recall }];
  }));
}

export function meets(a: Span, b: Span, matching: Matching): boolean {
  return matching === 'exact' ? a.start === b.start && a.end === b.end : a.start < b.end && b.start < a.end;
}

/** Counts of a confusion table: `rows` gold label, `columns` found type, "none" for what has no counterpart. */
export type Confusion = ReadonlyMap<string, ReadonlyMap<string, number>>;

export const NONE = 'none';

/**
 * Gold labels against found types by overlap: a gold mention counts once, for the found mention that shares most
 * with it; a found mention that overlaps no gold mention at all counts in the row "none".
 */
export function confusionOf(documents: Iterable<Compared>, labels: readonly string[]): Confusion {
  const table = new Map<string, Map<string, number>>();
  const count = (row: string, column: string): void => {
    const cells = table.get(row) ?? new Map<string, number>();
    cells.set(column, (cells.get(column) ?? 0) + 1);
    table.set(row, cells);
  };
  for (const { gold, found } of documents) {
    for (const mention of gold) {
      if (labels.includes(mention.label)) count(mention.label, nearest(mention, found)?.type ?? NONE);
    }
    for (const mention of found) {
      if (!gold.some((a) => meets(a, mention, 'overlap'))) count(NONE, mention.type);
    }
  }
  return table;
}

function nearest(gold: Span, found: readonly FoundMention[]): FoundMention | undefined {
  let best: FoundMention | undefined;
  let most = 0;
  for (const mention of found) {
    const shared = Math.min(gold.end, mention.end) - Math.max(gold.start, mention.start);
    if (shared > most) {
      most = shared;
      best = mention;
    }
  }
  return best;
}
