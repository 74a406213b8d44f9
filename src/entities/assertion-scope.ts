import { TokenKind } from '../note/types.ts';
import type { Tokens } from '../note/types.ts';
import { endOfBackground, startOfToldRisks } from './assertion-background.ts';
import { findTriggers } from './assertion-matching.ts';
import type { TriggerMatch } from './assertion-matching.ts';
import type { Axis, Effect } from './assertion-triggers.ts';

/** Longest scope in tokens: longer than any list of denials, and what keeps the work linear. */
const LONGEST_SCOPE = 150;
/** Tokens that a trigger such as "not" reaches. */
const NEAR_SCOPE = 5;
const LONGEST_BACKWARD = 25;

export const AXES: readonly Axis[] = ['negated', 'uncertain', 'hypothetical', 'historical', 'family', 'other', 'known'];

/** The bit of an axis in scope masks. */
export const bit = (axis: Axis): number => 1 << AXES.indexOf(axis);
const ALL = 127;
const PRESENT = ALL & ~bit('hypothetical');
const PAST = bit('historical') | bit('known');
const ASSERTIVE = bit('negated') | bit('uncertain') | bit('family') | bit('other');

/** Axes in force at each token of a sentence, as bits by place in `AXES`. */
export interface Scopes {
  /** From triggers before the token. */
  readonly forward: Uint8Array;
  /** From triggers after the token. */
  readonly backward: Uint8Array;
  /** Axes of triggers that the token itself belongs to. */
  readonly own: Uint8Array;
  /** Axes whose forward scope reaches the end of the sentence. */
  readonly open: number;
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'there', 'we', 'i', 'patient', 'pt', 'his', 'her', 'this', 'please', 'then', 'you']);
/** Words that, after "and", begin what is planned. */
const MODALS: ReadonlySet<string> = new Set(['will', 'would', 'should', 'continue', 'continued']);
/** Words that, after a comma, turn a list of denials to findings. */
const FINDING_OPENERS: ReadonlySet<string> = new Set(['some', 'occasional', 'mild', 'slight', 'trace', 'positive', 'minimal', 'small', 'large', 'moderate', 'multiple', 'stable', 'unchanged', '+']);
/** "Pain began 3 years ago": the complaint lasts, only its beginning is past. */
const ONSETS: readonly string[] = ['began', 'begun', 'beginning', 'started', 'starting', 'onset', 'noticed', 'since', 'ongoing'];
/** Words before a colon that hand a scope on: "if any of the following are noted: …". */
const LEADS: ReadonlySet<string> = new Set(['following', 'these', 'symptoms', 'include', 'including', 'includes']);
const DOSES: readonly string[] = ['mg', 'mcg', 'g', 'ml', 'units', 'tablet', 'tablets', 'tab', 'tabs', 'capsule', 'capsules', 'puffs', 'meq', 'cc'];
const MARKS: ReadonlyMap<string, 'onset' | 'dose'> = new Map([...ONSETS.map((word) => [word, 'onset'] as const), ...DOSES.map((word) => [word, 'dose'] as const)]);
/** How many tokens before its dose a drug's name may begin. */
const LONGEST_DRUG = 7;

/** "… prn for cough, and aspirin 81 mg": the next drug ends what the one before it is needed for. */
function stopBefore({ lower }: Tokens, first: number, dose: number, stops: Uint8Array): void {
  for (let i = dose - 2; i > first && i >= dose - LONGEST_DRUG; i -= 1) {
    if (lower[i] !== ',' && lower[i] !== ';') continue;
    stops[i - first]! |= bit('hypothetical');
    return;
  }
}

/** Verbs that close a clause of what was looked for. */
const SEEN: ReadonlySet<string> = new Set('found|seen|noted|identified|appreciated|heard|detected|observed|visualized|elicited|evident'.split('|'));
/** Functions of the body of which a change is itself the complaint. */
const FUNCTIONS: ReadonlySet<string> = new Set(['vision', 'hearing', 'bowel', 'bladder', 'appetite', 'weight', 'sensation', 'speech', 'mental', 'urination', 'urinary', 'voice', 'gait', 'taste', 'smell', 'sleep', 'mood', 'energy', 'stool', 'stools', 'skin', 'memory', 'strength', 'balance']);

