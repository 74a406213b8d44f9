import { isEponymHere } from './names.ts';
import { gapAfter, Is, wordAt, type NameWords } from './nameWords.ts';
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
  for (const { start, end, type, score } of tagged) {
    const text = words.text.slice(start, end);
    if (score < LEAST[type] || !(type === 'STREET_ADDRESS' ? isAddress(words, text) : isName(words, start, end, type))) continue;
    if (type !== 'STREET_ADDRESS' && (usStates().names.has(text.toLowerCase()) || usStates().codes.has(text) || countries.has(text.toLowerCase()))) continue;
    found.push({ start, end, type, score: Math.min(0.95, 0.35 + score * 0.5), source: 'tagger:names' });
  }
  return found;
}

/** A number or a capitalised word of some length: "4x4" and "p.r.n. 5" are no addresses. */
function isAddress({ isCased }: NameWords, text: string): boolean {
  return isCased ? /\p{Lu}[\p{L}\p{M}]{2}|\d{3}/u.test(text) : /\p{L}{3}|\d{3}/u.test(text);
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
  if (last === first + 1 && (isLoneAbbreviation(words, first) ? type !== 'ORGANIZATION' : type === 'PERSON' && (words.is[first]! & Is.eponym) !== 0 && (words.is[first]! & Is.first) === 0 && words.isClinical)) return false;
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
  return (bits & Is.upper) !== 0 && words.end[i]! - words.start[i]! < 5 && (bits & (Is.first | Is.last)) === 0;
}

function isSentenceStart(words: NameWords, i: number): boolean {
  return i === 0 || /[.!?:;\n]/.test(gapAfter(words, i - 1));
}

function isFollowedSmall(words: NameWords, i: number): boolean {
  return i + 1 < words.count && gapAfter(words, i) === ' ' && (words.is[i + 1]! & Is.capital) === 0;
}
