import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { DataContext } from '../../../src/dataset/context.ts';
import { MIMIC_OPTIONS, type MimicOptions } from '../../../src/dataset/mimic/options.ts';
import { prepareMimic } from '../../../src/dataset/mimic/prepare.ts';
import type { MimicResult } from '../../../src/dataset/mimic/result.ts';
import { Database } from '../../../src/platform/database.ts';

// Small exports of MIMIC, written by hand: rows as a download has them.

type Row = readonly (string | number | null)[];

export interface Export {
  readonly patients: readonly Row[];
  readonly admissions: readonly Row[];
  readonly notes?: readonly Row[];
  readonly diagnoses: readonly Row[];
  readonly procedures?: readonly Row[];
}

const HEADERS = {
  'mimic-iv': {
    patients: 'subject_id,gender,anchor_age,anchor_year,anchor_year_group,dod',
    admissions: 'subject_id,hadm_id,admittime,dischtime',
    notes: 'note_id,subject_id,hadm_id,note_type,note_seq,charttime,storetime,text',
    diagnoses: 'subject_id,hadm_id,seq_num,icd_code,icd_version',
    procedures: 'subject_id,hadm_id,seq_num,chartdate,icd_code,icd_version',
  },
  'mimic-iii': {
    patients: '"ROW_ID","SUBJECT_ID","GENDER","DOB","DOD","DOD_HOSP","DOD_SSN","EXPIRE_FLAG"',
    admissions: '"ROW_ID","SUBJECT_ID","HADM_ID","ADMITTIME","DISCHTIME"',
    notes: '"ROW_ID","SUBJECT_ID","HADM_ID","CHARTDATE","CHARTTIME","STORETIME","CATEGORY","DESCRIPTION","CGID","ISERROR","TEXT"',
    diagnoses: '"ROW_ID","SUBJECT_ID","HADM_ID","SEQ_NUM","ICD9_CODE"',
    procedures: '"ROW_ID","SUBJECT_ID","HADM_ID","SEQ_NUM","ICD9_CODE"',
  },
} as const;

const FILES = {
  'mimic-iv': { patients: 'hosp/patients.csv', admissions: 'hosp/admissions.csv', notes: 'note/discharge.csv', diagnoses: 'hosp/diagnoses_icd.csv', procedures: 'hosp/procedures_icd.csv' },
  'mimic-iii': { patients: 'PATIENTS.csv', admissions: 'ADMISSIONS.csv', notes: 'NOTEEVENTS.csv', diagnoses: 'DIAGNOSES_ICD.csv', procedures: 'PROCEDURES_ICD.csv' },
} as const;

function csv(header: string, rows: readonly Row[]): string {
  const field = (value: Row[number]): string => (value === null ? '' : typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`);
  return [header, ...rows.map((row) => row.map(field).join(','))].join('\n') + '\n';
}

/** Writes an export into a folder; a table that is not given has no file. */
export function writeExport(dir: string, dataset: 'mimic-iii' | 'mimic-iv', tables: Export, { gzip = false } = {}): void {
  for (const [table, rows] of Object.entries(tables) as [keyof Export, readonly Row[]][]) {
    const file = path.join(dir, FILES[dataset][table]);
    mkdirSync(path.dirname(file), { recursive: true });
    const text = csv(HEADERS[dataset][table], rows);
    if (gzip) writeFileSync(`${file}.gz`, gzipSync(text));
    else writeFileSync(file, text);
  }
}

/** An ordinary MIMIC-IV export: `patients` patients with an admission each, a note, two diagnoses and a procedure. */
export function ordinary(patients: number, characters = 40): Export {
  const ids = Array.from({ length: patients }, (_, index) => ({ subject: 10_000_000 + index * 7, hadm: 20_000_000 + index * 3 }));
  const note = (subject: number): string => `Name: ___\n\nPatient ${subject} was "seen", and did well.\n`.padEnd(characters, 'Metoprolol 25 mg was continued. ');
  return {
    patients: ids.map(({ subject }) => [subject, 'F', 60, 2150, '2011 - 2013', null]),
    admissions: ids.map(({ subject, hadm }) => [subject, hadm, '2150-01-01 10:00:00', '2150-01-05 12:00:00']),
    notes: ids.map(({ subject, hadm }) => [`${subject}-DS-1`, subject, hadm, 'DS', 1, '2150-01-05 00:00:00', '2150-01-06 09:00:00', note(subject)]),
    diagnoses: ids.flatMap(({ subject, hadm }) => [
      [subject, hadm, 2, 'E119', 10],
      [subject, hadm, 1, 'I5023', 10],
    ]),
    procedures: ids.map(({ subject, hadm }) => [subject, hadm, 1, '2150-01-02', '0DTJ4ZZ', 10]),
  };
}

export interface Run {
  readonly result: MimicResult;
  readonly warnings: readonly string[];
}

export function contextOf(overrides: Partial<DataContext> = {}): DataContext {
  return { signal: new AbortController().signal, onProgress: () => undefined, onWarning: () => undefined, jobs: 1, threadScript: '', ...overrides };
}

export async function prepare(options: Partial<MimicOptions> & Pick<MimicOptions, 'dir' | 'db'>, overrides: Partial<DataContext> = {}): Promise<Run> {
  const warnings: string[] = [];
  const result = await prepareMimic(MIMIC_OPTIONS.parse({ dataset: 'mimic-iv', ...options }), contextOf({ onWarning: (sentence) => warnings.push(sentence), ...overrides }));
  return { result, warnings };
}

/** Rows of a prepared database. */
export async function query(file: string, sql: string): Promise<object[]> {
  const db = await Database.open(file, { readOnly: true, threads: 1 });
  try {
    return await db.rows(sql);
  } finally {
    db.close();
  }
}
