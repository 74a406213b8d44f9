import { holdsVerb, isNumbered, isPlain, isThin, namesFamily, statesAge } from './chunkContent.ts';
import type { SentenceForm, Word } from './form.ts';
import {
  ANAPHORIC, ARTICLES, AUXILIARIES, CONJUNCTIONS, DETACHED_GERUNDS, DETERMINERS, FINITE_VERBS, FUNCTION_WORDS, isGerund, isParticiple, NEEDS_COMPLEMENT, NEGATIONS, PREDICATE_ADJECTIVES,
  PREPOSITIONS, PRONOUN_SUBJECTS, RELATIVES, REPORTING_VERBS, SUBORDINATORS,
} from './words.ts';

export type ChunkKind = 'main' | 'subordinate' | 'relative' | 'participle' | 'phrase' | 'lead' | 'aside' | 'item' | 'resumed' | 'label';

/** A stretch of a sentence that stays or goes as a whole. Chunks tile words [first, last) of the sentence. */
export interface Chunk {
  /** Word range, the connector included. */
  readonly start: number;
  readonly end: number;
  /** First word after the connector (comma, semicolon, conjunction). */
  readonly body: number;
  readonly kind: ChunkKind;
  /** Chunk without which this one makes no sense, or -1. */
  readonly parent: number;
  /** May go while its parent stays. */
  readonly droppable: boolean;
  /** Starts with a subject of its own, so that the clause before it may go. */
  readonly ownSubject: boolean;
}

/** Chunks that complete what they hang on. */
const CLINGING: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['phrase', 'relative', 'participle', 'subordinate']);
/** Longest look ahead for a verb, in words. */
const SITES: ReadonlySet<string> = new Set(['in', 'on', 'at', 'of', 'over', 'within', 'from', 'along', 'near', 'around', 'under', 'above', 'below', 'across', 'between', 'into']);
const MEASURE_WINDOW = 4;
/** "(new)", "(left)", "(2016)" say much for their length. */
const SHORT_ASIDE = 2;
/** Longest label, in words. */
const LABEL_WINDOW = 9;
const VERB_WINDOW = 10;
/** Longest opening phrase before its comma, in words. */
const LEAD_WINDOW = 25;

/**
 * Splits a sentence into chunks by punctuation, conjunctions, relatives, subordinators and
 * prepositions: a shallow, deterministic stand-in for a parser that errs towards keeping things together.
 */
export function splitClauses(form: SentenceForm): Chunk[] {
  return new Splitter(form).run();
}

/** Word after the colon of a label that names a finding ("Hypokalemia: potassium was repleted"), or 0 where there is none. */
export function labelEndOf(words: readonly Word[], first: number, last: number): number {
  if (!/^\p{Lu}/u.test(words[first]?.text ?? '')) return 0;
  let named = false;
  for (let i = first; i < Math.min(last - 1, first + LABEL_WINDOW); i++) {
    const word = words[i]!;
    if (word.inEntity) named = true;
    if (word.lower === ':') return named && i > first && words[i + 1]!.spaced && words[i + 1]!.entity !== words[i - 1]!.entity ? i + 1 : 0;
    if (/^[.;,]$/.test(word.lower) || AUXILIARIES.has(word.lower)) return 0;
  }
  return 0;
}

class Splitter {
  readonly #words: readonly Word[];
  readonly #first: number;
  readonly #last: number;
  readonly #chunks: Chunk[] = [];
  #open: { start: number; body: number; kind: ChunkKind; parent: number; droppable: boolean; ownSubject: boolean };
  /** Latest main clause, and latest chunk that a following phrase or item can hang on. */
  #main = 0;
  #inList = false;
  /** After "says when …," the next clause is what is said. */
  #awaitsClause = false;

  constructor(form: SentenceForm) {
    this.#words = form.words;
    this.#first = form.first;
    this.#last = form.last;
    this.#open = { start: this.#first, body: this.#first, kind: 'main', parent: -1, droppable: false, ownSubject: true };
  }

