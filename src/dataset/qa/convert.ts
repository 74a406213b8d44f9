import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { AtomicFile } from '../../platform/atomicFile.ts';
import { AttendingError } from '../../platform/errors.ts';
import { nearest } from '../../platform/nearest.ts';
import type { DataContext } from '../context.ts';
import { CORPORA, type CorpusItem, type CorpusReader, type DropReason } from './corpora.ts';
import type { QaCorpus } from './options.ts';
import { readValues } from './qaFile.ts';
import { specialtyFile, specialtyName, specialtyOfFile } from './specialty.ts';

/** What became of a corpus: `records` = `items` and all that is `dropped`. */
export interface Conversion {
  readonly corpus: QaCorpus;
  readonly records: number;
  readonly items: number;
  readonly dropped: Readonly<Record<DropReason, number>>;
  /** Items by specialty. */
  readonly specialties: Readonly<Record<string, number>>;
  /** Written, in the order of their names. */
  readonly files: readonly string[];
}

/** As many files are open at once; a corpus with more has something else where its specialty should be. */
const MOST_SPECIALTIES = 500;

/**
 * Writes a corpus (JSON, JSON lines, either as gzip) as `dataset_with_answers_{specialty}.json` files into `dir`, which
 * then holds them all or is as it was. Throws BAD_RECORD with the record's number for one that is not of this corpus,
 * NO_ROWS, and what reading and writing throw.
 */
export async function convertCorpus(corpus: QaCorpus, file: string, dir: string, context: DataContext): Promise<Conversion> {
  const name = path.basename(file);
  const { open: openReader } = CORPORA[corpus];
  const reader = await openReader(() => records(file, name, context.signal));
  const outputs = new Map<string, { out: AtomicFile; items: number }>();
  const dropped: Record<DropReason, number> = { noQuestion: 0, noAnswer: 0, noSpecialty: 0 };
  let count = 0;
  try {
    await mkdir(dir, { recursive: true }).catch((cause: unknown) => {
      throw new AttendingError('FILE_NOT_WRITABLE', `Cannot make the folder ${dir}.`, 'Name another with --dir.', { cause });
    });
    for await (const record of records(file, name, context.signal)) {
      count += 1;
      const item = readRecord(reader, record, name);
      if (count % 1000 === 0) context.onProgress({ step: 'records', done: count, unit: 'rows' });
      if (typeof item === 'string') {
        dropped[item] += 1;
        continue;
      }
      const specialty = specialtyName(item.specialty);
      if (specialty === '') {
        dropped.noSpecialty += 1;
        continue;
      }
      let output = outputs.get(specialty);
      if (output === undefined) {
        if (outputs.size === MOST_SPECIALTIES) throw new AttendingError('BAD_RECORD', `${name} names more than ${MOST_SPECIALTIES} specialties.`, 'Check that it is the corpus that --from says.');
        outputs.set(specialty, (output = { out: await AtomicFile.create(path.join(dir, specialtyFile(specialty))), items: 0 }));
      }
      await output.out.write(`${output.items === 0 ? '[\n' : ',\n'}${JSON.stringify({ id: item.id, question: item.question, answer: item.answer })}`);
      output.items += 1;
    }
    if (outputs.size === 0) throw new AttendingError('NO_ROWS', `${name} has no question with an answer and a specialty.`, 'Check that it is the corpus that --from says.');
    for (const { out } of outputs.values()) await out.write('\n]\n');
    context.signal.throwIfAborted();
  } catch (error) {
    for (const { out } of outputs.values()) await out.abandon(false);
    throw error;
  }
  for (const { out } of outputs.values()) await out.commit();
  context.onProgress({ step: 'records', done: count, total: count, unit: 'rows' });
  const specialties = [...outputs].map(([specialty, { items }]) => [specialty, items] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  await warnOfOthers(dir, new Set(outputs.keys()), context);
  return {
    corpus,
    records: count,
    items: specialties.reduce((sum, [, items]) => sum + items, 0),
    dropped,
    specialties: Object.fromEntries(specialties),
    files: specialties.map(([specialty]) => path.join(dir, specialtyFile(specialty))),
  };
}

interface CorpusRecord {
  readonly value: unknown;
  readonly number: number;
  readonly line: number;
}

async function* records(file: string, name: string, signal: AbortSignal): AsyncGenerator<CorpusRecord> {
  for await (const { text, index, line } of readValues(file, { goInto: (kind, depth) => kind === 'array' && depth === 0, keepText: true, name }, signal)) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new AttendingError('BAD_JSON', `${name}: record ${index + 1} in line ${line} is not JSON.`, 'Check it with a JSON validator.');
    }
    yield { value, number: index + 1, line };
  }
}

function readRecord(reader: CorpusReader, { value, number, line }: CorpusRecord, name: string): CorpusItem | DropReason {
  const read = reader.read(value);
  if (typeof read === 'string' || !('missing' in read)) return read;
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const near = nearest(read.missing, keys.map((key) => key.toLowerCase()));
  throw new AttendingError('BAD_RECORD', `${name}: record ${number} (line ${line}) has no usable "${read.missing}"${near === undefined || near === read.missing ? '' : `; the nearest of its keys is "${near}"`}.`, 'Check that it is the corpus that --from says.');
}

async function warnOfOthers(dir: string, written: ReadonlySet<string>, context: DataContext): Promise<void> {
  const others = (await readdir(dir)).filter((file) => {
    const specialty = specialtyOfFile(file);
    return specialty !== undefined && (!written.has(specialty) || file !== specialtyFile(specialty));
  });
  if (others.length > 0) context.onWarning(`${dir} also holds ${others.length} dataset ${others.length === 1 ? 'file' : 'files'} that this corpus did not write: ${others.slice(0, 3).join(', ')}${others.length > 3 ? ', …' : ''}.`);
}
