import { sectionIndexAt } from '../note/lookup.ts';
import type { Note } from '../note/types.ts';
import type { Candidate } from './candidates.ts';
import { changeAfter, changeBefore, changeOfStatus, changeOfTitle, changeWithin } from './medicationChange.ts';
import type { FoundChange } from './medicationChange.ts';
import { isRate, readAmount, readDose, toUcum } from './regimenAmount.ts';
import { readDurationIso } from './regimenDuration.ts';
import { readName, routeBefore } from './regimenName.ts';
import { readRouteName, readSide } from './regimenRoute.ts';
import { readScale } from './regimenScale.ts';
import { readIndication, readTail } from './regimenTail.ts';
import { readTiming } from './regimenTiming.ts';
import type { Timing } from './regimenTiming.ts';
import { firstStep, readFurtherDoses } from './taper.ts';
import type { FurtherDoses } from './taper.ts';
import type { Attributes, MedicationChange } from './types.ts';

/** How far behind a mention its order may go on. */
const MAX_TAIL = 180;
const MAX_BEFORE = 40;
/** How far a taper or scale over several lines may go on. */
const MAX_LIST = 500;

/** A drug with what its neighbours must know of it. */
interface Described {
  readonly candidate: Candidate;
  readonly attributes: Attributes;
  found: FoundChange | undefined;
  readonly first: number;
  readonly last: number;
  /** Whether only joining words stand between this drug and the one before it. */
  readonly joined: boolean;
  readonly before: Described | undefined;
  /** What stands over the list that it is in: "Medications discontinued:". */
  readonly heading: string | undefined;
}

/**
 * Completes the attributes of the medications among `candidates` (ordered, disjoint): doses, times and routes in
 * numbers and plain names, reasons, limits, tapers, and what is done with the drug. It reads around each mention up to
 * the next drug only; extents stay as they are. One pass: linear.
 */
export function describeMedications(note: Note, candidates: readonly Candidate[]): Candidate[] {
  const described: (Described | undefined)[] = [];
  let before: Described | undefined;
  let floor = 0;
  let token = 0;
  const headings = new ListHeadings(note);
  for (const [i, candidate] of candidates.entries()) {
    if (candidate.type !== 'medication') {
      described.push(undefined);
      continue;
    }
    while (token < note.tokens.count && note.tokens.start[token]! < candidate.start) token += 1;
    const first = token;
    while (token < note.tokens.count && note.tokens.start[token]! < candidate.end) token += 1;
    const now = describe(note, candidates, i, { first, last: token, floor, heading: headings.at(note.tokens.sentence[first]!) }, before);
    described.push(now);
    relate(note, before, now);
    before = now;
    floor = token;
  }
  return candidates.map((candidate, i) => {
    const known = described[i];
    if (known === undefined) return candidate;
    return { ...candidate, attributes: withChange(note, known) };
  });
}

interface Place {
  readonly first: number;
  readonly last: number;
  /** Index of the token after the drug before this one. */
  readonly floor: number;
  readonly heading: string | undefined;
}

const MAX_HEADING = 60;

/** The line over a list that is no section's heading, asked for in the order of the note. */
class ListHeadings {
  readonly #note: Note;
  #next = 0;
  #heading: string | undefined;
  #listed = false;

  constructor(note: Note) {
    this.#note = note;
  }