  run(): Chunk[] {
    const labelEnd = labelEndOf(this.#words, this.#first, this.#last);
    if (labelEnd > 0) return this.#runAfterLabel(labelEnd);
    const leadEnd = this.#leadEnd();
    if (leadEnd === 0 && SUBORDINATORS.has(this.#lower(this.#first))) this.#awaitsClause = true;
    if (leadEnd > 0) this.#open = { ...this.#open, kind: 'lead', droppable: this.#leadMayGo(leadEnd) };
    let i = this.#first + 1;
    while (i < this.#last) {
      if (i === leadEnd) {
        this.#close(i);
        this.#main = 1;
        this.#open = { start: i, body: i + 1, kind: 'main', parent: -1, droppable: false, ownSubject: true };
        i += 1;
      } else if (i > leadEnd && !this.#insideEntity(i) && !this.#words[i]!.quoted) {
        i = this.#boundary(i);
      } else {
        i += 1;
      }
    }
    this.#close(this.#last);
    return this.#finish();
  }

  /** "# Atrial fibrillation: rate was controlled …": the label stays as long as anything of the sentence does. */
  #runAfterLabel(end: number): Chunk[] {
    this.#open = { ...this.#open, kind: 'label' };
    this.#close(end);
    this.#main = 1;
    this.#open = { start: end, body: end, kind: 'main', parent: -1, droppable: true, ownSubject: true };
    let i = end + 1;
    while (i < this.#last) i = this.#insideEntity(i) || this.#words[i]!.quoted ? i + 1 : this.#boundary(i);
    this.#close(this.#last);
    return this.#finish();
  }

  /** Opens a chunk at word i if one starts there; returns the next word to look at. */
  #boundary(i: number): number {
    const word = this.#words[i]!;
    const { lower } = word;
    if (this.#open.kind === 'phrase' && AUXILIARIES.has(lower) && !PRONOUN_SUBJECTS.has(this.#lower(i - 1)) && !this.#mainHasVerb(this.#open.start)) return this.#start(i, i, 'resumed', false);
    if (lower === '(') return this.#aside(i);
    if (lower === 'so' && this.#lower(i + 1) === 'that') return this.#subordinate(i, i);
    if (lower === ';') return this.#start(i, i + 1, 'main', true, !this.#pointsBack(i + 1));
    if (lower === ',' || lower === ':') return lower === ',' ? this.#afterComma(i) : i + 1;
    if (RELATIVES.has(lower) && this.#isRelative(i)) return this.#start(i, i, 'relative', this.#mainHasVerb(i) && !this.#has(i, NEGATIONS));
    if (SUBORDINATORS.has(lower) && this.#words[i - 1]!.isWord && !CONJUNCTIONS.has(this.#words[i - 1]!.lower)) {
      const before = this.#words[i - 1]!.lower;
      if (!REPORTING_VERBS.has(before) && before !== 'that') return this.#subordinate(i, i);
      this.#awaitsClause = true;
      return i + 1;
    }
    if (CONJUNCTIONS.has(lower)) return this.#afterConjunction(i);
    if (PREPOSITIONS.has(lower)) return this.#phrase(i);
    if (DETACHED_GERUNDS.has(lower) && this.#mainHasVerb(i) && this.#endsNoun(i - 1)) return this.#start(i, i, 'participle', !this.#negatedBefore(i));
    return i + 1;
  }

  #aside(i: number): number {
    let close = i + 1;
    while (close < this.#last && this.#words[close]!.lower !== ')') close += 1;
    if (close >= this.#last) return i + 1;
    const parent = this.#chunks.length;
    this.#close(i);
    this.#chunks.push({ start: i, end: close + 1, body: i, kind: 'aside', parent, droppable: close - i > SHORT_ASIDE, ownSubject: false });
    this.#open = { start: close + 1, body: close + 1, kind: 'resumed', parent, droppable: false, ownSubject: false };
    // What follows may open a chunk at once: then the resumed one is empty and vanishes.
    return close + 1;
  }

  #afterComma(i: number): number {
    const conjunction = CONJUNCTIONS.has(this.#lower(i + 1));
    const body = conjunction ? i + 2 : i + 1;
    const next = this.#lower(body);
    if (RELATIVES.has(next) && next !== 'that') return this.#start(i, i + 1, 'relative', !this.#has(body, NEGATIONS));
    if (!conjunction && this.#isVerb(body) && (this.#open.kind === 'relative' || this.#open.kind === 'participle' || this.#open.kind === 'phrase') && !this.#mainHasVerb(this.#open.start)) {
      return this.#start(i, i + 1, 'resumed', false);
    }
    if (SUBORDINATORS.has(next) || next === 'as' || next === 'so') return this.#subordinate(i, i + 1);
    if (next === 'that') {
      this.#awaitsClause = false;
      return this.#start(i, i, 'resumed', false);
    }
    if (this.#clauseAhead(body)) {
      const said = this.#awaitsClause || (this.#chunks.length === 0 && i - this.#open.body === 1);
      this.#awaitsClause = false;
      return said ? this.#start(i, i, 'resumed', false) : this.#start(i, body, 'main', true, !this.#pointsBack(body));
    }
    if (conjunction && this.#isVerb(body)) return this.#start(i, body, 'main', true, false);
    if (isGerund(next) || (!conjunction && isParticiple(next) && !this.#inList)) return this.#start(i, i + 1, 'participle', true);
    if (PREPOSITIONS.has(next) && !conjunction) return this.#start(i, i + 1, 'phrase', !this.#negatedBefore(i));
    this.#inList = true;
    // The last of "suicidal, homicidal or other ideation" holds the noun of all.
    return this.#start(i, body, 'item', !conjunction || this.#words[i - 1]!.inEntity);
  }

  #afterConjunction(i: number): number {
    if (this.#awaitsClause || this.#pairs(i)) return i + 1;
    if (this.#clauseAhead(i + 1)) return this.#start(i, i + 1, 'main', true, !this.#pointsBack(i + 1));
    if (this.#isVerb(i + 1) && this.#hasVerbBefore(i) && !isParticiple(this.#lower(i - 1)) && !PREDICATE_ADJECTIVES.has(this.#lower(i - 1))) return this.#start(i, i + 1, 'main', true, false);
    const closesList = this.#inList || (this.#words[i - 1]!.inEntity && (this.#words[i + 1]?.inEntity ?? false) && this.#words[i - 1]!.entity !== this.#words[i + 1]!.entity);
    if (closesList && (this.#lower(i) === 'and' || this.#lower(i) === 'or')) return this.#start(i, i + 1, 'item', this.#words[i - 1]!.inEntity);
    return i + 1;
  }

  /** "between A and B", "both A and B". */
  #pairs(i: number): boolean {
    for (let j = this.#open.body; j < i; j++) if (this.#words[j]!.lower === 'between' || this.#words[j]!.lower === 'both') return true;
    return false;
  }

  #subordinate(start: number, body: number): number {
    const word = this.#lower(body);
    // A condition is part of what it conditions.
    const droppable = (body > start || this.#mainHasVerb(start)) && word !== 'if' && word !== 'unless' && word !== 'until' && word !== 'whether' && !this.#has(body, NEGATIONS);
    return this.#start(start, body, 'subordinate', droppable);
  }

  #phrase(i: number): number {
    const before = this.#lower(i - 1);
    const { lower } = this.#words[i]!;
    if (i - this.#open.body < 2 || PREPOSITIONS.has(before) || DETERMINERS.has(before) || AUXILIARIES.has(before) || CONJUNCTIONS.has(before)) return i + 1;
    const verbBefore = isParticiple(before) || isGerund(before) || FINITE_VERBS.has(before);
    const means = lower === 'by' || lower === 'using' || lower === 'utilizing' || lower === 'via' || lower === 'during' || lower === 'per';
    // "in", "on" after a finding or a number say where it is.
    const sites = SITES.has(lower) && (this.#words[i - 1]!.inEntity || this.#measuresBefore(i));
    const manner = lower === 'with' && !isParticiple(before);
    const held = manner || ((NEEDS_COMPLEMENT.has(before) || verbBefore) && !means) || sites || this.#negatedBefore(i);
    return this.#start(i, i, 'phrase', !held);
  }

  /** Word i can end a noun phrase. */
  #endsNoun(i: number): boolean {
    const word = this.#words[i]!;
    return word.inEntity || (!word.isPunctuation && !FUNCTION_WORDS.has(word.lower) && !NEEDS_COMPLEMENT.has(word.lower) && !word.lower.endsWith('ly'));
  }

  /** The clause is negated before word i: a phrase that limits what is denied must not go. */
  #negatedBefore(i: number): boolean {
    const from = this.#main < this.#chunks.length ? this.#chunks[this.#main]!.body : this.#open.body;
    for (let j = from; j < i; j++) if (NEGATIONS.has(this.#words[j]!.lower)) return true;
    return false;
  }

  /** A number stands in the last few words: what follows says where, or of what. */
  #measuresBefore(i: number): boolean {
    for (let j = Math.max(this.#open.body, i - MEASURE_WINDOW); j < i; j++) if (/\d/.test(this.#words[j]!.lower)) return true;
    return false;
  }

  #start(at: number, body: number, kind: ChunkKind, droppable: boolean, ownSubject = false): number {
    this.#close(at);
    const index = this.#chunks.length;
    if (kind === 'main') {
      this.#main = index;
      this.#inList = false;
    }
    const parent = kind === 'main' ? -1 : kind === 'resumed' ? this.#main : index - 1;
    this.#open = { start: at, body, kind, parent: kind === 'item' || kind === 'subordinate' ? this.#listHead(index) : parent, droppable, ownSubject };
    // The word that opened the chunk opens no other.
    return kind === 'main' || kind === 'item' ? Math.max(body, at + 1) : body + 1;
  }

  /** Items hang on the chunk that their list started in. */
  #listHead(index: number): number {
    let at = index - 1;
    while (at > this.#main && (this.#chunks[at]!.kind === 'item' || (this.#chunks[at]!.kind === 'aside' && this.#chunks[at]!.parent > this.#main))) at = this.#chunks[at]!.parent;
    return at;
  }

  #close(at: number): void {
    if (at > this.#open.start) this.#chunks.push({ ...this.#open, end: at });
  }

  /**
   * Takes back what must not go: phrases with a number, a negation, a side, a doubt or a time; what
   * completes a clause that says too little; what holds the verb of a clause. The first clause of several may go.
   */
  #finish(): Chunk[] {
    const chunks = this.#chunks;
    const sentenceHasVerb = chunks.some((chunk) => holdsVerb(this.#words, chunk));
    let main = -1;
    let verbless = false;
    return chunks.map((chunk, index) => {
      const parent = Math.min(chunk.parent, index - 1);
      let { droppable } = chunk;
      if (chunk.kind === 'label') {
        droppable = false;
      } else if (this.#isAlternative(chunk)) {
        return { ...chunk, parent: index - 1, droppable: false };
      } else if (chunk.kind === 'main') {
        if (main !== -1 && verbless) droppable = false;
        if (main === -1 && chunks.length > 1) droppable = chunks[0]!.kind === 'label' || (this.#nextMain(index)?.ownSubject === true && !namesFamily(this.#words, chunk));
        main = index;
        verbless = sentenceHasVerb && !holdsVerb(this.#words, chunk);
      } else if (droppable && chunk.kind !== 'lead' && chunk.kind !== 'aside') {
        if (verbless && holdsVerb(this.#words, chunk)) {
          droppable = false;
          verbless = false;
        } else if (CLINGING.has(chunk.kind) && (isThin(this.#words, chunks[parent]) || (chunk.kind === 'relative' && statesAge(this.#words, chunks[parent])))) {
          droppable = false;
        } else if (chunk.kind === 'phrase') {
          droppable = isPlain(this.#words, chunk);
        } else if (chunk.kind === 'item') {
          droppable = !isNumbered(this.#words, chunk);
        }
      }
      return { ...chunk, parent, droppable };
    });
  }

  /** "stopped when A, or B": with one of the two alone it would say something else. */
  #isAlternative(chunk: Chunk): boolean {
    if (chunk.kind !== 'main') return false;
    for (let i = chunk.start; i < chunk.body; i++) if (this.#words[i]!.lower === 'or' || this.#words[i]!.lower === 'nor') return true;
    return false;
  }

  #nextMain(index: number): Chunk | undefined {
    for (let i = index + 1; i < this.#chunks.length; i++) if (this.#chunks[i]!.kind === 'main' && !this.#isAlternative(this.#chunks[i]!)) return this.#chunks[i];
    return undefined;
  }

  /** End (index of its comma) of an opening phrase or clause, or 0. */
  #leadEnd(): number {
    const word = this.#lower(this.#first);
    const subordinate = SUBORDINATORS.has(word) || word === 'as';
    if (!subordinate && !PREPOSITIONS.has(word) && word !== 'following' && word !== 'given' && word !== 'because') return 0;
    const limit = Math.min(this.#last - 2, this.#first + LEAD_WINDOW);
    for (let i = this.#first + 1; i < limit; i++) {
      const { lower } = this.#words[i]!;
      if (lower === ';' || lower === ':') return 0;
      // "If, indeed, he is …" opens nothing yet.
      if (lower !== ',' || (subordinate && i - this.#first < 3)) continue;
      if (this.#clauseAhead(i + 1)) return i;
      if (!subordinate) return 0;
    }
    return 0;
  }

  #leadMayGo(end: number): boolean {
    const word = this.#lower(this.#first);
    if (word === 'if' || word === 'unless' || word === 'without' || word === 'until') return false;
    for (let i = this.#first; i < end; i++) if (NEGATIONS.has(this.#words[i]!.lower)) return false;
    return true;
  }

  #isRelative(i: number): boolean {
    const { lower } = this.#words[i]!;
    const before = this.#lower(i - 1);
    if (lower === 'which') return !PREPOSITIONS.has(before) && before !== 'of' && before !== 'to';
    if (lower === 'where' || lower === 'who' || lower === 'whom' || lower === 'whose') return !REPORTING_VERBS.has(before);
    return !REPORTING_VERBS.has(before) && !PREPOSITIONS.has(before) && AUXILIARIES.has(this.#lower(i + 1)) && !AUXILIARIES.has(before) && this.#words[i - 1]!.isWord;
  }

  /** A clause with its own subject starts at word i: a subject-like word and a finite verb soon after. */
  #clauseAhead(i: number): boolean {
    const word = this.#words[i];
    if (word === undefined || i >= this.#last) return false;
    const { lower } = word;
    if (lower === 'that') return AUXILIARIES.has(this.#lower(i + 1));
    const subject = PRONOUN_SUBJECTS.has(lower) || lower === 'there' || lower === 'patient' || lower === 'this' || lower === 'these' || DETERMINERS.has(lower) || ARTICLES.has(lower);
    const limit = Math.min(this.#last, i + VERB_WINDOW);
    for (let j = i + 1; j < limit; j++) {
      const next = this.#words[j]!.lower;
      if (next === ',' || next === ';' || next === '(') return false;
      if (RELATIVES.has(next) || SUBORDINATORS.has(next)) return false;
      if (AUXILIARIES.has(next)) return true;
      if (subject && (FINITE_VERBS.has(next) || (isParticiple(next) && !PREPOSITIONS.has(this.#lower(j - 1)) && PRONOUN_SUBJECTS.has(lower)))) return true;
    }
    return false;
  }

  /** "… and those showed": without the clause before it, it shows nothing. */
  #pointsBack(i: number): boolean {
    return ANAPHORIC.has(this.#lower(i));
  }

  #isVerb(i: number): boolean {
    const lower = this.#lower(i);
    return isParticiple(lower) || FINITE_VERBS.has(lower) || AUXILIARIES.has(lower) || (isParticiple(this.#lower(i + 1)) && lower.endsWith('ly'));
  }

  /** The main clause has its verb before word i; without one, a phrase may hold the rest of the clause. */
  #mainHasVerb(i: number): boolean {
    const from = this.#main < this.#chunks.length ? this.#chunks[this.#main]!.body : this.#open.body;
    for (let j = from; j < i; j++) if (AUXILIARIES.has(this.#words[j]!.lower) || FINITE_VERBS.has(this.#words[j]!.lower)) return true;
    return false;
  }

  #hasVerbBefore(i: number): boolean {
    for (let j = this.#open.body; j < i; j++) if (AUXILIARIES.has(this.#words[j]!.lower) || FINITE_VERBS.has(this.#words[j]!.lower) || isParticiple(this.#words[j]!.lower)) return true;
    return false;
  }

  #has(i: number, set: ReadonlySet<string>): boolean {
    for (let j = i; j < Math.min(this.#last, i + VERB_WINDOW); j++) {
      if (this.#words[j]!.lower === ',') return false;
      if (set.has(this.#words[j]!.lower)) return true;
    }
    return false;
  }

  #insideEntity(i: number): boolean {
    const { entity } = this.#words[i]!;
    return entity !== -1 && this.#words[i - 1]!.entity === entity;
  }

  #lower(i: number): string {
    return i < this.#last && i >= 0 ? (this.#words[i]?.lower ?? '') : '';
  }
}
