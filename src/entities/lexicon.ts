import { ANATOMY_TERMS } from './lexicon/anatomy.ts';
import { DRUG_TERMS } from './lexicon/drugs.ts';
import { LAB_TERMS } from './lexicon/labs.ts';
import { PROBLEM_TERMS } from './lexicon/problems.ts';
import { PROCEDURE_TERMS } from './lexicon/procedures.ts';
import { VITAL_TERMS } from './lexicon/vitals.ts';
import type { TermEntry } from './matcher-trie.ts';
import { TermAutomaton } from './matcher.ts';
import type { EntityType } from './types.ts';

/**
 * What a term of a lexicon stands for. Shared by all spellings of a concept that need a value, and by all
 * that need none.
 */
export interface LexiconConcept {
  readonly type: EntityType;
  /** Canonical name, lower case. */
  readonly concept: string;
  /** The spelling counts only with a value or dose beside it, or in the section that expects it ("k", "iron"). */
  readonly needsValue: boolean;
  /** "lexicon:problems" and the like. */
  readonly source: string;
}

/** One spelling of a concept as a lexicon's line gives it. */
export interface LexiconTerm {
  readonly term: string;
  readonly caseSensitive: boolean;
  readonly needsValue: boolean;
}

/** One line of a lexicon. */
export interface LexiconLine {
  readonly concept: string;
  readonly terms: readonly LexiconTerm[];
}

/** An automaton over all lexicons; `concepts[match.payload]` says what was found. */
export interface ClinicalLexicon {
  readonly automaton: TermAutomaton;
  readonly concepts: readonly LexiconConcept[];
}

/**
 * Parses lexicon blocks: one concept a line, `canonical|variant|…`. A prefix `=` marks a spelling that is
 * matched only as written, `#` one that needs a value (both: `=#K`); lines starting with `//` are comments.
 */
export function* parseLexicon(blocks: Iterable<string>): Generator<LexiconLine> {
  for (const block of blocks) {
    for (const row of block.split('\n')) {
      const line = row.trim();
      if (line === '' || line.startsWith('//')) continue;
      const terms = line.split('|').map(parseTerm).filter(({ term }) => term !== '');
      const [canonical] = terms;
      if (canonical !== undefined) yield { concept: canonical.term.toLowerCase(), terms };
    }
  }
}

function parseTerm(written: string): LexiconTerm {
  let term = written.trim();
  let caseSensitive = false;
  let needsValue = false;
  for (;;) {
    if (term.startsWith('=')) caseSensitive = true;
    else if (term.startsWith('#')) needsValue = true;
    else return { term, caseSensitive, needsValue };
    term = term.slice(1);
  }
}

const SOURCES: readonly { readonly type: EntityType; readonly source: string; readonly blocks: () => readonly string[] }[] = [
  { type: 'problem', source: 'lexicon:problems', blocks: () => PROBLEM_TERMS },
  { type: 'procedure', source: 'lexicon:procedures', blocks: () => PROCEDURE_TERMS },
  { type: 'medication', source: 'lexicon:drugs', blocks: () => DRUG_TERMS },
  { type: 'lab', source: 'lexicon:labs', blocks: () => LAB_TERMS },
  { type: 'vital', source: 'lexicon:vitals', blocks: () => VITAL_TERMS },
  { type: 'anatomy', source: 'lexicon:anatomy', blocks: () => ANATOMY_TERMS },
];

let built: ClinicalLexicon | undefined;

/** The automaton over all lexicons, built on first use. */
export function clinicalLexicon(): ClinicalLexicon {
  built ??= buildLexicon();
  return built;
}

function buildLexicon(): ClinicalLexicon {
  const concepts: LexiconConcept[] = [];
  const entries: TermEntry[] = [];
  for (const { type, source, blocks } of SOURCES) {
    for (const { concept, terms } of parseLexicon(blocks())) {
      const payloads: [number, number] = [-1, -1];
      for (const { term, caseSensitive, needsValue } of terms) {
        const which = needsValue ? 1 : 0;
        if (payloads[which] < 0) payloads[which] = concepts.push({ type, concept, needsValue, source }) - 1;
        entries.push({ term, payload: payloads[which], caseSensitive });
      }
    }
  }
  return { automaton: TermAutomaton.build(entries), concepts };
}
