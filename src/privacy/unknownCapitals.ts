import { takeName } from './nameTaking.ts';
import { isEponymHere } from './names.ts';
import { gapAfter, Is, type NameWords } from './nameWords.ts';
import type { Identifier } from './types.ts';

const SCORE = 0.45;
const BLOCKED = Is.ordinary | Is.common | Is.clinical | Is.heading | Is.upper | Is.initial;

/**
 * Without a name tagger, and in a text without a single clinical word (a letter, a message), any capitalised word that no list
 * knows is taken for a name: better one word too many than a person shown. Notes hold trade names and are left to the other rules.
 */
export function findUnknownCapitals(words: NameWords): Identifier[] {
  if (!words.isCased || words.isClinical) return [];
  const found: Identifier[] = [];
  for (let i = 0; i < words.count; i += 1) {
    if ((words.is[i]! & Is.capital) === 0 || (words.is[i]! & BLOCKED) !== 0) continue;
    const taken = takeName(words, i, { most: 3, strong: false });
    if (taken === undefined || isEponymHere(words, taken)) continue;
    let last = taken.first;
    while (last < taken.last && (words.is[last]! & (Is.common | Is.ordinary)) === 0) last += 1;
    if (last === taken.first) continue;
    // A sentence opens with a capital anyway: there only two in a row, or one with what goes with persons.
    const opens = i === 0 || /[.!?:;"“\n]/.test(gapAfter(words, i - 1));
    if (opens && last === taken.first + 1 && !/^(?:,[ ]\p{Ll}|['’]s[ ]|[ ](?:is|has|had|lives|said|shouted|spent|began|gave|and[ ]\p{Lu}))/u.test(words.text.slice(words.end[i], words.end[i]! + 12))) continue;
    if (/['’](?:s|re|ll|ve|t|d)$/i.test(words.text.slice(words.start[last - 1], words.end[last - 1]))) continue;
    if (/^[ ]?[:)]|['’]/.test(words.text.slice(words.end[last - 1], words.end[last - 1]! + 2)) && opens) continue;
    found.push({ start: taken.start, end: last === taken.last ? taken.end : words.end[last - 1]!, type: 'PERSON', score: SCORE, source: 'rule:unknown-capital' });
    i = last - 1;
  }
  return found;
}
