import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNote } from '../../../src/note/note.ts';
import { findWraps } from '../../../src/engine/wraps.ts';

/** The text with each wrap shown as one space. */
function unwrap(text: string): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of findWraps(parseNote(text))) {
    shown += `${text.slice(at, start)} `;
    at = end;
  }
  return shown + text.slice(at);
}

test('prose that was wrapped at a column flows on; headings and lists keep their lines', () => {
  const text = `HISTORY OF PRESENT ILLNESS:
The patient is a 71-year-old woman with a history of hypertension who came in with
two days of exertional dyspnea and orthopnea. She had run out of her furosemide one
week before admission. She denied fever and cough but reported a weight gain of two
kilograms.

MEDICATIONS:
1. Furosemide 40 mg PO daily
2. Lisinopril 10 mg PO daily
`;
  const shown = unwrap(text);
  assert.match(shown, /came in with two days of exertional dyspnea and orthopnea\. She had run out of her furosemide one week before admission\./);
  assert.match(shown, /ILLNESS:\nThe patient/);
  assert.match(shown, /kilograms\.\n\nMEDICATIONS:\n1\. Furosemide 40 mg PO daily\n2\. Lisinopril/);
});

test('short lines are not joined: a break there means something', () => {
  const text = 'ASSESSMENT:\nHeart failure, improving.\nKidney injury, resolved.\nThe plan was discussed with the family at the bedside today at length.\n';
  assert.equal(unwrap(text), text);
});
