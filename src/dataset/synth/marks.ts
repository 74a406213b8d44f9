// While a note is being written, every identifier stands in it as `\x01` + letter of its type + value + `\x02`, so that
// wrapping, cutting and joining texts needs no offsets. The last pass takes the marks out.

const OPEN = '\x01';
const CLOSE = '\x02';

/** Letters of marks, and the type that the list of identifiers calls them. */
export const IDENTIFIER_TYPES = {
  P: 'PERSON',
  D: 'DATE_TIME',
  T: 'PHONE_NUMBER',
  M: 'MEDICAL_RECORD_NUMBER',
  A: 'STREET_ADDRESS',
  O: 'ORGANIZATION',
  L: 'LOCATION',
  G: 'AGE',
  E: 'EMAIL_ADDRESS',
} as const;

export type IdentifierLetter = keyof typeof IDENTIFIER_TYPES;

/** Where an identifier stands in the finished text, in UTF-16 code units. */
export interface IdentifierSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export function mark(letter: IdentifierLetter, value: string): string {
  return OPEN + letter + value + CLOSE;
}

/** What stands for an identifier: itself, MIMIC-IV's `___`, or MIMIC-III's `[**Name**]`. */
export type Masking = 'planted' | 'underscores' | 'brackets';

const BRACKETS: Readonly<Record<IdentifierLetter, string>> = {
  P: '[**Last Name (un)**]',
  D: '[**Date**]',
  T: '[**Telephone/Fax (1)**]',
  M: '[**Numeric Identifier**]',
  A: '[**Street Address(2)**]',
  O: '[**Hospital1**]',
  L: '[**Location (un)**]',
  G: '[**Age over 90 **]',
  E: '[**E-mail address**]',
};

/**
 * The text without marks.
 *
 * @param spans gets where the identifiers, or what stands for them, begin and end
 */
export function resolveMarks(text: string, masking: Masking, spans?: IdentifierSpan[]): string {
  let out = '';
  let from = 0;
  for (let open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
    const close = text.indexOf(CLOSE, open);
    out += text.slice(from, open);
    const start = out.length;
    const letter = text[open + 1] as IdentifierLetter;
    const value = text.slice(open + 2, close);
    out += masking === 'planted' ? value : masking === 'underscores' ? '___' : letter === 'D' ? `[**${value}**]` : BRACKETS[letter];
    spans?.push({ start, end: out.length, type: IDENTIFIER_TYPES[letter] });
    from = close + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
