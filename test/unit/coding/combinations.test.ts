import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { checkCases, codesOf, discharge, visit, type Case } from './cases.ts';

const HYPERTENSION: readonly Case[] = [
  ['hypertension alone', visit('HTN'), 'I10'],
  ['with heart failure', discharge('Hypertension', 'Chronic systolic heart failure'), 'I11.0 I50.22', 'I10'],
  ['with chronic kidney disease', visit('Hypertension', 'CKD stage 3'), 'I12.9 N18.30', 'I10'],
  ['with end-stage renal disease', discharge('Hypertension', 'ESRD on dialysis'), 'I12.0 N18.6', 'I10 I12.9'],
  ['with both', discharge('HTN', 'CHF', 'CKD stage 4'), 'I13.0 I50.9 N18.4', 'I10 I11 I12'],
  ['with both and ESRD', discharge('HTN', 'CHF', 'ESRD'), 'I13.2 N18.6', 'I13.0'],
  ['pulmonary hypertension is not systemic', discharge('Pulmonary hypertension', 'CHF'), 'I27.20 I50.9', 'I11 I10'],
];

const DIABETES: readonly Case[] = [
  ['with chronic kidney disease', visit('Type 2 diabetes', 'CKD stage 3a'), 'E11.22 N18.31', 'E11.9'],
  ['with neuropathy', visit('Type 2 diabetes mellitus with neuropathy'), 'E11.40', 'E11.9 G62'],
  ['with peripheral neuropathy elsewhere', visit('Diabetes', 'Peripheral neuropathy'), 'E11.42', 'E11.9 G62'],
  ['with gastroparesis', visit('Type 1 diabetes', 'Gastroparesis'), 'E10.43', 'K31.84 E11'],
  ['with a foot ulcer of the right foot', discharge('Diabetes', 'Right foot ulcer'), 'E11.621 L97.519', 'E11.9'],
  ['with peripheral vascular disease', visit('Diabetes mellitus', 'PVD'), 'E11.51', 'I73.9 E11.9'],
  ['with hyperglycemia', discharge('Type 2 diabetes with hyperglycemia'), 'E11.65', 'R73.9 E11.9'],
  ['with hypoglycemia', discharge('Type 2 diabetes mellitus', 'Hypoglycemia'), 'E11.649', 'E16.2 E11.9'],
  ['several complications', visit('Diabetes with retinopathy', 'Diabetic neuropathy', 'CKD stage 4'), 'E11.319 E11.40 E11.22', 'E11.9'],
  ['prediabetes is not diabetes', visit('Prediabetes'), 'R73.03', 'E11'],
  ['diabetes insipidus is not diabetes mellitus', visit('Diabetes insipidus'), 'E23.2', 'E11'],
  ['long-term insulin', 'PAST MEDICAL HISTORY: Type 2 diabetes.\n\nDISCHARGE MEDICATIONS:\ninsulin glargine 20 units nightly\n', 'E11.9 Z79.4'],
  ['long-term anticoagulant', 'PAST MEDICAL HISTORY: Atrial fibrillation.\n\nHOME MEDICATIONS:\napixaban 5 mg BID\n', 'I48.91 Z79.01'],
  ['metformin without diabetes says nothing', 'PAST MEDICAL HISTORY: PCOS.\n\nHOME MEDICATIONS:\nmetformin 500 mg BID\n', '', 'Z79.84 E11'],
];

const SYMPTOMS: readonly Case[] = [
  ['chest pain of an infarction', discharge('NSTEMI', 'Chest pain'), 'I21.4', 'R07'],
  ['chest pain alone', discharge('Chest pain'), 'R07.9'],
  ['dyspnea of heart failure', discharge('CHF exacerbation', 'Shortness of breath'), 'I50.9', 'R06'],
  ['fever and cough of pneumonia', discharge('Pneumonia', 'Fever', 'Cough'), 'J18.9', 'R50 R05'],
  ['abdominal pain of appendicitis', discharge('Acute appendicitis', 'Abdominal pain', 'Vomiting'), 'K35.80', 'R10 R11'],
  ['dysuria of a urinary infection', visit('UTI', 'Dysuria'), 'N39.0', 'R30'],
  ['hematuria of a bladder cancer', visit('Bladder cancer', 'Hematuria'), 'C67.9', 'R31'],
  ['knee pain of osteoarthritis', visit('Osteoarthritis of the left knee', 'Left knee pain'), 'M17.12', 'M25.56'],
  ['back pain beside an unrelated condition stays', visit('Low back pain', 'Hypertension'), 'M54.50 I10'],
  ['low back pain of a disc herniation', visit('Lumbar disc herniation', 'Low back pain'), 'M51.26', 'M54.5'],
  ['seizure of epilepsy', visit('Epilepsy', 'Seizure'), 'G40.909', 'R56'],
  ['melena of a bleeding ulcer', discharge('Bleeding gastric ulcer', 'Melena'), 'K25.4', 'K92.1'],
  ['headache of migraine', visit('Migraine', 'Headache'), 'G43.909', 'R51'],
  ['hypoxia of respiratory failure', discharge('Acute respiratory failure', 'Hypoxia'), 'J96.01', 'R09.02 J96.00'],
];

