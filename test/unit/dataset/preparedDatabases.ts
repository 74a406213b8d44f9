import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BHC_SPLIT, MIMIC_SPLIT, splitExpression } from '../../../src/dataset/split.ts';
import { Database } from '../../../src/platform/database.ts';

// Databases in the shape that preparation gives them, small and made by SQL: for tests of what is shown of them.

/** A folder that is gone after the test. */
export function scratchFolder(context: { after: (work: () => void) => void }): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'attending-describe-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function about(db: Database, facts: Readonly<Record<string, string>>, steps: readonly (readonly [name: string, rows: number])[]): Promise<void> {
  await db.run('CREATE TABLE attending_about (key VARCHAR PRIMARY KEY, value VARCHAR)');
  for (const [key, value] of Object.entries(facts)) await db.run('INSERT INTO attending_about VALUES ($1, $2)', [key, value]);
  await db.run('CREATE TABLE attending_steps (step VARCHAR PRIMARY KEY, fingerprint VARCHAR, rows BIGINT, seconds DOUBLE, finished TIMESTAMP)');
  for (const [index, [name, rows]] of steps.entries()) await db.run(`INSERT INTO attending_steps VALUES ($1, 'f', ${rows}, ${index + 0.25}, TIMESTAMP '2026-11-20 17:00:00' + INTERVAL ${index} MINUTE)`, [name]);
}

/** As `attending data mimic` leaves it: `patients` patients with two admissions each; `characters` for each note at most. */
export async function writeMimic(file: string, { patients = 500, characters = 400, kind = 'mimic-iv' }: { patients?: number; characters?: number; kind?: 'mimic-iii' | 'mimic-iv' } = {}): Promise<void> {
  const db = await Database.open(file, { threads: 1 });
  try {
    const rows = patients * 2;
    await db.run(`CREATE TABLE patients AS SELECT i + 10000 AS subject_id, CASE i % 2 WHEN 0 THEN 'F' ELSE 'M' END AS gender, 40 + i % 50 AS anchor_age FROM range(${patients}) t(i)`);
    await db.run(`CREATE TABLE admissions AS SELECT i // 2 + 10000 AS subject_id, i + 20000 AS hadm_id, TIMESTAMP '2180-01-01' + INTERVAL (i) HOUR AS admittime FROM range(${rows}) t(i)`);
    await db.run(
      `CREATE TABLE notes AS SELECT CAST(subject_id AS VARCHAR) || '-DS-' || hadm_id AS note_id, subject_id, hadm_id, admittime AS charttime, admittime AS storetime,
         substr(repeat('History of present illness: invented text. ', ${Math.ceil(characters / 43)}), 1, CAST(${characters} * (0.2 + 0.8 * ((hadm_id * 7919) % 1000) / 1000) AS BIGINT)) AS text FROM admissions`,
    );
    for (const [table, most] of [
      ['diagnoses', 6],
      ['procedures', 3],
    ] as const) {
      const codes = table === 'diagnoses' ? `['I10', 'E11.9', 'I50.9', '4019', 'N18.3', 'J44.9']` : `['0DTJ4ZZ', '3893', '02HV33Z']`;
      const versions = table === 'diagnoses' ? '[10, 10, 10, 9, 10, 10]' : '[10, 9, 10]';
      await db.run(
        `CREATE TABLE ${table} AS SELECT subject_id, hadm_id, CAST(s AS SMALLINT) AS seq_num, ${codes}[s] AS icd_code, CAST(${versions}[s] AS SMALLINT) AS icd_version
           FROM admissions, range(1, ${most + 1}) t(s) WHERE s <= 1 + hadm_id % ${most}`,
      );
    }
    const grouped = (table: string): string => `SELECT hadm_id, list(icd_code ORDER BY seq_num) AS codes FROM ${table} GROUP BY hadm_id`;
    await db.run(
      `CREATE TABLE facts AS SELECT n.subject_id, n.hadm_id, n.text, d.codes AS diagnosis_codes, p.codes AS procedure_codes, ${splitExpression('n.subject_id', MIMIC_SPLIT)} AS split
         FROM notes n LEFT JOIN (${grouped('diagnoses')}) d USING (hadm_id) LEFT JOIN (${grouped('procedures')}) p USING (hadm_id) ORDER BY hadm_id`,
    );
    for (const { name } of MIMIC_SPLIT) await db.run(`CREATE VIEW ${name} AS SELECT * FROM facts WHERE split = '${name}'`);
    await db.run('CREATE VIEW discharge_notes AS SELECT * FROM notes');
    await about(db, { kind, seed: '0', version: '0.1.0' }, [
      ['patients', patients],
      ['admissions', rows],
      ['notes', rows],
      ['facts', rows],
    ]);
  } finally {
    db.close();
  }
}