/** Which scopes end before each token, as bits. */
function findStops(tokens: Tokens, first: number, end: number, matches: readonly TriggerMatch[]): Uint8Array {
  const stops = new Uint8Array(end - first);
  const lower = tokens.lower;
  for (let i = first; i < end; i += 1) {
    const word = lower[i]!;
    const at = i - first;
    if (word === ';' || word === '.' || word === '...' || (word === ':' && !handsOn(tokens, first, i))) stops[at] = ALL;
    const mark = MARKS.get(word);
    if (mark === 'onset') stops[at]! |= PAST;
    if (i === first) continue;
    // "… s/p biopsy 2) Hernia": the items of a list within a line.
    if (word === ')' && i - 2 >= first && tokens.kind[i - 1] === TokenKind.number && lower[i - 2] !== '(') stops[at - 1] = ALL;
    const previous = lower[i - 1]!;
    const joined = previous === ',' || previous === 'and';
    // ", he has …" begins a clause; after "and" only where no condition lists what might come.
    if (joined && PRONOUNS.has(word)) stops[at]! |= previous === ',' ? ALL : PRESENT;
    // "… prn for fever, and will continue folic acid."
    if (previous === 'and' && MODALS.has(word)) stops[at]! |= ALL;
    // "No hernia was found, and …"
    if (word === 'and' && SEEN.has(previous === ',' ? (lower[i - 2] ?? '') : previous)) stops[at]! |= bit('negated');
    if (mark === 'dose' && tokens.kind[i - 1] === TokenKind.number) stopBefore(tokens, first, i, stops);
    if (previous === ',' && FINDING_OPENERS.has(word)) stops[at]! |= bit('negated');
    if ((word === 'in' || word === 'from') && (previous === 'change' || previous === 'changes') && lower[i - 2] === 'no' && !FUNCTIONS.has(lower[i + 1] ?? '')) stops[at]! |= bit('negated');
  }
  for (const match of matches) {
    const at = match.first - first;
    if (match.stop === 'clause') stops[at]! |= ALL;
    else if (match.stop === 'present') stops[at]! |= PRESENT;
    else if (match.stop === 'assertive') stops[at]! |= ASSERTIVE;
    if (match.effects.length === 0 || match.first === first) continue;
    const previous = lower[match.first - 1]!;
    if (previous !== ',' && previous !== 'with' && previous !== 'and') continue;
    for (const effect of match.effects) {
      if (effect.direction === 'backward') continue;
      // ", history of …" and ", possible …" start something new; so does ", no …" after a history.
      if (effect.axis !== 'negated' && previous !== 'and') stops[at]! |= bit('negated');
      if (effect.axis === 'negated') stops[at]! |= PAST | bit('uncertain');
    }
  }
  return stops;
}

/** Whether the colon at `at` opens a list that the words before it are about. */
function handsOn({ lower }: Tokens, first: number, at: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 3; i -= 1) if (LEADS.has(lower[i]!)) return true;
  return false;
}

function endsPhrase(word: string): boolean {
  return word === ',' || word === 'and' || word === '(' || word === ')' || word === 'with' || word === 'which' || word === 'who' || word === 'given' || word === 'due' || word === 'because';
}

/** First token past the scope that `effect` opens forward at `from`; `known` is the end of the last one of its kind. */
function forwardEnd(tokens: Tokens, first: number, end: number, stops: Uint8Array, from: number, effect: Effect, known: number): number {
  const mask = bit(effect.axis);
  const limit = Math.min(end, from + (effect.reach === 'near' ? NEAR_SCOPE : LONGEST_SCOPE));
  // An earlier scope of the same kind that reached beyond `from` found no end up to there.
  let i = Math.min(Math.max(from, known), limit);
  if (i === from && i < limit && tokens.lower[i] === ':') i += 1;
  for (; i < limit; i += 1) {
    if ((stops[i - first]! & mask) !== 0) return i;
    if (effect.reach !== 'clause' && (endsPhrase(tokens.lower[i]!) || ((mask & PAST) !== 0 && VERBS.has(tokens.lower[i]!)))) return i;
  }
  return i;
}

const VERBS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'has', 'had', 'have']);
/** How many tokens of a time may stand before what tells that it is past. */
const LONGEST_TIME = 4;
/** How many tokens a subject may have behind "whether". */
const LONGEST_SUBJECT = 5;

