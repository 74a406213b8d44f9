import { assertSpans } from '../entities/assertion.ts';
import { keepsCompany } from '../entities/company.ts';
import type { Assertion, Entity } from '../entities/types.ts';
import type { Note, SectionFamily, Span } from '../note/types.ts';
import { starterSet } from './codeSet.ts';
import { retrieveCode } from './retrieval.ts';
import { isPastSection, sectionWeight } from './sections.ts';
import { TermSource } from './codingTypes.ts';
import { termIndex } from './termIndex.ts';
import { sideOf, wordsOfNote, type Side, type WordRow } from './words.ts';

/** One place of the note that names a condition of the code set. */
export interface Mention extends Span {
  readonly code: string;
  /** Second code that the same words state ("septic shock": sepsis too). */
  readonly also: string | undefined;
  readonly assertion: Assertion;
  /** The words say that it is past, not only the section it stands in. */
  readonly isPast: boolean;
  readonly family: SectionFamily;
  /** Section weight times how well the words fit, 0..1. */
  readonly weight: number;
  readonly side: Side | undefined;
  /** The term itself names the side ("right hemiparesis"), so the code needs none. */
  readonly isSided: boolean;
  /** Where the side stands, if outside the mention. */
  readonly sideSpan: Span | undefined;
  /** Positions in the row of words, half-open. */
  readonly first: number;
  readonly last: number;
}

/** A note read for coding: its words and what conditions they name. */
export interface Reading {
  readonly row: WordRow;
  readonly mentions: readonly Mention[];
}

interface Found {
  readonly entry: number;
  readonly also: number;
  readonly first: number;
  readonly last: number;
  readonly side: Side | undefined;
  readonly isSided: boolean;
  readonly fit: number;
}

/** Fit of a phrase of our synonyms and of one derived from an official description. */
const FIT = { [TermSource.synonym]: 1, [TermSource.description]: 0.95 } as const;

/** Finds the conditions that a note names: exact phrases, then problem entities that none of them covers. */
export function readMentions(note: Note, entities: readonly Entity[]): Reading {
  const { tokens, text } = note;
  const row = wordsOfNote(note);
  const index = termIndex();
  const startOf = (position: number): number => tokens.start[row.token[position]!]!;
  const endOf = (position: number): number => tokens.end[row.token[position]!]!;
  const found: Found[] = [];
  const phrases = index.match(row, (position) => text.slice(startOf(position), endOf(position)));
  for (const { first, last, term, side } of phrases) {
    const entry = index.tables.entry[term]!;
    if (entry < 0 || isNamingHeading(note, startOf(first), row.token[first]!)) continue;
    // "Fall allergies", "blind spot", "bipolar electrocautery": everyday words, judged as the entities room does.
    if (!keepsCompany(note, { start: startOf(first), end: endOf(last - 1) })) continue;
    const isSided = side === undefined && row.words.slice(first, last).some((word) => sideOf(word) !== undefined);
    found.push({ entry, also: index.tables.also[term]!, first, last, side, isSided, fit: FIT[index.tables.source[term] as 0 | 1] });
  }
  const covered = phrases.map(({ first, last }) => ({ start: startOf(first), end: endOf(last - 1) }));
  found.push(...inexact(row, entities, covered, startOf));
  found.sort((a, b) => a.first - b.first);
  const spans = found.map(({ first, last }) => ({ start: startOf(first), end: endOf(last - 1) }));
  const assertions = assertSpans(note, spans, { onlyOver: true });
  const { entries } = starterSet();
  const mentions = found.map(({ entry, also, first, last, side, isSided, fit }, i): Mention => {
    const family = note.sections[note.sentences[tokens.sentence[row.token[first]!]!]!.section]!.family;
    const assertion = assertions[i]!;
    const around = side !== undefined || isSided ? undefined : sideAround(row, first, last);
    return {
      ...spans[i]!,
      code: entries[entry]!.code,
      also: also < 0 ? undefined : entries[also]!.code,
      assertion,
      isPast: assertion.historical && !isPastSection(family) && family !== 'allergies',
      family,
      weight: sectionWeight(family) * fit,
      side: side ?? around?.side,
      isSided,
      sideSpan: around === undefined ? undefined : { start: startOf(around.position), end: endOf(around.position) },
      first,
      last,
    };
  });
  shareSides(mentions, row, text);
  return { row, mentions };
}

/** "Vitreous hemorrhage and retinal detachment, right eye": a side behind a comma is both conditions'. */
function shareSides(mentions: Mention[], row: WordRow, text: string): void {
  for (let i = mentions.length - 2; i >= 0; i -= 1) {
    const mention = mentions[i]!;
    const next = mentions[i + 1]!;
    const { sideSpan } = next;
    if (mention.side !== undefined || mention.isSided || sideSpan === undefined || sideSpan.start < next.end) continue;
    const isJoined = next.first === mention.last + 1 && row.words[mention.last] === 'and' && row.breaks[mention.last] === 0 && row.breaks[next.first] === 0;
    if (isJoined && /^[ \t]*,/.test(text.slice(next.end, sideSpan.start))) mentions[i] = { ...mention, side: next.side, sideSpan };
  }
}

/** Whether a place is in a heading that only names a part of the note ("PE:"); others may name a problem. */
function isNamingHeading(note: Note, start: number, token: number): boolean {
  const { heading, family } = note.sections[note.sentences[note.tokens.sentence[token]!]!.section]!;
  return heading !== null && start < heading.end && family !== 'other';
}

/** Codes for problem entities in whose words no exact phrase was found. Both lists are ordered by start. */
function inexact(row: WordRow, entities: readonly Entity[], covered: readonly Span[], startOf: (position: number) => number): Found[] {
  const found: Found[] = [];
  let next = 0;
  let position = 0;
  for (const entity of entities) {
    if (entity.type !== 'problem') continue;
    while (next < covered.length && covered[next]!.end <= entity.start) next += 1;
    if (next < covered.length && covered[next]!.start < entity.end) continue;
    while (position < row.words.length && startOf(position) < entity.start) position += 1;
    let last = position;
    while (last < row.words.length && startOf(last) < entity.end) last += 1;
    if (last === position) continue;
    const best = retrieveCode(row.words.slice(position, last));
    if (best === undefined) continue;
    const side = row.words.slice(position, last).map(sideOf).find((named) => named !== undefined);
    found.push({ entry: best.entry, also: -1, first: position, last, side, isSided: false, fit: best.fit });
    position = last;
  }
  return found;
}

const WORDS_BEFORE = 3;
const WORDS_AFTER = 3;
/** A side behind one of these belongs to what follows: "knee pain and right shoulder pain". */
const NEW_ITEM: ReadonlySet<string> = new Set(['and', 'or', 'with', 'but', 'then']);

/** The side named just before or just behind a mention, within the same clause. */
function sideAround(row: WordRow, first: number, last: number): { side: Side; position: number } | undefined {
  for (let at = first - 1; at >= 0 && at >= first - WORDS_BEFORE && row.breaks[at + 1] === 0; at -= 1) {
    const side = sideOf(row.words[at]!);
    if (side !== undefined) return { side, position: at };
    if (NEW_ITEM.has(row.words[at]!)) break;
  }
  for (let at = last; at < row.words.length && at < last + WORDS_AFTER && row.breaks[at] === 0; at += 1) {
    if (NEW_ITEM.has(row.words[at]!)) break;
    const side = sideOf(row.words[at]!);
    if (side !== undefined) return { side, position: at };
  }
  return undefined;
}
