import { isoDate, isoTime, MINUTES_A_DAY } from './calendar.ts';
import { allDiagnosisTitles, allProcedureTitles } from './cases/titles.ts';
import { field, quoted } from './csvText.ts';
import { mix } from './dice.ts';
import { nextSequence } from './keys.ts';
import type { Disposition, Patient, Stay } from './stay.ts';
import type { ExportKind, RowSink } from './tables.ts';

const PATIENTS = 0;
const ADMISSIONS = 1;
const DIAGNOSES = 2;
const PROCEDURES = 3;
const DISCHARGE = 6;

/** MIMIC-IV 2.2 with MIMIC-IV-Note, as far as discharge notes and codes need it. */
export const MIMIC_IV: ExportKind = {
  files: [
    { name: 'hosp/patients.csv', header: 'subject_id,gender,anchor_age,anchor_year,anchor_year_group,dod' },
    { name: 'hosp/admissions.csv', header: 'subject_id,hadm_id,admittime,dischtime,deathtime,admission_type,admit_provider_id,admission_location,discharge_location,insurance,language,marital_status,race,edregtime,edouttime,hospital_expire_flag' },
    { name: 'hosp/diagnoses_icd.csv', header: 'subject_id,hadm_id,seq_num,icd_code,icd_version' },
    { name: 'hosp/procedures_icd.csv', header: 'subject_id,hadm_id,seq_num,chartdate,icd_code,icd_version' },
    { name: 'hosp/d_icd_diagnoses.csv', header: 'icd_code,icd_version,long_title', fixedRows: () => allDiagnosisTitles().map(({ code, version, title }) => `${code},${version},${field(title)}`) },
    { name: 'hosp/d_icd_procedures.csv', header: 'icd_code,icd_version,long_title', fixedRows: () => allProcedureTitles().map(({ code, version, title }) => `${code},${version},${field(title)}`) },
    { name: 'note/discharge.csv', header: 'note_id,subject_id,hadm_id,note_type,note_seq,charttime,storetime,text' },
  ],
  addPatient,
};

const PLACES: Readonly<Record<Disposition, string>> = {
  home: 'HOME',
  service: 'HOME HEALTH CARE',
  facility: 'SKILLED NURSING FACILITY',
  rehab: 'REHAB',
  hospice: 'HOSPICE',
  expired: 'DIED',
  against: 'AGAINST ADVICE',
};

const YEAR_GROUPS = [
  [2008, '2008 - 2010'],
  [2011, '2011 - 2013'],
  [2014, '2014 - 2016'],
  [2017, '2017 - 2019'],
] as const;

function yearGroup(year: number): string {
  return YEAR_GROUPS.findLast(([from]) => year >= from)?.[1] ?? '2008 - 2010';
}

/** Without the dot, as MIMIC holds codes. */
function bare(code: string): string {
  return code.replace('.', '');
}

function addPatient({ person, stays, subject }: Patient, sink: RowSink): void {
  const died = stays.find((stay) => stay.died);
  // MIMIC-IV says 91 for everyone above 89.
  const age = person.age > 89 ? 91 : person.age;
  sink.add(PATIENTS, `${subject},${person.female ? 'F' : 'M'},${age},${person.firstYear},${yearGroup(person.realYear)},${died === undefined ? '' : isoDate(Math.floor(died.discharged / MINUTES_A_DAY))}`);
  let sequence = 1;
  for (const stay of stays) {
    sink.add(ADMISSIONS, admissionRow(subject, person, stay));
    stay.diagnoses.forEach((diagnosis, i) => sink.add(DIAGNOSES, `${subject},${stay.hadm},${i + 1},${bare(stay.icdVersion === 10 ? diagnosis.icd10 : diagnosis.icd9)},${stay.icdVersion}`));
    stay.procedures.forEach(({ procedure, day }, i) => sink.add(PROCEDURES, `${subject},${stay.hadm},${i + 1},${isoDate(day)},${stay.icdVersion === 10 ? procedure.pcs : bare(procedure.icd9)},${stay.icdVersion}`));
    const { note } = stay;
    if (note === undefined) continue;
    sequence = nextSequence(sequence, stay.hadm);
    addNote(subject, stay, 'DS', sequence, stay.discharged, note.before + note.course + note.after, sink);
    if (note.addendum !== undefined) addNote(subject, stay, 'AD', (sequence += 1), stay.discharged + MINUTES_A_DAY, note.addendum, sink);
  }
}

function addNote(subject: number, stay: Stay, type: string, sequence: number, time: number, marked: string, sink: RowSink): void {
  const noteId = `${subject}-${type}-${sequence}`;
  const day = Math.floor(time / MINUTES_A_DAY) * MINUTES_A_DAY;
  const stored = time + 60 + (mix(stay.hadm + sequence) % (4 * MINUTES_A_DAY));
  sink.add(DISCHARGE, `${noteId},${subject},${stay.hadm},${type},${sequence},${isoTime(day)},${isoTime(stored)},${quoted(sink.finish(noteId, marked))}`);
}

function admissionRow(subject: number, person: Patient['person'], stay: Stay): string {
  const { emergency } = stay;
  const type = stay.elective ? (stay.surgical ? 'SURGICAL SAME DAY ADMISSION' : 'ELECTIVE') : emergency === undefined ? (stay.transfer ? 'URGENT' : 'DIRECT EMER.') : stay.discharged - stay.admitted < 2 * MINUTES_A_DAY ? 'EU OBSERVATION' : 'EW EMER.';
  const from = stay.elective ? 'PHYSICIAN REFERRAL' : stay.transfer ? 'TRANSFER FROM HOSPITAL' : emergency === undefined ? 'CLINIC REFERRAL' : 'EMERGENCY ROOM';
  const provider = `P${'0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'.charAt(mix(stay.hadm) % 34)}${10 + (mix(stay.hadm + 1) % 90)}${'ABCDEFGHJKLMNPQRSTUVWXYZ'.charAt(mix(stay.hadm + 2) % 24)}${'0123456789'.charAt(mix(stay.hadm + 3) % 10)}${'ABCDEFGHJKLMNPQRSTUVWXYZ'.charAt(mix(stay.hadm + 4) % 24)}`;
  const insurance = person.age >= 65 ? 'Medicare' : person.insurance;
  return [
    subject, stay.hadm, isoTime(stay.admitted), isoTime(stay.discharged), stay.died ? isoTime(stay.discharged) : '', type, provider, from, PLACES[stay.disposition],
    insurance, person.language === 'ENGLISH' ? 'ENGLISH' : '?', person.marital, person.race, emergency === undefined ? '' : isoTime(emergency), emergency === undefined ? '' : isoTime(stay.admitted + 95), stay.died ? 1 : 0,
  ].join(',');
}
