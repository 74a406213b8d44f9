import type { Assertion, Entity } from '../entities/types.ts';
import type { AssertionWord, ViewSource } from './viewTypes.ts';

/** The assertion in words; none for a plain mention about the patient. */
export function assertionWords({ negated, uncertain, hypothetical, historical, subject }: Assertion): AssertionWord[] {
  const words: AssertionWord[] = [];
  if (negated) words.push('negated');
  if (uncertain) words.push('uncertain');
  if (hypothetical) words.push('hypothetical');
  if (historical) words.push('historical');
  if (subject === 'family') words.push('family');
  if (subject === 'other') words.push('not the patient');
  return words;
}

/** Who says a mention: "lexicon:problems" is a rule, "tagger:NAME" a trained model, joined by "+" a rule whose ends are the model's. */
export function sourceOf(source: string): ViewSource {
  const label = source
    .split('+')
    .map((part) => part.replace(':', ': '))
    .join(' + ');
  return { id: source, kind: source.startsWith('tagger:') ? 'tagger' : 'rules', label };
}

/** The source as a hover says it; a model with how sure it is: "lexicon: problems", "tagger: attending-tagger 0.93". */
export function sourceInWords({ source, score }: Pick<Entity, 'source' | 'score'>): string {
  const { kind, label } = sourceOf(source);
  return kind === 'tagger' ? `${label} ${score.toFixed(2)}` : label;
}
