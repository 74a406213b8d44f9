import { sectionIndexAt } from '../note/lookup.ts';
import type { Note } from '../note/types.ts';
import { assertSpans } from './assertion.ts';
import { normaliseSurface } from './key.ts';
import type { TaggedMention } from './tagger.ts';
import type { Entity, EntityType } from './types.ts';

/** Types whose mention is a name and may have no more to it: here the tagger knows better where it ends. */
const NAMED_TYPES: ReadonlySet<EntityType> = new Set<EntityType>(['problem', 'procedure', 'medication']);

/** What numbers say is the rules' alone: a bare "normal" or "2/6" that the tagger takes for a result names nothing. */
const MEASURED_TYPES: ReadonlySet<EntityType> = new Set<EntityType>(['lab', 'vital']);

/** How sure the tagger must be of what rules did not see: a false mention costs a reader more than a missed one. */
const LEAST_ADDED = 0.7;

/** How sure it must be that an abbreviation means something else than the lexicon has. */
const LEAST_OTHER_TYPE = 0.9;

/**
 * Merges what rules and tagger found into one list: ordered, disjoint, the tagger's mentions asserted and named like
 * all others. The policy, by what stands together:
 *
 * 1. Rules win on numbers: results, vital signs, dates, drugs with a dose or regimen stay as they are, and results and
 *    vital signs that only the tagger sees are left out.
 * 2. A problem, procedure or bare drug that both see as the same type gets the tagger's ends where these hold the
 *    name that the rules know ("pain" becomes "abdominal pain", "severe cough" "cough", but "acute kidney injury"
 *    never "kidney injury"); concept, attributes and assertion stay those of the rules.
 * 3. An abbreviation that both see, but as another type ("HD", "PD"), is what the tagger says, which reads its sentence.
 * 4. Pieces of one type beside each other that the tagger sees as one mention become one ("adenovirus" "pneumonia").
 * 5. In every other overlap the rules stay: two problems in one mention, "lung biopsy" against "lung" and "biopsy".
 * 6. What the rules left alone the tagger adds where it is sure (0.7), except general words ("symptoms"), states of
 *    health ("alert and oriented"), headings
 *    that only name a part of the note, labels of an examination ("Neck:"), food, and what has no letter or digit.
 *
 * The figures behind it are in docs/entities.md.
 *
 * @param rules ordered and disjoint
 * @param mentions ordered and disjoint
 * @param tagger the tagger's name
 */
export function mergeEntities(note: Note, rules: readonly Entity[], mentions: readonly TaggedMention[], tagger: string): Entity[] {
  const source = `tagger:${tagger}`;
  const merged: Entity[] = [];
  const added: TaggedMention[] = [];
  for (const group of groupOverlaps(rules, mentions.filter(({ type }) => !MEASURED_TYPES.has(type)))) {
    const [mention] = group.mentions;
    if (mention === undefined || group.mentions.length > 1) merged.push(...group.rules);
    else if (group.rules.length === 0) added.push(...group.mentions.filter((mention) => mention.score >= LEAST_ADDED && tells(note, mention)));
    else if (replaces(note, mention, group.rules)) added.push(mention);
    else if (group.rules.length > 1) merged.push(...group.rules);
    else merged.push(withEnds(note, group.rules[0]!, mention, source));
  }
  merged.push(...taggedEntities(note, added, tagger));
  return merged.sort((a, b) => a.start - b.start);
}

/** What the tagger alone found, as entities: asserted, the concept being the words themselves. Ordered and disjoint, as the mentions are. */
export function taggedEntities(note: Note, mentions: readonly TaggedMention[], tagger: string): Entity[] {
  const own = mentions.filter((mention) => isMention(note, mention));
  const assertions = assertSpans(note, own);
  return own.map(({ start, end, type, score }, i) => {
    const text = note.text.slice(start, end);
    return { start, end, text, type, assertion: assertions[i]!, concept: normaliseSurface(text), name: { start, end }, source: `tagger:${tagger}`, score };
  });
}

interface Group {
  readonly rules: Entity[];
  readonly mentions: TaggedMention[];
}

/** What overlaps, directly or through others, in the order of the text. Linear. */
function* groupOverlaps(rules: readonly Entity[], mentions: readonly TaggedMention[]): Generator<Group> {
  let rule = 0;
  let mention = 0;
  while (rule < rules.length || mention < mentions.length) {
    const group: Group = { rules: [], mentions: [] };
    let end = Math.min(rules[rule]?.start ?? Infinity, mentions[mention]?.start ?? Infinity) + 1;
    for (;;) {
      const nextRule = rules[rule];
      const nextMention = mentions[mention];
      if (nextRule !== undefined && nextRule.start < end) {
        group.rules.push(nextRule);
        end = Math.max(end, nextRule.end);
        rule += 1;
      } else if (nextMention !== undefined && nextMention.start < end) {
        group.mentions.push(nextMention);
        end = Math.max(end, nextMention.end);
        mention += 1;
      } else {
        break;
      }
    }
    yield group;
  }
}

