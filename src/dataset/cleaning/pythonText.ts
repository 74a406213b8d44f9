// What Python's str and re do to Unicode, where JavaScript does otherwise. Checked against CPython 3.11 over all code points.

/** `\s` of Python's re, and what str.split() splits at: JavaScript's has U+FEFF, and lacks U+001C to U+001F and U+0085. */
export const PYTHON_SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/** `\s` of the package regex, which NLTK matches with: U+001C to U+001F are no white space to it. */
export const REGEX_SPACE = '\\t-\\r\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

const SPACES = new RegExp(`[${PYTHON_SPACE}]+`, 'g');
const NOT_LETTERS = new RegExp(`[^a-zA-Z${PYTHON_SPACE}]`, 'gu');

/** `re.sub(r'[^a-zA-Z\s]', '', text)` */
export function removeNonLetters(text: string): string {
  return text.replace(NOT_LETTERS, '');
}

/** `re.sub(r'\s+', ' ', text).strip()` */
export function squeezeSpaces(text: string): string {
  return text.replace(SPACES, ' ').replace(/^ | $/g, '');
}

/** `text.split()` */
export function splitAtSpaces(text: string): string[] {
  const words = text.split(SPACES);
  if (words.at(-1) === '') words.pop();
  if (words[0] === '') words.shift();
  return words;
}

/** Everything that Python's repr escapes: control, format, surrogate, private, unassigned and separators but the space. */
const NOT_PRINTABLE = /[\\\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** `repr(text)`: single quotes unless only they occur in it, escapes as Python writes them. */
export function pythonRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(NOT_PRINTABLE, escape);
  return `${quote}${quote === "'" ? escaped.replaceAll("'", "\\'") : escaped}${quote}`;
}

function escape(character: string): string {
  if (character === '\\') return '\\\\';
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  const code = character.codePointAt(0)!;
  const digits = code.toString(16);
  if (code <= 0xff) return `\\x${digits.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}
