import { DIAGNOSIS_TITLES } from './diagnosisTitles.ts';
import { PROCEDURE_TITLES } from './procedureTitles.ts';

/** The long title of a code in one version of ICD; codes without the dot, as MIMIC holds them. */
export interface CodeTitle {
  readonly code: string;
  readonly version: 9 | 10;
  readonly title: string;
}

function read(table: string): CodeTitle[] {
  return table.trim().split('\n').map((line) => {
    const [version, code, title] = line.split('|') as [string, string, string];
    return { code, version: version === '9' ? 9 : 10, title };
  });
}

export function allDiagnosisTitles(): CodeTitle[] {
  return read(DIAGNOSIS_TITLES);
}

export function allProcedureTitles(): CodeTitle[] {
  return read(PROCEDURE_TITLES);
}
