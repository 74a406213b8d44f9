import type { Engine } from '../engine/engine.ts';
import { MAX_NOTE_LENGTH } from '../engine/input.ts';
import { AttendingError, toAttendingError } from '../platform/errors.ts';
import type { ByteLine } from '../platform/lines.ts';
import { NOTE_COMMANDS, type NoteCommandName, type NoteOptions, type NoteRecord } from './noteCommands.ts';

/** Longest line of a JSONL file in bytes: the largest note, escaped, and some room for other fields. */
export const MAX_RECORD_BYTES = MAX_NOTE_LENGTH * 4;

/** One line of output and whether it carries an error. */
export interface RecordOutcome {
  readonly line: string;
  readonly failed: boolean;
}

/** Runs a command on one input record `{"id", "text"}`. Never throws: what goes wrong becomes the record's `error`. */
export async function runRecord(engine: Engine, command: NoteCommandName, options: NoteOptions, line: ByteLine): Promise<RecordOutcome> {
  return await answerRecord(line, (record) => NOTE_COMMANDS[command].run(engine, record, options));
}

/** Runs any function on one input record `{"id", "text"}`. Never throws: what goes wrong becomes the record's `error`. */
export async function answerRecord(line: ByteLine, run: (record: NoteRecord) => object | Promise<object>): Promise<RecordOutcome> {
  let id: string | number | null = null;
  try {
    const record = parseRecord(line);
    id = record.id;
    const { text } = record.fields;
    if (typeof text !== 'string') {
      throw new AttendingError('BAD_RECORD', `Line ${line.number} has no "text" that is a string.`, 'Give each record the form {"id": "…", "text": "…"}.');
    }
    if (id === null) {
      throw new AttendingError('BAD_RECORD', `Line ${line.number} has no "id" that is a string or a number.`, 'Give each record the form {"id": "…", "text": "…"}.');
    }
    const result = run({ ...record.fields, text });
    return { line: JSON.stringify({ id, ...(result instanceof Promise ? await result : result) }), failed: false };
  } catch (error) {
    return failedRecord(id, line.number, error);
  }
}

/** The output line of a record that could not be done. */
export function failedRecord(id: string | number | null, lineNumber: number, error: unknown): RecordOutcome {
  const record = toAttendingError(error).toRecord();
  return { line: JSON.stringify(id === null ? { id, line: lineNumber, error: record } : { id, error: record }), failed: true };
}

/** Runs a batch one after the other: a note is held and computed at a time. */
export async function runRecords(engine: Engine, command: NoteCommandName, options: NoteOptions, lines: readonly ByteLine[]): Promise<RecordOutcome[]> {
  const outcomes: RecordOutcome[] = [];
  for (const line of lines) outcomes.push(await runRecord(engine, command, options, line));
  return outcomes;
}

function parseRecord(line: ByteLine): { id: string | number | null; fields: Readonly<Record<string, unknown>> } {
  if (line.tooLong) {
    throw new AttendingError('TOO_LARGE', `Line ${line.number} is longer than ${(MAX_RECORD_BYTES / 1_000_000).toFixed(0)} MB.`, 'Split the note, or check that the file has one record a line.');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line.bytes);
  } catch (cause) {
    throw new AttendingError('INVALID_UTF8', `Line ${line.number} is not valid UTF-8.`, 'Convert the file to UTF-8, for example with iconv.', { cause });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which may be a patient's: it is dropped on purpose.
    throw new AttendingError('BAD_JSON', `Line ${line.number} is not valid JSON.`, 'Mend the line: one whole JSON object {"id": "…", "text": "…"} a line.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AttendingError('BAD_RECORD', `Line ${line.number} is not a JSON object.`, 'Give each record the form {"id": "…", "text": "…"}.');
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const { id } = fields;
  return { id: typeof id === 'string' || typeof id === 'number' ? id : null, fields };
}
