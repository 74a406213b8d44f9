import type { CsvColumn, CsvType } from '../csv/source.ts';
import { dottedDiagnosis, dottedProcedure } from './icd.ts';
import type { MimicDataset } from './options.ts';

/** A table of the export that is copied as it is, or with its codes dotted. */
export interface TableSchema {
  /** In the prepared database. */
  readonly table: string;
  /** In the export, without ending. */
  readonly file: string;
  /** Without it nothing can be prepared. */
  readonly required: boolean;
  readonly columns: readonly CsvColumn[];
  /** What is selected of the columns: the columns of the prepared table. */
  readonly select: string;
  /** Names one row. */
  readonly key: readonly string[];
  /** Rows of chosen patients only; dictionaries are whole. */
  readonly ofPatients: boolean;
  /** SQL of a row that says nothing and is left out, counted. */
  readonly empty?: string;
}

/** The note table: how a discharge note is told from others. */
export interface NoteSchema {
  readonly files: readonly string[];
  readonly columns: readonly CsvColumn[];
  readonly select: string;
  /** SQL of a row of the file that is a discharge note. */
  readonly discharge: string;
  /** SQL of a discharge note that was entered in error. */
  readonly inError: string;
}

function columns(required: Readonly<Record<string, CsvType>>, optional: Readonly<Record<string, CsvType>> = {}): CsvColumn[] {
  return [
    ...Object.entries(required).map(([name, type]) => ({ name, type, required: true })),
    ...Object.entries(optional).map(([name, type]) => ({ name, type, required: false })),
  ];
}

function names(list: readonly CsvColumn[]): string {
  return list.map(({ name }) => `"${name}"`).join(', ');
}

const PATIENTS_III = columns({ subject_id: 'BIGINT' }, { gender: 'VARCHAR', dob: 'TIMESTAMP', dod: 'TIMESTAMP', dod_hosp: 'TIMESTAMP', dod_ssn: 'TIMESTAMP', expire_flag: 'SMALLINT' });
const PATIENTS_IV = columns({ subject_id: 'BIGINT' }, { gender: 'VARCHAR', anchor_age: 'SMALLINT', anchor_year: 'SMALLINT', anchor_year_group: 'VARCHAR', dod: 'TIMESTAMP' });

const ADMISSION_III = columns(
  { subject_id: 'BIGINT', hadm_id: 'BIGINT' },
  {
    admittime: 'TIMESTAMP',
    dischtime: 'TIMESTAMP',
    deathtime: 'TIMESTAMP',
    admission_type: 'VARCHAR',
    admission_location: 'VARCHAR',
    discharge_location: 'VARCHAR',
    insurance: 'VARCHAR',
    language: 'VARCHAR',
    religion: 'VARCHAR',
    marital_status: 'VARCHAR',
    ethnicity: 'VARCHAR',
    edregtime: 'TIMESTAMP',
    edouttime: 'TIMESTAMP',
    diagnosis: 'VARCHAR',
    hospital_expire_flag: 'SMALLINT',
  },
);
const ADMISSION_IV = columns(
  { subject_id: 'BIGINT', hadm_id: 'BIGINT' },
  {
    admittime: 'TIMESTAMP',
    dischtime: 'TIMESTAMP',
    deathtime: 'TIMESTAMP',
    admission_type: 'VARCHAR',
    admit_provider_id: 'VARCHAR',
    admission_location: 'VARCHAR',
    discharge_location: 'VARCHAR',
    insurance: 'VARCHAR',
    language: 'VARCHAR',
    marital_status: 'VARCHAR',
    race: 'VARCHAR',
    edregtime: 'TIMESTAMP',
    edouttime: 'TIMESTAMP',
    hospital_expire_flag: 'SMALLINT',
  },
);

const CODES_III = columns({ subject_id: 'BIGINT', hadm_id: 'BIGINT', seq_num: 'INTEGER', icd9_code: 'VARCHAR' });
const CODES_IV = columns({ subject_id: 'BIGINT', hadm_id: 'BIGINT', seq_num: 'INTEGER', icd_code: 'VARCHAR', icd_version: 'SMALLINT' });

/** MIMIC-III has ICD-9 only and says so in the name of its column. */
function codeTable(dataset: MimicDataset, table: 'diagnoses' | 'procedures'): TableSchema {
  const iii = dataset === 'mimic-iii';
  const [code, version] = iii ? ['icd9_code', '9::SMALLINT'] : ['icd_code', 'icd_version'];
  const dotted = table === 'diagnoses' ? dottedDiagnosis(code, version) : dottedProcedure(code, version);
  const dated = !iii && table === 'procedures';
  return {
    table,
    file: `${table}_icd`,
    required: table === 'diagnoses',
    columns: [...(iii ? CODES_III : CODES_IV), ...(dated ? columns({}, { chartdate: 'DATE' }) : [])],
    select: `subject_id, hadm_id, seq_num, ${dotted} AS icd_code, ${version} AS icd_version, ${code} AS icd_code_given${dated ? ', chartdate' : ''}`,
    // MIMIC-IV's own scripts tell procedures of the same place by their code.
    key: dated ? ['hadm_id', 'seq_num', 'icd_code', 'icd_version'] : ['hadm_id', 'seq_num'],
    ofPatients: true,
    empty: 'icd_code IS NULL',
  };
}

