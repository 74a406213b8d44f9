import { loadLexicon } from './lexiconSource.ts';
import type { ClinicalLexicon } from './lexiconTypes.ts';

let loaded: ClinicalLexicon | undefined;

/** The automaton over all lexicons, loaded on first use. */
export function clinicalLexicon(): ClinicalLexicon {
  loaded ??= loadLexicon();
  return loaded;
}
