import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LeakFinder } from '../../../src/dataset/bhc/leak.ts';

const BEFORE = `Name:  ___                   Unit No:   ___

Chief Complaint:
Shortness of breath

History of Present Illness:
___ year old woman with a history of atrial fibrillation on warfarin and
heart failure who presents with three days of worsening dyspnea and leg
swelling. She ran out of her furosemide last week.

Pertinent Results:
BNP 4,512, creatinine 1.4, INR 2.3
`;
const COURSE = `___ year old woman with atrial fibrillation admitted with acute on chronic
systolic heart failure.

# Acute on chronic heart failure: She was diuresed with IV furosemide 40 mg
twice daily with good effect, net negative 6 liters. Weight on discharge
was 71.2 kg. Lisinopril was held for a creatinine of 1.6 and resumed.

# Atrial fibrillation: Rate controlled with metoprolol. INR was
therapeutic and warfarin 5 mg daily was continued.`;
const AFTER = `Medications on Admission:
1. Furosemide 20 mg PO DAILY
2. Warfarin 5 mg PO DAILY

Discharge Condition:
Mental Status: Clear and coherent. Ambulatory - Independent.
`;
const CLEAN = `${BEFORE}\n${AFTER}`;

const finder = new LeakFinder();

function strip(input: string, target: string): string {
  const leak = finder.find(input, target);
  if (leak === undefined) return input;
  let rest = input;
  for (const { from, to } of [...leak.cuts].reverse()) rest = rest.slice(0, from) + rest.slice(to);
  return rest;
}

const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

test('the section with its heading goes, and nothing else', () => {
  const input = `${BEFORE}\nBrief Hospital Course:\n${COURSE}\n\n${AFTER}`;
  assert.equal(finder.find(input, COURSE)?.exact, true);
  assert.equal(squeezed(strip(input, COURSE)), squeezed(CLEAN));
});

test('wrapped in another way, in capitals, with other punctuation or without a heading it is found as well', () => {
  const rewrapped = COURSE.replaceAll('\n', ' ').replaceAll('  ', ' ');
  for (const course of [rewrapped, COURSE.toUpperCase(), COURSE.replaceAll(/[#:,]/g, ''), COURSE.replaceAll('\n', '\r\n')]) {
    for (const heading of ['Brief Hospital Course:\n', 'HOSPITAL COURSE: ', 'Hospital Course by Problem:\n\n', '']) {
      assert.equal(squeezed(strip(`${BEFORE}\n${heading}${course}\n\n${AFTER}`, COURSE)), squeezed(CLEAN), heading);
    }
  }
});

test('with words changed, dropped and added it is found', () => {
  const edited = COURSE.replace('___ year old woman', 'Ms. ___ is an elderly lady').replace('twice daily', 'BID').replace('net negative 6 liters', 'net negative about 6 L').replace('was continued', 'continued unchanged');
  assert.equal(squeezed(strip(`${BEFORE}\nBrief Hospital Course:\n${edited}\n\n${AFTER}`, COURSE)), squeezed(CLEAN));
});

test('a course that stands there twice goes twice', () => {
  const input = `${BEFORE}\nBrief Hospital Course:\n${COURSE}\n\n${AFTER}\nHospital Course:\n${COURSE}\n`;
  assert.equal(squeezed(strip(input, COURSE)), squeezed(CLEAN));
});

test('sentences that the course shares with the history are no leak', () => {
  assert.equal(finder.find(CLEAN, COURSE), undefined);
  assert.equal(finder.find(`${BEFORE}\nShe was diuresed with IV furosemide 40 mg twice daily with good effect, net negative 6 liters.\n${AFTER}`, COURSE), undefined);
  assert.equal(finder.find('No acute issues. Discharged home in good condition after an uneventful night.', 'No acute issues.'), undefined);
});

test('where nothing would be left the row is refused', () => {
  assert.equal(finder.find(`Brief Hospital Course:\n${COURSE}`, COURSE)?.refused, 'nothing left');
  const thrice = `${BEFORE}\n${COURSE}\n\n${AFTER}\n${COURSE}\n\n${AFTER}\n${COURSE}`;
  assert.equal(finder.find(thrice, COURSE)?.refused, 'still there');
});

test('whatever stands around it is kept, character for character but for white space', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}[.,:]?$/);
  const text = fc.array(word, { minLength: 20, maxLength: 120 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, text, (before, course, after) => {
      assert.equal(squeezed(strip(`${before}\n\n${course}\n\n${after}`, course)), squeezed(`${before}\n${after}`));
    }),
    { numRuns: 200 },
  );
});
