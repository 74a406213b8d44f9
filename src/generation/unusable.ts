import { contentWords } from './readText.ts';

/** Why an answer is not used. */
export const UNUSABLE_REASONS = ['empty', 'only reasoning', 'a loop', 'an echo of the prompt', 'another language', 'about something else', 'too long', 'without a code'] as const;
export type UnusableReason = (typeof UNUSABLE_REASONS)[number];

/** Why a tidied answer is no text of its task, or undefined. @param instructions the prompt without the note @param source the note */
export function whyUnusable(answer: string, instructions: string, source: string): UnusableReason | undefined {
  if (!/[\p{L}\p{N}]{2}/u.test(answer)) return 'empty';
  if (findLoop(answer) !== undefined || isMostlyRepetition(answer)) return 'a loop';
  if (isEcho(answer, instructions)) return 'an echo of the prompt';
  if (isForeign(answer, source)) return 'another language';
  if (isUnrelated(answer, source)) return 'about something else';
  return undefined;
}

const LEAST_LOOP_CHARACTERS = 48;
const LONGEST_PERIOD = 320;
const LEAST_REPEATS = 4;
/** Lines are repeated with other numbers in front of them. */
const SAME_LINES = 4;

/**
 * Where a text that ends in a loop begins to repeat itself: the same stretch four times on end, or the same line, but for its
 * number in a list, four times on end. Cheap enough to ask while the text streams.
 */
export function findLoop(text: string): number | undefined {
  const trimmed = text.trimEnd();
  const { length } = trimmed;
  for (let period = 1; period <= LONGEST_PERIOD; period += 1) {
    const repeats = Math.max(LEAST_REPEATS, Math.ceil(LEAST_LOOP_CHARACTERS / period));
    if (repeats * period > length) continue;
    let at = length - 1;
    while (at >= period && trimmed.charCodeAt(at) === trimmed.charCodeAt(at - period)) at -= 1;
    const repeated = length - 1 - at + period;
    if (repeated >= repeats * period) {
      // A ruled line is none.
      const unit = trimmed.slice(length - period);
      if (!/[\p{L}\p{N}]/u.test(unit)) return undefined;
      return length - repeated + period;
    }
  }
  return findRepeatedLine(trimmed);
}

function findRepeatedLine(text: string): number | undefined {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({ at: match.index, key: match[0].replace(/^[\s\d.)*•-]+/, '').trim() }));
  let same = 1;
  for (let i = lines.length - 1; i > 0 && lines[i]!.key.length >= 4 && lines[i]!.key === lines[i - 1]!.key; i -= 1) same += 1;
  return same >= SAME_LINES ? lines[lines.length - same + 1]!.at : undefined;
}

const LEAST_WORDS_FOR_SHARE = 80;
const LEAST_DISTINCT_SHARE = 0.35;

/** Few distinct runs of four words: a loop whose turns differ a little. */
function isMostlyRepetition(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < LEAST_WORDS_FOR_SHARE) return false;
  const runs = shingles(words, 4);
  return new Set(runs).size < LEAST_DISTINCT_SHARE * runs.length;
}

const ECHO_RUN = 6;
const ECHO_SHARE = 0.4;

/** Much of the answer stands in the instructions. */
function isEcho(answer: string, instructions: string): boolean {
  const asked = new Set(shingles(wordsOf(instructions), ECHO_RUN));
  const said = shingles(wordsOf(answer), ECHO_RUN);
  if (said.length === 0) return false;
  return said.filter((run) => asked.has(run)).length >= ECHO_SHARE * said.length;
}

/** Frequent words of languages that models fall into, none of them English or a clinical abbreviation. */
const FOREIGN = new Set(
  ('el los las una del con por para que está fue paciente como más sin pero muy ' +
    'le les des une avec pour dans est sont été qui sur aux pas mais ' +
    'der und ist mit nicht eine einen wurde bei auf für von dem zur zum auch ' +
    'il della di che con sono una gli nel alla ' +
    'da das dos com não uma foi em ao pela ' +
    'het een zijn met voor niet werd').split(' '),
);
const ENGLISH = new Set('the of and to with in was is for on no he she has had at by from were are as his her this that or not patient be'.split(' '));
const LEAST_WORDS_FOR_LANGUAGE = 8;

/** Another script than the source's, or another language's small words where English ones should stand. */
function isForeign(answer: string, source: string): boolean {
  if (otherScriptShare(answer) > 0.3 && otherScriptShare(source) < 0.1) return true;
  return foreignShare(answer) > 0 && foreignShare(source) <= 0;
}

const LEAST_WORDS_FOR_SUBJECT = 3;
/** Summaries share half of their words with their note and more, in other words and abbreviations still a third. */
const LEAST_SHARED = 0.15;

/** Hardly a word of the answer stands in the source. */
function isUnrelated(answer: string, source: string): boolean {
  const said = contentWords(answer).map(({ word }) => word);
  if (said.length < LEAST_WORDS_FOR_SUBJECT) return false;
  const known = new Set(contentWords(source).map(({ word }) => word));
  return said.filter((word) => known.has(word)).length < LEAST_SHARED * said.length;
}

function otherScriptShare(text: string): number {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return 0;
  return letters.filter((letter) => !/[\p{Script=Latin}\p{Script=Greek}]/u.test(letter)).length / letters.length;
}

/** Above 0 where the small words are more foreign than English. */
function foreignShare(text: string): number {
  const words = wordsOf(text);
  if (words.length < LEAST_WORDS_FOR_LANGUAGE) return 0;
  const foreign = words.filter((word) => FOREIGN.has(word)).length;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return foreign >= 0.1 * words.length && foreign > 2 * english ? foreign / words.length : 0;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function shingles(words: readonly string[], size: number): string[] {
  const runs: string[] = [];
  for (let i = 0; i + size <= words.length; i += 1) runs.push(words.slice(i, i + size).join(' '));
  return runs;
}
