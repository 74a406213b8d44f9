import { TokenKind } from '../note/types.ts';
import type { Tokens } from '../note/types.ts';
import { EFFECTS, PSEUDO_TRIGGERS, STOPS, wordClass } from './assertion-triggers.ts';
import type { Effect, StopKind } from './assertion-triggers.ts';

/** What a phrase means: effects, or none where it only takes its words out of play, and the stop it makes. */
export interface TriggerMeaning {
  readonly effects: readonly Effect[];
  readonly stop: StopKind | undefined;
  readonly pseudo: boolean;
}

/** A phrase found at tokens `[first, end)`. */
export interface TriggerMatch extends TriggerMeaning {
  readonly first: number;
  readonly end: number;
}

interface Node {
  /** Undefined at leaves. */
  next: Map<string, Node> | undefined;
  meaning: { effects: Effect[]; stop: StopKind | undefined; pseudo: boolean } | undefined;
}

/** What a phrase adds to the node at its end. */
type Addition = Effect | StopKind | 'pseudo';

/** Phrases with one first word that no text has had yet. */
interface Unread {
  readonly phrases: string[];
  readonly additions: Addition[];
}

/** By the class of the first word: its phrases until a text has that word, then a trie over the words behind it. */
let openings: Map<string, Node | Unread> | undefined;

/** Builds the trie of one first word only when a text has it: a short note meets a tenth of them, and a cold start pays for no more. */
function opened(word: string): Node | undefined {
  openings ??= phrasesByFirstWord();
  const opening = openings.get(word);
  if (opening === undefined || !('phrases' in opening)) return opening;
  const node: Node = { next: undefined, meaning: undefined };
  opening.phrases.forEach((phrase, i) => add(node, phrase, opening.additions[i]!));
  openings.set(word, node);
  return node;
}

function phrasesByFirstWord(): Map<string, Node | Unread> {
  const byWord = new Map<string, Unread>();
  const take = (phrases: string, addition: Addition): void => {
    for (const phrase of phrases.split('|')) {
      const space = phrase.indexOf(' ');
      const word = wordClass(space < 0 ? phrase : phrase.slice(0, space));
      let opening = byWord.get(word);
      if (opening === undefined) byWord.set(word, (opening = { phrases: [], additions: [] }));
      opening.phrases.push(phrase);
      opening.additions.push(addition);
    }
  };
  for (const { axis, direction, reach, phrases } of EFFECTS) take(phrases, { axis, direction, reach });
  take(PSEUDO_TRIGGERS, 'pseudo');
  for (const kind of ['assertive', 'present', 'clause'] as const) take(STOPS[kind], kind);
  return new Map<string, Node | Unread>(byWord);
}

function add(start: Node, phrase: string, addition: Addition): void {
  let node = start;
  const words = phrase.split(' ');
  for (let i = 1; i < words.length; i += 1) {
    const word = wordClass(words[i]!);
    node.next ??= new Map();
    let next = node.next.get(word);
    if (next === undefined) node.next.set(word, (next = { next: undefined, meaning: undefined }));
    node = next;
  }
  const meaning = (node.meaning ??= { effects: [], stop: undefined, pseudo: false });
  if (addition === 'pseudo') meaning.pseudo = true;
  else if (typeof addition === 'string') meaning.stop = addition;
  // Phrases that differ only in words of one class meet at one node.
  else if (!meaning.effects.includes(addition)) meaning.effects.push(addition);
}

/**
 * Phrases in tokens `[first, end)`, leftmost and longest first, without overlap. Linear: a phrase has at most
 * some eight words. A hyphen between two words of a phrase is passed over. `pastYear` gives the last past year.
 */
export function findTriggers(tokens: Tokens, first: number, end: number, pastYear: () => number): TriggerMatch[] {
  const matches: TriggerMatch[] = [];
  let at = first;
  while (at < end) {
    const opening = wordAt(tokens, at);
    let node = opened(opening);
    let best: TriggerMatch | undefined;
    let i = at + 1;
    while (node !== undefined) {
      if (node.meaning !== undefined) best = { ...node.meaning, first: at, end: i };
      if (i >= end) break;
      let next = node.next?.get(wordAt(tokens, i));
      if (next === undefined && tokens.lower[i] === '-' && i + 1 < end) {
        next = node.next?.get(wordAt(tokens, i + 1));
        if (next !== undefined) i += 1;
      }
      node = next;
      i += 1;
    }
    const own = opening === '<kin>' || opening === '<other>' ? personsOwn(tokens, at, end, opening) : undefined;
    if (own !== undefined && (best === undefined || (!best.pseudo && own.end > best.end))) best = own;
    if (best !== undefined && tellsOfOther(tokens, best, end)) best = { ...best, effects: [], pseudo: true };
    if (best !== undefined && saysRecent(tokens, best, end)) best = { ...best, effects: [], pseudo: true };
    best ??= yearOfPast(tokens, first, at, pastYear) ?? shouldOccur(tokens, at, end) ?? nonUser(tokens, at, end) ?? minusSign(tokens, first, end, at);
    if (best === undefined) at += 1;
    else {
      matches.push(best);
      at = best.end;
    }
  }
  return matches;
}

