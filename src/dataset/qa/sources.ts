import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import type { DataContext } from '../context.ts';
import { readItems } from './qaFile.ts';
import { answerHash, itemTie, normalQuestion, questionHash } from './question.ts';
import { RowBatch } from './rowBatch.ts';
import { specialtyFile, specialtyOfFile } from './specialty.ts';
import type { TextBuckets } from './textBuckets.ts';

/** Texts shrink to about a quarter. */
const GZIP_FACTOR = 4;

/** What was read of one specialty's files, before anything is drawn. */
export interface SourceCounts {
  read: number;
  emptyQuestions: number;
  emptyAnswers: number;
}

export interface QaSource {
  readonly specialty: string;
  readonly files: readonly string[];
  readonly bytes: number;
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
  const sources = [...files].map(async ([specialty, own]) => ({ specialty, files: own, bytes: await sizeOf(own) }));
  return (await Promise.all(sources)).sort((a, b) => (a.specialty < b.specialty ? -1 : 1));
}

async function sizeOf(files: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const file of files) bytes += (await stat(file)).size * (file.endsWith('.gz') ? GZIP_FACTOR : 1);
  return bytes;
}

/** Reads all files: texts into their buckets, what is needed to choose among them into table `raw`. Items without a question or an answer are counted. */
export async function readSources(db: Database, texts: TextBuckets, sources: readonly QaSource[], seed: number, context: DataContext): Promise<Map<string, SourceCounts>> {
  await db.run('CREATE TABLE raw (specialty VARCHAR, hash VARCHAR, answer_hash VARCHAR, tie VARCHAR, answer_length INTEGER)');
  const counts = new Map<string, SourceCounts>();
  let done = 0;
  const raw = new RowBatch(db, 'raw');
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
        else {
          const hash = questionHash(question, seed);
          const tie = itemTie(question, answer, sourceId);
          await raw.add([specialty, hash, answerHash(answer), tie, answer.length]);
          await texts.add({ specialty, hash, tie, question, answer, sourceId: sourceId ?? null });
        }
        if (done % 1000 === 0) context.onProgress({ step: 'questions', done, unit: 'rows' });
      }
    }
    if (count.read === 0) context.onWarning(`${path.basename(files[0]!)} has no items.`);
  }
  await raw.flush();
  await texts.flush();
  context.onProgress({ step: 'questions', done, total: done, unit: 'rows' });
  return counts;
}