/** Where the scope of `match` looks for its end from: behind the verb in "whether there was any …", "denies that he has had …". */
function pastVerb({ lower }: Tokens, match: TriggerMatch, effect: Effect, end: number): number {
  const last = lower[match.end - 1]!;
  const next = lower[match.end] ?? '';
  const asks = effect.axis === 'uncertain' && (last === 'if' || last === 'whether' || last === 'that' || next === 'that');
  const denies = effect.axis === 'negated' && last.startsWith('den') && (next === 'that' || PRONOUNS.has(next));
  let from = match.end;
  // "Denies that she has" "had any …"
  if (effect.axis === 'negated' && VERBS.has(last)) while (from < end && VERBS.has(lower[from]!)) from += 1;
  if (!asks && !denies) return from;
  for (let i = match.end; i < end && i <= match.end + LONGEST_SUBJECT && lower[i] !== ','; i += 1) {
    if (VERBS.has(lower[i]!)) from = i + 1;
    else if (from > match.end) break;
  }
  return from;
}

/** "Hospitalized in 2015 for pancreatitis": a time tells of what follows too. */
const PURPOSES: ReadonlySet<string> = new Set(['for', 'with', 'due', 'because', 'secondary', 'after', 'following']);

/** "Two years ago, she had …", "In 1998 he had …": a time that opens a sentence speaks of what follows it. */
function opensSentence({ lower }: Tokens, match: TriggerMatch, first: number, end: number): boolean {
  if (match.first > first + LONGEST_TIME || match.end + 1 >= end) return false;
  const next = lower[match.end]!;
  return PRONOUNS.has(next === ',' ? lower[match.end + 1]! : next) || (next === ',' && lower[match.end + 1] === 'the');
}

const OWNED: ReadonlySet<string> = new Set(['his', 'her', 'their', 'known', 'underlying', 'chronic', 'long', 'longstanding', 'ongoing']);

/** "Likely due to her diabetes", "worried about the pain": cause and course are in doubt, the condition is not. */
function isOwned({ lower }: Tokens, match: TriggerMatch): boolean {
  const last = lower[match.end - 1];
  if (last === 'about' && lower[match.end] === 'the') return true;
  return match.end - match.first > 1 && (last === 'about' || last === 'to' || last === 'by' || last === 'from') && OWNED.has(lower[match.end] ?? '');
}

const SHORT_TIMES: ReadonlySet<string> = new Set(['day', 'days', 'week', 'weeks', 'hour', 'hours']);
/** How far behind "history of" its length may be told. */
const LONGEST_HISTORY = 14;

/** "History of cough for 3 days": the story of what is present. */
function lastsFor({ lower }: Tokens, match: TriggerMatch, end: number): boolean {
  if (lower[match.end - 1] !== 'of') return false;
  const limit = Math.min(end, match.end + LONGEST_HISTORY);
  for (let i = match.end; i + 2 < limit && lower[i] !== ';' && lower[i] !== '.'; i += 1) {
    if (lower[i] !== 'for' && lower[i] !== 'x' && lower[i] !== 'over') continue;
    for (let at = i + 2; at < limit && at <= i + 5; at += 1) if (SHORT_TIMES.has(lower[at]!)) return true;
  }
  return false;
}

/** What stands between a finding and what is said of it: "nausea, which has …". */
const LINKS: ReadonlySet<string> = new Set(['which', 'that', 'this', 'these', 'although', 'though', 'but', ',', ':', '-', '(', 'has', 'have', 'is', 'was', 'are', 'were', 'now', 'since']);

/** "Heparin for DVT prophylaxis": what is given stands before these words. */
const GIVEN: ReadonlySet<string> = new Set(['for', 'on', 'given', 'received', 'as', 'to']);

/** End what a denial before them reaches, not what one behind them does: "drugs during the pregnancy were denied". */
const TIMES_WHILE: ReadonlySet<string> = new Set(['while', 'during']);

