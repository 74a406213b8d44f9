import type { Entity } from '../entities/types.ts';
import { negatedEntityKey } from '../entities/key.ts';
import { measureFaithfulness } from '../metrics/retention.ts';
import { sectionIndexAt } from '../note/lookup.ts';
import { entityWeight } from '../summary/importance.ts';
import { MeaningIndex } from './meaning.ts';
import { contentWords, numbersIn, numberValues, readSource, readText, type ReadText } from './readText.ts';
import { SideIndex } from './sides.ts';
import { SourceFinder } from './sources.ts';
import type { NoteSource, TextCheck, UnsupportedStatement } from './types.ts';

/** Checks a text against the source that it was written from, without a model: see TextCheck. Throws EMPTY_NOTE for an empty source. */
export function checkText(source: NoteSource, text: string): TextCheck {
  return new Checker(readSource(source)).check(text);
}

/**
 * Checks several texts against one source, which is indexed once. Where the source was itself written from another text, `truth` is
 * that one: it decides what is unsupported, and an entity of the source that it does not bear out is not missed.
 */
export class Checker {
  readonly source: ReadText;
  readonly #truth: Checker;
  readonly #meaning: MeaningIndex;
  readonly #finder: SourceFinder;
  readonly #sides: SideIndex;
  readonly #numbers: ReadonlySet<string>;
  readonly #words: ReadonlySet<string>;
  /** First mention of every distinct entity, what matters most first: with its details, and as it was recognised. */
  readonly #distinct: readonly { readonly detailed: Entity; readonly plain: Entity }[];

  constructor(source: ReadText, truth?: ReadText) {
    this.source = source;
    this.#truth = truth === undefined ? this : new Checker(truth);
    this.#meaning = new MeaningIndex(source);
    this.#finder = new SourceFinder(source);
    this.#sides = new SideIndex(source.note);
    this.#numbers = numberValues(source.note.text);
    this.#words = new Set(contentWords(source.note.text).map(({ word }) => word));
    const first = new Map<string, { detailed: Entity; plain: Entity }>();
    for (const [i, detailed] of source.detailed.entries()) {
      const key = negatedEntityKey(detailed);
      if (!first.has(key) && (truth === undefined || this.#truth.#meaning.judge(detailed).supported)) first.set(key, { detailed, plain: source.entities[i]! });
    }
    this.#distinct = [...first.values()].sort((a, b) => this.weightOf(b.plain) - this.weightOf(a.plain) || a.plain.start - b.plain.start);
  }

  check(text: string): TextCheck {
    const output = readText(text);
    const covered = new MeaningIndex(output);
    const missing = this.#distinct.flatMap(({ detailed, plain }) => (covered.covers(detailed) ? [] : plain));
    return {
      metrics: measureFaithfulness(this.source, output),
      unsupported: this.unsupported(output),
      missing,
      coverage: this.#distinct.length === 0 ? 1 : 1 - missing.length / this.#distinct.length,
      sentences: this.#finder.trace(output),
    };
  }

  /** What the source does not bear out, in the order of the text. */
  unsupported(output: ReadText): UnsupportedStatement[] {
    if (this.#truth !== this) return this.#truth.unsupported(output);
    const { text } = output.note;
    const found: UnsupportedStatement[] = [];
    for (const entity of output.detailed) {
      const verdict = this.#meaning.judge(entity);
      if (!verdict.supported) found.push({ start: entity.start, end: entity.end, kind: verdict.kind, text: entity.text, sources: verdict.sources });
    }
    for (const side of this.#wrongSides(output)) if (!found.some(({ start, end }) => start < side.end && end > side.start)) found.push(side);
    for (const { start, end } of this.#unknownDrugs(output)) found.push({ start, end, kind: 'new', text: text.slice(start, end), sources: [] });
    for (const { start, end } of this.#unknownNumbers(output)) found.push({ start, end, kind: 'number', text: text.slice(start, end), sources: [] });
    return found.sort((a, b) => a.start - b.start);
  }

  /** Mentions of an entity's concept in what decides. */
  mentionsOf(entity: Entity): readonly Entity[] {
    return this.#truth.#meaning.mentionsOf(entity);
  }

  /** What an output loses that lacks this entity of the source. */
  weightOf(entity: Entity): number {
    const { note } = this.source;
    return entityWeight(entity, note.sections[sectionIndexAt(note, entity.start)]?.family ?? 'other');
  }

  /** Mentions with a side, in their words or just before, of which the source says only the other. */
  #wrongSides({ note: { text }, detailed }: ReadText): UnsupportedStatement[] {
    return detailed.flatMap((entity): UnsupportedStatement[] => {
      const before = /\b(?:left|right)\s+$/i.exec(text.slice(Math.max(0, entity.start - 8), entity.start));
      const after = /^,? (?:on|of|in) the (?:left|right)\b/i.exec(text.slice(entity.end, entity.end + 16));
      const start = entity.start - (before?.[0].length ?? 0);
      const end = entity.end + (after?.[0].length ?? 0);
      const said = text.slice(start, end);
      const place = this.#sides.contradiction(said);
      return place === undefined ? [] : [{ start, end, kind: 'changed value', text: said, sources: [place] }];
    });
  }

  /** Numbers outside entities that the source has nowhere, digits or words. */
  #unknownNumbers(output: ReadText): { start: number; end: number }[] {
    const { text } = output.note;
    return numbersIn(text).filter(({ value, start, end }) => !this.#numbers.has(value) && !isListNumber(text, start, end) && !isCovered(output.detailed, start, end));
  }

  /** Words with the ending of a drug's name that neither the lexicon nor the source has. */
  #unknownDrugs(output: ReadText): { start: number; end: number }[] {
    return contentWords(output.note.text).filter(({ word, start, end }) => DRUG_ENDING.test(word) && !this.#words.has(word) && !isCovered(output.detailed, start, end));
  }
}

/** Stems of nonproprietary names (WHO's list) that hardly any other word ends in. */
const DRUG_ENDING = /^[a-z]{2,}(?:azepam|azolam|barbital|caine|cillin|cycline|dipine|dronate|fenac|fibrate|floxacin|gliptin|gliflozin|glutide|glitazone|grel|lukast|mycin|nidazole|conazole|olol|oxetine|parin|pramine|prazole|pril|profen|sartan|setron|statin|tidine|tinib|triptan|umab|ximab|zumab|vastatin|vir|xaban|zosin|zolid|thiazide)$/;

function isListNumber(text: string, start: number, end: number): boolean {
  return /(?:^|\n)[ \t]*[(#]?$/.test(text.slice(Math.max(0, start - 8), start)) && /^[.):]/.test(text.slice(end));
}

function isCovered(entities: readonly Entity[], start: number, end: number): boolean {
  return entities.some((entity) => entity.start < end && entity.end > start);
}
