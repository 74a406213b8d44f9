import type { DataContext } from '../context.ts';
import { gzipMember } from './gzipMember.ts';
import type { SynthOptions } from './options.ts';
import type { Output } from './output.ts';
import { qaItem, questionsOf } from './qa.ts';
import type { SynthTotals } from './result.ts';

const ITEMS_A_WRITE = 500;

/** Names of the files of a QA export of this size, in their order. */
export function qaFileNames(notes: number): string[] {
  return questionsOf(notes).map(({ specialty }) => `dataset_with_answers_${specialty.name}.json`);
}

/** Writes the questions of every specialty, a list of `{id, question, answer}` a file, one item a line. */
export async function writeQa(options: SynthOptions, output: Output, context: DataContext): Promise<SynthTotals> {
  let done = 0;
  for (const [place, { specialty, questions }] of questionsOf(options.notes).entries()) {
    for (let from = 0; from < questions; from += ITEMS_A_WRITE) {
      const to = Math.min(questions, from + ITEMS_A_WRITE);
      let text = from === 0 ? '[\n' : '';
      for (let i = from; i < to; i += 1) text += `${JSON.stringify(qaItem(options.seed, specialty, place, i))}${i + 1 < questions ? ',' : '\n]'}\n`;
      const bytes = Buffer.from(text);
      await output.write(place, options.gzip ? gzipMember(bytes) : bytes, to - from);
      done += to - from;
      context.onProgress({ step: 'questions', done, total: options.notes, unit: 'rows' });
      await new Promise((resolve) => setImmediate(resolve));
      context.signal.throwIfAborted();
    }
  }
  return { notes: done, patients: 0, admissions: 0, planted: {} };
}