const FAMILYS: TriggerMeaning = { effects: [{ axis: 'family', direction: 'forward', reach: 'clause' }], stop: undefined, pseudo: false };
const OTHERS: TriggerMeaning = { effects: [{ axis: 'other', direction: 'forward', reach: 'clause' }], stop: undefined, pseudo: false };
const SUFFERING: ReadonlySet<string> = new Set('has|had|have|died|suffered|suffers|diagnosed|developed|treated|underwent|tested|contracted'.split('|'));
/** What may stand between a person and what that person has: "sister, age 45, who also has …". */
const BETWEEN: ReadonlySet<string> = new Set('(|)|all|found|to|known|thought|believed|suspected|maternal|paternal|who|is|was|were|are|also|both|recently|currently|now|age|aged|year|years|old|alive|well|living|deceased|at|been|being|just|each'.split('|'));
/** What may follow a comma there. */
const AFTER_COMMA: ReadonlySet<string> = new Set(['who', 'age', 'aged', 'now', 'deceased', 'alive', 'both']);
const LONGEST_BETWEEN = 10;

/** "Sister, age 45, has …", "girlfriend was recently treated for …": a person other than the patient, and a verb of illness. */
function personsOwn(tokens: Tokens, at: number, end: number, person: '<kin>' | '<other>'): TriggerMatch | undefined {
  const limit = Math.min(end, at + LONGEST_BETWEEN);
  let isIntroduced = false;
  for (let i = at + 1; i < limit; i += 1) {
    const word = tokens.lower[i]!;
    if (SUFFERING.has(word) || (word === 'with' && isIntroduced)) {
      let last = i;
      while (last + 1 < end && (SUFFERING.has(tokens.lower[last + 1]!) || tokens.lower[last + 1] === 'been' || tokens.lower[last + 1] === 'also')) last += 1;
      return { ...(person === '<kin>' ? FAMILYS : OTHERS), first: at, end: last + 1 };
    }
    if (word === ',') {
      const next = tokens.lower[i + 1] ?? '';
      if (!isIntroduced && !AFTER_COMMA.has(next) && tokens.kind[i + 1] !== TokenKind.number) return undefined;
    } else if (tokens.kind[i] === TokenKind.number || word === 'alive' || word === 'deceased' || word === 'living' || word === 'aged') isIntroduced = true;
    else if (!BETWEEN.has(word) && !(word === 'and' && isIntroduced) && word !== '-') return undefined;
  }
  return undefined;
}

const AUXILIARIES: ReadonlySet<string> = new Set(['has', 'have', 'had', 'been', 'also', 'was', 'were', 'is']);
/** What relatives do who tell of the patient or care for him. */
const TELLING: ReadonlySet<string> = new Set('noticed|noted|observed|seen|witnessed|reported|stated|told|said|described|tried|given|used|brought|taken|called|contacted|found|felt|expressed|asked|requested|agreed|consented|stopped|started|concerns|questions|concerned|informed|aware|present|here|given|restricted|kept|recorded|checked|measured|applied|decided|elected|refused|declined|returned|opted'.split('|'));
const SKIPPED: ReadonlySet<string> = new Set(['also', 'not', 'been', 'recently', 'never', 'always', 'already', 'both', 'not', 'since', 'just', 'now', 'previously', 'only', 'some', 'very', 'quite']);
/** Forms in -ing of an illness; others are of care: "mom has been giving …". */
const SUFFERED: ReadonlySet<string> = new Set(['having', 'suffering', 'experiencing', 'dying', 'battling', 'undergoing', 'receiving', 'taking', 'living']);

/** "Mom has also noticed …", "parents have been giving …": kin that tell of the patient. */
function tellsOfOther(tokens: Tokens, match: TriggerMatch, end: number): boolean {
  if (!match.effects.some(({ axis, direction }) => (axis === 'family' || axis === 'other') && direction === 'forward')) return false;
  if (!AUXILIARIES.has(tokens.lower[match.end - 1]!)) return false;
  let i = match.end;
  while (i < end && SKIPPED.has(tokens.lower[i]!)) i += 1;
  const word = i < end ? tokens.lower[i]! : '';
  return TELLING.has(word) || (word.endsWith('ing') && word.length > 5 && !SUFFERED.has(word) && tokens.lower[i - 1] === 'been');
}

const SPANS_OF_TIME: ReadonlySet<string> = new Set('day|days|week|weeks|month|months|year|hour|hours|night|few|several|couple|two|three|four|five|six|seven|eight|nine|ten|twelve|half'.split('|'));

/** "In the past 2 days", "in the past several weeks": up to now, and no past. */
function saysRecent({ lower, kind }: Tokens, match: TriggerMatch, end: number): boolean {
  if (lower[match.end - 1] !== 'past' || match.end >= end) return false;
  return kind[match.end] === TokenKind.number || SPANS_OF_TIME.has(lower[match.end]!);
}

