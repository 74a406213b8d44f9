import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { codeNote } from '../../../src/coding/code.ts';
import type { SuggestedCode } from '../../../src/coding/types.ts';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import { parseNote } from '../../../src/note/note.ts';

/** Codes of a note through the real parser and recogniser. */
export function codesOf(text: string): readonly SuggestedCode[] {
  const note = parseNote(text);
  return codeNote(note, recogniseEntities(note)).codes;
}

/** A short note, the codes it must give and those it must not (a prefix stands for all codes under it). */
export type Case = readonly [name: string, note: string, present: string, absent?: string];

/** One test a case; the message of a failure lists what was given. */
export function checkCases(cases: readonly Case[]): void {
  for (const [name, text, present, absent = ''] of cases) {
    void test(name, () => {
      const given = codesOf(text).map(({ code }) => code);
      const list = given.join(' ');
      for (const code of present.split(' ')) if (code !== '') assert.ok(given.includes(code), `${code} is missing among: ${list}`);
      for (const prefix of absent.split(' ')) if (prefix !== '') assert.ok(!given.some((code) => code.startsWith(prefix)), `${prefix} must not be among: ${list}`);
    });
  }
}

/** The same diagnoses as a finished inpatient stay. */
export function discharge(...diagnoses: readonly string[]): string {
  return `DISCHARGE SUMMARY\n\nDISCHARGE DIAGNOSES:\n${diagnoses.map((line, i) => `${i + 1}. ${line}`).join('\n')}\n`;
}

/** An outpatient note with an assessment. */
export function visit(...diagnoses: readonly string[]): string {
  return `CHIEF COMPLAINT: Follow-up visit.\n\nASSESSMENT:\n${diagnoses.map((line, i) => `${i + 1}. ${line}`).join('\n')}\n`;
}
