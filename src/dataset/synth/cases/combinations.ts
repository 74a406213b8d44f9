import { dx, type Diagnosis } from './types.ts';

// Illnesses that ICD codes together (ICD-10-CM guidelines I.A.15 "with"; I.C.9.a for hypertension): the name stays, the code changes.

interface Combination {
  /** The code that is changed. */
  readonly of: string;
  /** One code of each list must be there too, by how they begin. */
  readonly beside: readonly (readonly string[])[];
  readonly becomes: Diagnosis;
}

/** The first that fits is taken. */
const COMBINATIONS: readonly Combination[] = [
  { of: 'I10', beside: [['I50'], ['N18.6']], becomes: dx('Hypertension;HTN', 'I13.2', '404.93') },
  { of: 'I10', beside: [['I50'], ['N18']], becomes: dx('Hypertension;HTN', 'I13.0', '404.91') },
  { of: 'I10', beside: [['N18.6']], becomes: dx('Hypertension;HTN', 'I12.0', '403.91') },
  { of: 'I10', beside: [['N18']], becomes: dx('Hypertension;HTN', 'I12.9', '403.90') },
  { of: 'I10', beside: [['I50']], becomes: dx('Hypertension;HTN', 'I11.0', '402.91') },
  { of: 'E11.9', beside: [['N18']], becomes: dx('Type 2 diabetes mellitus;T2DM;Type II diabetes mellitus', 'E11.22', '250.40') },
  { of: 'E11.9', beside: [['I73.9', 'I70.2']], becomes: dx('Type 2 diabetes mellitus;T2DM;Type II diabetes mellitus', 'E11.51', '250.70') },
  { of: 'E10.9', beside: [['N18']], becomes: dx('Type 1 diabetes mellitus;T1DM', 'E10.22', '250.41') },
];

export const COMBINED: readonly Diagnosis[] = COMBINATIONS.map(({ becomes }) => becomes);

/** The diagnoses of a stay with those changed that are coded together with another. */
export function combine(diagnoses: readonly Diagnosis[]): readonly Diagnosis[] {
  return diagnoses.map((diagnosis) => {
    const fitting = COMBINATIONS.find(({ of, beside }) => of === diagnosis.icd10 && beside.every((codes) => codes.some((code) => diagnoses.some(({ icd10 }) => icd10.startsWith(code)))));
    return fitting?.becomes ?? diagnosis;
  });
}