  at(sentence: number): string | undefined {
    const { sentences, text } = this.#note;
    for (; this.#next <= sentence; this.#next += 1) {
      const { start, end, kind, section } = sentences[this.#next]!;
      if (this.#next > 0 && sentences[this.#next - 1]!.section !== section) this.#heading = undefined;
      if (end - start <= MAX_HEADING && text[end - 1] === ':') this.#heading = text.slice(start, end);
      else if (kind === 'prose' && this.#listed) this.#heading = undefined;
      this.#listed = kind === 'item';
    }
    return sentences[sentence]?.kind === 'item' ? this.#heading : undefined;
  }
}

function describe(note: Note, candidates: readonly Candidate[], i: number, place: Place, before: Described | undefined): Described {
  const { text } = note;
  const { first, last, floor, heading } = place;
  const candidate = candidates[i]!;
  const name = text.slice(candidate.name.start, candidate.name.end);
  const stated = candidate.attributes;
  const route = stated.route === undefined ? routeBefore(note, first, floor) : undefined;
  const written = merge(stated, readName(name, stated), route === undefined ? NOTHING : { route });
  const { found, reached } = changeBefore(note, first, floor);
  const own = (found?.place === 'before' && SUPPOSED.test(text.slice(candidate.end, candidate.end + 32)) ? undefined : found) ?? changeWithin(note, tokenAt(note, first, candidate.name.end), last) ?? changeAfter(note, last);
  const inherited = own === undefined && reached && before?.found?.place === 'before' ? before.found : undefined;

  let next = i + 1;
  while (next < candidates.length && candidates[next]!.type !== 'medication') next += 1;
  const limit = Math.min(candidates[next]?.start ?? text.length, candidate.end + MAX_TAIL);
  const tail = cutAtItem(text.slice(candidate.end, limit));
  const sentenceEnd = note.sentences[note.tokens.sentence[last - 1]!]!.end;
  const sentence = tail.slice(0, Math.max(0, sentenceEnd - candidate.end));

  const timing: Timing = written.frequency === undefined ? NOTHING_TIMED : readTiming(written.frequency);
  const verb = own ?? inherited;
  const tapered = /\b(?:taper|wean)/i.test(name);
  const lines = timing.slidingScale === true || tapered || /\b(?:taper|wean)/i.test(text.slice(candidate.name.end, candidate.end + Math.min(sentence.length, MAX_HEADING)));
  const listEnd = lines ? candidate.end + endOfList(text.slice(candidate.end, Math.min(candidates[next]?.start ?? text.length, candidate.end + MAX_LIST))) : candidate.end + sentence.length;
  const further = readFurtherDoses(text, candidate.name.end, listEnd, firstStep(written), { verb: verb === undefined ? undefined : directionOf(verb.change), dosed: candidate.start < candidate.name.start && written.dose !== undefined, tapered });
  const problem = candidates[i + 1]?.type === 'problem' ? candidates[i + 1]!.start - candidate.end : undefined;
  const told: Part = readTail(tail, sentence, text.slice(Math.max(0, candidate.start - MAX_BEFORE), candidate.start), text.slice(candidate.name.end, candidate.end));
  const indication = readIndication(sentence, timing.asNeeded === true, problem);
  return {
    candidate,
    first,
    last,
    joined: reached,
    before,
    heading,
    found: verb?.place === 'before' || !(further?.tapered === true || tapered) ? verb : (verb?.place === 'after' ? verb : { change: 'tapered', place: 'after' }),
    attributes: merge(
      written,
      inNumbers(written, timing, text.slice(candidate.name.end, candidate.end), candidate.concept),
      told,
      indication === undefined ? NOTHING : { indication },
      further === undefined ? NOTHING : withFurther(further),
      timing.slidingScale === true ? readScale(text.slice(candidate.name.end, listEnd), written) : NOTHING,
    ),
  };
}

/** "An increase in her sertraline | dose might help": thought of, not done. */
const SUPPOSED = /^(?:[ \t](?:dose|dosage|therapy))?[ \t](?:might|may|could|would)[ \t](?:also[ \t])?(?:be|help|have)\b/i;

type Part = { readonly [K in keyof Attributes]?: Attributes[K] | undefined };
const NOTHING: Part = {};
const NOTHING_TIMED: Timing = {};

/** What the regimen as written means: its numbers, plain names and ISO durations. */
function inNumbers(written: Attributes, timing: Timing, mention: string, concept: string): Part {
  const { dose, unit, route, duration, previousDose } = written;
  return merge(
    dose === undefined && unit === undefined ? NOTHING : readDose(dose, unit, concept),
    dose === undefined ? NOTHING : flow(written, mention),
    route === undefined ? NOTHING : withSide(readRouteName(route), mention),
    timing,
    isDailyTotal(written) ? { timesPerDay: undefined } : NOTHING,
    duration === undefined ? NOTHING : readDurationIso(duration),
    previousDose === undefined ? NOTHING : { previousDose },
  );
}

/** Steps that are days themselves ("day 1, then days 2-5") leave no day of a course. */
function withFurther({ steps, splitDoses }: FurtherDoses): Part {
  return {
    ...(steps === undefined ? {} : { steps }),
    ...(splitDoses === undefined ? {} : { splitDoses }),
    ...(steps?.some(({ duration }) => /^days? \d/i.test(duration ?? '')) === true ? { courseDay: undefined, courseDays: undefined } : {}),
  };
}

/** Parts one over the other; what a part says is undefined is taken away. */
function merge(...parts: readonly Part[]): Attributes {
  const found: Record<string, unknown> = {};
  for (const part of parts) {
    for (const name in part) {
      const value = part[name as keyof Attributes];
      if (value !== undefined) found[name] = value;
      else Reflect.deleteProperty(found, name);
    }
  }
  return found;
}

/** "Two tablets a day" may be taken together or apart. */
function isDailyTotal({ dose, unit, frequency }: Attributes): boolean {
  if (dose === undefined || !/^(?:an?|per|\/)\s?day$/i.test(frequency ?? '')) return false;
  return (readAmount(dose)?.low ?? 1) > 1 && (unit === undefined ? (readAmount(dose)?.low ?? 1) < 10 : (toUcum(unit) ?? '').startsWith('{'));
}

/** The side of an eye or ear told apart from the route: "otic drops in the right ear". */
function withSide(route: Attributes, mention: string): Attributes {
  return route.laterality !== undefined || (route.routeName !== 'otic' && route.routeName !== 'ophthalmic') ? route : { ...route, ...readSide(mention) };
}

const FLOW = /(?:\bat|@)\s+(\d[\d,]{0,6}(?:\.\d{1,3})?\s?(?:mL|cc|mg|mcg|units?|g|L)(?:\/kg)?\s?(?:\/|per)\s?(?:hr|hour|h|min|minute)\b)/i;

/** How fast a stated amount flows: "1 L at 100 mL/hr". */
function flow({ dose, unit }: Attributes, mention: string): Pick<Attributes, 'rate'> {
  if (dose === undefined || (unit !== undefined && isRate(unit))) return {};
  const rate = FLOW.exec(mention)?.[1];
  return rate === undefined ? {} : { rate };
}

/** Where a taper or scale that is set out over several lines ends: at the next paragraph or numbered item. */
function endOfList(tail: string): number {
  const end = /\n\s*(?:\d{1,2}[.)]\s|\n|[A-Z][A-Za-z ]{2,30}:)/.exec(tail);
  return end === null ? tail.length : end.index;
}

/** The tail up to the next item of a list or the next paragraph. */
function cutAtItem(tail: string): string {
  const end = /\n\s*(?:\d{1,2}[.)]|[-*•#]|\n|[A-Z][A-Za-z ]{2,30}:)/.exec(tail);
  return end === null ? tail : tail.slice(0, end.index);
}

function tokenAt(note: Note, from: number, offset: number): number {
  let token = from;
  while (token < note.tokens.count && note.tokens.start[token]! < offset) token += 1;
  return token;
}

function directionOf(change: FoundChange['change']): 'decrease' | 'increase' | undefined {
  if (change === 'tapered' || change === 'decreased') return 'decrease';
  return change === 'increased' ? 'increase' : undefined;
}

const FROM_TO = /^[\s,]*(?:(?:was|were|is|has been|have been|will be|being)\s+)?(?:(?:later|then|subsequently|recently)\s+)?(switched|changed|transitioned|converted|replaced)?\s*(?:over\s+|back\s+)?(?:to|with|by)\s+(?:an?\s+|the\s+|oral\s+|po\s+|iv\s+)*$/i;
const MAX_BETWEEN = 60;

/** "Switched from A to B", "A was changed to B": one is left, the other taken. "A and B were held": both are. */
function relate(note: Note, before: Described | undefined, now: Described): void {
  if (before === undefined) return;
  const between = note.text.slice(before.candidate.end, now.candidate.start);
  if (between.length > MAX_BETWEEN) return;
  const turn = FROM_TO.exec(between);
  const leaves = turn !== null && (turn[1] !== undefined || /^(?:switched|changed)/.test(before.found?.change ?? ''));
  if (leaves) {
    const same = before.candidate.concept === now.candidate.concept;
    before.found = { change: same ? 'changed' : 'switched from', place: 'within' };
    now.found = { change: same ? 'changed' : 'switched to', place: 'within' };
    return;
  }
  // "vanc/Zosyn started", "A, B and C were held"
  if (now.found?.place !== 'after' || !(now.found.plural === true || between === '/')) return;
  for (let drug = now; drug.joined && drug.before !== undefined && drug.before.found === undefined; drug = drug.before) drug.before.found = now.found;
}

function withChange(note: Note, { attributes, found, candidate, heading }: Described): Attributes {
  const change = changeOf(note, attributes, found, candidate) ?? (heading === undefined ? undefined : changeOfTitle(heading));
  return change === undefined ? attributes : { ...attributes, change };
}

function changeOf(note: Note, attributes: Attributes, found: FoundChange | undefined, candidate: Candidate): MedicationChange | undefined {
  const said = found?.change ?? (attributes.status === undefined ? undefined : changeOfStatus(attributes.status));
  if (said !== undefined) return said === 'switched' ? 'changed' : said;
  if (attributes.previousDose !== undefined && attributes.doseLow !== undefined && /->|→/.test(note.text.slice(candidate.start, candidate.end))) {
    const previous = Number.parseFloat(attributes.previousDose.replaceAll(',', ''));
    return attributes.doseLow > previous ? 'increased' : 'decreased';
  }
  const from = /^[\s,(]*(up|down) from\b/i.exec(note.text.slice(candidate.end, candidate.end + 20))?.[1];
  if (from !== undefined) return from.toLowerCase() === 'up' ? 'increased' : 'decreased';
  const section = note.sections[sectionIndexAt(note, candidate.start)];
  return section === undefined || section.title === '' ? undefined : changeOfTitle(section.title);
}
