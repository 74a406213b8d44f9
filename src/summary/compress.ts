import { negatedEntityKey } from '../entities/key.ts';
import type { Entity } from '../entities/types.ts';
import { measureFaithfulness, SupportIndex } from '../metrics/retention.ts';
import type { Note } from '../note/types.ts';
import { composeOutput, HeadingStyle } from './compose.ts';
import type { Output } from './compose.ts';
import { planCompression } from './plan.ts';
import type { CompressionPlan } from './plan.ts';
import { buildLadders, Limit, selectVariants } from './select.ts';
import type { CompressionResult } from './types.ts';
import { Recogniser } from './verify.ts';
import type { Recognised } from './verify.ts';

export interface CompressOptions {
  /** Characters of the output / characters of the input, at most. 0 < ratio <= 1; 0.5 by default. */
  readonly ratio?: number;
}

export const DEFAULT_RATIO = 0.5;

/** Rounds of writing, recognising again and repairing in which lost entities are won back too. */
const REPAIR_ROUNDS = 2;
/** Rounds after those ban the unsupported sentence, and then its whole section, so that few rounds empty even a hopeless note. */
const BAN_ROUNDS = 8;
const MOST_ROUNDS = 60;

/**
 * Shortens a note to at most `ratio` of its characters by deleting what carries least. Output words
 * are source words, but for the short headings of `SHORT_HEADINGS`. The output is recognised again by
 * the same recogniser, and sentences whose shortening lost or changed an entity are written more fully
 * or left out, until no entity is unsupported; see docs/compression.md.
 */
export function compressNote(note: Note, entities: readonly Entity[], options: CompressOptions = {}): CompressionResult {
  const ratio = Math.min(1, Math.max(0, options.ratio ?? DEFAULT_RATIO));
  const limit = Math.floor(note.text.length * ratio);
  const plan = planCompression(note, entities);
  const limits = new Uint8Array(plan.chains.length);
  const headingStyles = new Uint8Array(note.sections.length);
  const source = { note, entities };
  const support = new SupportIndex(entities);
  const subjects = new Set(entities.map(subjectKey));
  const asserted = new Set(entities.map(assertionKey));

  const recogniser = new Recogniser();

  let output = writeWithin(plan, limits, headingStyles, limit);
  let wholeRead = true;
  for (let round = 0; ; ) {
    const { note: written, entities: found }: Recognised = wholeRead ? recogniser.whole(output) : recogniser.changed(output);
    const wrong = found.filter((entity) => !support.covers(entity) || !subjects.has(subjectKey(entity)));
    const lost = round < REPAIR_ROUNDS ? [...lostIn(output, plan.keys, found), ...found.filter((entity) => !asserted.has(assertionKey(entity))).flatMap((entity) => output.sentencesAt(entity))] : [];
    const settled: boolean = (wrong.length === 0 && lost.length === 0) || round >= MOST_ROUNDS;
    if (settled && written !== null) {
      return { compressed: output.text, sentences: output.sentences, metrics: measureFaithfulness(source, { note: written, entities: found }) };
    }
    // What the changed blocks say is confirmed on the whole.
    wholeRead = settled;
    if (settled) continue;
    repair(output, wrong, lost, round);
    output = writeWithin(plan, limits, headingStyles, limit);
    round += 1;
  }

  function repair(written: Output, wrong: readonly Entity[], lost: readonly number[], round: number): void {
    // A heading that reads as a finding is written otherwise before its section is given up.
    const headings = new Set(wrong.flatMap((entity) => written.headingsAt(entity)));
    const blamed = new Set(wrong.flatMap((entity) => (written.headingsAt(entity).length > 0 ? [] : written.sentencesAt(entity))));
    for (const section of headings) {
      if (headingStyles[section] === HeadingStyle.generic) banSection(section);
      else headingStyles[section]! += 1;
    }
    for (const sentence of lost) if (!blamed.has(sentence)) limits[sentence] = escalate(written.limitOf(sentence), Limit.verbatim);
    for (const sentence of blamed) {
      limits[sentence] = round < REPAIR_ROUNDS ? escalate(written.limitOf(sentence), Limit.banned) : Limit.banned;
      if (round >= REPAIR_ROUNDS + BAN_ROUNDS) banSection(plan.sectionOf(sentence));
    }
  }

  function banSection(section: number): void {
    for (let i = 0; i < limits.length; i++) if (plan.sectionOf(i) === section) limits[i] = Limit.banned;
  }
}

/** The next stricter limit than what the sentence was written at. */
function escalate(limit: number, most: number): number {
  return Math.min(limit + 1, most);
}

function subjectKey(entity: Entity): string {
  return `${entity.concept}|${entity.assertion.subject}`;
}

/** Doubt, condition and time that came or went are worth a fuller wording, though retention does not count them. */
function assertionKey(entity: Entity): string {
  const { uncertain, hypothetical, historical } = entity.assertion;
  return `${entity.concept}|${uncertain ? 'u' : ''}${hypothetical ? 'h' : ''}${historical ? 'p' : ''}`;
}

/** Sentences that were written with an entity that is not found again in them. */
function lostIn(output: Output, keys: readonly string[], found: readonly Entity[]): number[] {
  const present = new Set(found.map(negatedEntityKey));
  const lost: number[] = [];
  for (const { sentence, entities: expected } of output.expected) {
    if (expected.some((entity) => !present.has(keys[entity]!))) lost.push(sentence);
  }
  return lost;
}

/** Corrections of the estimated budget: lengths are estimated before writing, and the estimate is off by little. */
const WRITING_ATTEMPTS = 4;

/** Selects and writes, correcting the budget by what the text came out over or under; the longest text that fits wins. */
function writeWithin(plan: CompressionPlan, limits: Uint8Array, headingStyles: Uint8Array, limit: number): Output {
  const ladders = buildLadders(plan, limits);
  let budget = limit;
  let best: Output | null = null;
  for (let attempt = 1; ; attempt++) {
    const output = composeOutput(plan, selectVariants(plan, ladders, limits, budget), headingStyles);
    const spare = limit - output.text.length;
    if (spare >= 0 && (best === null || output.text.length > best.text.length)) best = output;
    if (best !== null && (attempt >= WRITING_ATTEMPTS || spare === 0 || (spare > 0 && spare * 100 < limit))) return best;
    // Past the normal attempts, head straight for nothing: an empty text always fits.
    budget = attempt >= WRITING_ATTEMPTS ? Math.floor(budget * 0.9) - 1 : budget + spare;
  }
}
