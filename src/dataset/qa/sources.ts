import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import type { DataContext } from '../context.ts';
import { readItems } from './qaFile.ts';
import { answerHash, normalQuestion, questionHash } from './question.ts';
import { RowBatch } from './rowBatch.ts';
import { specialtyFile, specialtyOfFile } from './specialty.ts';

/** What was read of one specialty's files, before anything is drawn. */
export interface SourceCounts {
  read: number;
  emptyQuestions: number;
  emptyAnswers: number;
}

export interface QaSource {
  readonly specialty: string;
  readonly files: readonly string[];
}

/**
 * The dataset files of a folder by specialty, in the order of their names. Two files whose names mean one specialty
 * are one specialty. Throws FILE_NOT_FOUND for no folder, WRONG_FOLDER when it has no such file.
 */
export async function findSources(dir: string): Promise<QaSource[]> {
  let names: string[];
  try {
    names = await readdir(dir);
  } catch (cause) {
    throw new AttendingError('FILE_NOT_FOUND', `There is no folder ${dir}.`, 'Name the folder of your dataset_with_answers_{specialty}.json files with --dir.', { cause });
  }
  const files = new Map<string, string[]>();
  for (const name of names.sort()) {
    const specialty = specialtyOfFile(name);
    if (specialty !== undefined) files.set(specialty, [...(files.get(specialty) ?? []), path.join(dir, name)]);
  }
  if (files.size === 0) {
    const others = names.filter((name) => /\.jsonl?(\.gz)?$/i.test(name)).length;
    throw new AttendingError('WRONG_FOLDER', `${dir} has no file named dataset_with_answers_{specialty}.json${others > 0 ? ` among its ${others} JSON files` : ''}.`, `Call them for example ${specialtyFile('cardiology')}, or convert a corpus with --from.`);
  }
  return [...files].map(([specialty, own]) => ({ specialty, files: own })).sort((a, b) => (a.specialty < b.specialty ? -1 : 1));
}

/** Reads all files into table `raw` of the work database; items without a question or an answer are counted. */
export async function readSources(db: Database, sources: readonly QaSource[], seed: number, context: DataContext): Promise<Map<string, SourceCounts>> {
  await db.run('CREATE TABLE raw (specialty VARCHAR, hash VARCHAR, answer_hash VARCHAR, question VARCHAR, answer VARCHAR, source_id VARCHAR)');
  const counts = new Map<string, SourceCounts>();
  let done = 0;
  const batch = new RowBatch(db, 'raw', 6);
  for (const { specialty, files } of sources) {
    const count: SourceCounts = { read: 0, emptyQuestions: 0, emptyAnswers: 0 };
    counts.set(specialty, count);
    if (files.length > 1) context.onWarning(`${files.map((file) => path.basename(file)).join(' and ')} are read as one specialty, ${specialty}.`);
    for (const file of files) {
      for await (const { question, answer, sourceId } of readItems(file, context.signal)) {
        count.read += 1;
        done += 1;
        if (normalQuestion(question) === '') count.emptyQuestions += 1;
        else if (answer === '') count.emptyAnswers += 1;
        else await batch.add([specialty, questionHash(question, seed), answerHash(answer), question, answer, sourceId ?? null]);
        if (done % 1000 === 0) context.onProgress({ step: 'questions', done, unit: 'rows' });
      }
    }
    if (count.read === 0) context.onWarning(`${path.basename(files[0]!)} has no items.`);
  }
  await batch.flush();
  context.onProgress({ step: 'questions', done, total: done, unit: 'rows' });
  return counts;
}
