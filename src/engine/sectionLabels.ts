import type { Section, SectionFamily } from '../note/types.ts';

/** Short names for source labels ("HPI · 12–14"): what clinicians call the section, a dozen characters at most. */
const LABELS: Readonly<Record<Exclude<SectionFamily, 'other'>, string>> = {
  header: 'Header',
  'chief-complaint': 'Complaint',
  'present-illness': 'HPI',
  'past-medical-history': 'PMH',
  'past-surgical-history': 'PSH',
  'family-history': 'Family',
  'social-history': 'Social',
  allergies: 'Allergies',
  'home-medications': 'Home meds',
  medications: 'Meds',
  'discharge-medications': 'Disch. meds',
  immunizations: 'Vaccines',
  'review-of-systems': 'ROS',
  'vital-signs': 'Vitals',
  'physical-exam': 'Exam',
  'discharge-exam': 'Disch. exam',
  results: 'Results',
  laboratory: 'Labs',
  microbiology: 'Micro',
  imaging: 'Imaging',
  'cardiology-studies': 'Cardiology',
  pathology: 'Pathology',
  procedures: 'Procedures',
  'operative-description': 'Operation',
  indication: 'Indication',
  technique: 'Technique',
  comparison: 'Comparison',
  findings: 'Findings',
  impression: 'Impression',
  assessment: 'Assessment',
  'assessment-plan': 'A&P',
  plan: 'Plan',
  'hospital-course': 'Course',
  'admission-diagnosis': 'Adm. dx',
  'discharge-diagnosis': 'Disch. dx',
  'preoperative-diagnosis': 'Preop dx',
  'postoperative-diagnosis': 'Postop dx',
  'problem-list': 'Problems',
  condition: 'Condition',
  disposition: 'Disposition',
  'diet-activity': 'Diet',
  instructions: 'Instructions',
  'follow-up': 'Follow-up',
  subjective: 'Subjective',
  objective: 'Objective',
  'interval-history': 'Interval',
  'obstetric-history': 'Obstetric',
  'developmental-history': 'Development',
  anesthesia: 'Anesthesia',
  complications: 'Complic.',
  specimens: 'Specimens',
  'code-status': 'Code status',
  consults: 'Consults',
  signature: 'Signature',
};

const LONGEST = 14;

/** Short label of a section: by family, else its own heading cut short, else "Note". */
export function sectionLabel(section: Pick<Section, 'family' | 'title'>): string {
  if (section.family !== 'other') return LABELS[section.family];
  const title = section.title.trim();
  if (title === '') return 'Note';
  const sentence = title === title.toUpperCase() ? title.charAt(0) + title.slice(1).toLowerCase() : title;
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST - 1).trimEnd()}…`;
}
