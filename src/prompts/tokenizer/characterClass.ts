/** What the split expressions of tokenizers tell apart. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const OTHER = 4;
export type CharacterClass = typeof LETTER | typeof DIGIT | typeof SPACE | typeof OTHER;

const ASTRAL_START = 0x10000;
let table: Uint8Array | undefined;
const astral = new Map<number, CharacterClass>();

/** Classes of the characters below U+10000 by code. */
export function characterClasses(): Uint8Array {
  table ??= Uint8Array.from({ length: ASTRAL_START }, (_, code) => classify(String.fromCharCode(code)));
  return table;
}

/** The class of a character written as a pair of surrogates. */
export function astralClass(high: number, low: number): CharacterClass {
  const code = ASTRAL_START + ((high - 0xd800) << 10) + (low - 0xdc00);
  let known = astral.get(code);
  if (known === undefined) {
    known = classify(String.fromCodePoint(code));
    astral.set(code, known);
  }
  return known;
}

function classify(character: string): CharacterClass {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\p{White_Space}/u.test(character) ? SPACE : OTHER;
}
