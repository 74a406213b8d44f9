import { isEponymHere } from './names.ts';
import { gapAfter, Is, wordAt, type NameWords } from './nameWords.ts';
import type { Identifier } from './types.ts';

/** Words of a name that are found again by themselves. */
const LEAST_LENGTH = 3;

/**
 * Finds again, anywhere in the note, the words of names that were told for certain: "Mr. Umkhayev … Umkhayev's wound".
 * Everyday words and eponyms before their noun stay what they are. One pass over the words.
 */
export function echoNames(words: NameWords, identifiers: readonly Identifier[]): Identifier[] {
  const told = new Map<string, number>();
  for (const { start, end, type, score } of identifiers) {
    if (type !== 'PERSON' || score < 0.65) continue;
    for (let i = wordAt(words, start); i < words.count && words.start[i]! < end; i += 1) {
      const word = words.lower[i]!;
      if (word.length < LEAST_LENGTH || (words.is[i]! & (Is.ordinary | Is.clinical)) !== 0) continue;
      told.set(word, Math.max(told.get(word) ?? 0, score));
    }
  }
  if (told.size === 0) return [];
  const found: Identifier[] = [];
  for (let i = 0; i < words.count; i += 1) {
    const score = told.get(words.lower[i]!);
    if (score === undefined) continue;
    const bits = words.is[i]!;
    // In small letters ("hi martha") only what lists know as a name and as nothing else.
    const isPlain = (bits & (Is.first | Is.last)) !== 0 && (bits & (Is.doubtful | Is.ordinary | Is.common | Is.eponym)) === 0 && words.lower[i]!.length > 3;
    if (((bits & Is.capital) === 0 && !isPlain) || (bits & (Is.clinical | Is.heading)) !== 0) continue;
    if ((bits & Is.doubtful) !== 0 && (bits & Is.upper) === 0 && isSentenceStart(words, i) && /^[ ]\p{Ll}/u.test(gapAfter(words, i) + words.text.charAt(words.start[i + 1] ?? words.end[i]!)) && !(bits & Is.last)) continue;
    const start = words.start[i]!;
    const end = words.end[i]!;
    if (isEponymHere(words, { first: i, last: i + 1, start, end, size: 1 })) continue;
    found.push({ start, end, type: 'PERSON', score: Math.min(score, 0.8), source: 'rule:echo' });
  }
  return found;
}

function isSentenceStart(words: NameWords, i: number): boolean {
  return i === 0 || /[.!?\n:]/.test(gapAfter(words, i - 1));
}