const ABBREVIATION = /^[A-Z][A-Za-z]{1,4}$/;

/** Words that name a kind of thing and no thing: no lexicon has them, and a reader needs no mark on them. */
const GENERIC = /^(?:medic(?:ation|ine)s?|drugs?|symptoms?|signs?|diseases?|disorders?|illness(?:es)?|conditions?|complications?|problems?|complaints?|findings?|labs?|tests?|testing|exam(?:ination)?s?|physical exam(?:ination)?|evaluations?|procedures?|treatments?|therap(?:y|ies))$/i;

/** What case reports mark as signs though it is well with the patient; no problem to who reads a note. */
const WELL = String.raw`(?:awake|alert|oriented|conscious|cooperative|pleasant|comfortable|asymptomatic|afebrile|alive|well|healthy|stable|normal|unremarkable|intact|independent|ambulatory|x ?[34]|time|place|person|self)`;
const WELL_STATE = new RegExp(String.raw`^${WELL}(?:(?:,? and|,|, ?&| to|)[ -]?${WELL}){0,6}$`, 'i');

/** Whether a mention that only the tagger sees tells a reader anything. */
function tells({ text }: Note, { start, end, type }: TaggedMention): boolean {
  const words = text.slice(start, end);
  if (GENERIC.test(words)) return false;
  if (type === 'problem') return !WELL_STATE.test(words);
  // A value that the rules refused ("Weight 146" of a table): without it nothing was done.
  return type !== 'procedure' || !/[ :]\d[\d./]*$/.test(words);
}

/** Whether a mention stands in the place of all rules that it overlaps (3 and 4 of the policy). */
function replaces(note: Note, mention: TaggedMention, rules: readonly Entity[]): boolean {
  if (!NAMED_TYPES.has(mention.type) || !rules.every((rule) => isName(rule))) return false;
  const [first] = rules;
  if (first !== undefined && rules.length === 1) return first.type !== mention.type && first.name.start === mention.start && first.name.end === mention.end && ABBREVIATION.test(first.text) && mention.score >= LEAST_OTHER_TYPE;
  return rules.every(({ type, start, end }, i) => {
    const follows = i === 0 || /^[\s-]*$/.test(note.text.slice(rules[i - 1]!.end, start));
    return type === mention.type && start >= mention.start && end <= mention.end && follows;
  });
}

/** A rule's entity with the ends of the one mention that overlaps it (2 of the policy), unless that costs it a number. */
function withEnds(note: Note, rule: Entity, { start, end, type }: TaggedMention, source: string): Entity {
  if (type !== rule.type || !isName(rule) || start > rule.name.start || end < rule.name.end) return rule;
  const name = { start, end };
  if (start === rule.start && end === rule.end) return { ...rule, name };
  const lost = note.text.slice(rule.start, Math.max(rule.start, start)) + note.text.slice(Math.min(rule.end, end), rule.end);
  return /\d/.test(lost) ? rule : { ...rule, start, end, text: note.text.slice(start, end), name, source: `${rule.source}+${source}` };
}

/** Whether an entity of the rules is a name without a value: nothing of its type's numbers is lost with other ends. */
function isName({ type, attributes, name, start, end }: Entity): boolean {
  if (type === 'medication') return start === name.start && end === name.end;
  return NAMED_TYPES.has(type) && attributes?.value === undefined;
}

function isMention(note: Note, mention: TaggedMention): boolean {
  return /[\p{L}\p{N}]/u.test(note.text.slice(mention.start, mention.end)) && !isInHeading(note, mention.start) && !isLabel(note, mention) && !isFood(note, mention);
}

/** "Neck:", "Vital signs:" at the beginning of a line: where was looked, not what was found or done. */
function isLabel({ text }: Note, { start, end, type }: TaggedMention): boolean {
  if ((type !== 'anatomy' && type !== 'procedure') || text.charCodeAt(end) !== 58) return false;
  const opens = start === 0 || /[\n\r.;:]\s*$/.test(text.slice(Math.max(0, start - 8), start));
  return opens && (type === 'anatomy' || /^[A-Za-z]+(?: [A-Za-z]+)?$/.test(text.slice(start, end)));
}

/** "2 g sodium diet", "dietary sodium": no drug. */
function isFood({ text }: Note, { start, end, type }: TaggedMention): boolean {
  return type === 'medication' && (/^[- ]diets?\b/.test(text.slice(end, end + 8)) || /^dietary\b/i.test(text.slice(start, end)) || /\bdietary $/i.test(text.slice(Math.max(0, start - 9), start)));
}

/** Headings that only name a part of the note; others ("# Hypertension:") may be what it is about. */
function isInHeading(note: Note, at: number): boolean {
  const section = note.sections[sectionIndexAt(note, at)];
  return section?.heading != null && at < section.heading.end && section.family !== 'other';
}
