import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import type { DataContext } from '../../../src/dataset/context.ts';
import type { QaOptions } from '../../../src/dataset/qa/options.ts';
import { prepareQa } from '../../../src/dataset/qa/prepare.ts';
import type { QaStats } from '../../../src/dataset/qa/stats.ts';
import { Database } from '../../../src/platform/database.ts';
import { AttendingError } from '../../../src/platform/errors.ts';

export interface Pair {
  readonly question: string;
  readonly answer: string;
}

export interface QaRow {
  readonly id: string;
  readonly specialty: string;
  readonly question: string;
  readonly answer: string;
  readonly split: string;
}

/** Questions numbered from `from`, of one specialty. */
export function questions(specialty: string, count: number, from = 0): Pair[] {
  return Array.from({ length: count }, (_, index) => ({ question: `${specialty}: what is sign ${from + index} of?`, answer: `Of disease ${from + index}.` }));
}

const made: string[] = [];

after(async () => {
  for (const root of made) await rm(root, { recursive: true, force: true });
});

/** A folder for one test with the two folders that `data qa` works on. */
export async function qaFolders(): Promise<{ dir: string; out: string; root: string }> {
  const root = await mkdtemp(path.join(tmpdir(), 'attending-qa-'));
  made.push(root);
  const dir = path.join(root, 'in');
  await mkdir(dir);
  return { root, dir, out: path.join(root, 'out') };
}

export async function writeSpecialty(dir: string, specialty: string, content: unknown): Promise<void> {
  await writeFile(path.join(dir, `dataset_with_answers_${specialty}.json`), typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
}

export function contextOf(overrides: Partial<DataContext> = {}): DataContext & { readonly warnings: string[] } {
  const warnings: string[] = [];
  return { signal: new AbortController().signal, onProgress: () => undefined, onWarning: (sentence) => warnings.push(sentence), jobs: 1, threadScript: '', memoryMiB: 256, warnings, ...overrides };
}

export async function runQa(options: QaOptions, overrides: Partial<DataContext> = {}): Promise<QaStats> {
  const { stats } = await prepareQa(options, contextOf(overrides));
  if (stats === undefined) throw new Error('no datasets were asked for');
  return stats;
}

/** The rows of the finished database, in the order of their ids. */
export async function qaRows(out: string): Promise<QaRow[]> {
  const db = await Database.open(path.join(out, 'qa.duckdb'), { readOnly: true });
  try {
    return await db.rows<QaRow>('SELECT id, specialty, question, answer, split FROM qa ORDER BY specialty, id');
  } finally {
    db.close();
  }
}

export async function idsOf(out: string, split: string, specialty?: string): Promise<string[]> {
  return (await qaRows(out)).filter((row) => row.split === split && (specialty === undefined || row.specialty === specialty)).map(({ id }) => id);
}

/** A check for assert.rejects: the code, and words that the sentence or the action says. */
export function coded(code: string, ...words: readonly (string | RegExp)[]): (error: unknown) => boolean {
  return (error) => {
    if (!AttendingError.is(error)) throw error;
    const said = `${error.code}: ${error.message} ${error.action}`;
    if (error.code !== code) throw new Error(`expected ${code}, got ${said}`);
    for (const word of words) if (!(typeof word === 'string' ? said.includes(word) : word.test(said))) throw new Error(`expected ${String(word)} in ${said}`);
    return true;
  };
}
