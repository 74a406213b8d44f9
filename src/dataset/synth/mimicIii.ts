import { isoDate, isoTime, MINUTES_A_DAY } from './calendar.ts';
import { allDiagnosisTitles, allProcedureTitles, type CodeTitle } from './cases/titles.ts';
import { quoted, quotedOrNothing } from './csvText.ts';
import { mix } from './dice.ts';
import type { Disposition, Patient, Stay } from './stay.ts';
import type { ExportKind, RowSink } from './tables.ts';

const PATIENTS = 0;
const ADMISSIONS = 1;
const DIAGNOSES = 2;
const PROCEDURES = 3;
const NOTES = 6;

/** Rows of one stay in one table are numbered from the stay's number times this: ROW_ID is unique without counting. */
const ROWS_A_STAY = 64;

/** MIMIC-III 1.4: upper case, texts in quotes, codes of ICD-9. */
export const MIMIC_III: ExportKind = {
  brackets: true,
  files: [
    { name: 'PATIENTS.csv', header: '"ROW_ID","SUBJECT_ID","GENDER","DOB","DOD","DOD_HOSP","DOD_SSN","EXPIRE_FLAG"' },
    { name: 'ADMISSIONS.csv', header: '"ROW_ID","SUBJECT_ID","HADM_ID","ADMITTIME","DISCHTIME","DEATHTIME","ADMISSION_TYPE","ADMISSION_LOCATION","DISCHARGE_LOCATION","INSURANCE","LANGUAGE","RELIGION","MARITAL_STATUS","ETHNICITY","EDREGTIME","EDOUTTIME","DIAGNOSIS","HOSPITAL_EXPIRE_FLAG","HAS_CHARTEVENTS_DATA"' },
    { name: 'DIAGNOSES_ICD.csv', header: '"ROW_ID","SUBJECT_ID","HADM_ID","SEQ_NUM","ICD9_CODE"' },
    { name: 'PROCEDURES_ICD.csv', header: '"ROW_ID","SUBJECT_ID","HADM_ID","SEQ_NUM","ICD9_CODE"' },
    { name: 'D_ICD_DIAGNOSES.csv', header: '"ROW_ID","ICD9_CODE","SHORT_TITLE","LONG_TITLE"', fixedRows: () => titleRows(allDiagnosisTitles()) },
    { name: 'D_ICD_PROCEDURES.csv', header: '"ROW_ID","ICD9_CODE","SHORT_TITLE","LONG_TITLE"', fixedRows: () => titleRows(allProcedureTitles()) },
    { name: 'NOTEEVENTS.csv', header: '"ROW_ID","SUBJECT_ID","HADM_ID","CHARTDATE","CHARTTIME","STORETIME","CATEGORY","DESCRIPTION","CGID","ISERROR","TEXT"' },
  ],
  addPatient,
};

const SHORT_TITLE = 24;

function titleRows(titles: readonly CodeTitle[]): string[] {
  return titles.filter(({ version }) => version === 9).map(({ code, title }, i) => `${i + 1},${quoted(code)},${quoted(title.slice(0, SHORT_TITLE))},${quoted(title)}`);
}

const PLACES: Readonly<Record<Disposition, string>> = {
  home: 'HOME',
  service: 'HOME HEALTH CARE',
  facility: 'SNF',
  rehab: 'REHAB/DISTINCT PART HOSP',
  hospice: 'HOSPICE-HOME',
  expired: 'DEAD/EXPIRED',
  against: 'LEFT AGAINST MEDICAL ADVI',
};

/** Everyone above 89 was born 300 years before their first admission. */
const OLD_AGE_YEARS = 300;

