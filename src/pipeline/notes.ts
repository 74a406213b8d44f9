import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Database } from '../platform/database.ts';
import { AttendingError, type ErrorRecord } from '../platform/errors.ts';
import { readLines, type ByteLine } from '../platform/lines.ts';
import type { BadRecord, NoteSet, PipelineNote } from './types.ts';

/** A note beyond this is not a note; as in engine/input.ts, with room for other fields and escapes. */
const MAX_RECORD_BYTES = 8_000_000;
/** Notes that are read from a database at once. */
const BATCH = 32;

/** Notes of a JSONL file, `{"id", "text"}` a line. A line that is none is kept as bad and passed over. Throws FILE_NOT_FOUND. */
export async function readJsonlNotes(file: string, limit = Infinity): Promise<NoteSet> {
  const info = await stat(file).catch(() => undefined);
  if (info?.isFile() !== true) throw new AttendingError('FILE_NOT_FOUND', `There is no file ${file}.`, 'Name a JSONL file of notes, {"id", "text"} a line.');
  const bad: BadRecord[] = [];
  let total = 0;
  for await (const one of records(file)) {
    if (total + bad.length >= limit) break;
    if ('note' in one) total += 1;
    else bad.push(one.bad);
  }
  return {
    total,
    bad,
    async *read() {
      let left = total;
      if (left === 0) return;
      for await (const one of records(file)) {
        if (!('note' in one)) continue;
        yield one.note;
        if ((left -= 1) === 0) return;
      }
    },
  };
}

async function* records(file: string): AsyncGenerator<{ readonly note: PipelineNote } | { readonly bad: BadRecord }> {
  const ids = new Set<string>();
  for await (const line of readLines(createReadStream(file), MAX_RECORD_BYTES)) {
    if (line.bytes.length === 0 && !line.tooLong) continue;
    const note = parseNote(line);
    if ('error' in note) yield { bad: { id: note.id, line: line.number, error: note.error } };
    else if (ids.has(note.id)) yield { bad: { id: note.id, line: line.number, error: record('BAD_RECORD', `Line ${line.number} has the id of an earlier line.`, 'Give each note an id of its own.') } };
    else {
      ids.add(note.id);
      yield { note };
    }
  }
}

function parseNote({ bytes, number, tooLong }: ByteLine): PipelineNote | { readonly id: string | null; readonly error: ErrorRecord } {
  const form = 'Give each record the form {"id": "…", "text": "…"}.';
  if (tooLong) return { id: null, error: record('TOO_LARGE', `Line ${number} is longer than ${MAX_RECORD_BYTES / 1e6} MB.`, form) };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The parser's own message quotes the text.
    return { id: null, error: record('BAD_JSON', `Line ${number} is not valid JSON in UTF-8.`, form) };
  }
  const { id, text } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') return { id: null, error: record('BAD_RECORD', `Line ${number} has no "id" that is a string or a number.`, form) };
  if (typeof text !== 'string') return { id: String(id), error: record('BAD_RECORD', `Line ${number} has no "text" that is a string.`, form) };
  return { id: String(id), text };
}

function record(code: ErrorRecord['code'], message: string, action: string): ErrorRecord {
  return { code, message, action };
}

/** Tables of a prepared database that hold notes, with the columns of id and text (docs/data.md). */
const TABLES = { facts: { id: 'hadm_id', text: 'text' }, bhc: { id: 'note_id', text: 'input' } } as const;

/** Notes of a database that `attending data` prepared: `facts` of MIMIC, or `bhc`. Throws DATABASE_MISSING, TABLE_MISSING, NO_ROWS. */
export async function readDatabaseNotes(file: string, split: string | undefined, limit: number | undefined, signal: AbortSignal): Promise<NoteSet & { close(): void }> {
  const db = await Database.open(file, { readOnly: true, threads: 2, memoryMiB: 256, signal });
  try {
    const tables = await db.rows<{ name: string }>("SELECT table_name AS name FROM duckdb_tables() WHERE table_name IN ('facts', 'bhc')");
    const name = tables.some((table) => table.name === 'facts') ? 'facts' : tables.some((table) => table.name === 'bhc') ? 'bhc' : undefined;
    if (name === undefined) throw new AttendingError('TABLE_MISSING', `${file} has no table of notes (facts or bhc).`, 'Prepare one with "attending data mimic" or "attending data bhc", or give notes with --input FILE.jsonl.');
    const { id, text } = TABLES[name];
    const where = `WHERE ${text} IS NOT NULL AND ${id} IS NOT NULL${split === undefined ? '' : ' AND split = $split'}`;
    // One by one in the order of their ids: the same database gives the same notes.
    const ids = await db.rows<{ id: string }>(`SELECT DISTINCT ${id}::VARCHAR AS id, ${id} AS key FROM ${name} ${where} ORDER BY key${limit === undefined ? '' : ` LIMIT ${limit}`}`, split === undefined ? undefined : { split });
    if (ids.length === 0) throw new AttendingError('NO_ROWS', `${file} has no notes${split === undefined ? '' : ` in the split "${split}"`}.`, 'Look at its splits with "attending data stats".');
    return {
      total: ids.length,
      bad: [],
      async *read() {
        for (let at = 0; at < ids.length; at += BATCH) {
          const wanted = ids.slice(at, at + BATCH).map((row) => row.id);
          const names = wanted.map((_, index) => `$n${index}`).join(', ');
          const rows = await db.rows<PipelineNote>(`SELECT ${id}::VARCHAR AS id, any_value(${text}) AS text FROM ${name} WHERE ${id}::VARCHAR IN (${names}) GROUP BY 1`, Object.fromEntries(wanted.map((one, index) => [`n${index}`, one])));
          const byId = new Map(rows.map((row) => [row.id, row]));
          for (const one of wanted) {
            const note = byId.get(one);
            if (note !== undefined) yield note;
          }
        }
      },
      close: () => db.close(),
    };
  } catch (error) {
    db.close();
    throw error;
  }
}
