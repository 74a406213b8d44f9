import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import type { DataContext } from '../../../src/dataset/context.ts';
import { SYNTH_OPTIONS } from '../../../src/dataset/synth/options.ts';
import type { SynthResult } from '../../../src/dataset/synth/result.ts';
import { synthesise } from '../../../src/dataset/synth/synthesise.ts';

const made: string[] = [];

after(async () => {
  for (const root of made) await rm(root, { recursive: true, force: true });
});

export async function temporaryFolder(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'attending-synth-'));
  made.push(root);
  return root;
}

/** Runs the generator into a folder of its own, in this thread unless the context says otherwise. */
export async function synth(options: Readonly<Record<string, unknown>>, overrides: Partial<DataContext> = {}): Promise<SynthResult & { readonly out: string }> {
  const out = typeof options['out'] === 'string' ? options['out'] : path.join(await temporaryFolder(), 'export');
  const context: DataContext = { signal: new AbortController().signal, onProgress: () => undefined, onWarning: () => undefined, jobs: 1, threadScript: '', ...overrides };
  return { ...(await synthesise(SYNTH_OPTIONS.parse({ ...options, out }), context)), out };
}

/** Everything below a folder: name to content. */
export async function contents(folder: string): Promise<Record<string, Buffer>> {
  const all: Record<string, Buffer> = {};
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if ((await stat(path.join(folder, name))).isFile()) all[name] = await readFile(path.join(folder, name));
  }
  return all;
}

/** The columns that MIMIC's files have, as the releases say them (MIMIC-IV 2.2, MIMIC-IV-Note 2.2, MIMIC-III 1.4). */
export const HEADERS: Readonly<Record<string, string>> = {
  'hosp/patients.csv': 'subject_id,gender,anchor_age,anchor_year,anchor_year_group,dod',
  'hosp/admissions.csv': 'subject_id,hadm_id,admittime,dischtime,deathtime,admission_type,admit_provider_id,admission_location,discharge_location,insurance,language,marital_status,race,edregtime,edouttime,hospital_expire_flag',
  'hosp/diagnoses_icd.csv': 'subject_id,hadm_id,seq_num,icd_code,icd_version',
  'hosp/procedures_icd.csv': 'subject_id,hadm_id,seq_num,chartdate,icd_code,icd_version',
  'hosp/d_icd_diagnoses.csv': 'icd_code,icd_version,long_title',
  'hosp/d_icd_procedures.csv': 'icd_code,icd_version,long_title',
  'note/discharge.csv': 'note_id,subject_id,hadm_id,note_type,note_seq,charttime,storetime,text',
  'PATIENTS.csv': '"ROW_ID","SUBJECT_ID","GENDER","DOB","DOD","DOD_HOSP","DOD_SSN","EXPIRE_FLAG"',
  'ADMISSIONS.csv': '"ROW_ID","SUBJECT_ID","HADM_ID","ADMITTIME","DISCHTIME","DEATHTIME","ADMISSION_TYPE","ADMISSION_LOCATION","DISCHARGE_LOCATION","INSURANCE","LANGUAGE","RELIGION","MARITAL_STATUS","ETHNICITY","EDREGTIME","EDOUTTIME","DIAGNOSIS","HOSPITAL_EXPIRE_FLAG","HAS_CHARTEVENTS_DATA"',
  'DIAGNOSES_ICD.csv': '"ROW_ID","SUBJECT_ID","HADM_ID","SEQ_NUM","ICD9_CODE"',
  'PROCEDURES_ICD.csv': '"ROW_ID","SUBJECT_ID","HADM_ID","SEQ_NUM","ICD9_CODE"',
  'D_ICD_DIAGNOSES.csv': '"ROW_ID","ICD9_CODE","SHORT_TITLE","LONG_TITLE"',
  'D_ICD_PROCEDURES.csv': '"ROW_ID","ICD9_CODE","SHORT_TITLE","LONG_TITLE"',
  'NOTEEVENTS.csv': '"ROW_ID","SUBJECT_ID","HADM_ID","CHARTDATE","CHARTTIME","STORETIME","CATEGORY","DESCRIPTION","CGID","ISERROR","TEXT"',
  'bhc.csv': 'note_id,subject_id,hadm_id,charttime,storetime,input,target',
};