function addPatient({ index, person, stays, subject }: Patient, sink: RowSink): void {
  const died = stays.find((stay) => stay.died);
  const born = person.age > 89 ? person.firstDay - Math.floor(OLD_AGE_YEARS * 365.25) : person.born;
  const death = died === undefined ? '' : `${isoDate(Math.floor(died.discharged / MINUTES_A_DAY))} 00:00:00`;
  sink.add(PATIENTS, `${index + 1},${subject},${person.female ? '"F"' : '"M"'},${isoDate(born)} 00:00:00,${death},${death},,${died === undefined ? 0 : 1}`);
  for (const stay of stays) {
    const row = stay.number * ROWS_A_STAY;
    sink.add(ADMISSIONS, admissionRow(subject, person, stay));
    stay.diagnoses.forEach((diagnosis, i) => sink.add(DIAGNOSES, `${row + i + 1},${subject},${stay.hadm},${i + 1},"${diagnosis.icd9.replace('.', '')}"`));
    stay.procedures.forEach(({ procedure }, i) => sink.add(PROCEDURES, `${row + i + 1},${subject},${stay.hadm},${i + 1},"${procedure.icd9.replace('.', '')}"`));
    addNotes(subject, stay, row, sink);
  }
}

function addNotes(subject: number, stay: Stay, row: number, sink: RowSink): void {
  let next = row;
  const add = (day: string, times: string, category: string, description: string, cgid: string, error: string, text: string): void => {
    next += 1;
    sink.add(NOTES, `${next},${subject},${stay.hadm},${day} 00:00:00,${times},${quoted(category)},${quoted(description)},${cgid},${error},${quoted(sink.finish(String(next), text))}`);
  };
  const { note } = stay;
  const end = isoDate(Math.floor(stay.discharged / MINUTES_A_DAY));
  if (note !== undefined) {
    // A discharge summary has a date alone.
    add(end, ',', 'Discharge summary', 'Report', '', '', note.before + note.course + note.after);
    if (note.addendum !== undefined) add(isoDate(Math.floor(stay.discharged / MINUTES_A_DAY) + 1), ',', 'Discharge summary', 'Addendum', '', mix(stay.hadm) % 12 === 0 ? '1' : '', note.addendum);
  }
  for (const { category, description, minutes, text, carer, error } of stay.reports) {
    const timed = category !== 'ECG' && category !== 'Echo';
    add(isoDate(Math.floor(minutes / MINUTES_A_DAY)), `${timed ? isoTime(minutes) : ''},${carer === undefined ? '' : isoTime(minutes + 30)}`, category, description, carer === undefined ? '' : String(carer), error ? '1' : '', text);
  }
}

function admissionRow(subject: number, person: Patient['person'], stay: Stay): string {
  const { emergency } = stay;
  const from = stay.transfer ? 'TRANSFER FROM HOSP/EXTRAM' : stay.elective ? 'PHYS REFERRAL/NORMAL DELI' : emergency === undefined ? 'CLINIC REFERRAL/PREMATURE' : 'EMERGENCY ROOM ADMIT';
  return [
    stay.number + 1, subject, stay.hadm, isoTime(stay.admitted), isoTime(stay.discharged), stay.died ? isoTime(stay.discharged) : '', quoted(stay.elective ? 'ELECTIVE' : stay.transfer ? 'URGENT' : 'EMERGENCY'), quoted(from), quoted(PLACES[stay.disposition]),
    quoted(person.age >= 65 ? 'Medicare' : person.insurance === 'Other' ? 'Private' : person.insurance), quotedOrNothing(person.language === 'ENGLISH' ? (mix(subject) % 3 === 0 ? '' : 'ENGL') : person.language.slice(0, 4)), quotedOrNothing(person.religion), quotedOrNothing(person.marital), quoted(person.race === 'UNKNOWN' ? 'UNKNOWN/NOT SPECIFIED' : person.race),
    emergency === undefined ? '' : isoTime(emergency), emergency === undefined ? '' : isoTime(stay.admitted + 95), quoted(stay.reason), stay.died ? 1 : 0, mix(stay.hadm) % 20 === 0 ? 0 : 1,
  ].join(',');
}
