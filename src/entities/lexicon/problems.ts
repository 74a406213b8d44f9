export const PROBLEM_TERMS: readonly string[] = [`
`];
