import { MAX_NOTE_LENGTH } from '../engine/input.ts';
import { AttendingError } from '../platform/errors.ts';
import { numberFlag } from './arguments.ts';
import type { NoteCommand } from './noteCommands.ts';

const RANGE = { min: 0, max: MAX_NOTE_LENGTH, integer: true };
const FORM = 'Give each record the form {"id": "…", "text": "…", "start": 0, "end": 5}.';

/** `attending assertions`: one mention a record, `{text, start, end}`; of a note by `--start` and `--end`. */
export const ASSERTIONS_COMMAND: NoteCommand = {
  help: 'whether a mention is negated, uncertain, hypothetical, historical, and whose it is',
  flags: {
    start: { type: 'string', value: 'N', help: 'where the mention starts in NOTE, in UTF-16 code units' },
    end: { type: 'string', value: 'N', help: 'where it ends; the unit at --end is not part of it' },
  },
  options: (values) => {
    const start = numberFlag(values, 'start', RANGE);
    const end = numberFlag(values, 'end', RANGE);
    if (values['input'] === undefined) {
      if (start === undefined || end === undefined) {
        throw new AttendingError('BAD_FLAG', `--${start === undefined ? 'start' : 'end'} is missing: which words of the note?`, 'Run "attending assertions NOTE.txt --start N --end N", or give {"id", "text", "start", "end"} a line with --input.');
      }
      return { start, end };
    }
    if (start !== undefined || end !== undefined) throw new AttendingError('BAD_FLAG', '--start and --end go with a note, not with --input.', FORM);
    return {};
  },
  run: (engine, record, options) => {
    const start = options.start ?? offset(record['start'], 'start');
    const end = options.end ?? offset(record['end'], 'end');
    return engine.assertion(record.text, { start, end });
  },
};

function offset(value: unknown, name: string): number {
  if (value === undefined) throw new AttendingError('BAD_RECORD', `The record has no "${name}".`, FORM);
  if (!Number.isSafeInteger(value)) throw new AttendingError('BAD_RECORD', `"${name}" is not a whole number.`, FORM);
  return value as number;
}