/** First token of the scope that `effect` opens backward from `before`. */
function backwardStart(tokens: Tokens, first: number, stops: Uint8Array, before: number, effect: Effect): number {
  const mask = bit(effect.axis);
  const limit = Math.max(first, before - LONGEST_BACKWARD);
  let i = before;
  // "nausea, which resolved", "weakness, although that has resolved": what joins them does not part them.
  let slack = 3;
  // "Her nausea was severe at first but resolved": the subject is still the nausea.
  const turns = tokens.lower[before] === 'but' || tokens.lower[before - 1] === 'but';
  let joins = effect.axis === 'historical' && !BARE.has(tokens.lower[before]!);
  while (i > limit) {
    const at = i - 1;
    const word = tokens.lower[at]!;
    if (slack > 0 && LINKS.has(word)) {
      slack -= 1;
      i = at;
      continue;
    }
    slack = 0;
    if ((stops[at - first]! & mask) !== 0 && !(turns && VERBS.has(word)) && !TIMES_WHILE.has(word)) break;
    if (effect.axis === 'hypothetical' && GIVEN.has(word)) break;
    // "Measles and mumps as a child": a time speaks of both.
    if (word === 'and' && joins && !VERBS.has(tokens.lower[at + 1]!)) {
      joins = false;
      i = at;
      continue;
    }
    if (effect.reach !== 'clause' && (word === ',' || word === '(' || word === ')' || word === 'with' || word === 'and')) break;
    i = at;
  }
  return i;
}

/** What a patient is introduced with, and what was told could happen: clauses that no single phrase marks. */
function paintIntroductions(tokens: Tokens, first: number, end: number, forward: Uint8Array): void {
  for (let i = first; i < end; i += 1) {
    const word = tokens.lower[i]!;
    if (word === 'with' && i > first) {
      const to = endOfBackground(tokens, i, end);
      if (to !== undefined) for (let at = i + 1; at < to; at += 1) forward[at - first]! |= bit('known');
    } else if (word === 'risks' || word === 'hazards') {
      const from = startOfToldRisks(tokens, i, end);
      if (from === undefined) continue;
      for (let at = from; at < end; at += 1) forward[at - first]! |= bit('hypothetical');
      return;
    }
  }
}

/** Works out which axes are in force at each token of the sentence `[first, end)`; `pastYear` is the last one that is past. Linear in its length. */
export function findScopes(tokens: Tokens, first: number, end: number, pastYear: () => number): Scopes {
  const length = end - first;
  const matches = findTriggers(tokens, first, end, pastYear);
  const forward = new Uint8Array(length);
  const backward = new Uint8Array(length);
  const own = new Uint8Array(length);
  const scopes = { forward, backward, own, open: 0 };
  paintIntroductions(tokens, first, end, forward);
  if (!matches.some(({ effects }) => effects.length > 0)) return scopes;
  const stops = findStops(tokens, first, end, matches);
  // Last token painted by each axis: scopes of one axis only ever grow to the right, so none is painted twice.
  const paintedTo = new Uint32Array(AXES.length);
  const lastEnd = new Map<number, number>();
  for (const match of matches) {
    if (match.pseudo) continue;
    for (const effect of match.effects) {
      const mask = bit(effect.axis);
      // "No findings to suggest …", "no concern for …": a denied doubt is a denial.
      if (effect.axis === 'uncertain' && effect.direction === 'forward' && (forward[match.first - first]! & bit('negated')) !== 0) continue;
      // "Without known heart disease": nothing was known.
      if (effect.axis === 'known' && (forward[match.first - first]! & bit('negated')) !== 0) continue;
      if (effect.axis === 'uncertain' && effect.direction === 'forward' && isOwned(tokens, match)) continue;
      if (effect.axis === 'historical' && effect.direction === 'forward' && lastsFor(tokens, match, end)) continue;
      const axis = AXES.indexOf(effect.axis);
      const kind = effect.reach === 'clause' ? axis : axis + AXES.length;
      for (let i = match.first; i < match.end; i += 1) own[i - first]! |= mask;
      if (effect.direction === 'forward') {
        const to = forwardEnd(tokens, first, end, stops, pastVerb(tokens, match, effect, end), effect, effect.reach === 'near' ? 0 : (lastEnd.get(kind) ?? 0));
        lastEnd.set(kind, to);
        for (let i = Math.max(match.end, paintedTo[axis]!); i < to; i += 1) forward[i - first]! |= mask;
        paintedTo[axis] = Math.max(paintedTo[axis]!, to);
        if (effect.reach === 'clause' && (to >= end || (to === end - 1 && tokens.lower[to] === ':'))) scopes.open |= mask;
      } else if (ANSWER_ENDS.has(tokens.lower[match.end - 1]!) && match.end > match.first + 1 && effect.axis === 'negated') {
        // "Never smoker", "non-drinker": the habit itself is what is denied.
        forward[match.end - 1 - first]! |= mask;
        if (backwardHolds(tokens, match, first, end)) for (let i = backwardStart(tokens, first, stops, match.first, effect); i < match.first; i += 1) backward[i - first]! |= mask;
      } else if (backwardHolds(tokens, match, first, end)) {
        if (mask === bit('historical') && PURPOSES.has(tokens.lower[match.end] ?? '')) {
          const limit = Math.min(end, match.end + LONGEST_SCOPE);
          for (let i = match.end + 1; i < limit && (stops[i - first]! & mask) === 0 && !endsPhrase(tokens.lower[i]!); i += 1) forward[i - first]! |= mask;
        } else if (mask === bit('historical') && opensSentence(tokens, match, first, end)) {
          const from = match.end + (tokens.lower[match.end] === ',' ? 1 : 0) + 1;
          const limit = Math.min(end, from + LONGEST_SCOPE);
          for (let i = from; i < limit && (stops[i - first]! & mask) === 0; i += 1) forward[i - first]! |= mask;
        }
        // "No stenosis, a lesion cannot be excluded": what is not excluded is not denied.
        const kept = effect.axis === 'uncertain' && EXCLUDED.has(tokens.lower[match.end - 1]!) ? ~bit('negated') : ~0;
        for (let i = backwardStart(tokens, first, stops, behindDecliner(tokens, match, first), effect); i < match.first; i += 1) {
          backward[i - first]! |= mask;
          forward[i - first]! &= kept;
        }
      }
    }
  }
  return scopes;
}

