import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDetails } from '../../../src/entities/details.ts';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import type { Entity, Quantity } from '../../../src/entities/types.ts';
import { parseNote } from '../../../src/note/note.ts';
import { LAB_CASES, VITAL_CASES } from './golden/measures.ts';

function details(text: string): Entity[] {
  const note = parseNote(text);
  return addDetails(note, recogniseEntities(note));
}

const SOURCES = { note: 'note', 'printed range': 'printed', 'adult range': 'adult' } as const;

function show({ part, comparator, value, high, ucum, assumed, earlier, reference }: Quantity): string {
  const number = `${part === undefined ? '' : `${part} `}${comparator ?? ''}${value}${high === undefined ? '' : `-${high}`}`;
  const unit = `${ucum === undefined ? '' : ` ${ucum}`}${assumed === true ? '?' : ''}`;
  return `${number}${unit}${earlier === true ? ' (earlier)' : ''}${reference === undefined ? '' : ` ${reference.flag}:${SOURCES[reference.from]}`}`;
}

function line({ concept, attributes = {} }: Entity): string {
  const { quantities = [], finding, oxygen } = attributes;
  const supply = oxygen === undefined ? '' : ` O2 ${oxygen.device}${oxygen.litresPerMinute === undefined ? '' : ` ${oxygen.litresPerMinute} L/min`}${oxygen.fio2 === undefined ? '' : ` ${oxygen.fio2} %`}`;
  const shown = quantities.map(show).join(' ; ');
  return `${concept}:${shown === '' ? '' : ` ${shown}`}${finding === undefined ? '' : ` "${finding}"`}${supply}`;
}

describe('measurements in canonical units', () => {
  for (const [text, ...expected] of [...LAB_CASES, ...VITAL_CASES]) {
    it(text, () => {
      const found = details(text).filter(({ type }) => type === 'lab' || type === 'vital');
      assert.deepEqual(found.map(line), expected);
    });
  }
});
