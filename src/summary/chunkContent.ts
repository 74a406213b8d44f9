import type { Word } from './form.ts';
import { AUXILIARIES, FAMILY, FINITE_VERBS, FUNCTION_WORDS, isParticiple, LATERALITY, NEGATIONS, QUALIFIERS } from './words.ts';

/** A stretch of the words of a sentence. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** First word after a connector. */
  readonly body: number;
}

/** Has no number, negation, side, doubt or time: may go without changing what the rest says. */
export function isPlain(words: readonly Word[], chunk: Stretch): boolean {
  for (let i = chunk.start; i < chunk.end; i++) {
    const word = words[i]!;
    if (word.isNumber || /\d/.test(word.lower)) return false;
    const { lower } = word;
    if (NEGATIONS.has(lower) || LATERALITY.has(lower) || QUALIFIERS.has(lower) || FAMILY.has(lower)) return false;
  }
  return true;
}

/** Whether a chunk says too little to stand alone: fewer than two words of content. */
export function isThin(words: readonly Word[], chunk: Stretch | undefined): boolean {
  if (chunk === undefined) return false;
  let content = 0;
  for (let i = chunk.start; i < chunk.end; i++) {
    const word = words[i]!;
    if (!word.isPunctuation && !FUNCTION_WORDS.has(word.lower)) content += 1;
  }
  return content < 2;
}

/** Whether a chunk says how old someone is: "is a 71-year-old woman" opens a story; who presents with what is the story. */
export function statesAge(words: readonly Word[], chunk: Stretch | undefined): boolean {
  if (chunk === undefined) return false;
  for (let i = chunk.start; i < chunk.end; i++) if (/^\d+-?(?:year|month|week|day)s?-old$|^old$/.test(words[i]!.lower)) return true;
  return false;
}

const DAYS: ReadonlySet<string> = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/** Whether a chunk is an item of a list of numbers or days: of "teeth 17, 18 and 19" none goes. */
export function isNumbered(words: readonly Word[], chunk: Stretch): boolean {
  let numbered = false;
  for (let i = chunk.body; i < chunk.end; i++) {
    if (words[i]!.inEntity) return false;
    numbered ||= words[i]!.isNumber || DAYS.has(words[i]!.lower);
  }
  return numbered;
}

/** Has a finite verb, an auxiliary or a participle. */
export function holdsVerb(words: readonly Word[], chunk: Stretch): boolean {
  for (let i = chunk.body; i < chunk.end; i++) {
    const { lower } = words[i]!;
    if (AUXILIARIES.has(lower) || FINITE_VERBS.has(lower) || isParticiple(lower)) return true;
  }
  return false;
}

/** Names someone of the family: who "he" is in what follows. */
export function namesFamily(words: readonly Word[], chunk: Stretch): boolean {
  for (let i = chunk.start; i < chunk.end; i++) if (FAMILY.has(words[i]!.lower)) return true;
  return false;
}
