import { assertSpans } from '../entities/assertion.ts';
import { negatedEntityKey } from '../entities/key.ts';
import type { Assertion, Entity } from '../entities/types.ts';
import type { Span } from '../note/types.ts';
import { disagreements, valuesAgree, type ValueName } from './agreement.ts';
import { contentWords, type ContentWord, type ReadText } from './readText.ts';
import type { FlagKind } from './types.ts';

/** What a text says of an entity of another: that it has it, or why not and what it has in its place. */
export type Verdict = { readonly supported: true; readonly sources: readonly Span[] } | { readonly supported: false; readonly kind: Exclude<FlagKind, 'number'>; readonly sources: readonly Span[] };

/** A mention that may be the counterpart of an entity: a recognised one, or words of a sentence that say the same. */
interface Counterpart extends Span {
  readonly assertion: Assertion;
  /** Undefined where only the words are the same. */
  readonly entity: Entity | undefined;
}

/** Types of which nothing is claimed: a body part by itself is no finding. */
const CLAIMS_NOTHING: ReadonlySet<Entity['type']> = new Set(['anatomy', 'other']);

/** Entities of these types are named by words that a sentence may hold without the recogniser seeing one mention. */
const NAMED_BY_WORDS: ReadonlySet<Entity['type']> = new Set(['problem', 'procedure']);

/**
 * The entities of a text by what they mean: concept, negation, whom they are of, and values in canonical units. Two wordings
 * of one thing ("HTN" and "hypertension", "BID" and "twice daily", "0.5 g" and "500 mg", "WBC 12,300" and "WBC 12.3") are one.
 */
export class MeaningIndex {
  readonly #read: ReadText;
  readonly #byConcept = new Map<string, Entity[]>();
  readonly #surfaces: ReadonlySet<string>;
  readonly #words = new Map<Entity, ReadonlySet<string>>();
  /** Content words of each sentence, by word: sentence numbers. */
  #sentencesOf: Map<string, number[]> | undefined;
  #sentenceWords: ContentWord[][] = [];

  constructor(read: ReadText) {
    this.#read = read;
    this.#surfaces = new Set(read.detailed.map(negatedEntityKey));
    for (const entity of read.detailed) {
      const key = conceptKey(entity);
      const mentions = this.#byConcept.get(key);
      if (mentions === undefined) this.#byConcept.set(key, [entity]);
      else mentions.push(entity);
    }
  }

