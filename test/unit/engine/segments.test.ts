import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutSegments, firstReaching, formatLines } from '../../../src/engine/segments.ts';
import { LineIndex } from '../../../src/note/lineIndex.ts';

test('segments carry the entity, heading and wrap that they stand in', () => {
  const text = 'PLAN: furosemide\n  40 mg daily.';
  const segments = cutSegments(text, { start: 0, end: text.length }, [{ start: 6, end: 30 }], [{ start: 0, end: 5 }], [{ start: 16, end: 19 }]);
  assert.deepEqual(segments, [
    { start: 0, text: 'PLAN:', heading: true },
    { start: 5, text: ' ' },
    { start: 6, text: 'furosemide', entity: 0 },
    { start: 16, text: '\n  ', entity: 0, wrap: true },
    { start: 19, text: '40 mg daily', entity: 0 },
    { start: 30, text: '.' },
  ]);
});

test('a range clips the marks that reach outside it', () => {
  assert.deepEqual(cutSegments('no chest pain today', { start: 6, end: 16 }, [{ start: 3, end: 13 }]), [
    { start: 6, text: 'st pain', entity: 0 },
    { start: 13, text: ' to' },
  ]);
});

const spans = fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 8 })), { maxLength: 12 }).map((steps) => {
  let at = 0;
  return steps.map(([gap, length]) => {
    const span = { start: at + gap, end: at + gap + length };
    at = span.end;
    return span;
  });
});

test('segments tile the range, whatever the marks', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), spans, spans, spans, (text, marks, headings, wraps) => {
      const segments = cutSegments(text, { start: 0, end: text.length }, marks, headings, wraps);
      assert.equal(segments.map((segment) => segment.text).join(''), text);
      let at = 0;
      for (const segment of segments) {
        assert.equal(segment.start, at);
        assert.ok(segment.text.length > 0);
        at += segment.text.length;
        const inside = marks.findIndex(({ start, end }) => start <= segment.start && segment.start < end);
        assert.equal(segment.entity, inside < 0 ? undefined : inside);
      }
    }),
  );
});

test('firstReaching finds the span at or after an offset', () => {
  const list = [{ start: 0, end: 3 }, { start: 5, end: 9 }];
  assert.deepEqual([0, 2, 3, 5, 8, 9].map((offset) => firstReaching(list, offset)), [0, 0, 1, 1, 1, 2]);
});

test('lines are counted the way editors count them', () => {
  const lines = new LineIndex('a\r\nb\rc\nd', 10);
  assert.deepEqual([0, 1, 3, 5, 7].map((offset) => lines.lineAt(offset)), [10, 10, 11, 12, 13]);
  assert.deepEqual(lines.linesOf({ start: 0, end: 3 }), [10, 10], 'the line break belongs to its line');
  assert.deepEqual(lines.linesOf({ start: 0, end: 4 }), [10, 11]);
});

test('lines read as a person would write them', () => {
  assert.equal(formatLines([[12, 14], [15, 15], [31, 31]]), '12–15, 31');
  assert.equal(formatLines([[8, 8], [8, 8]]), '8');
});