/** As `attending data bhc` leaves it. */
export async function writeBhc(file: string, rows = 400): Promise<void> {
  const db = await Database.open(file, { threads: 1 });
  try {
    await db.run(
      `CREATE TABLE bhc AS SELECT CAST(i AS VARCHAR) AS note_id, i // 2 AS subject_id, i AS hadm_id, TIMESTAMP '2180-01-01' AS charttime, TIMESTAMP '2180-01-01' AS storetime,
         repeat('input ', 50 + i % 200) AS input, repeat('target ', 10 + i % 30) AS target, ${splitExpression('i // 2', BHC_SPLIT)} AS split FROM range(${rows}) t(i)`,
    );
    for (const { name } of BHC_SPLIT) await db.run(`CREATE VIEW ${name} AS SELECT * FROM bhc WHERE split = '${name}'`);
    await about(db, { kind: 'bhc', seed: '0', version: '0.1.0' }, [['bhc', rows]]);
  } finally {
    db.close();
  }
}

export const SPECIALTIES = ['cardiology', 'dermatology', 'emergency medicine', 'nephrology'] as const;

/** As `attending data qa` leaves it: 10 of each specialty held out, then 40 : 10 : 50. */
export async function writeQa(file: string, each = 110): Promise<void> {
  const db = await Database.open(file, { threads: 1 });
  try {
    const names = `[${SPECIALTIES.map((name) => `'${name}'`).join(', ')}]`;
    await db.run(
      `CREATE TABLE qa AS SELECT s || '-' || i AS id, ${names}[s] AS specialty, 'What is ' || repeat('x', i) || '?' AS question, repeat('An answer. ', 1 + i % 17) AS answer,
         CASE WHEN i < 10 THEN 'holdout' WHEN (i - 10) % 10 < 4 THEN 'train' WHEN (i - 10) % 10 < 5 THEN 'eval' ELSE 'pool' END AS split
       FROM range(1, ${SPECIALTIES.length + 1}) a(s), range(${each}) b(i)`,
    );
    for (const name of ['holdout', 'train', 'eval', 'pool']) await db.run(`CREATE VIEW ${name} AS SELECT * FROM qa WHERE split = '${name}'`);
    await about(db, { kind: 'qa', seed: '0', version: '0.1.0' }, [['qa', each * SPECIALTIES.length]]);
  } finally {
    db.close();
  }
}

/** As `attending data tokens` leaves it. */
export async function writeTokens(file: string, rows = 300): Promise<void> {
  const db = await Database.open(file, { threads: 1 });
  try {
    await db.run(
      `CREATE TABLE tokens AS SELECT i AS row_id, CASE WHEN i % 10 < 8 THEN 'train' WHEN i % 10 < 9 THEN 'validation' ELSE 'test' END AS split, [1, 2, 3]::INTEGER[] AS input_ids, [-100, 2, 3]::INTEGER[] AS labels,
         CAST(300 + (i * 37) % 1700 AS INTEGER) AS prompt_tokens, CAST(4 + i % 60 AS INTEGER) AS completion_tokens, i % 11 = 0 AS truncated FROM range(${rows}) t(i)`,
    );
    await about(db, { kind: 'tokens', seed: '0', version: '0.1.0' }, [['tokens', rows]]);
  } finally {
    db.close();
  }
}
