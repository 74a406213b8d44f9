import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readLines } from '../../../src/platform/lines.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function lines(text: string, size: number, limit = 1000): Promise<string[]> {
  const found: string[] = [];
  for await (const line of readLines(inPieces(new TextEncoder().encode(text), size), limit)) {
    found.push(line.tooLong ? '<too long>' : new TextDecoder('utf-8', { fatal: true }).decode(line.bytes));
  }
  return found;
}

test('characters torn across chunks come out whole, at any chunk size', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }).filter((s) => !/[\r\n]/.test(s)), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 7 }), async (rows, size) => {
      assert.deepEqual(await lines(rows.map((row) => `${row}\n`).join(''), size), rows);
    }),
  );
});

test('a last line without an end, and Windows line ends', async () => {
  assert.deepEqual(await lines('{"id":1}\r\n{"id":2}', 3), ['{"id":1}', '{"id":2}']);
});

test('a line beyond the limit is reported and the next one is whole', async () => {
  assert.deepEqual(await lines(`a\n${'x'.repeat(50)}\nb\n`, 4, 10), ['a', '<too long>', 'b']);
});