  /** Whether this text bears out what another says. The entity must carry details. */
  judge(entity: Entity): Verdict {
    const known = this.#byConcept.get(conceptKey(entity)) ?? [];
    if (CLAIMS_NOTHING.has(entity.type)) return { supported: true, sources: spans(known) };
    let pool: readonly Counterpart[] = [...known, ...this.#salts(entity)].map(ofEntity);
    let verdict = pool.length === 0 ? undefined : judgeAmong(entity, pool);
    if (verdict?.supported === true) return verdict;
    // A shorter or another name of something the text has: "heart failure" where it says "acute decompensated heart failure".
    const wider = this.#wider(entity);
    if (wider.length > 0) {
      pool = [...pool, ...wider];
      verdict = judgeAmong(entity, pool);
    }
    return verdict ?? { supported: false, kind: 'new', sources: [] };
  }

  /** Whether this text says all that an entity of another says: the concept with its negation, dose, frequency and value. */
  covers(entity: Entity): boolean {
    if (this.#surfaces.has(negatedEntityKey(entity))) return true;
    const { negated, subject } = entity.assertion;
    const mentions = this.mentionsOf(entity).filter(({ assertion }) => assertion.negated === negated && assertion.subject === subject);
    if (mentions.some((mention) => valuesAgree(entity, mention))) return true;
    if (mentions.length > 0 && agreesTogether(entity, mentions)) return true;
    if (!NAMED_BY_WORDS.has(entity.type)) return false;
    return this.#wider(entity).some(({ assertion, entity: other }) => assertion.negated === negated && (other === undefined || valuesAgree(entity, other)));
  }

  /** Mentions of the entity's concept in this text, whatever they say of it. */
  mentionsOf(entity: Entity): readonly Entity[] {
    return [...(this.#byConcept.get(conceptKey(entity)) ?? []), ...this.#salts(entity)];
  }

  /** The same drug with its salt named on one side only: "metoprolol" and "metoprolol succinate". */
  #salts({ type, concept }: Entity): Entity[] {
    if (type !== 'medication') return [];
    const found: Entity[] = [];
    for (const mentions of this.#byConcept.values()) {
      const [{ type: otherType, concept: other } = { type, concept }] = mentions;
      if (otherType === 'medication' && other !== concept && (other.startsWith(`${concept} `) || concept.startsWith(`${other} `))) found.push(...mentions);
    }
    return found;
  }

  #wider(entity: Entity): Counterpart[] {
    if (!NAMED_BY_WORDS.has(entity.type)) return [];
    const names = [entity.text, entity.concept].map((name) => contentWords(name).flatMap(({ word }) => (SIDE_WORDS.has(word) ? [] : word))).filter((words) => words.length > 0);
    const found: Counterpart[] = [];
    for (const mentions of this.#byConcept.values()) {
      for (const mention of mentions) {
        if (!NAMED_BY_WORDS.has(mention.type) || mention.concept === entity.concept) continue;
        const theirs = this.#wordsOf(mention);
        if (names.some((words) => words.every((word) => theirs.has(word)))) found.push(ofEntity(mention));
      }
    }
    return found.length > 0 ? found : names.flatMap((words) => this.#inSentences(words));
  }

  /** Sentences that hold all the words, close together. */
  #inSentences(words: readonly string[]): Counterpart[] {
    const { note } = this.#read;
    this.#sentencesOf ??= this.#indexSentences();
    const [rarest, ...others] = [...new Set(words)].map((word) => this.#sentencesOf!.get(word) ?? []).sort((a, b) => a.length - b.length);
    const places: Span[] = [];
    for (const sentence of rarest ?? []) {
      if (!others.every((list) => list.includes(sentence))) continue;
      const place = tightest(this.#sentenceWords[sentence]!, new Set(words));
      if (place !== undefined) places.push(place);
      if (places.length >= 8) break;
    }
    const assertions = assertSpans(note, places);
    return places.map((place, i) => ({ ...place, assertion: assertions[i]!, entity: undefined }));
  }

  #indexSentences(): Map<string, number[]> {
    const { note } = this.#read;
    const index = new Map<string, number[]>();
    this.#sentenceWords = note.sentences.map(({ start, end }) => contentWords(note.text.slice(start, end), start));
    for (const [sentence, words] of this.#sentenceWords.entries()) {
      for (const { word } of words) {
        const list = index.get(word);
        if (list === undefined) index.set(word, [sentence]);
        else if (list.at(-1) !== sentence) list.push(sentence);
      }
    }
    return index;
  }

  #wordsOf(entity: Entity): ReadonlySet<string> {
    let words = this.#words.get(entity);
    if (words === undefined) this.#words.set(entity, (words = new Set(contentWords(`${entity.text} ${entity.concept}`).map(({ word }) => word))));
    return words;
  }
}

const SIDE_WORDS: ReadonlySet<string> = new Set(['left', 'right', 'bilateral', 'bilaterally']);

function ofEntity(entity: Entity): Counterpart {
  return { start: entity.start, end: entity.end, assertion: entity.assertion, entity };
}

/** Labs and vital signs are one kind: "glucose" is both. */
function conceptKey({ type, concept }: Entity): string {
  return `${type === 'vital' ? 'lab' : type}|${type === 'date' ? '' : concept}`;
}

function judgeAmong(entity: Entity, pool: readonly Counterpart[]): Verdict {
  const { assertion } = entity;
  const sameNegation = pool.filter((other) => other.assertion.negated === assertion.negated);
  const denied = pool.some((other) => other.assertion.negated);
  // "Return for fever" does not bear out "fever" where the note denies it.
  const asserted = !assertion.negated && !assertion.hypothetical && denied ? sameNegation.filter((other) => !other.assertion.hypothetical) : sameNegation;
  if (asserted.length === 0) return { supported: false, kind: 'negation', sources: spans(pool) };
  const sameSubject = asserted.filter((other) => other.assertion.subject === assertion.subject);
  if (sameSubject.length === 0) return { supported: false, kind: 'subject', sources: spans(asserted) };
  const agreeing = sameSubject.filter((other) => other.entity === undefined || valuesAgree(entity, other.entity));
  if (agreeing.length > 0) return { supported: true, sources: spans(agreeing) };
  const entities = sameSubject.flatMap((other) => other.entity ?? []);
  if (agreesTogether(entity, entities)) return { supported: true, sources: spans(sameSubject) };
  // A date that the text does not have is a new one: there is no telling which it was to be.
  return entity.type === 'date' ? { supported: false, kind: 'new', sources: [] } : { supported: false, kind: 'changed value', sources: spans(sameSubject) };
}

/** Values from several mentions, where none has both: "Lasix 40 mg … given Lasix IV twice daily". */
function agreesTogether(entity: Entity, mentions: readonly Entity[]): boolean {
  if (entity.type !== 'medication' || mentions.length < 2) return false;
  if (mentions.some(({ attributes }) => attributes?.doseLow !== undefined && attributes.frequency !== undefined)) return false;
  const wrong = mentions.map((mention) => new Set<ValueName>(disagreements(entity, mention)));
  return (['dose', 'frequency', 'route'] as const).every((name) => wrong.some((names) => !names.has(name)));
}

function spans(places: readonly Span[]): Span[] {
  return places.slice(0, 12).map(({ start, end }) => ({ start, end }));
}

/** Words may be this many characters apart for each of them. */
const ROOM_PER_WORD = 24;

/** The shortest stretch of a sentence with all the words, where they stand close enough to be one thing. */
function tightest(words: readonly ContentWord[], wanted: ReadonlySet<string>): Span | undefined {
  let best: Span | undefined;
  const last = new Map<string, ContentWord>();
  for (const word of words) {
    if (!wanted.has(word.word)) continue;
    last.set(word.word, word);
    if (last.size < wanted.size) continue;
    const start = Math.min(...[...last.values()].map((one) => one.start));
    if (best === undefined || word.end - start < best.end - best.start) best = { start, end: word.end };
  }
  return best !== undefined && best.end - best.start <= ROOM_PER_WORD * wanted.size ? best : undefined;
}
