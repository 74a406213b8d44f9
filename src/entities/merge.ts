import { sectionIndexAt } from '../note/lookup.ts';
import type { Note, Span } from '../note/types.ts';
import { assertSpans } from './assertion.ts';
import { normaliseSurface } from './key.ts';
import type { TaggedMention } from './tagger.ts';
import type { Assertion, Entity } from './types.ts';

/**
 * Merges what rules and tagger found into one list: ordered, disjoint, with the tagger's mentions asserted and
 * named like all others. The policy:
 *
 * 1. Rules win wherever the two overlap: they know values, units, regimens and dates, and give a concept.
 * 2. One exception: a tagged problem that holds exactly one problem of the rules, and nothing else, gives it its
 *    wider span ("pain" becomes "abdominal pain"); concept, attributes and assertion stay those of the rules.
 * 3. What the rules left alone the tagger adds, except in headings that only name a part of the note and where
 *    there is no letter.
 *
 * @param rules ordered and disjoint; empty for the tagger alone
 * @param mentions ordered and disjoint
 * @param tagger the tagger's name
 */
export function mergeEntities(note: Note, rules: readonly Entity[], mentions: readonly TaggedMention[], tagger: string): Entity[] {
  const added: TaggedMention[] = [];
  const widened = new Map<number, TaggedMention>();
  let next = 0;
  for (const mention of mentions) {
    while (next < rules.length && rules[next]!.end <= mention.start) next += 1;
    const rule = rules[next];
    if (rule === undefined || rule.start >= mention.end) {
      if (isMention(note, mention)) added.push(mention);
    } else if (widens(mention, rule) && (rules[next + 1]?.start ?? Infinity) >= mention.end) {
      widened.set(next, mention);
    }
  }
  const assertions = assertSpans(note, added);
  const source = `tagger:${tagger}`;
  const merged: Entity[] = [];
  let taken = 0;
  for (const [index, rule] of rules.entries()) {
    while (taken < added.length && added[taken]!.start < rule.start) {
      merged.push(toEntity(note, added[taken]!, assertions[taken]!, source));
      taken += 1;
    }
    const wider = widened.get(index);
    merged.push(wider === undefined ? rule : widen(note, rule, wider, source));
  }
  for (; taken < added.length; taken += 1) merged.push(toEntity(note, added[taken]!, assertions[taken]!, source));
  return merged;
}

function widens(mention: TaggedMention, rule: Entity): boolean {
  return mention.type === 'problem' && rule.type === 'problem' && mention.start <= rule.start && mention.end >= rule.end && mention.end - mention.start > rule.end - rule.start;
}

function widen(note: Note, rule: Entity, { start, end }: Span, source: string): Entity {
  return { ...rule, start, end, text: note.text.slice(start, end), source: `${rule.source}+${source}` };
}

function isMention(note: Note, { start, end }: Span): boolean {
  return /\p{L}/u.test(note.text.slice(start, end)) && !isInHeading(note, start);
}

/** Headings that only name a part of the note; others ("# Hypertension:") may be what it is about. */
function isInHeading(note: Note, at: number): boolean {
  const section = note.sections[sectionIndexAt(note, at)];
  return section?.heading != null && at < section.heading.end && section.family !== 'other';
}

function toEntity({ text }: Note, { start, end, type, score }: TaggedMention, assertion: Assertion, source: string): Entity {
  const surface = text.slice(start, end);
  return { start, end, text: surface, type, assertion, concept: normaliseSurface(surface), name: { start, end }, source, score };
}
