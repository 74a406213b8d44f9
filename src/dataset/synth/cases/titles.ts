/** The long title of a code in one version of ICD; codes without the dot, as MIMIC holds them. */
export interface CodeTitle {
  readonly code: string;
  readonly version: 9 | 10;
  readonly title: string;
}

const DIAGNOSES = `
9|4280|Congestive heart failure, unspecified
10|I509|Heart failure, unspecified
9|486|Pneumonia, organism unspecified
10|J189|Pneumonia, unspecified organism
9|5990|Urinary tract infection, site not specified
10|N390|Urinary tract infection, site not specified
9|4019|Unspecified essential hypertension
10|I10|Essential (primary) hypertension
9|25000|Diabetes mellitus without mention of complication, type II or unspecified type, not stated as uncontrolled
10|E119|Type 2 diabetes mellitus without complications
9|2724|Other and unspecified hyperlipidemia
10|E785|Hyperlipidemia, unspecified
9|5849|Acute kidney failure, unspecified
10|N179|Acute kidney failure, unspecified
`;

const PROCEDURES = `
9|8872|Diagnostic ultrasound of heart
10|B245ZZZ|Ultrasonography of Left Heart
9|3893|Venous catheterization, not elsewhere classified
10|02HV33Z|Insertion of Infusion Device into Superior Vena Cava, Percutaneous Approach
`;

function read(table: string): CodeTitle[] {
  return table.trim().split('\n').map((line) => {
    const [version, code, title] = line.split('|') as [string, string, string];
    return { code, version: version === '9' ? 9 : 10, title };
  });
}

export function allDiagnosisTitles(): CodeTitle[] {
  return read(DIAGNOSES);
}

export function allProcedureTitles(): CodeTitle[] {
  return read(PROCEDURES);
}
