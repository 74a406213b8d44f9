import type { Database } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import { MIMIC_SPLIT } from '../split.ts';
import { countRows } from './notes.ts';

/** Stand before the second and each further note of an admission. */
const ADDENDUM_MARK = '\n\n----- Addendum -----\n\n';
const REPORT_MARK = '\n\n----- Discharge summary -----\n\n';

/** Admissions of which the code lists are held in memory at a time, beside notes that stream past. */
const RANGE_ADMISSIONS = 64_000;
/** Text of admissions with several notes that is joined in memory at a time. */
const BUCKET_CHARACTERS = 16 << 20;

const FACT_COLUMNS =
  'subject_id BIGINT, hadm_id BIGINT, "text" VARCHAR, diagnosis_codes VARCHAR[], procedure_codes VARCHAR[], split VARCHAR, diagnosis_versions SMALLINT[], procedure_versions SMALLINT[], note_ids VARCHAR[], charttime TIMESTAMP';

const CODE_COLUMNS = "coalesce(diagnosis_codes, []), coalesce(procedure_codes, []), split, coalesce(diagnosis_versions, []), coalesce(procedure_versions, [])";

export interface FactCounts {
  readonly facts: number;
  /** Admissions of several notes. */
  readonly joined: number;
  /** Notes whose text an earlier note of the admission has word for word: used once. */
  readonly sameText: number;
}

export interface FactLimits {
  readonly rangeAdmissions?: number;
  readonly bucketCharacters?: number;
}

/**
 * Makes `facts`: one row an admission with a discharge note; one without codes has empty lists.
 *
 * An admission with one note, nearly all of them, passes through: notes stream by, and only the codes of a range of
 * patients are in memory. Those with several are joined in buckets, reports first, then addenda, each in the order of
 * `note_seq`, chart time, store time and id. So memory does not grow with the number of notes.
 */
export async function buildFacts(db: Database, onProgress: (done: number) => void, { rangeAdmissions = RANGE_ADMISSIONS, bucketCharacters = BUCKET_CHARACTERS }: FactLimits = {}): Promise<FactCounts> {
  await db.run(`CREATE TABLE facts(${FACT_COLUMNS})`);
  await db.run('CREATE OR REPLACE TEMP TABLE several AS SELECT subject_id, hadm_id, sum(characters) AS characters FROM notes GROUP BY subject_id, hadm_id HAVING count(*) > 1');
  const sameText = await orderParts(db);
  // The joins are written with the notes on the side that streams; DuckDB does not know how long a text is.
  await db.run("SET disabled_optimizers = 'join_order,build_side_probe_side'");
  try {
    for (const range of await patientRanges(db, rangeAdmissions)) {
      await passSingle(db, range);
      await joinSeveral(db, range, bucketCharacters);
      onProgress(await countRows(db, 'facts'));
    }
  } finally {
    await db.run('RESET disabled_optimizers').catch(() => undefined);
  }
  const joined = await countRows(db, 'several');
  await db.run('DROP TABLE several');
  await db.run('DROP TABLE parts');
  return { facts: await countRows(db, 'facts'), joined, sameText };
}

/**
 * Makes `parts`: the notes of admissions with several, by row, with their place in the joined text. Gives how many
 * repeat a text; only texts of the same length are compared, so that few are read.
 */
async function orderParts(db: Database): Promise<number> {
  const order = `note_type = 'Addendum', note_seq, charttime, storetime, length(note_id), note_id`;
  await db.run(
    `CREATE OR REPLACE TEMP TABLE parts AS
       SELECT n.rowid AS row, n.subject_id, n.hadm_id, note_type, note_id, note_seq, charttime, storetime, count(*) OVER (PARTITION BY n.subject_id, n.hadm_id, n.characters) > 1 AS compare
         FROM notes n JOIN several USING (subject_id, hadm_id)`,
  );
  const before = await countRows(db, 'parts');
  await db.run(
    `CREATE OR REPLACE TEMP TABLE repeats AS SELECT row FROM (
       SELECT p.row, row_number() OVER (PARTITION BY p.subject_id, p.hadm_id, md5(n."text") ORDER BY ${order.replaceAll(/\b(note_\w+|\w+time)\b/g, 'p.$1')}) AS nth
         FROM parts p JOIN notes n ON n.rowid = p.row WHERE p.compare) WHERE nth > 1`,
  );
  await db.run(`CREATE OR REPLACE TEMP TABLE parts AS SELECT *, row_number() OVER (PARTITION BY subject_id, hadm_id ORDER BY ${order}) AS place FROM parts ANTI JOIN repeats USING (row)`);
  await db.run('DROP TABLE repeats');
  return before - (await countRows(db, 'parts'));
}

