import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import type { Attributes } from '../../../src/entities/types.ts';
import { parseNote } from '../../../src/note/note.ts';
import type { MedicationCase } from './golden/medicationCase.ts';
import { CHANGES, CHANGES_MORE, OVER_LINES, SCALES, TAPERS, TAPERS_MORE } from './golden/medicationChanges.ts';
import { INFUSED, INJECTED, ORAL, ORAL_MORE, PRESCRIBED, SITES_AND_DEVICES } from './golden/medicationRegimens.ts';
import { SPECIALTIES } from './golden/medicationSpecialties.ts';

const TABLES: Readonly<Record<string, readonly MedicationCase[]>> = {
  'taken by mouth': ORAL,
  'by mouth, more': ORAL_MORE,
  injected: INJECTED,
  infused: INFUSED,
  'sites and devices': SITES_AND_DEVICES,
  prescribed: PRESCRIBED,
  changes: CHANGES,
  'changes, more': CHANGES_MORE,
  tapers: TAPERS,
  'tapers, more': TAPERS_MORE,
  'over several lines': OVER_LINES,
  'by specialty': SPECIALTIES,
  'scales and conditions': SCALES,
};

/** Attributes of the drug in braces, as the whole recogniser gives them; null where it finds no such drug. */
function attributesOf(marked: string): Attributes | null {
  const at = marked.indexOf('{');
  const found = recogniseEntities(parseNote(marked.replace(/[{}]/g, ''))).find(({ type, name }) => type === 'medication' && name.start <= at && at < name.end);
  return found === undefined ? null : (found.attributes ?? {});
}

for (const [table, cases] of Object.entries(TABLES)) {
  test(`medication attributes: ${table}`, async (t) => {
    for (const [marked, expected] of cases) {
      await t.test(marked, () => {
        assert.deepEqual(attributesOf(marked), expected);
      });
    }
  });
}

test('every case names one drug, and no case stands twice', () => {
  const texts = Object.values(TABLES).flat().map(([marked]) => marked);
  assert.ok(texts.every((marked) => /^[^{}]*\{[^{}]+\}[^{}]*$/.test(marked)));
  assert.equal(new Set(texts).size, texts.length);
});
