/**
 * Text from a note is data: where it reads like a special token ("<|eot_id|>") it must not become one. Special tokens
 * inside it are broken by a mark, a character that the text does not have, which goes through the chat template with
 * it; whoever tokenises looks for special tokens first and takes the marks away then.
 */
export class Protection {
  readonly mark: string;
  readonly #special: RegExp | undefined;

  /** @param specials the tokens that no text of a note may become. @param mark see `freeMark` */
  constructor(specials: RegExp | undefined, mark: string) {
    this.#special = specials;
    this.mark = mark;
  }

  /**
   * The value with marks: one inside each special token, and one at either end, so that none forms with what stands
   * beside it. White space at the ends stays outside, where a template that trims finds it.
   */
  protect(value: string): string {
    const start = value.length - trimStartPython(value).length;
    if (start === value.length) return value;
    const end = trimEndPython(value).length;
    const { mark } = this;
    const inner = value.slice(start, end);
    const broken = this.#special === undefined ? inner : inner.replace(this.#special, (token) => breakToken(token, mark));
    return value.slice(0, start) + mark + broken + mark + value.slice(end);
  }

  /** The text without marks. */
  reveal(text: string): string {
    return text.replaceAll(this.mark, '');
  }
}

/** A mark after every character: a token that begins inside this one is broken too. */
function breakToken(token: string, mark: string): string {
  return `${Array.from(token).join(mark)}${mark}`;
}

/** An expression that finds special tokens; undefined when there are none. */
export function specialExpression(specials: readonly string[]): RegExp | undefined {
  const contents = specials.filter((token) => token !== '').sort((a, b) => b.length - a.length);
  if (contents.length === 0) return undefined;
  return new RegExp(contents.map((token) => token.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|'), 'g');
}

const FIRST_NONCHARACTER = 0xfdd0;
const LAST_NONCHARACTER = 0xfdef;
const FIRST_PRIVATE = 0xe000;
const LAST_PRIVATE = 0xf8ff;

/** A character that none of the texts has: a noncharacter, which no text should have, or one for private use. */
export function freeMark(texts: readonly string[]): string {
  for (const [first, last] of [[FIRST_NONCHARACTER, LAST_NONCHARACTER], [FIRST_PRIVATE, LAST_PRIVATE]] as const) {
    for (let code = first; code <= last; code += 1) {
      const mark = String.fromCharCode(code);
      if (texts.every((text) => !text.includes(mark))) return mark;
    }
  }
  throw new RangeError('The texts use every character that could serve as a mark.');
}

// Python's white space is JavaScript's without U+FEFF and with five controls more: templates are written for Python.
const PYTHON_START = /^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
const PYTHON_SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** As Python's `str.lstrip()`. */
export function trimStartPython(text: string): string {
  return text.replace(PYTHON_START, '');
}

/** As Python's `str.rstrip()`; linear, where an expression anchored at the end would not be. */
export function trimEndPython(text: string): string {
  let end = text.length;
  while (end > 0 && PYTHON_SPACE.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
