import { astralClass, characterClasses, DIGIT, LETTER, OTHER, SPACE } from './characterClass.ts';

/** Cuts a text into words that the model sees one by one. */
export interface WordCutter {
  /** Where the word that begins at `start` ends. */
  next(codes: Uint16Array, length: number, start: number): number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BLANK = 0x20;
const APOSTROPHE = 0x27;
const LONG_S = 0x17f;

/** Class of the character at a place. */
function classAt(classes: Uint8Array, codes: Uint16Array, length: number, at: number): number {
  const code = codes[at]!;
  return isHigh(code) && at + 1 < length ? astralClass(code, codes[at + 1]!) : classes[code]!;
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function runOf(wanted: number, classes: Uint8Array, codes: Uint16Array, length: number, start: number): number {
  let at = start;
  while (at < length) {
    const code = codes[at]!;
    if (isHigh(code)) {
      if (at + 1 >= length || astralClass(code, codes[at + 1]!) !== wanted) return at;
      at += 2;
    } else if (classes[code] === wanted) at += 1;
    else return at;
  }
  return at;
}

/** The end of `'s`, `'t`, `'re`, `'ve`, `'m`, `'ll` or `'d` that begins at `start`; `start` when there is none. */
function contractionEnd(codes: Uint16Array, length: number, start: number, anyCase: boolean): number {
  if (codes[start] !== APOSTROPHE || start + 1 >= length) return start;
  const lower = (at: number): string => {
    const code = codes[at]!;
    if (anyCase && code === LONG_S) return 's';
    return anyCase && code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 0x20) : String.fromCharCode(code);
  };
  const first = lower(start + 1);
  if (first === 's' || first === 't' || first === 'm' || first === 'd') return start + 2;
  if (start + 2 >= length) return start;
  const both = first + lower(start + 2);
  return both === 're' || both === 've' || both === 'll' ? start + 3 : start;
}

/** `\s+(?!\S)|\s+` */
function spaceEnd(classes: Uint8Array, codes: Uint16Array, length: number, start: number): number {
  const end = runOf(SPACE, classes, codes, length, start);
  return end === length || end - start === 1 ? end : end - 1;
}

/** The split expressions of Llama 3 and Qwen 2, by hand; they differ in how many digits are a word. */
export class ModernCutter implements WordCutter {
  readonly #classes = characterClasses();
  readonly #digits: number;

  constructor(digits: number) {
    this.#digits = digits;
  }

  next(codes: Uint16Array, length: number, start: number): number {
    const classes = this.#classes;
    const code = codes[start]!;
    if (code === APOSTROPHE) {
      const end = contractionEnd(codes, length, start, true);
      if (end > start) return end;
    }
    const kind = classAt(classes, codes, length, start);
    const after = isHigh(code) && start + 1 < length ? start + 2 : start + 1;
    if (kind === LETTER) return runOf(LETTER, classes, codes, length, after);
    if (kind === DIGIT) return this.#digitsEnd(codes, length, start);
    const isBreak = code === LINE_FEED || code === CARRIAGE_RETURN;
    if (!isBreak && after < length && classAt(classes, codes, length, after) === LETTER) return runOf(LETTER, classes, codes, length, after);
    const signs = code === BLANK ? after : start;
    const signsEnd = runOf(OTHER, classes, codes, length, signs);
    if (signsEnd > signs) {
      let end = signsEnd;
      while (end < length && (codes[end] === LINE_FEED || codes[end] === CARRIAGE_RETURN)) end += 1;
      return end;
    }
    return this.#spaceEnd(codes, length, start);
  }

  #digitsEnd(codes: Uint16Array, length: number, start: number): number {
    let at = start;
    for (let count = 0; count < this.#digits && at < length && classAt(this.#classes, codes, length, at) === DIGIT; count += 1) at += isHigh(codes[at]!) ? 2 : 1;
    return at;
  }

  /** `\s*[\r\n]+|\s+(?!\S)|\s+` */
  #spaceEnd(codes: Uint16Array, length: number, start: number): number {
    const end = runOf(SPACE, this.#classes, codes, length, start);
    for (let at = end; at > start; at -= 1) if (codes[at - 1] === LINE_FEED || codes[at - 1] === CARRIAGE_RETURN) return at;
    return spaceEnd(this.#classes, codes, length, start);
  }
}

/** GPT-2's: `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+` */
export class Gpt2Cutter implements WordCutter {
  readonly #classes = characterClasses();

  next(codes: Uint16Array, length: number, start: number): number {
    const classes = this.#classes;
    const contraction = contractionEnd(codes, length, start, false);
    if (contraction > start) return contraction;
    const from = codes[start] === BLANK && start + 1 < length ? start + 1 : start;
    const kind = classAt(classes, codes, length, from);
    return kind === SPACE ? spaceEnd(classes, codes, length, start) : runOf(kind, classes, codes, length, from);
  }
}

/**
 * Cuts where no merge of the vocabulary reaches over, which changes nothing: before the character that stands for a
 * blank, and beside runs of line breaks.
 */
export class SeamCutter implements WordCutter {
  readonly #blank: number;
  readonly #everyBlank: boolean;
  readonly #atBlanks: boolean;
  readonly #atBreaks: boolean;

  /** @param everyBlank cuts between blanks as well, as Metaspace does by itself */
  constructor(blank: string, { everyBlank, atBlanks, atBreaks }: { everyBlank: boolean; atBlanks: boolean; atBreaks: boolean }) {
    this.#blank = blank.charCodeAt(0);
    this.#everyBlank = everyBlank;
    this.#atBlanks = atBlanks;
    this.#atBreaks = atBreaks;
  }

  next(codes: Uint16Array, length: number, start: number): number {
    let before = codes[start]!;
    for (let at = start + 1; at < length; at += 1) {
      const code = codes[at]!;
      if (code === this.#blank && (this.#everyBlank || (this.#atBlanks && before !== code))) return at;
      if (this.#atBreaks && (code === LINE_FEED) !== (before === LINE_FEED)) return at;
      before = code;
    }
    return length;
  }
}