const EXCLUSIVE: readonly Case[] = [
  ['septic shock is sepsis too', discharge('Septic shock'), 'R65.21 A41.9', 'R65.20'],
  ['E. coli sepsis', discharge('E. coli sepsis'), 'A41.51', 'A41.9'],
  ['sepsis and pneumonia', discharge('Sepsis', 'Pneumonia'), 'A41.9 J18.9'],
  ['COPD with pneumonia', discharge('COPD', 'Pneumonia'), 'J44.0 J18.9', 'J44.9'],
  ['COPD exacerbation with pneumonia', discharge('COPD exacerbation', 'Pneumonia'), 'J44.1 J44.0 J18.9', 'J44.9'],
  ['coronary disease with unstable angina', discharge('CAD', 'Unstable angina'), 'I25.110', 'I25.10 I20.0'],
  ['specific anemia', discharge('Anemia', 'Iron deficiency anemia'), 'D50.9', 'D64.9'],
  ['acute blood loss anemia', discharge('Acute blood loss anemia'), 'D62', 'D64.9'],
  ['anemia of chronic kidney disease', visit('Anemia of chronic kidney disease', 'CKD stage 4'), 'D63.1 N18.4', 'D64.9'],
  ['metastases and primary', visit('Colon cancer with liver metastases'), 'C18.9 C78.7', 'C79.9 C80'],
  ['sleep apnea', visit('Obstructive sleep apnea', 'Sleep apnea'), 'G47.33', 'G47.30'],
  ['GI bleed from diverticulosis', discharge('Lower GI bleed', 'Diverticulosis'), 'K57.31', 'K92.2 K57.30'],
  ['variceal bleed in cirrhosis', discharge('Cirrhosis', 'Bleeding esophageal varices'), 'I85.11 K74.60', 'I85.01 K92.2'],
  ['cholesterol and triglycerides', visit('Hypercholesterolemia', 'Hypertriglyceridemia'), 'E78.2', 'E78.00 E78.1'],
  ['HIV once', visit('HIV'), 'B20', 'Z21'],
  ['sided beside unsided', visit('Knee pain', 'Right knee pain'), 'M25.561', 'M25.569'],
];

checkCases([...HYPERTENSION, ...DIABETES, ...SYMPTOMS, ...EXCLUSIVE]);

void test('a presumed link says so', () => {
  const codes = codesOf(visit('Hypertension', 'Type 2 diabetes', 'CKD stage 3b'));
  assert.match(codes.find(({ code }) => code === 'I12.9')?.note ?? '', /presumed \(I\.C\.9\.a\)/);
  assert.match(codes.find(({ code }) => code === 'E11.22')?.note ?? '', /link presumed.*I\.A\.15/);
});

void test('gallstones with cholecystitis are one code', () => {
  const acute = codesOf('POSTOPERATIVE DIAGNOSIS:\n1. Cholelithiasis.\n2. Acute gangrenous cholecystitis.').map(({ code }) => code);
  assert.ok(acute.includes('K80.00') && acute.includes('K82.A1'), acute.join(' '));
  assert.ok(!acute.some((code) => ['K80.20', 'K81.0', 'I96'].includes(code)), acute.join(' '));
});

void test('a child delivers nobody', () => {
  const codes = codesOf('HISTORY OF PRESENT ILLNESS: This 21-month-old male was born by spontaneous vaginal delivery. He has developmental delay.').map(({ code }) => code);
  assert.ok(!codes.some((code) => code.startsWith('O')), codes.join(' '));
});

void test('a combination shows the words of all its parts', () => {
  const combined = codesOf('ASSESSMENT: Hypertension. Stable weight. Chronic systolic heart failure.').find(({ code }) => code === 'I11.0');
  assert.deepEqual(combined?.evidence.map(({ text }) => text), ['Hypertension', 'Chronic systolic heart failure']);
});

void test('a diabetes without a type is type 2 by default and says so', () => {
  assert.match(codesOf(visit('Diabetes')).find(({ code }) => code === 'E11.9')?.note ?? '', /type 2 by default/);
  assert.equal(codesOf(visit('Type 2 diabetes')).find(({ code }) => code === 'E11.9')?.note, undefined);
});
