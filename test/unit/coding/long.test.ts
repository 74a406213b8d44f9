import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { codesOf } from './cases.ts';

// Long and hostile notes: nothing may overflow, and what is found stays the same.

void test('a megabyte that names one condition over and over', () => {
  const codes = codesOf('DISCHARGE DIAGNOSES:\n' + 'Hypertension and heart failure and CKD. '.repeat(25_000));
  assert.deepEqual(codes.map(({ code }) => code), ['I13.0', 'I50.9', 'N18.9']);
  assert.ok(codes.every(({ evidence }) => evidence.length <= 12));
});

void test('half a megabyte of first words of terms without an end', () => {
  assert.deepEqual(codesOf('acute chronic history right '.repeat(18_000)), []);
});