const PAST_YEAR: TriggerMeaning = { effects: [{ axis: 'historical', direction: 'backward', reach: 'phrase' }], stop: undefined, pseudo: false };
const BEFORE_YEAR: ReadonlySet<string> = new Set('in|since|around|circa|of|(|early|late|about|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter'.split('|'));

/** "Appendectomy in 1998": a year that the note can only look back on. */
function yearOfPast(tokens: Tokens, first: number, at: number, pastYear: () => number): TriggerMatch | undefined {
  if (tokens.kind[at] !== TokenKind.number || at === first || !/^(?:19|20|21)\d\d$/.test(tokens.lower[at]!)) return undefined;
  if (!BEFORE_YEAR.has(tokens.lower[at - 1]!) || Number(tokens.lower[at]) > pastYear()) return undefined;
  return { ...PAST_YEAR, first: at, end: at + 1 };
}

const HYPOTHETICAL: TriggerMeaning = { effects: [{ axis: 'hypothetical', direction: 'forward', reach: 'clause' }], stop: undefined, pseudo: false };
const OCCURRING: ReadonlySet<string> = new Set(['occur', 'develop', 'arise', 'recur', 'worsen', 'appear', 'happen', 'persist', 'return', 'continue', 'increase']);
const ALSO: ReadonlySet<string> = new Set(['also', 'then', 'still', 'now', 'only', 'just', 'probably', 'otherwise']);
/** How many tokens may stand between "should" and its verb. */
const LONGEST_SHOULD = 8;

/** "Return should bleeding occur". */
function shouldOccur({ lower }: Tokens, at: number, end: number): TriggerMatch | undefined {
  if (lower[at] !== 'should') return undefined;
  // "He should also continue metoprolol" is an order.
  if (ALSO.has(lower[at + 1] ?? '')) return undefined;
  const limit = Math.min(end, at + LONGEST_SHOULD);
  for (let i = at + 2; i < limit; i += 1) if (OCCURRING.has(lower[i]!)) return { ...HYPOTHETICAL, first: at, end: at + 1 };
  return undefined;
}

const USERS: ReadonlySet<string> = new Set(['smoker', 'smokers', 'drinker', 'user', 'smoking', 'alcoholic']);

/** "Non-smoker": the prefix as a word of its own. */
function nonUser({ lower }: Tokens, at: number, end: number): TriggerMatch | undefined {
  if (lower[at] !== 'non') return undefined;
  const next = lower[at + 1] === '-' ? at + 2 : at + 1;
  return next < end && USERS.has(lower[next]!) ? { ...MINUS_BEFORE, first: at, end: next } : undefined;
}

const MINUS_BEFORE: TriggerMeaning = { effects: [{ axis: 'negated', direction: 'forward', reach: 'phrase' }], stop: undefined, pseudo: false };
const MINUS_AFTER: TriggerMeaning = { effects: [{ axis: 'negated', direction: 'backward', reach: 'phrase' }], stop: undefined, pseudo: false };
const PLUS_AFTER: TriggerMeaning = { effects: [], stop: 'clause', pseudo: false };

/** "+cough, -fever", "(-) fever", "fever (-), cough (+)". A dash at the start of a line is a bullet. */
function minusSign(tokens: Tokens, first: number, end: number, at: number): TriggerMatch | undefined {
  const word = tokens.lower[at];
  if (word === '(' && at + 2 < end && tokens.lower[at + 2] === ')') {
    const sign = tokens.lower[at + 1];
    const next = at + 3 < end ? tokens.lower[at + 3]! : '.';
    const closes = at > first && (next === ',' || next === '.' || next === ';');
    if (sign === '-') return { ...(closes ? MINUS_AFTER : MINUS_BEFORE), first: at, end: at + 3 };
    if (sign === '+') return { ...PLUS_AFTER, first: at, end: at + 3 };
  }
  // "Fever -, cough +"
  const follows = at + 1 < end ? tokens.lower[at + 1]! : '.';
  if ((word === '-' || word === '+') && at > first && tokens.kind[at - 1] === TokenKind.word && (follows === ',' || follows === ';')) return { ...(word === '-' ? MINUS_AFTER : PLUS_AFTER), first: at, end: at + 1 };
  if (word !== '-' || at === first || at + 1 >= end || tokens.kind[at + 1] !== TokenKind.word) return undefined;
  const apart = tokens.start[at]! > tokens.end[at - 1]!;
  const previous = tokens.lower[at - 1];
  return apart && tokens.start[at + 1] === tokens.end[at] && (previous === ',' || previous === ':' || previous === ';') ? { ...MINUS_BEFORE, first: at, end: at + 1 } : undefined;
}

function wordAt(tokens: Tokens, i: number): string {
  const word = tokens.lower[i]!;
  return wordClass(word.includes('’') ? word.replaceAll('’', "'") : word);
}
