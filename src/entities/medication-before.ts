import type { Note } from '../note/types.ts';
import { NONE, readQuantity, readTimeSpan } from './medication-items.ts';
import { readPart } from './medication-parts.ts';
import { Pieces } from './medication-pieces.ts';
import type { Regimen } from './medication-regimen.ts';
import { STATUSES } from './medication-words.ts';

const MAX_TOKENS_BEFORE = 14;

/** Words and marks that may stand between a leading dose and the name: "a 10 mL bolus of", "800 mg doses of". */
const LEADING_JOINS = new Set(['of', 'a', 'the', '-', 'plain', 'additional', 'liquid', 'dose', 'doses', 'worth', 'his', 'her', 'sodium']);
/** A dose before the name: "40 mg of Lasix", "3 mg Versed", "100 mcg of IV fentanyl", "a 7-day course of Keflex". */
export function readBeforeName(note: Note, firstToken: number, floorToken: number, regimen: Regimen): number {
  const { tokens, text } = note;
  const sentence = tokens.sentence[firstToken]!;
  const nameStart = tokens.start[firstToken]!;
  const floor = Math.max(floorToken, firstToken - MAX_TOKENS_BEFORE, 0);
  const dosed = regimen.quantities.length > 0;
  let best = firstToken;
  for (let token = firstToken - 1; token >= floor && tokens.sentence[token] === sentence; token -= 1) {
    const word = tokens.lower[token]!;
    if (token === firstToken - 1 && dosed && word !== 'of' && word !== '%') break;
    if (word === '.' || word === ',' || word === ';' || word === ':' || word === 'and') break;
    const first = word.codePointAt(0) ?? 0;
    const digit = first >= 48 && first <= 57;
    // "lidocaine with 1:100,000 epinephrine"
    if (digit && tokens.lower[token - 1] === ':' && tokens.lower[token - 2] === '1') break;
    if (!digit && !startsNumber(word)) continue;
    if (readsToName(new Pieces(text, tokens.start[token]!, nameStart), null)) best = token;
    else if (best < firstToken) break;
  }
  if (best < firstToken) readsToName(new Pieces(text, tokens.start[best]!, nameStart), regimen);
  else if (!dosed && countsBefore(note, firstToken, floor)) {
    best = firstToken - 1;
    regimen.lead({ kind: 'bare', number: { start: tokens.start[best]!, end: tokens.end[best]! }, unit: null, next: 0 });
  }
  return best;
}

const TAKING = /^(?:took|take|takes|taking|taken|given|gave|received|receives|had|with|ingested)$/;

/** "took 2 Percocet": a few of something, right after the verb. */
function countsBefore({ tokens }: Note, firstToken: number, floor: number): boolean {
  const count = firstToken - 1;
  return count > floor && tokens.sentence[count - 1] === tokens.sentence[firstToken] && /^(?:[1-4]|one|two|three|four)$/.test(tokens.lower[count]!) && TAKING.test(tokens.lower[count - 1]!);
}

function startsNumber(word: string): boolean {
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|half|___?)/.test(word) || word.startsWith('[**') || word === '½';
}

/** Whether the pieces, from a quantity on, read through to the name; notes them in `regimen` where given. */
function readsToName(pieces: Pieces, regimen: Regimen | null): boolean {
  const span = readTimeSpan(pieces, 0);
  let index: number;
  if (span !== NONE) {
    regimen?.add('duration', pieces.at(0).start, pieces.at(span - 1).end);
    index = pieces.key(span) === 'course' ? span + 1 : span;
    if (pieces.key(index) !== 'of') return false;
  } else {
    const quantity = readQuantity(pieces, 0, false);
    if (!quantity || quantity.kind === 'ratio') return false;
    regimen?.lead(quantity);
    index = quantity.next;
  }
  for (let turn = 0; turn < MAX_TOKENS_BEFORE && pieces.at(index).kind !== 'end'; turn += 1) {
    const key = pieces.key(index);
    if (LEADING_JOINS.has(key)) {
      index += 1;
      continue;
    }
    const next = readPart(pieces, index, regimen);
    if (next === NONE) return false;
    index = next;
  }
  return pieces.at(index).kind === 'end';
}

const ENDING = /^(?:stop|stops|stopped|stopping|discontinue|discontinued|discontinuing|hold|held|holding)$/;
const NOT = /^(?:not|never|n't|don't|without)$/;
const BEFORE_NAME = /^(?::|the|his|her|your|taking|use|of|any)$/;

/** That a drug is stopped or held, told right before it: "Stopped: aspirin", "discontinue the lisinopril". */
export function statusBefore({ text, tokens }: Note, startToken: number): string | null {
  for (let i = startToken - 1; i >= 0 && i >= startToken - 4 && tokens.sentence[i] === tokens.sentence[startToken]; i -= 1) {
    const word = tokens.lower[i]!;
    // "Do not stop aspirin"
    if (ENDING.test(word) && [1, 2, 3].some((back) => NOT.test(tokens.lower[i - back] ?? ''))) return null;
    if (ENDING.test(word)) return text.slice(tokens.start[i], tokens.end[i]);
    if (!BEFORE_NAME.test(word)) return null;
  }
  return null;
}

/** A status word directly after the regimen: ", discontinued", "was held", "(stopped)". */
export function readStatus(pieces: Pieces, from: number, text: string): string | null {
  for (let next = from; next < from + 4; next += 1) {
    const { key, kind, start, end } = pieces.at(next);
    // "Hold for SBP < 100" is a condition, not a status.
    if (key === 'hold' && /^(?:for|if|when|parameters)$/.test(pieces.key(next + 1))) return null;
    // "on hold", but not "on continued anticoagulation".
    if (STATUSES.has(key)) return key.endsWith('ed') && pieces.key(next - 1) === 'on' ? null : text.slice(start, end);
    const joins = kind === 'mark' ? /^[,([:-]$/.test(key) : /^(?:was|were|is|has|have|been|being|on|to|currently|now|today)$/.test(key);
    if (!joins) return null;
  }
  return null;
}
