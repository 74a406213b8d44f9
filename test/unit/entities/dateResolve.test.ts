import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDetails } from '../../../src/entities/details.ts';
import { findDurationsBeside } from '../../../src/entities/durationMentions.ts';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import type { TimeValue } from '../../../src/entities/types.ts';
import { parseNote } from '../../../src/note/note.ts';
import { DATE_CASES, DURATION_CASES, LASTING_CASES } from './golden/dates.ts';

function show({ iso, isoHigh, kind, anchor, approximate }: TimeValue): string {
  return `${approximate === true ? '~' : ''}${kind === 'age' ? 'age ' : ''}${iso}${isoHigh === undefined ? '' : ` to ${isoHigh}`}${anchor === undefined ? '' : ` <${anchor.of}`}`;
}

describe('dates resolved', () => {
  for (const [text, ...expected] of DATE_CASES) {
    it(text, () => {
      const note = parseNote(text);
      const found = addDetails(note, recogniseEntities(note)).flatMap(({ text: mention, attributes }) => (attributes?.time === undefined ? [] : [`${mention} -> ${show(attributes.time)}`]));
      assert.deepEqual(found, expected);
    });
  }
});

describe('durations and ages', () => {
  for (const [text, ...expected] of DURATION_CASES) {
    it(text, () => {
      assert.deepEqual(
        findDurationsBeside(parseNote(text), recogniseEntities(parseNote(text))).map(({ start, end, time }) => `${text.slice(start, end)} -> ${show(time)}`),
        expected,
      );
    });
  }
});

describe('how long a problem has lasted', () => {
  for (const [text, ...expected] of LASTING_CASES) {
    it(text, () => {
      const note = parseNote(text);
      const found = addDetails(note, recogniseEntities(note)).filter(({ type }) => type === 'problem');
      assert.deepEqual(
        found.map(({ concept, attributes }) => `${concept}: ${attributes?.lasting?.iso ?? '-'}`),
        expected,
      );
    });
  }
});