/** SQL conditions on `subject_id` that divide the admissions into about equal parts; in a sorted export each reads its own notes only. */
async function patientRanges(db: Database, rangeAdmissions: number): Promise<string[]> {
  const notes = await countRows(db, 'notes');
  const parts = Math.ceil(notes / rangeAdmissions);
  if (parts <= 1) return notes === 0 ? [] : ['true'];
  const at = Array.from({ length: parts - 1 }, (_, index) => (index + 1) / parts);
  const { bounds } = await db.row<{ bounds: number[] }>(`SELECT quantile_disc(subject_id, [${at.join(', ')}]) AS bounds FROM notes`);
  const edges = [...new Set(bounds.map(Number))];
  return [...edges.map((edge, index) => (index === 0 ? `subject_id <= ${edge}` : `subject_id > ${edges[index - 1]!} AND subject_id <= ${edge}`)), `subject_id > ${edges.at(-1)!}`];
}

async function passSingle(db: Database, range: string): Promise<void> {
  const within = range.replaceAll('subject_id', 'n.subject_id');
  await db.run(
    `INSERT INTO facts SELECT n.subject_id, n.hadm_id, n."text", ${CODE_COLUMNS}, [n.note_id], n.charttime
       FROM notes n
       JOIN (SELECT * FROM chosen_patients WHERE ${range}) c ON c.subject_id = n.subject_id
       LEFT JOIN (SELECT * FROM admission_codes WHERE ${range}) a ON a.subject_id = n.subject_id AND a.hadm_id = n.hadm_id
       ANTI JOIN (SELECT * FROM several WHERE ${range}) s ON s.subject_id = n.subject_id AND s.hadm_id = n.hadm_id
       WHERE ${within}`,
  );
}

async function joinSeveral(db: Database, range: string, bucketCharacters: number): Promise<void> {
  const { characters } = await db.row<{ characters: number | bigint | null }>(`SELECT sum(characters)::BIGINT AS characters FROM several WHERE ${range}`);
  if (characters === null) return;
  const buckets = Math.max(1, Math.ceil(Number(characters) / bucketCharacters));
  const mark = `CASE WHEN place = 1 THEN '' WHEN p.note_type = 'Addendum' THEN '${ADDENDUM_MARK}' ELSE '${REPORT_MARK}' END`;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    await db.run(
      `INSERT INTO facts SELECT j.subject_id, j.hadm_id, array_to_string(list_transform(notes, lambda note: note.text), ''), ${CODE_COLUMNS}, list_transform(notes, lambda note: note.id), notes[1].charttime
         FROM (SELECT p.subject_id, p.hadm_id, list_sort(list({'place': place, 'id': p.note_id, 'charttime': p.charttime, 'text': ${mark} || n."text"})) AS notes
                 FROM notes n JOIN (SELECT * FROM parts WHERE ${range} AND hash(subject_id) % ${buckets} = ${bucket}) p ON n.rowid = p.row
                 WHERE ${range.replaceAll('subject_id', 'n.subject_id')}
                 GROUP BY p.subject_id, p.hadm_id) j
         JOIN (SELECT * FROM chosen_patients WHERE ${range}) c ON c.subject_id = j.subject_id
         LEFT JOIN (SELECT * FROM admission_codes WHERE ${range}) a ON a.subject_id = j.subject_id AND a.hadm_id = j.hadm_id`,
    );
  }
}

/** The views over `facts`: what is learnt from reads these. */
export const VIEWS = ['discharge_notes', ...MIMIC_SPLIT.map(({ name }) => name)] as const;

export async function createViews(db: Database): Promise<void> {
  await db.run('CREATE OR REPLACE VIEW discharge_notes AS SELECT subject_id, hadm_id, note_ids, charttime, "text" FROM facts');
  for (const { name } of MIMIC_SPLIT) await db.run(`CREATE OR REPLACE VIEW ${name} AS SELECT * FROM facts WHERE split = '${name}'`);
}

export interface SplitProof {
  readonly splits: Readonly<Record<string, number>>;
  readonly patientsInTwoSplits: number;
  readonly admissionsInTwoSplits: number;
}

/** Counts by query, from the rows as they are now. Throws SPLIT_LEAK when a patient or an admission is in two parts. */
export async function proveSplit(db: Database): Promise<SplitProof> {
  const inTwo = async (key: string): Promise<number> => (await db.row<{ n: number }>(`SELECT count(*) AS n FROM (SELECT ${key} FROM facts GROUP BY ${key} HAVING count(DISTINCT split) > 1)`)).n;
  const counts = new Map((await db.rows<{ split: string; n: number }>('SELECT split, count(*) AS n FROM facts GROUP BY split')).map(({ split, n }) => [split, n]));
  const proof = { splits: Object.fromEntries(MIMIC_SPLIT.map(({ name }) => [name, counts.get(name) ?? 0])), patientsInTwoSplits: await inTwo('subject_id'), admissionsInTwoSplits: await inTwo('hadm_id') };
  if (proof.patientsInTwoSplits > 0 || proof.admissionsInTwoSplits > 0) {
    throw new AttendingError('SPLIT_LEAK', `${db.file} has ${proof.patientsInTwoSplits} patients and ${proof.admissionsInTwoSplits} admissions in more than one part of its split.`, 'Add --drop to prepare it anew.');
  }
  return proof;
}
