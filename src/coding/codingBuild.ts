import { BLOOD_CODES } from './codes/blood.ts';
import { CIRCULATORY_CODES } from './codes/circulatory.ts';
import { DIGESTIVE_CODES } from './codes/digestive.ts';
import { ENDOCRINE_CODES } from './codes/endocrine.ts';
import { EXTERNAL_CODES } from './codes/external.ts';
import { EYE_EAR_CODES } from './codes/eye-ear.ts';
import { FACTORS_CODES } from './codes/factors.ts';
import { GENITOURINARY_CODES } from './codes/genitourinary.ts';
import { INFECTIOUS_CODES } from './codes/infectious.ts';
import { INJURIES_CODES } from './codes/injuries.ts';
import { MENTAL_CODES } from './codes/mental.ts';
import { MUSCULOSKELETAL_CODES } from './codes/musculoskeletal.ts';
import { NEOPLASMS_CODES } from './codes/neoplasms.ts';
import { NERVOUS_CODES } from './codes/nervous.ts';
import { PREGNANCY_NEWBORN_CODES } from './codes/pregnancy-newborn.ts';
import { RESPIRATORY_CODES } from './codes/respiratory.ts';
import { SKIN_CODES } from './codes/skin.ts';
import { SYMPTOMS_CODES } from './codes/symptoms.ts';
import { NO_CODE_TERMS } from './codes/none.ts';
import { TermSource } from './codingTypes.ts';
import type { CodeEntry, CodingTables, TermTables } from './codingTypes.ts';
import { TermReader } from './termReader.ts';
import { Vocabulary } from './words.ts';

const CHAPTERS: readonly string[] = [INFECTIOUS_CODES, NEOPLASMS_CODES, BLOOD_CODES, ENDOCRINE_CODES, MENTAL_CODES, NERVOUS_CODES, EYE_EAR_CODES, CIRCULATORY_CODES, RESPIRATORY_CODES, DIGESTIVE_CODES, SKIN_CODES, MUSCULOSKELETAL_CODES, GENITOURINARY_CODES, PREGNANCY_NEWBORN_CODES, SYMPTOMS_CODES, INJURIES_CODES, EXTERNAL_CODES, FACTORS_CODES];

/** A code as the data files give it: with our synonyms, separated by "; ", `+CODE` behind one that states a second code. */
export interface WrittenEntry extends CodeEntry {
  readonly synonyms: string;
}

/** Builds the code set and its terms from the data files. */
export function buildCodingTables(): CodingTables {
  const written = writtenEntries();
  const entries = written.map(({ code, description }) => ({ code, description }));
  return { codeSet: { entries, indexOf: new Map(entries.map(({ code }, i) => [code, i])) }, terms: new TermBuilder(written).toTables() };
}

