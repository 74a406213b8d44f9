import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { shiftSpan, shiftSpans, type Edit } from '../../../src/extension/spans.ts';

const NOTE = 'HPI: 71F with chest pain and dyspnea.';
const at = (word: string) => ({ start: NOTE.indexOf(word), end: NOTE.indexOf(word) + word.length });
const edit = (rangeOffset: number, rangeLength: number, text: string): Edit & { text: string } => ({ rangeOffset, rangeLength, text });

function applyEdits(text: string, edits: readonly (Edit & { text: string })[]): string {
  return [...edits].sort((a, b) => b.rangeOffset - a.rangeOffset).reduce((done, { rangeOffset, rangeLength, text: put }) => done.slice(0, rangeOffset) + put + done.slice(rangeOffset + rangeLength), text);
}

describe('a span under edits', () => {
  it('moves with text put in before it, and stays for text behind it', () => {
    const span = at('chest pain');
    assert.deepEqual(shiftSpan(span, [edit(0, 0, 'NEW ')]), { start: span.start + 4, end: span.end + 4, touched: false });
    assert.deepEqual(shiftSpan(span, [edit(span.end + 1, 3, '')]), { ...span, touched: false });
  });

  it('leaves text put in at either edge outside', () => {
    const span = at('chest pain');
    assert.deepEqual(shiftSpan(span, [edit(span.start, 0, 'no ')]), { start: span.start + 3, end: span.end + 3, touched: false });
    assert.deepEqual(shiftSpan(span, [edit(span.end, 0, 's')]), { ...span, touched: false });
  });

  it('is touched by an edit inside, and grows with it', () => {
    const span = at('chest pain');
    assert.deepEqual(shiftSpan(span, [edit(span.start + 6, 0, 'wall ')]), { start: span.start, end: span.end + 5, touched: true });
  });

  it('loses what an edit across its edge takes', () => {
    const span = at('chest pain');
    assert.deepEqual(shiftSpan(span, [edit(span.start - 5, 11, 'X')]), { start: span.start - 4, end: span.end - 10, touched: true });
    assert.deepEqual(shiftSpan(span, [edit(span.start + 5, 20, 'X')]), { start: span.start, end: span.start + 5, touched: true });
    assert.deepEqual(shiftSpan(span, [edit(0, NOTE.length, 'gone')]), { start: 4, end: 4, touched: true });
  });

  it('takes several edits of one event in offsets before the event', () => {
    const span = at('dyspnea');
    assert.deepEqual(shiftSpan(span, [edit(0, 5, ''), edit(10, 0, 'abc')]), { start: span.start - 2, end: span.end - 2, touched: false });
  });

  it('still holds its text when it was not touched, whatever was edited around it', () => {
    const piece = fc.record({ gap: fc.nat(6), length: fc.nat(6), text: fc.string({ maxLength: 5 }) });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.nat(60), fc.nat(10), fc.array(piece, { maxLength: 5 }), (text, from, length, pieces) => {
        const start = Math.min(from, text.length);
        const span = { start, end: Math.min(start + length, text.length) };
        const edits: (Edit & { text: string })[] = [];
        let offset = 0;
        for (const { gap, length: taken, text: put } of pieces) {
          const rangeOffset = offset + gap + 1;
          if (rangeOffset + taken > text.length) break;
          edits.push(edit(rangeOffset, taken, put));
          offset = rangeOffset + taken;
        }
        const after = applyEdits(text, edits);
        const moved = shiftSpan(span, edits);
        assert.ok(moved.start <= moved.end && moved.start >= 0 && moved.end <= after.length);
        if (!moved.touched) assert.equal(after.slice(moved.start, moved.end), text.slice(span.start, span.end));
        const [kept] = shiftSpans([span], edits);
        if (kept !== undefined && span.start < span.end) assert.equal(after.slice(kept.start, kept.end), text.slice(span.start, span.end));
      }),
    );
  });
});

describe('many spans under edits', () => {
  it('drop out when their text is touched and move otherwise', () => {
    const spans = [at('71F'), at('chest pain'), at('dyspnea')];
    const kept = shiftSpans(spans, [edit(at('chest pain').start + 2, 1, '')]);
    assert.deepEqual(kept, [at('71F'), { start: at('dyspnea').start - 1, end: at('dyspnea').end - 1 }]);
  });
});
