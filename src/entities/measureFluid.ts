import { sentenceAt } from '../note/lookup.ts';
import type { Note } from '../note/types.ts';

/** Another fluid than blood that a sentence names before a test. */
export type Fluid = 'spinal' | 'urine' | 'other';

const FLUID = /\b(?:(csf|lp|cerebrospinal|spinal fluid|lumbar puncture|spinal tap)|(urine|urinalysis|u\/?a|dipstick|urinary)|(?:pleural|ascit\w{0,8}|peritoneal|synovial|joint|spinal|pericardial|paracentesis|thoracentesis|arthrocentesis|amniotic|stool|drain|dialysate|bal|fluid))\b/gi;
/** A sentence of results is seldom longer. */
const REACH = 300;

/** Tests that are done in blood and in other fluids by the same name. */
const IN_ANY_FLUID =
  /^(?:glucose|(?:white|red) blood cell count|ph|sodium|potassium|chloride|calcium|creatinine|albumin|total protein|lactate dehydrogenase|amylase|neutrophils|band neutrophils|lymphocytes|monocytes|eosinophils|osmolality|total bilirubin|blood urea nitrogen|triglycerides|total cholesterol|uric acid|lactate|cortisol)$/;
/** What the same name measures in spinal fluid and in urine. */
const SPINAL_TESTS: ReadonlyMap<string, string> = new Map([
  ['white blood cell count', 'csf white blood cells'],
  ['red blood cell count', 'csf red blood cells'],
  ['glucose', 'csf glucose'],
  ['urine protein', 'csf protein'],
  ['total protein', 'csf protein'],
]);
const URINE_TESTS: ReadonlyMap<string, string> = new Map([
  ['glucose', 'urine glucose'],
  ['ph', 'urine ph'],
  ['sodium', 'urine sodium'],
  ['potassium', 'urine potassium'],
  ['chloride', 'urine chloride'],
  ['creatinine', 'urine creatinine'],
  ['osmolality', 'urine osmolality'],
]);

/** Where a note names fluids; found once, asked for every test. */
export class FluidIndex {
  readonly #note: Note;
  readonly #at: number[] = [];
  readonly #fluids: Fluid[] = [];

  constructor(note: Note) {
    this.#note = note;
    for (const match of note.text.matchAll(FLUID)) {
      this.#at.push(match.index);
      this.#fluids.push(match[1] !== undefined ? 'spinal' : match[2] !== undefined ? 'urine' : 'other');
    }
  }

  /** The last fluid that the sentence of an offset names before it. O(log n). */
  before(offset: number): Fluid | undefined {
    let low = 0;
    let high = this.#at.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#at[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    const at = this.#at[low - 1];
    if (at === undefined || offset - at > REACH || at < (sentenceAt(this.#note, offset)?.start ?? 0)) return undefined;
    return this.#fluids[low - 1];
  }
}

/** The concept that a test has in a fluid: itself, that of another row, or 'unknown' where its units and ranges are not those of blood. */
export function conceptInFluid(concept: string, name: string, fluid: Fluid | undefined): string {
  if (concept === 'urine protein' && fluid !== 'spinal') return /^(?:urine )?protein$/i.test(name) ? 'dipstick protein' : concept;
  if (fluid === undefined) return concept;
  const known = fluid === 'spinal' ? SPINAL_TESTS.get(concept) : fluid === 'urine' ? URINE_TESTS.get(concept) : undefined;
  return known ?? (IN_ANY_FLUID.test(concept) ? 'unknown' : concept);
}
