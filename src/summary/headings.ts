import type { Section, SectionFamily } from '../note/types.ts';
import type { SentenceForm } from './form.ts';

/**
 * The closed list of short forms that compression puts for a heading: the only words of an output that
 * need not stand in its source. Keys are titles in lower case with white space levelled.
 */
export const SHORT_HEADINGS: Readonly<Record<string, string>> = {
  'chief complaint': 'CC',
  'chief complaints': 'CC',
  'reason for visit': 'CC',
  'history of present illness': 'HPI',
  'history of the present illness': 'HPI',
  'history of presenting illness': 'HPI',
  'present illness': 'HPI',
  'brief history of present illness': 'HPI',
  'past medical history': 'PMH',
  'past history': 'PMH',
  'medical history': 'PMH',
  'past medical and surgical history': 'PMH/PSH',
  'past medical/surgical history': 'PMH/PSH',
  'past surgical history': 'PSH',
  'surgical history': 'PSH',
  'family history': 'FH',
  'family medical history': 'FH',
  'social history': 'SH',
  'review of systems': 'ROS',
  'physical examination': 'Exam',
  'physical exam': 'Exam',
  'general physical examination': 'Exam',
  'on physical examination': 'Exam',
  'vital signs': 'Vitals',
  'neurological examination': 'Neuro exam',
  'neurologic examination': 'Neuro exam',
  'mental status examination': 'MSE',
  'mental status exam': 'MSE',
  medications: 'Meds',
  'current medications': 'Current meds',
  'home medications': 'Home meds',
  'medications on admission': 'Meds on admission',
  'admission medications': 'Meds on admission',
  'discharge medications': 'Discharge meds',
  'medications on discharge': 'Discharge meds',
  'medications at discharge': 'Discharge meds',
  'known drug allergies': 'Allergies',
  'drug allergies': 'Allergies',
  'allergies to medications': 'Allergies',
  'laboratory data': 'Labs',
  'laboratory studies': 'Labs',
  'laboratory results': 'Labs',
  'laboratory values': 'Labs',
  'laboratory findings': 'Labs',
  laboratory: 'Labs',
  'lab data': 'Labs',
  'imaging studies': 'Imaging',
  'radiographic studies': 'Imaging',
  'assessment and plan': 'A/P',
  'assessment/plan': 'A/P',
  'assessment & plan': 'A/P',
  'impression and plan': 'A/P',
  'plan of care': 'Plan',
  'treatment plan': 'Plan',
  'preoperative diagnosis': 'Preop dx',
  'preoperative diagnoses': 'Preop dx',
  'pre-operative diagnosis': 'Preop dx',
  'pre-operative diagnoses': 'Preop dx',
  'preprocedure diagnosis': 'Preop dx',
  'postoperative diagnosis': 'Postop dx',
  'postoperative diagnoses': 'Postop dx',
  'post-operative diagnosis': 'Postop dx',
  'post-operative diagnoses': 'Postop dx',
  'postprocedure diagnosis': 'Postop dx',
  'discharge diagnosis': 'Discharge dx',
  'discharge diagnoses': 'Discharge dx',
  'history of present illness and hospital course': 'HPI/Hospital course',
  'brief hospital course': 'Hospital course',
  'summary of hospital course': 'Hospital course',
  'course in hospital': 'Hospital course',
  'procedure performed': 'Procedure',
  'procedures performed': 'Procedures',
  'operation performed': 'Procedure',
  'operations performed': 'Procedures',
  'name of procedure': 'Procedure',
  'title of operation': 'Procedure',
  'title of procedure': 'Procedure',
  'operative procedure': 'Procedure',
  'procedure in detail': 'Description',
  'operation in detail': 'Description',
  'procedure detail': 'Description',
  'details of procedure': 'Description',
  'details of the procedure': 'Description',
  'description of procedure': 'Description',
  'description of the procedure': 'Description',
  'description of operation': 'Description',
  'description of the operation': 'Description',
  'operative technique': 'Description',
  'description of procedure in detail': 'Description',
  'description of the procedure in detail': 'Description',
  'estimated blood loss': 'EBL',
  'indications for procedure': 'Indications',
  'indications for the procedure': 'Indications',
  'indication for procedure': 'Indication',
  'indications for surgery': 'Indications',
  'indications for operation': 'Indications',
  'indications for the operation': 'Indications',
  'reason for examination': 'Indication',
  'reason for exam': 'Indication',
  'reason for consultation': 'Reason for consult',
  'reason for the consultation': 'Reason for consult',
  'condition on discharge': 'Discharge condition',
  'condition at discharge': 'Discharge condition',
  'discharge instructions': 'Instructions',
  'follow-up instructions': 'Follow-up',
  'followup instructions': 'Followup',
  'past obstetrical history': 'OB history',
  'past gynecologic history': 'GYN history',
};

