import type { Section, Span } from '../note/types.ts';
import type { SourcedSpan } from '../summary/types.ts';
import { contentWords, numbersIn, type ReadText } from './readText.ts';

/** Most places that one sentence is traced to. */
const MOST_SOURCES = 4;
/** A further place must bring at least this share of what the sentence says. */
const LEAST_SHARE = 0.12;
/** The best place must have at least this share, or there is none. */
const LEAST_BEST_SHARE = 0.2;

/** Weights of what two sentences share: an entity says more than a word, a number with its neighbours most. */
const WEIGHT = { entity: 2, number: 1.5, word: 1 } as const;

/**
 * Finds the sentences of a source that each sentence of another text was made from: by shared concepts, numbers and words,
 * each weighted by how rare it is in the source (inverse sentence frequency), greedily until most of the sentence is covered
 * (weighted set cover). The best place comes first.
 */
export class SourceFinder {
  readonly #places: readonly Span[];
  readonly #features: readonly ReadonlySet<string>[];
  readonly #placesOf = new Map<string, number[]>();

  readonly #sections: readonly Section[];

  constructor(source: ReadText) {
    const { note } = source;
    this.#sections = note.sections;
    const headings = note.sections.flatMap(({ heading }) => (heading === null ? [] : [heading]));
    const isHeading = (place: Span): boolean => headings.some(({ start, end }) => place.start >= start && place.end <= end);
    const places = note.sentences.filter((sentence) => !isHeading(sentence));
    this.#places = places.length > 0 ? places : note.sentences;
    this.#features = featuresOf(source, this.#places);
    for (const [place, features] of this.#features.entries()) {
      for (const feature of features) {
        const list = this.#placesOf.get(feature);
        if (list === undefined) this.#placesOf.set(feature, [place]);
        else list.push(place);
      }
    }
  }

  /** A span for each sentence of the text, in order, with its places in the source; none where nothing is shared. */
  trace(text: ReadText): SourcedSpan[] {
    const { sentences, sections } = text.note;
    const features = featuresOf(text, sentences);
    let before = -1;
    return sentences.map(({ start, end, kind, section }, i) => {
      const heading = kind === 'heading' ? this.#headingLike(sections[section]!) : undefined;
      if (heading !== undefined) return { start, end, sources: [{ start: heading.start, end: heading.end }] };
      const found = this.#find(features[i]!, before);
      before = found[0] ?? before;
      return { start, end, sources: found.map((place) => ({ start: this.#places[place]!.start, end: this.#places[place]!.end })) };
    });
  }

  /** The heading of the source with the same words, or over the same kind of section. */
  #headingLike({ title, family }: Section): Span | undefined {
    const same = this.#sections.find((section) => section.heading !== null && section.title.toLowerCase() === title.toLowerCase());
    const alike = same ?? (family === 'other' ? undefined : this.#sections.find((section) => section.heading !== null && section.family === family));
    return alike?.heading ?? undefined;
  }

  #find(features: ReadonlySet<string>, before: number): number[] {
    const open = new Map<string, number>();
    let total = 0;
    for (const feature of features) {
      const weight = this.#weight(feature);
      open.set(feature, weight);
      total += weight;
    }
    const found: number[] = [];
    let asked = total;
    while (found.length < MOST_SOURCES && open.size > 0) {
      const gains = new Map<number, number>();
      for (const [feature, weight] of open) for (const place of this.#placesOf.get(feature) ?? []) gains.set(place, (gains.get(place) ?? 0) + weight);
      let best = -1;
      let most = 0;
      for (const [place, gain] of gains) {
        // Of two alike: the shorter one, and the one that follows what the sentence before was made from.
        const score = gain * (1 - 0.002 * Math.min(50, this.#features[place]!.size)) + (place > before && place <= before + 2 ? 0.02 * total : 0);
        if (score > most) [best, most] = [place, score];
      }
      const gain = gains.get(best) ?? 0;
      if (best < 0 || gain < (found.length === 0 ? LEAST_BEST_SHARE : LEAST_SHARE) * asked) break;
      found.push(best);
      asked = total;
      for (const feature of this.#features[best]!) open.delete(feature);
    }
    return found;
  }

  /** Rare in the source says much; what the source has nowhere still counts as said. */
  #weight(feature: string): number {
    const kind = feature.slice(0, feature.indexOf(':')) as keyof typeof WEIGHT;
    const frequency = this.#placesOf.get(feature)?.length ?? 0;
    return WEIGHT[kind] * Math.log(1 + this.#places.length / Math.max(1, frequency)) * (frequency === 0 ? 0.35 : 1);
  }
}

function featuresOf({ note, detailed }: ReadText, places: readonly Span[]): Set<string>[] {
  const features = places.map(({ start, end }) => {
    const text = note.text.slice(start, end);
    return new Set([...contentWords(text).map(({ word }) => `word:${word}`), ...numbersIn(text).map(({ value }) => `number:${value}`)]);
  });
  let place = 0;
  for (const entity of detailed) {
    while (place < places.length && places[place]!.end <= entity.start) place += 1;
    if (place < places.length && places[place]!.start < entity.end) features[place]!.add(`entity:${entity.assertion.negated ? '-' : ''}${entity.concept}`);
  }
  return features;
}
