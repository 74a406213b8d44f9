import type { ReviewedIdentifier, ReviewSnapshot } from '../../src/extension/deidentifyMessages.ts';
import type { Span } from '../../src/note/types.ts';

/** Below this an identifier is one to look at. */
export const SURE = 0.6;

/** All places of one thing: a person with her names, a number, a date. */
export interface Entry {
  readonly type: ReviewedIdentifier['type'];
  /** Each way in which the note writes it, in order. */
  readonly originals: readonly string[];
  readonly replacements: readonly string[];
  /** Who says so, each once: "rule: honorific", "tagger: names". */
  readonly sources: readonly string[];
  /** The least sure of its places. */
  readonly score: number;
  /** Indices of its places among the identifiers. */
  readonly places: readonly number[];
}

/** Entries by type in the order of the types' table; within a type in the order of the note. */
export function entriesOf({ text, identifiers }: Pick<ReviewSnapshot, 'text' | 'identifiers'>): Map<ReviewedIdentifier['type'], Entry[]> {
  const places = new Map<string, number[]>();
  for (const [index, { type, identity }] of identifiers.entries()) {
    const key = `${type}\n${identity}`;
    const list = places.get(key);
    if (list === undefined) places.set(key, [index]);
    else list.push(index);
  }
  const byType = new Map<ReviewedIdentifier['type'], Entry[]>();
  for (const list of places.values()) {
    const all = list.map((index) => identifiers[index]!);
    const { type } = all[0]!;
    const entry: Entry = {
      type,
      originals: unique(all.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))),
      replacements: unique(all.map(({ replacement }) => replacement)),
      sources: unique(all.map(({ source }) => source.replace(':', ': '))),
      score: all.reduce((least, { score }) => Math.min(least, score), 1),
      places: list,
    };
    const ofType = byType.get(type);
    if (ofType === undefined) byType.set(type, [entry]);
    else ofType.push(entry);
  }
  return byType;
}

export type Check = 'all' | 'none' | 'some';

/** Whether all, none or some of the places are redacted. */
export function checkOf(places: readonly number[], kept: ReadonlySet<number>): Check {
  const redacted = places.filter((place) => !kept.has(place)).length;
  if (redacted === places.length) return 'all';
  return redacted === 0 ? 'none' : 'some';
}

/** All redacted become kept, anything else becomes redacted. */
export function toggled(places: readonly number[], kept: ReadonlySet<number>): Set<number> {
  const next = new Set(kept);
  const keep = checkOf(places, kept) === 'all';
  for (const place of places) {
    if (keep) next.add(place);
    else next.delete(place);
  }
  return next;
}

/** Spans of what is kept, for the host and the state. */
export function keptSpans(identifiers: readonly Span[], kept: ReadonlySet<number>): Span[] {
  return [...kept].sort((a, b) => a - b).flatMap((index) => {
    const span = identifiers[index];
    return span === undefined ? [] : { start: span.start, end: span.end };
  });
}

/** The kept among new identifiers of the same text: those at the same places. */
export function keptAtSpans(identifiers: readonly Span[], spans: readonly Span[]): Set<number> {
  const wanted = new Set(spans.map(({ start, end }) => `${start}-${end}`));
  return new Set(identifiers.flatMap(({ start, end }, index) => (wanted.has(`${start}-${end}`) ? index : [])));
}

/** The kept among the identifiers of a changed text: those that read the same, counted from the start. */
export function keptByWords(before: ReviewSnapshot, kept: ReadonlySet<number>, after: ReviewSnapshot): Set<number> {
  const wanted = new Set(namesOf(before).filter((_, index) => kept.has(index)));
  return new Set(namesOf(after).flatMap((name, index) => (wanted.has(name) ? index : [])));
}

function namesOf({ text, identifiers }: ReviewSnapshot): string[] {
  const counts = new Map<string, number>();
  return identifiers.map(({ type, start, end }) => {
    const name = `${type}\n${text.slice(start, end)}`;
    const nth = counts.get(name) ?? 0;
    counts.set(name, nth + 1);
    return `${name}\n${nth}`;
  });
}

/**
 * Places of a text in the note, as whole words and as written, where no identifier stands yet. '' and what
 * is longer than a line of an address is nowhere.
 */
export function placesOf(wanted: string, { text, identifiers }: Pick<ReviewSnapshot, 'text' | 'identifiers'>): Span[] {
  const words = wanted.trim();
  if (words === '' || words.length > 300) return [];
  const pattern = words.split(/\s+/).map(escapeRegExp).join('\\s+');
  const places: Span[] = [];
  let next = 0;
  for (const match of text.matchAll(new RegExp(pattern, 'g'))) {
    const start = match.index;
    const end = start + match[0].length;
    if (isWordAt(text, start - 1) && isWordAt(text, start)) continue;
    if (isWordAt(text, end) && isWordAt(text, end - 1)) continue;
    while (next < identifiers.length && identifiers[next]!.end <= start) next += 1;
    if (next < identifiers.length && identifiers[next]!.start < end) continue;
    places.push({ start, end });
  }
  return places;
}

function isWordAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