/** All codes of the data files, ordered by code. */
export function writtenEntries(): WrittenEntry[] {
  const entries: WrittenEntry[] = [];
  for (const chapter of CHAPTERS) {
    let at = 0;
    while (at < chapter.length) {
      let end = chapter.indexOf('\n', at);
      if (end < 0) end = chapter.length;
      if (end > at) {
        const first = chapter.indexOf('|', at);
        const second = chapter.indexOf('|', first + 1);
        entries.push({ code: chapter.slice(at, first), description: chapter.slice(first + 1, second), synonyms: chapter.slice(second + 1, end) });
      }
      at = end + 1;
    }
  }
  return entries.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** Cuts synonyms and descriptions into terms and groups them. */
class TermBuilder {
  readonly #vocabulary = new Vocabulary();
  readonly #entry: number[] = [];
  readonly #also: number[] = [];
  readonly #source: number[] = [];
  readonly #words: number[] = [];
  readonly #from: number[] = [0];
  readonly #capitals = new Map<number, string>();
  readonly #reader = new TermReader(this.#vocabulary);
  readonly #indexOf: ReadonlyMap<string, number>;

  constructor(entries: readonly WrittenEntry[]) {
    this.#indexOf = new Map(entries.map(({ code }, i) => [code, i]));
    this.#add(NO_CODE_TERMS.trim().replaceAll('\n', '; '), -1, TermSource.synonym);
    for (let index = 0; index < entries.length; index += 1) {
      const { synonyms } = entries[index]!;
      if (synonyms !== '') this.#add(synonyms, index, TermSource.synonym);
    }
    for (let index = 0; index < entries.length; index += 1) {
      const plain = plainDescription(entries[index]!.description);
      if (plain !== undefined) this.#add(plain, index, TermSource.description);
    }
  }

  toTables(): TermTables {
    const [ordered, groups] = this.#group();
    const [postings, starts] = this.#post();
    return {
      vocabulary: this.#vocabulary,
      entry: Int32Array.from(this.#entry),
      also: Int32Array.from(this.#also),
      source: Int32Array.from(this.#source),
      words: Int32Array.from(this.#words),
      from: Int32Array.from(this.#from),
      capitals: this.#capitals,
      ordered,
      groups,
      postings,
      starts,
    };
  }

  /** Adds the terms of a list. */
  #add(list: string, entry: number, source: number): void {
    this.#reader.readList(list, this.#words, (base, written, second) => {
      const length = this.#words.length - base;
      if (length === 0) return;
      if (length === 1 && isCapital(written.charCodeAt(0))) this.#capitals.set(this.#entry.length, written.replace(';', ''));
      this.#entry.push(entry);
      this.#also.push(second === undefined ? -1 : (this.#indexOf.get(second) ?? -1));
      this.#source.push(source);
      this.#from.push(this.#words.length);
    });
  }

  /** Orders terms by first word, then longest first, then as added: synonyms before descriptions. */
  #group(): [Int32Array, Int32Array] {
    const words = this.#words;
    const from = this.#from;
    const count = this.#entry.length;
    const groups = new Int32Array(this.#vocabulary.size + 1);
    for (let t = 0; t < count; t += 1) groups[words[from[t]!]! + 1]! += 1;
    for (let w = 0; w < this.#vocabulary.size; w += 1) groups[w + 1]! += groups[w]!;
    const next = groups.slice();
    const ordered = new Int32Array(count);
    for (let t = 0; t < count; t += 1) {
      const first = words[from[t]!]!;
      // Insertion by length: groups are short, and most terms come after their equals.
      let at = next[first]!;
      next[first] = at + 1;
      const length = from[t + 1]! - from[t]!;
      for (; at > groups[first]!; at -= 1) {
        const before = ordered[at - 1]!;
        if (from[before + 1]! - from[before]! >= length) break;
        ordered[at] = before;
      }
      ordered[at] = t;
    }
    return [ordered, groups];
  }

  /** Terms of each word, each term once however often it has the word. */
  #post(): [postings: Int32Array, starts: Int32Array] {
    const terms: number[][] = Array.from({ length: this.#vocabulary.size }, () => []);
    for (let t = 0; t < this.#entry.length; t += 1) {
      for (const word of new Set(this.#words.slice(this.#from[t], this.#from[t + 1]))) terms[word]!.push(t);
    }
    const starts = new Int32Array(terms.length + 1);
    for (let word = 0; word < terms.length; word += 1) starts[word + 1] = starts[word]! + terms[word]!.length;
    return [Int32Array.from(terms.flat()), starts];
  }
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

const LONGEST_DESCRIPTION = 90;

/** A description as a phrase that a clinician might write, or undefined where it is too official for that. */
function plainDescription(description: string): string | undefined {
  if (description.length > LONGEST_DESCRIPTION || /^Other |elsewhere|ithout|other specified|ncounter for|\bnot\b|Long.term/.test(description)) return undefined;
  let plain = description.toLowerCase();
  const comma = /, (?:initial encounter|unspecified)/.exec(plain);
  if (comma !== null) plain = plain.slice(0, comma.index);
  if (plain.includes('(') || plain.includes('[')) plain = plain.replace(/ \[[^\]]*\]| \([^)]*\)/g, '');
  if (plain.includes('unspecified ')) plain = plain.replaceAll('unspecified ', '');
  if (plain.includes(';')) return undefined;
  return plain.length > 4 ? plain : undefined;
}
