// Texts that a cleaner could get wrong, made by a fixed rule so that every run has the same.

const WORDS = ['cannot', 'Cannot', 'CANNOT', 'gonna', 'gimme', 'Gotta', 'lemme', 'wanna', 'can not', 'cannots', "can't", "don't", "d'ye", "'tis", "more'n", 'dogs', 'churches', 'diagnoses', 'us', 'was', 'has', 'men', 'women', 'feet', 'mice', 'axes', 'series', 'loaves', 'pass', 'gas', 'ss', 's', 'I', 'a', 'NOT', 'no', 'mg/dL', 'q4h', 'x-ray', '120/80', '1,000', '2.5mg', '___', '[**2151-7-16**]', 'summarize:', 'e.g.', 'Mr.', 'U.S.', 'ÅNGSTRÖM', 'naïve', 'İstanbul', 'ıssız', '\u212Aelvin', '5\u212A', 'straße', 'ﬁbrosis', 'ſtop', 'Σίσυφος', 'ΟΔΟΣ', 'данные', '心電図', '😀', 'e\u0301tude', 'dé', '½', '²', '𝐁old', '٣', '\'\'', '""', '"quoted"', "['a', 'b']", '\\n', '\\', 'a,b', 'NA', 'nan', 'None', 'null', '-', '--', '...', '@', '#', '<b>', '&amp;'];
const GAPS = [' ', ' ', ' ', '  ', '\n', '\t', '\r\n', '\u00A0', '\u0085', '\u1680', '\u2003', '\u200A', '\u200B', '\u2028', '\u202F', '\u205F', '\u3000', '\uFEFF', '\u001C', '\u001F', '\u000B', '\u000C', '', '.', ','];

/** The same `count` texts every time: single traps first, then mixtures of them, one very long and one of one word many times. */
export function adversarialTexts(count: number): string[] {
  const next = randomNumbers(20260);
  const pick = (items: readonly string[]): string => items[Math.floor(next() * items.length)]!;
  const texts = ['', ' ', '\n', '123', '!!!', '___ ___', 'A', 'cannot', 'x'.repeat(20_000), 'metoprolol 25 mg PO BID. '.repeat(8000), 'cannot '.repeat(300), WORDS.join(' '), WORDS.join(''), ...WORDS, ...GAPS.map((gap) => `left${gap}right`)];
  while (texts.length < count) texts.push(Array.from({ length: 1 + Math.floor(next() * 60) }, () => pick(WORDS) + pick(GAPS)).join(''));
  return texts.slice(0, count);
}

/** Numbers from 0 to 1 by a linear congruence (Numerical Recipes). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A text as a quoted CSV field. */
export function csvField(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
