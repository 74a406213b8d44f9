import { recogniseEntities } from '../entities/recognise.ts';
import type { Entity } from '../entities/types.ts';
import { measureFaithfulness, SupportIndex } from '../metrics/retention.ts';
import { parseNote } from '../note/note.ts';
import type { Note } from '../note/types.ts';
import { composeSummary, LabelStyle } from './digest.ts';
import { pickUnits } from './pick.ts';
import type { SummaryResult } from './types.ts';
import { summaryUnits } from './units.ts';

export interface SummarizeOptions {
  /** Words of the summary, at most; by default a fifth of the note, between 60 and 250. */
  readonly maxWords?: number;
}

const DEFAULT_SHARE = 0.2;
const FEWEST_DEFAULT_WORDS = 60;
const MOST_DEFAULT_WORDS = 250;
/** Every round writes a unit as in the source, or bans it, when the recogniser finds something in it that the source has not. */
const REPAIR_ROUNDS = 60;

/**
 * Extractive, entity-aware summary: sentences and whole lists are picked under a budget of words by a
 * greedy maximisation of a submodular objective (Lin and Bilmes 2011): distinct concepts covered, weighted by
 * section and position, less what repeats words already picked. The order of the note is kept, every
 * piece names its source spans, and the output is recognised again: what is unsupported is written as in the
 * source or left out. See docs/compression.md.
 */
export function summarizeNote(note: Note, entities: readonly Entity[], options: SummarizeOptions = {}): SummaryResult {
  const maxWords = options.maxWords ?? defaultWords(note.text);
  const units = summaryUnits(note, entities, maxWords);
  const support = new SupportIndex(entities);
  const verbatim = new Set<number>();
  const banned = new Set<number>();
  const labelStyles = new Uint8Array(note.sections.length);
  for (let round = 0; ; round++) {
    const picked = pickUnits(units, entities, maxWords, banned);
    const output = composeSummary(note, units, picked, verbatim, labelStyles);
    const written = parseNote(output.text);
    const found = output.text === '' ? [] : recogniseEntities(written);
    const wrong = found.filter((entity) => !support.covers(entity));
    // A label that reads as a finding is written otherwise before its section is given up.
    const labels = new Set(wrong.flatMap((entity) => output.labelsAt(entity)));
    const blamed = new Set(wrong.flatMap((entity) => (output.labelsAt(entity).length > 0 ? [] : output.unitsAt(entity))));
    for (const section of labels) {
      if (labelStyles[section] === LabelStyle.generic) units.forEach((unit, i) => unit.section === section && banned.add(i));
      else labelStyles[section]! += 1;
    }
    if (wrong.length === 0 || round === REPAIR_ROUNDS) {
      return { summary: output.text, sentences: output.sentences, metrics: measureFaithfulness({ note, entities }, { note: written, entities: found }) };
    }
    for (const unit of blamed) {
      if (verbatim.has(unit) || round > 2) banned.add(unit);
      else verbatim.add(unit);
    }
  }
}

function defaultWords(text: string): number {
  const words = text.match(/\S+/g)?.length ?? 0;
  return Math.min(MOST_DEFAULT_WORDS, Math.max(FEWEST_DEFAULT_WORDS, Math.round(words * DEFAULT_SHARE)));
}
