import { ANATOMY_TERMS } from './lexicon/anatomy.ts';
import { DRUG_TERMS } from './lexicon/drugs.ts';
import { LAB_TERMS } from './lexicon/labs.ts';
import { PROBLEM_TERMS } from './lexicon/problems.ts';
import { PROCEDURE_TERMS } from './lexicon/procedures.ts';
import { VITAL_TERMS } from './lexicon/vitals.ts';
import type { TermEntry } from './matcher-trie.ts';
import type { ClinicalLexicon, LexiconConcept, LexiconLine, LexiconTerm } from './lexiconTypes.ts';
import { TermAutomaton } from './matcher.ts';
import type { EntityType } from './types.ts';

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

/** Builds the automaton over all lexicons from their terms. */
export function buildLexicon(): ClinicalLexicon {
  const concepts: LexiconConcept[] = [];
  const entries: TermEntry[] = [];
  for (const { type, source, blocks } of SOURCES) {
    for (const block of blocks()) readBlock(block, type, source, concepts, entries);
  }
  return { automaton: TermAutomaton.build(entries), concepts };
}

/** The same reading as `parseLexicon`, without its intermediate objects: every cold start pays for it. */
function readBlock(block: string, type: EntityType, source: string, concepts: LexiconConcept[], entries: TermEntry[]): void {
  for (let at = 0; at < block.length; ) {
    let lineEnd = block.indexOf('\n', at);
    if (lineEnd < 0) lineEnd = block.length;
    if (!block.startsWith('//', at)) readLine(block.slice(at, lineEnd), type, source, concepts, entries);
    at = lineEnd + 1;
  }
}

const EQUALS = 61;
const HASH = 35;

function readLine(line: string, type: EntityType, source: string, concepts: LexiconConcept[], entries: TermEntry[]): void {
  let concept = '';
  let plain = -1;
  let needing = -1;
  for (const written of line.split('|')) {
    let from = 0;
    let caseSensitive = false;
    let needsValue = false;
    for (let code = written.charCodeAt(0); code === EQUALS || code === HASH; code = written.charCodeAt(from)) {
      if (code === EQUALS) caseSensitive = true;
      else needsValue = true;
      from += 1;
    }
    const term = (from === 0 ? written : written.slice(from)).trim();
    if (term === '') continue;
    if (concept === '') concept = term.toLowerCase();
    let payload = needsValue ? needing : plain;
    if (payload < 0) {
      payload = concepts.push({ type, concept, needsValue, source }) - 1;
      if (needsValue) needing = payload;
      else plain = payload;
    }
    entries.push({ term, payload, caseSensitive });
  }
}
