import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import { parseNote } from '../../../src/note/note.ts';
import { summarizeNote } from '../../../src/summary/summarize.ts';
import type { SummaryResult } from '../../../src/summary/types.ts';
import { CONSULT, NOTES, OPERATION, PROGRESS } from './notes.ts';

function summarize(text: string, maxWords?: number): SummaryResult {
  const note = parseNote(text);
  return summarizeNote(note, recogniseEntities(note), maxWords === undefined ? {} : { maxWords });
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

suite('summaries', () => {
  for (const { name, text } of NOTES) {
    for (const maxWords of [20, 60, 120]) {
      test(`${name} in ${maxWords} words: within the budget, supported, traced`, () => {
        const { summary, sentences, metrics } = summarize(text, maxWords);
        assert.ok(wordCount(summary) <= maxWords, `${wordCount(summary)} words`);
        assert.deepEqual(metrics.unsupported, []);
        assert.ok(sentences.length > 0);
        let end = 0;
        for (const sentence of sentences) {
          assert.ok(sentence.start >= end && sentence.end > sentence.start && sentence.end <= summary.length);
          end = sentence.end;
          const from = new Set(sentence.sources.flatMap((source) => words(text.slice(source.start, source.end))));
          assert.deepEqual(words(summary.slice(sentence.start, sentence.end)).filter((word) => !from.has(word)), []);
        }
      });
    }
  }

  test('says who the patient is and what was concluded', () => {
    const { summary } = summarize(CONSULT, 100);
    assert.match(summary, /71-year-old woman who presents with a two-week history/);
    assert.match(summary, /Assessment and plan: Acute decompensated heart failure/);
  });

  test('leaves out courtesies and formulas', () => {
    assert.doesNotMatch(summarize(CONSULT, 200).summary, /pleasure|Thank you|Sincerely|Dictated|hesitate/);
    assert.doesNotMatch(summarize(OPERATION, 200).summary, /time-out|counts|tolerated|consent/i);
  });

  test('joins a list into one line with the label of its section', () => {
    assert.match(summarize(PROGRESS, 80).summary, /Assessment: Community-acquired pneumonia[^;]*; Type 2 diabetes mellitus/);
  });

  test('keeps the order of the note', () => {
    const { sentences } = summarize(CONSULT, 120);
    const starts = sentences.map((sentence) => sentence.sources[0]!.start);
    assert.deepEqual(starts, [...starts].sort((a, b) => a - b));
  });

  test('a sentence that points back comes with what it points to', () => {
    const text = 'IMPRESSION:  There is a 4 cm mass in the right upper lobe of the lung. It is suspicious for lung cancer. Mild emphysema.\n';
    const { summary } = summarize(text, 14);
    if (summary.includes('It is suspicious')) assert.match(summary, /4 cm mass/);
  });

  test('the same finding is not told twice while others wait', () => {
    const text = 'ASSESSMENT:\nHypertension, blood pressure above goal today.\nHypertension, blood pressure above goal this morning.\nNew atrial fibrillation without symptoms.\n';
    assert.match(summarize(text, 16).summary, /atrial fibrillation/);
  });

  test('by default a fifth of the note, 60 words at least and 250 at most', () => {
    const long = Array.from({ length: 400 }, (_, i) => `He reported episode ${i} of severe headache with nausea and blurred vision.`).join(' ');
    assert.ok(wordCount(summarize(long).summary) <= 250);
    assert.ok(wordCount(summarize(CONSULT).summary) <= Math.max(60, Math.round(wordCount(CONSULT) / 5)));
  });
});
