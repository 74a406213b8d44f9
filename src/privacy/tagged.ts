import { isEponymHere } from './names.ts';
import { gapAfter, Is, wordAt, type NameWords } from './nameWords.ts';
import type { Span } from '../note/types.ts';
import type { Identifier, TaggedIdentifier } from './types.ts';
import { countryNames, usStates } from './words/places.ts';

/** Least score of the tagger's word, by type: a place or a company costs little when missed, a clinical word much when taken. */
const LEAST: Readonly<Record<TaggedIdentifier['type'], number>> = { PERSON: 0.4, STREET_ADDRESS: 0.5, LOCATION: 0.6, ORGANIZATION: 0.7 };

/** Names that are verbs which open sentences of notes: "Rose from chair", "Drew labs". */
const OPENERS = new Set('mark rose drew skip chase hope bill pat rob grant place sue dawn lance chuck'.split(' '));

let countries: ReadonlySet<string> | undefined;

/**
 * What of the tagger's findings is believed. In a text that uses capitals a name has one, on a word that is neither everyday
 * nor clinical nor an abbreviation; states and countries are no identifiers; eponyms before their noun are none.
 */
export function acceptTagged(words: NameWords, tagged: readonly TaggedIdentifier[]): Identifier[] {
  countries ??= new Set(countryNames().map((name) => name.toLowerCase()));
  const found: Identifier[] = [];
  for (const mention of tagged) {
    const { type, score } = mention;
    if (score < LEAST[type]) continue;
    const span = type === 'STREET_ADDRESS' ? mention : withoutTail(words, mention);
    const text = words.text.slice(span.start, span.end);
    if (!(type === 'STREET_ADDRESS' ? isAddress(words, span.start, span.end) : isName(words, span.start, span.end, type))) continue;
    if (type !== 'STREET_ADDRESS' && (usStates().names.has(text.toLowerCase()) || usStates().codes.has(text) || countries.has(text.toLowerCase()))) continue;
    found.push({ start: span.start, end: span.end, type, score: Math.min(0.95, 0.35 + score * 0.5), source: 'tagger:names' });
  }
  return found;
}

/** "Ochsner clamps" without the small words at its end, so that what they are is seen. */
function withoutTail(words: NameWords, { start, end }: Span): Span {
  if (!words.isCased) return { start, end };
  let last = wordAt(words, end) - 1;
  while (last >= 0 && words.start[last]! > start && (words.is[last]! & Is.capital) === 0) last -= 1;
  return { start, end: last < 0 || words.end[last]! <= start || wordAt(words, end) - 1 === last ? end : words.end[last]! };
}

const ADDRESS_WORD = /(?<![\p{L}])(?:apt|apartment|suite|ste|unit|flat|floor|box|psc|apo|fpo|dpo|street|st|road|rd|avenue|ave|lane|drive|court|corner)(?![\p{L}])/iu;

/** Digits alone, a word that only addresses have, or a name: "4x4", "142 pounds" and "TELEPHONE ENCOUNTER" are no addresses. */
function isAddress(words: NameWords, start: number, end: number): boolean {
  const text = words.text.slice(start, end);
  if (/^[\d -]{2,}$/.test(text) || (ADDRESS_WORD.test(text) && /\d/.test(text))) return true;
  let isNamed = false;
  for (let i = wordAt(words, start); i < words.count && words.start[i]! < end; i += 1) {
    const bits = words.is[i]!;
    if ((bits & (Is.ordinary | Is.common | Is.clinical | Is.initial)) === 0 && ((bits & Is.capital) !== 0 || !words.isCased) && words.lower[i]!.length > 2) isNamed = true;
  }
  return isNamed;
}

function isName(words: NameWords, start: number, end: number, type: TaggedIdentifier['type']): boolean {
  const first = wordAt(words, start);
  let last = first;
  let isNamed = false;
  while (last < words.count && words.start[last]! < end) {
    if (tellsName(words, last)) isNamed = true;
    last += 1;
  }
  if (!isNamed || last === first) return false;
  // An eponym alone is told by a title, which the rules read: "Weber and Rinne".
  if (last === first + 1 && (isLoneAbbreviation(words, first) ? type !== 'ORGANIZATION' : type === 'PERSON' && (words.is[first]! & (Is.eponym | Is.first)) === Is.eponym && words.isClinical)) return false;
  return !isEponymHere(words, { first, last, start, end: words.end[last - 1]!, size: last - first });
}

function tellsName(words: NameWords, i: number): boolean {
  const bits = words.is[i]!;
  if ((bits & (Is.clinical | Is.initial | Is.heading)) !== 0 && (bits & (Is.first | Is.last)) === 0) return false;
  if (words.isCased && (bits & Is.capital) === 0) return false;
  const isWord = (bits & (Is.ordinary | Is.common)) !== 0;
  if ((bits & (Is.first | Is.last)) !== 0) return !((isWord || OPENERS.has(words.lower[i]!)) && words.isCased && isSentenceStart(words, i) && isFollowedSmall(words, i));
  return !isWord;
}

/** "CBG", "VIN": capitals without a vowel's worth of a name, in a text that is not all capitals. */
function isLoneAbbreviation(words: NameWords, i: number): boolean {
  const bits = words.is[i]!;
  const length = words.end[i]! - words.start[i]!;
  return words.isCased && (bits & Is.upper) !== 0 && (length < 4 || (length < 5 && (bits & (Is.first | Is.last)) === 0));
}

function isSentenceStart(words: NameWords, i: number): boolean {
  return i === 0 || /[.!?:;\n]/.test(gapAfter(words, i - 1));
}

function isFollowedSmall(words: NameWords, i: number): boolean {
  return i + 1 < words.count && gapAfter(words, i) === ' ' && (words.is[i + 1]! & Is.capital) === 0;
}