function dictionary(dataset: MimicDataset, table: 'd_icd_diagnoses' | 'd_icd_procedures'): TableSchema {
  const iii = dataset === 'mimic-iii';
  const [code, version] = iii ? ['icd9_code', '9::SMALLINT'] : ['icd_code', 'icd_version'];
  const dotted = table === 'd_icd_diagnoses' ? dottedDiagnosis(code, version) : dottedProcedure(code, version);
  return {
    table,
    file: table,
    required: false,
    columns: columns(iii ? { icd9_code: 'VARCHAR', long_title: 'VARCHAR' } : { icd_code: 'VARCHAR', icd_version: 'SMALLINT', long_title: 'VARCHAR' }, iii ? { short_title: 'VARCHAR' } : {}),
    select: `${dotted} AS icd_code, ${version} AS icd_version, ${code} AS icd_code_given, long_title${iii ? ', short_title' : ''}`,
    key: ['icd_code_given', 'icd_version'],
    ofPatients: false,
    empty: 'icd_code IS NULL',
  };
}

const dates = (list: readonly string[]): string => list.map((name) => `${name}::DATE AS ${name}`).join(', ');

/** The tables of an export besides the notes, in the order of their preparation. */
export const TABLES: Readonly<Record<MimicDataset, readonly TableSchema[]>> = {
  'mimic-iii': [
    { table: 'patients', file: 'patients', required: true, columns: PATIENTS_III, select: `subject_id, gender, ${dates(['dob', 'dod', 'dod_hosp', 'dod_ssn'])}, expire_flag`, key: ['subject_id'], ofPatients: true },
    { table: 'admissions', file: 'admissions', required: true, columns: ADMISSION_III, select: names(ADMISSION_III), key: ['hadm_id'], ofPatients: true },
    codeTable('mimic-iii', 'diagnoses'),
    codeTable('mimic-iii', 'procedures'),
    dictionary('mimic-iii', 'd_icd_diagnoses'),
    dictionary('mimic-iii', 'd_icd_procedures'),
  ],
  'mimic-iv': [
    { table: 'patients', file: 'patients', required: true, columns: PATIENTS_IV, select: `subject_id, gender, anchor_age, anchor_year, anchor_year_group, ${dates(['dod'])}`, key: ['subject_id'], ofPatients: true },
    { table: 'admissions', file: 'admissions', required: true, columns: ADMISSION_IV, select: names(ADMISSION_IV), key: ['hadm_id'], ofPatients: true },
    codeTable('mimic-iv', 'diagnoses'),
    codeTable('mimic-iv', 'procedures'),
    dictionary('mimic-iv', 'd_icd_diagnoses'),
    dictionary('mimic-iv', 'd_icd_procedures'),
  ],
};

/** Both give note_id, subject_id, hadm_id, note_type, note_seq, charttime, storetime, text. */
export const NOTES: Readonly<Record<MimicDataset, NoteSchema>> = {
  'mimic-iii': {
    files: ['noteevents'],
    columns: columns(
      { row_id: 'VARCHAR', subject_id: 'BIGINT', hadm_id: 'BIGINT', category: 'VARCHAR', text: 'VARCHAR' },
      { chartdate: 'TIMESTAMP', charttime: 'TIMESTAMP', storetime: 'TIMESTAMP', description: 'VARCHAR', iserror: 'VARCHAR' },
    ),
    // A discharge summary of MIMIC-III has a date and no time.
    select: `row_id AS note_id, subject_id, hadm_id, CASE WHEN lower(trim(description)) = 'addendum' THEN 'Addendum' ELSE 'Report' END AS note_type, NULL::INTEGER AS note_seq, coalesce(charttime, chartdate) AS charttime, storetime, "text"`,
    discharge: `lower(trim(category)) = 'discharge summary'`,
    inError: `coalesce(trim(iserror) IN ('1', '1.0'), false)`,
  },
  'mimic-iv': {
    files: ['discharge'],
    columns: columns({ note_id: 'VARCHAR', subject_id: 'BIGINT', hadm_id: 'BIGINT', note_type: 'VARCHAR', text: 'VARCHAR' }, { note_seq: 'INTEGER', charttime: 'TIMESTAMP', storetime: 'TIMESTAMP' }),
    select: `note_id, subject_id, hadm_id, 'DS' AS note_type, note_seq, charttime, storetime, "text"`,
    discharge: `upper(trim(note_type)) = 'DS'`,
    inError: 'false',
  },
};