const EXCLUDED: ReadonlySet<string> = new Set(['excluded', 'out']);
/** Words that act backward only where their phrase ends: "HIV negative, …" but not "negative chest film". */
const BARE: ReadonlySet<string> = new Set(['negative', 'neg', 'none', 'absent', 'possible', 'suspected', 'uncertain', 'questionable', 'doubtful', '?', 'history', 'hx', 'risk', 'screening', 'screen', 'protocol', 'suspicion', 'unlikely', 'watch', 'free']);
/** Words that act backward only as the answer to a label: "Chest pain: no". */
const ANSWERS: ReadonlySet<string> = new Set(['no', 'denies', 'denied', 'never', 'nonsmoker', 'nondrinker']);
/** The last words of longer answers: "Tobacco Use: never smoker". */
const ANSWER_ENDS: ReadonlySet<string> = new Set(['smoker', 'drinker']);
const DECLINERS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'patient', 'pt', 'family', 'but', 'and']);
const AFTER_BARE: ReadonlySet<string> = new Set([',', '.', ';', ')', 'and', 'x', 'on', 'in', 'at', 'by', 'but', 'times', 'since', 'for', 'clinically', 'based']);

/** "Surgery was offered, | but the patient declined": what is declined stands before the clause. */
function behindDecliner({ lower }: Tokens, match: TriggerMatch, first: number): number {
  let i = match.first;
  if (lower[match.end - 1] === 'declined') while (i > first + 1 && (DECLINERS.has(lower[i - 1]!) || lower[i - 1] === 'the' || lower[i - 1] === ',')) i -= 1;
  return lower[i] === ',' ? i + 1 : i;
}

/** Whether a trigger that may act backward does so where it stands. */
function backwardHolds(tokens: Tokens, match: TriggerMatch, first: number, end: number): boolean {
  const word = tokens.lower[match.end - 1]!;
  const next = match.end < end ? tokens.lower[match.end]! : '.';
  // "MI rule out", but not "chest pain, rule out MI".
  if (word === 'out' && tokens.lower[match.first] === 'rule') return AFTER_BARE.has(next);
  if (match.end - match.first > 1 && !ANSWER_ENDS.has(word)) return true;
  if (ANSWERS.has(word) || ANSWER_ENDS.has(word)) {
    const previous = match.first > first ? tokens.lower[match.first - 1]! : '';
    return (previous === ':' || previous === '-' || previous === '?') && (next === '.' || next === ',' || next === ';' || next === ')');
  }
  // "Surgery was offered but she declined", not "his function declined".
  if (word === 'declined') return AFTER_BARE.has(next) && match.first > first && DECLINERS.has(tokens.lower[match.first - 1]!);
  return !BARE.has(word) || AFTER_BARE.has(next);
}
