import type { Span } from '../note/types.ts';
import { AttendingError } from '../platform/errors.ts';

/** Largest note that is taken, in UTF-16 code units. The longest discharge summaries in MIMIC are some 60,000. */
export const MAX_NOTE_LENGTH = 5_000_000;

/** Throws unless the text can be a note: not empty, not binary, not beyond the limit. */
export function checkNoteText(text: string): void {
  if (text.length > MAX_NOTE_LENGTH) throw tooLarge(text.length);
  if (!/\S/.test(text)) {
    throw new AttendingError('EMPTY_NOTE', 'The note is empty.', 'Run again on a note that has text.');
  }
  if (text.includes('\0')) {
    throw new AttendingError('NOT_TEXT', 'This is not a text file: it holds binary data.', 'Open the note as plain text (UTF-8) and run again.');
  }
}

const SPAN_ACTION = 'Give offsets in UTF-16 code units, half-open, into the text as given.';

/** Throws BAD_SPAN unless the span is a mention of the text: in range, not empty, not blank, no character cut in two. */
export function checkSpan(text: string, { start, end }: Span): void {
  if (start < 0 || end > text.length) throw new AttendingError('BAD_SPAN', `The span ${start} to ${end} is not within the text, which has ${text.length} code units.`, SPAN_ACTION);
  if (start >= end) throw new AttendingError('BAD_SPAN', `The span ${start} to ${end} is empty.`, SPAN_ACTION);
  if (cutsCharacter(text, start) || cutsCharacter(text, end)) throw new AttendingError('BAD_SPAN', `The span ${start} to ${end} cuts a character in two.`, SPAN_ACTION);
  if (text.slice(start, end).trim() === '') throw new AttendingError('BAD_SPAN', `The span ${start} to ${end} covers only white space.`, SPAN_ACTION);
}

/** Whether an offset stands between the two halves of a surrogate pair. */
function cutsCharacter(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}

/** Decodes the bytes of a note; throws a coded error for binary data, invalid UTF-8, UTF-16 and files beyond the limit. */
export function decodeNote(bytes: Uint8Array): string {
  if (bytes.length > MAX_NOTE_LENGTH * 3) throw tooLarge(bytes.length);
  const encoding = utf16Of(bytes);
  if (encoding !== undefined) {
    throw new AttendingError('INVALID_UTF8', 'The file is text in UTF-16, not in UTF-8.', `Convert it first, for example: iconv -f ${encoding} -t UTF-8 note.txt > note-utf8.txt`);
  }
  if (bytes.subarray(0, 65_536).includes(0)) {
    throw new AttendingError('NOT_TEXT', 'This is not a text file: it holds binary data.', 'Save the note as plain text in UTF-8 and run again.');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new AttendingError('INVALID_UTF8', 'The file is not valid UTF-8.', 'Convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8 note.txt > note-utf8.txt', { cause });
  }
  checkNoteText(text);
  return text;
}

/** The byte order mark that Windows programs put before "Unicode" text. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) ? 'UTF-16' : undefined;
}

function tooLarge(size: number): AttendingError {
  const limit = (MAX_NOTE_LENGTH / 1_000_000).toFixed(0);
  return new AttendingError(
    'TOO_LARGE',
    `The note is too large: ${(size / 1_000_000).toFixed(1)} million characters, and the limit is ${limit} million.`,
    'Split it, or put one note a line into a JSONL file and use --input.',
  );
}