/** Short forms of the labels inside an examination or a review of systems; with the headings, the whole closed list. */
export const SHORT_LABELS: Readonly<Record<string, string>> = {
  constitutional: 'Const',
  'constitutional symptoms': 'Const',
  cardiovascular: 'CV',
  'cardiovascular system': 'CV',
  respiratory: 'Resp',
  'respiratory system': 'Resp',
  gastrointestinal: 'GI',
  genitourinary: 'GU',
  musculoskeletal: 'MSK',
  neurologic: 'Neuro',
  neurological: 'Neuro',
  'neurologic exam': 'Neuro',
  'neurological exam': 'Neuro',
  'neurological examination': 'Neuro',
  'central nervous system': 'CNS',
  psychiatric: 'Psych',
  hematologic: 'Heme',
  'hematologic/lymphatic': 'Heme/lymph',
  integumentary: 'Skin',
  endocrine: 'Endo',
  extremities: 'Ext',
  abdomen: 'Abd',
  'general appearance': 'General',
  'head and neck': 'Head/neck',
  'vital signs': 'Vitals',
  'nose and throat': 'Nose/throat',
};

/** What stands for a heading that would itself read as a finding; families without one here lose their text with their heading. */
export const GENERIC_HEADINGS: Readonly<Partial<Record<SectionFamily, string>>> = {
  'present-illness': 'HPI',
  'past-medical-history': 'PMH',
  'past-surgical-history': 'PSH',
  'family-history': 'FH',
  'social-history': 'SH',
  'review-of-systems': 'ROS',
  'physical-exam': 'Exam',
  'vital-signs': 'Vitals',
  laboratory: 'Labs',
  results: 'Results',
  imaging: 'Imaging',
  procedures: 'Procedure',
  'operative-description': 'Description',
  indication: 'Indication',
  findings: 'Findings',
  impression: 'Impression',
  assessment: 'Assessment',
  'assessment-plan': 'A/P',
  plan: 'Plan',
  'hospital-course': 'Hospital course',
  instructions: 'Instructions',
  'follow-up': 'Follow-up',
};

/** Text of a label without its colon. */
export function labelText(form: SentenceForm): string {
  return form.words
    .slice(form.first, form.last)
    .map((word, i) => (i > 0 && word.spaced ? ' ' : '') + word.text)
    .join('');
}

/** A label as an output shows it, with its colon. */
export function shortLabel(label: string): string {
  const short = SHORT_LABELS[label.toLowerCase()];
  if (short === undefined || short.length >= label.length) return `${label}:`;
  return `${label === label.toUpperCase() ? short.toUpperCase() : short}:`;
}

/** Heading of a section as an output shows it: a standard short form, in capitals where the source has capitals, or the title itself. */
export function shortHeading(section: Section): string {
  const title = section.title.replace(/\s+/g, ' ').trim();
  const short = SHORT_HEADINGS[title.toLowerCase()] ?? (section.family === 'other' ? SHORT_LABELS[title.toLowerCase()] : undefined);
  if (short === undefined || short.length >= title.length) return title;
  return title === title.toUpperCase() ? short.toUpperCase() : short;
}
