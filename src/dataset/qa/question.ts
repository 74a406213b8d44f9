import { createHash } from 'node:crypto';

/**
 * What makes two questions the same: compatibility forms folded (NFKC), lower case, white space squeezed, closing
 * punctuation and the blank before it off. Signs within stay: "K+ < 3" and "K+ > 3" are two questions.
 */
export function normalQuestion(question: string): string {
  return question
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[\s?.!:;…]+$/u, '');
}

/** Where a question stands in the order of all draws: MD5 in hex of `seed:question`, the same on every machine. */
export function questionHash(question: string, seed: number): string {
  return createHash('md5').update(`${seed}:${normalQuestion(question)}`).digest('hex');
}

/** The same for answers that differ in white space only. */
export function answerHash(answer: string): string {
  return createHash('md5').update(answer.replaceAll(/\s+/g, ' ').trim()).digest('hex');
}

/** Tells apart items whose questions are the same, wherever they stand. */
export function itemTie(question: string, answer: string, sourceId: string | undefined): string {
  return createHash('md5').update(`${question}\0${answer}\0${sourceId ?? ''}`).digest('hex');
}

const ID_DIGITS = 16;

/** An item's id: the same in every run, whatever file and order it came in. */
export function itemId(specialty: string, hash: string): string {
  return `${specialty}-${hash.slice(0, ID_DIGITS)}`;
}
