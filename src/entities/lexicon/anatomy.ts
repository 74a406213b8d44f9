export const ANATOMY_TERMS: readonly string[] = [`
`];
