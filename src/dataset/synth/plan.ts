import { hashUnit } from './dice.ts';

/** How often a patient was in hospital, and for which of the stays there is a discharge note. */
export interface PatientShape {
  readonly stays: number;
  /** Bit i is set when stay i has a discharge note. */
  readonly noted: number;
  readonly notes: number;
}

/** A run of neighbouring patients: what one thread makes at a time. */
export interface Block {
  readonly index: number;
  readonly firstPatient: number;
  readonly patients: number;
  /** Stays and notes of all patients before it: keys of rows count from them. */
  readonly staysBefore: number;
  readonly notesBefore: number;
  /** Notes to make of it; the last patient of all may have to do with fewer. */
  readonly notes: number;
}

const SHAPE_STREAM = 1;
const NOTED_STREAM = 2;
const MOST_STAYS = 9;
/** About 1.4 stays a patient, as many once and a few again and again. */
const AGAIN = [0.24, 0.42, 0.5, 0.55, 0.58, 0.6, 0.6, 0.6] as const;
const NOTE_MISSING = 0.06;
/** Small enough that a block's text stays small in memory, large enough that messages between threads cost nothing. */
export const NOTES_A_BLOCK = 192;

/** What is known of a patient without making them: cheap, since a plan asks it of everyone. */
export function shapeOf(seed: number, patient: number): PatientShape {
  let place = hashUnit(seed, SHAPE_STREAM, patient);
  let stays = 1;
  while (stays < MOST_STAYS && place < AGAIN[stays - 1]!) {
    place /= AGAIN[stays - 1]!;
    stays += 1;
  }
  let noted = 0;
  let notes = 0;
  for (let stay = 0; stay < stays; stay += 1) {
    if (hashUnit(seed, NOTED_STREAM, patient * 16 + stay) < NOTE_MISSING) continue;
    noted |= 1 << stay;
    notes += 1;
  }
  return { stays, noted, notes };
}

/** Runs of patients that together have exactly so many notes, one block after the other, none held. */
export function* planBlocks(seed: number, notes: number): Generator<Block> {
  let patient = 0;
  let staysBefore = 0;
  let notesBefore = 0;
  for (let index = 0; notesBefore < notes; index += 1) {
    const first = patient;
    let stays = 0;
    let made = 0;
    while (made < NOTES_A_BLOCK && notesBefore + made < notes) {
      const shape = shapeOf(seed, patient);
      stays += shape.stays;
      made += shape.notes;
      patient += 1;
    }
    made = Math.min(made, notes - notesBefore);
    yield { index, firstPatient: first, patients: patient - first, staysBefore, notesBefore, notes: made };
    staysBefore += stays;
    notesBefore += made;
  }
}
