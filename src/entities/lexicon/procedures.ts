export const PROCEDURE_TERMS: readonly string[] = [`
`];
