import { clinicalLexicon } from '../entities/lexicon.ts';
import type { Entity, EntityType } from '../entities/types.ts';
import type { Note } from '../note/types.ts';

/** What the tagger knows of a word by its form alone: the same wherever it stands. */
export interface WordForm {
  /** Lower case, every digit a 0: the key of the vocabulary. */
  readonly key: string;
  /** `CHARACTERS` ids: the word, or the first and last half of a long one; 0 pads. */
  readonly characters: Uint8Array;
  /** Hashed parts of three to five letters, `NGRAMS` at most; 0 pads. */
  readonly ngrams: Uint16Array;
  /** How it is written: see `shapeOf`. */
  readonly shape: number;
}

/** Characters of a word that the model sees. */
export const CHARACTERS = 20;
/** Letter n-grams of a word that the model sees. */
export const NGRAMS = 24;
/** Buckets of the n-grams' hash, bucket 0 being the padding. */
export const NGRAM_BUCKETS = 32768;
export const SHAPES = 10;

const LAST_ASCII = 126;

function characterId(code: number): number {
  if (code >= 32 && code <= LAST_ASCII) return code - 31;
  return 96 + (code % 32);
}

/** 1 lower case, 2 capitalised, 3 upper case, 4 one capital letter, 5 mixed, 6 number, 7 decimal or grouped, 8 other sign, 9 blank. */
function shapeOf(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return word.length > 1 && /[.,]/.test(word) ? 7 : 6;
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return word.length > 1 ? 9 : 8;
  if (word === lower) return 1;
  if (word === upper) return word.length === 1 ? 4 : 3;
  return word.slice(1) === lower.slice(1) ? 2 : 5;
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, folded into the buckets 1 to `NGRAM_BUCKETS` - 1. */
function bucketOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return 1 + ((hash >>> 0) % (NGRAM_BUCKETS - 1));
}

function ngramsOf(key: string): Uint16Array {
  const ngrams = new Uint16Array(NGRAMS);
  const first = key.charCodeAt(0);
  if (first >= 48 && first <= 57) return ngrams;
  const marked = `<${key}>`;
  let count = 0;
  // Both ends of a word tell most (prefixes, endings): taken in turn until the room is used.
  for (let size = 3; size <= 5; size += 1) {
    const last = marked.length - size;
    for (let step = 0; step <= last && count < (NGRAMS / 3) * (size - 2); step += 1) {
      const at = step % 2 === 0 ? last - (step >> 1) : step >> 1;
      ngrams[count] = bucketOf(marked, at, at + size);
      count += 1;
    }
  }
  return ngrams;
}

/** The form of one word as written. Pure; callers keep the forms of words seen before. */
export function wordForm(word: string): WordForm {
  const key = word.toLowerCase().replace(/[0-9]/g, '0');
  const characters = new Uint8Array(CHARACTERS);
  const half = CHARACTERS / 2;
  const { length } = word;
  for (let i = 0; i < CHARACTERS && i < length; i += 1) {
    const at = length <= CHARACTERS || i < half ? i : length - CHARACTERS + i;
    characters[i] = characterId(word.charCodeAt(at));
  }
  return { key, characters, ngrams: ngramsOf(key), shape: shapeOf(word) };
}

const TYPES: readonly EntityType[] = ['problem', 'medication', 'lab', 'vital', 'procedure', 'date', 'anatomy'];
const NAMED = 2 * TYPES.length;

/**
 * What rules and lexicons say of each word, as bits: 0 to 13 begin and inside of an entity's name by type (order of
 * `TYPES`), 14 inside an entity but outside its name, 15 to 28 begin and inside of any term of the lexicons by type,
 * nested ones too.
 */
export const RULE_BITS = 2 * NAMED + 1;

/** `RULE_BITS` bits for each token of the note; `entities` as `recogniseEntities` gives them. Linear in tokens and matches. */
export function ruleBits(note: Note, entities: readonly Entity[]): Uint32Array {
  const { count, start } = note.tokens;
  const bits = new Uint32Array(count);
  let i = 0;
  for (const { start: from, end, type, name } of entities) {
    const index = TYPES.indexOf(type);
    while (i < count && start[i]! < from) i += 1;
    let begun = false;
    for (; i < count && start[i]! < end; i += 1) {
      const inName = index >= 0 && start[i]! >= name.start && start[i]! < name.end;
      bits[i]! |= 1 << (inName ? 2 * index + (begun ? 1 : 0) : NAMED);
      begun ||= inName;
    }
  }
  const { automaton, concepts } = clinicalLexicon();
  for (const { first, last, payload } of automaton.match(note)) {
    const index = TYPES.indexOf(concepts[payload]!.type);
    if (index < 0) continue;
    const base = NAMED + 1 + 2 * index;
    bits[first]! |= 1 << base;
    for (let at = first + 1; at < last; at += 1) bits[at]! |= 1 << (base + 1);
  }
  return bits;
}
