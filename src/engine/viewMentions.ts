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

/** Who says a mention: "lexicon:problems" is a rule, "tagger:NAME" a trained model; joined by "+" both, the ends being the model's. */
export function sourcesOf(source: string): ViewSource[] {
  return source.split('+').map((id) => ({ id, kind: id.startsWith('tagger:') ? 'tagger' : 'rules', label: id.replace(':', ': ') }));
}

/** The source as a hover says it; a model with how sure it is: "lexicon: problems", "tagger: attending-tagger 0.93". */
export function sourceInWords({ source, score }: Pick<Entity, 'source' | 'score'>): string {
  const sources = sourcesOf(source);
  const words = sources.map(({ label }) => label).join(' + ');
  // The score of what rules found is theirs, whoever drew its ends.
  return sources.every(({ kind }) => kind === 'tagger') ? `${words} ${score.toFixed(2)}` : words;
}
