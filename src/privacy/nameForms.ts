import { gapAfter, Is, wordAt, type NameWords } from './nameWords.ts';
import type { Identifier } from './types.ts';

/** Initials of who dictated and who typed, at the end of a note: "KP/jl", "T: 01/03/2024 KP:jl", "dictated: kp/jl". */
const TRAILERS = [
  /(?<=(?<![\p{L}])(?:dictated|transcribed|typed|dict|trans|signed|initials|Dictated|Transcribed|Typed|Dict|Trans|Signed|Initials|DICTATED|TRANSCRIBED|TYPED|[DT])(?:[ ](?:by|BY))?[ ]?:[ ]{0,4})[A-Za-z]{2,4}[/:][A-Za-z]{2,4}(?![\p{L}\p{N}])/gu,
  /(?<=\d\/(?:\d\d|\d{4})[ \t]{1,4})[A-Z]{2,4}[/:][a-z]{2,4}(?![\p{L}\p{N}])/gu,
  /(?<=^[ \t]{0,8})[A-Z]{2,4}[/:][a-z]{2,4}(?=[ \t]{1,8}(?:D:|DD:|T:|Job|\d{1,2}\/))/gmu,
  /(?<=(?:[Tt]ranscribed|[Tt]yped)[ ]by:?[ ]{1,4})[a-z]{2,3}(?=[ \t]{0,8}(?:$|[.;,]))/gmu,
];
const NO_TRAILER = /^(?:and\/or|he\/she|mg:|the|his|her|our|staff|self|a\/p)/i;
/** The last lines alone: "\nKP/jl" and nothing behind. */
const TAIL_LENGTH = 200;
const TAIL = /(?<=\n[ \t]*)[A-Z]{2,4}[/:][a-z]{2,4}(?=[ \t]*(?:\n|$))/g;

const QUOTED = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}'’-]+)[ ](?:["“‘(]|['])(\p{Lu}[\p{L}\p{M}-]{1,15})(?:["”’')])[ ](\p{Lu}[\p{L}\p{M}'’-]+)/gu;
const GOES_BY = /(?<![\p{L}])(?:goes by|prefers(?: to be called)?|likes to be called|wants to be called|answers to|nick ?named?|nickname(?: is)?:?|aka|a\.k\.a\.|called|preferred name:?)[ ](?:the name[ ])?["“‘'](\p{Lu}[\p{L}\p{M}'-]{1,20}?)["”’']/gu;

/** Names by their form: nicknames in quotes and the initials in the last lines of dictated notes. */
export function findNameForms(words: NameWords): Identifier[] {
  const { text } = words;
  const found: Identifier[] = [];
  const push = (start: number, length: number, score: number, source: string): void => {
    found.push({ start, end: start + length, type: 'PERSON', score, source });
  };
  for (const pattern of TRAILERS) for (const match of text.matchAll(pattern)) if (!NO_TRAILER.test(match[0])) push(match.index, match[0].length, 0.7, 'rule:trailer');
  const tail = Math.max(0, text.length - TAIL_LENGTH);
  for (const match of text.slice(tail).matchAll(TAIL)) push(tail + match.index, match[0].length, 0.65, 'rule:trailer');
  for (const match of text.matchAll(QUOTED)) {
    const first = words.is[wordAt(words, match.index)] ?? 0;
    const last = words.is[wordAt(words, match.index + match[0].length - match[3]!.length)] ?? 0;
    if (((first & Is.first) !== 0 || (last & Is.last) !== 0) && (last & (Is.ordinary | Is.clinical)) === 0) push(match.index, match[0].length, 0.85, 'rule:nickname');
  }
  for (const match of text.matchAll(GOES_BY)) push(match.index + match[0].length - match[1]!.length - 1, match[1]!.length, 0.8, 'rule:nickname');
  return found;
}

/** A line shorter than this was not broken for its width. */
const WRAPPED = 30;

/** The rest of a name that a full line broke: "her daughter, Bernadette\nKowalski, who". Each joins both halves. */
export function findBrokenNames(words: NameWords, persons: readonly Identifier[]): Identifier[] {
  const found: Identifier[] = [];
  for (const { start, end, type, score } of persons) {
    if (type !== 'PERSON' || score < 0.65 || words.text.charAt(end) !== '\n') continue;
    const next = wordAt(words, end);
    if (next >= words.count || words.start[next] !== end + 1) continue;
    const line = words.text.lastIndexOf('\n', end - 1);
    if (end - line < WRAPPED || words.text.slice(start, end).includes(' ')) continue;
    const bits = words.is[next]!;
    if ((bits & (Is.capital | Is.ordinary | Is.common | Is.clinical | Is.heading | Is.initial)) !== Is.capital) continue;
    // "Kowalski, who" goes on, "Allergies: none" begins anew.
    if (!/^(?:['’]s)?(?:,|\.|;|\)|[ ]\p{Ll}|$)/u.test(gapAfter(words, next) + words.text.charAt(words.start[next + 1] ?? words.text.length))) continue;
    found.push({ start, end: words.end[next]!, type, score, source: 'rule:broken-line' });
  }
  return found;
}
