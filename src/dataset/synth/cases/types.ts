/** A diagnosis as a note names it and as it is coded. */
export interface Diagnosis {
  readonly name: string;
  readonly icd10: string;
  readonly icd9: string;
}

/** A procedure as a note names it and as it is coded. */
export interface Procedure {
  readonly name: string;
  readonly pcs: string;
  readonly icd9: string;
}
