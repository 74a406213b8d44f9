import { mix } from './dice.ts';

// Keys of rows, each a function of a running number, so that they are unique without a list of those given out.

const PRIME = 9_999_991;
const STEP = 3_618_034;

/** MIMIC-IV: eight digits from 10,000,000, rising with the patient's number. */
export function subjectOfIv(patient: number, offset: number): number {
  return 10_000_000 + patient * 8 + offset;
}

/** MIMIC-IV: eight digits from 20,000,000 in no visible order: multiplication modulo a prime meets each number once. */
export function hadmOfIv(stay: number): number {
  return 20_000_000 + Number((BigInt(stay + 1) * BigInt(STEP)) % BigInt(PRIME));
}

/** The number of a patient's next note, in MIMIC-IV's `10000032-DS-21`: rising with gaps, since other kinds of notes are counted too. */
export function nextSequence(sequence: number, hadm: number): number {
  return sequence + 1 + (mix(hadm) % 4);
}

/** MIMIC-III: from 3 on, rising with the patient's number. */
export function subjectOfIii(patient: number, offset: number): number {
  return 3 + patient * 2 + (offset & 1);
}

const SMALL_PRIME = 99_991;

/** MIMIC-III: six digits from 100,000 in no visible order, for the first 99,991 stays; more digits after them. */
export function hadmOfIii(stay: number): number {
  return 100_000 + Math.floor(stay / SMALL_PRIME) * 100_000 + ((((stay % SMALL_PRIME) + 1) * 61_803) % SMALL_PRIME);
}
