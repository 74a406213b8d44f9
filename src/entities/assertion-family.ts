import { tokensIn } from '../note/lookup.ts';
import type { Note } from '../note/types.ts';

const FEMALE: ReadonlySet<string> = new Set('mother|mom|sister|sisters|aunt|aunts|grandmother|grandmothers|daughter|daughters|niece|stepmother|wife|girl'.split('|'));
const MALE: ReadonlySet<string> = new Set('father|dad|brother|brothers|uncle|uncles|grandfather|grandfathers|son|sons|nephew|stepfather|husband|boy'.split('|'));
const EITHER: ReadonlySet<string> = new Set('parent|parents|sibling|siblings|cousin|cousins|twin|relative|relatives|grandparent|grandparents|child|children|maternal|paternal'.split('|'));
const PATIENT: ReadonlySet<string> = new Set(['patient', 'pt', 'i']);
const OPENERS: ReadonlySet<string> = new Set(['the', 'this', 'however', ',', 'otherwise', 'also', 'currently', 'recently', 'in', 'addition', 'and', 'our']);
/** What a patient does who tells of himself, and words for the days before a visit. */
const OF_NOW: ReadonlySet<string> = new Set('denies|denied|reports|reported|complains|complained|presents|presented|states|notes|recently|currently|today|now|yesterday|presently|lately|tonight|ongoing'.split('|'));
/** How far into a sentence its subject is looked for. */
const LONGEST_OPENING = 5;

function isKin(word: string): boolean {
  return FEMALE.has(word) || MALE.has(word) || EITHER.has(word);
}

/** Tells, within family histories, which sentences have gone back to the patient. */
export class FamilySubjects {
  readonly #note: Note;
  readonly #firsts: Uint32Array;
  /** By section: the first tokens that name a woman and a man of the family. */
  readonly #kin = new Map<number, { readonly woman: number; readonly man: number }>();

  #last: { readonly sentence: number; readonly isOfPatient: boolean } | undefined;

  /** @param firsts first token of each sentence, and one more: the number of tokens */
  constructor(note: Note, firsts: Uint32Array) {
    this.#note = note;
    this.#firsts = firsts;
  }

  /**
   * Whether the sentence is about the patient: "The patient has …", "She denies …", and "She …" where no woman was
   * named before her. A sentence that names kin is not. Linear in the section, once.
   */
  isOfPatient(sentence: number): boolean {
    if (this.#last?.sentence !== sentence) this.#last = { sentence, isOfPatient: this.#readsOfPatient(sentence) };
    return this.#last.isOfPatient;
  }

  #readsOfPatient(sentence: number): boolean {
    const { lower } = this.#note.tokens;
    const first = this.#firsts[sentence]!;
    const end = this.#firsts[sentence + 1]!;
    let at = first;
    while (at < end && at < first + LONGEST_OPENING && OPENERS.has(lower[at]!)) at += 1;
    const subject = at < end ? lower[at]! : '';
    if (subject !== 'she' && subject !== 'he' && !PATIENT.has(subject)) return false;
    let tellsOfNow = false;
    for (let i = at + 1; i < end; i += 1) {
      if (isKin(lower[i]!)) return false;
      tellsOfNow ||= OF_NOW.has(lower[i]!);
    }
    if (PATIENT.has(subject) || tellsOfNow) return true;
    const { woman, man } = this.#kinOf(this.#note.sentences[sentence]!.section);
    return first <= (subject === 'she' ? woman : man);
  }

  #kinOf(section: number): { readonly woman: number; readonly man: number } {
    let kin = this.#kin.get(section);
    if (kin === undefined) {
      const { tokens, sections } = this.#note;
      let woman = tokens.count;
      let man = tokens.count;
      const [from, to] = tokensIn(tokens, sections[section]!.body);
      for (let i = from; i < to; i += 1) {
        const word = tokens.lower[i]!;
        if (FEMALE.has(word) || EITHER.has(word)) woman = Math.min(woman, i);
        if (MALE.has(word) || EITHER.has(word)) man = Math.min(man, i);
      }
      kin = { woman, man };
      this.#kin.set(section, kin);
    }
    return kin;
  }
}
