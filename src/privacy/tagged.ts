import { isEponymHere } from './names.ts';
import { Is, wordAt, type NameWords } from './nameWords.ts';
import type { Identifier, TaggedIdentifier } from './types.ts';

/** Least score of the tagger's word, by type: a place or a company costs little when wrong, a clinical word much. */
const LEAST: Readonly<Record<TaggedIdentifier['type'], number>> = { PERSON: 0.5, STREET_ADDRESS: 0.5, LOCATION: 0.6, ORGANIZATION: 0.7 };

/** What of the tagger's findings is believed: none on everyday or clinical words, on eponyms before their noun, or without a letter or digit. */
export function acceptTagged(words: NameWords, tagged: readonly TaggedIdentifier[]): Identifier[] {
  const found: Identifier[] = [];
  for (const { start, end, type, score } of tagged) {
    if (score < LEAST[type] || !/[\p{L}\p{N}]/u.test(words.text.slice(start, end))) continue;
    if (type !== 'STREET_ADDRESS' && !isBelievable(words, start, end)) continue;
    found.push({ start, end, type, score: Math.min(0.95, 0.35 + score * 0.5), source: 'tagger:names' });
  }
  return found;
}

function isBelievable(words: NameWords, start: number, end: number): boolean {
  const first = wordAt(words, start);
  let last = first;
  let isNamed = false;
  while (last < words.count && words.start[last]! < end) {
    const bits = words.is[last]!;
    if ((bits & (Is.ordinary | Is.clinical)) === 0 || (bits & (Is.first | Is.last)) !== 0) isNamed = true;
    last += 1;
  }
  if (!isNamed || last === first) return false;
  return !isEponymHere(words, { first, last, start, end: words.end[last - 1]!, size: last - first });
}
