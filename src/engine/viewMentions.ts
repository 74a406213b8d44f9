import type { Assertion, Attributes, Entity } from '../entities/types.ts';
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

/** Attributes in the order in which an order or a result is read; others follow as the grammar gave them. */
const READING_ORDER: readonly (keyof Attributes)[] = ['value', 'strength', 'dose', 'unit', 'form', 'route', 'frequency', 'duration', 'flag', 'status', 'laterality', 'site', 'acuity', 'severity', 'iso'];
const RANKS: ReadonlyMap<string, number> = new Map(READING_ORDER.map((name, rank) => [name, rank]));

/** Names that do not say by themselves what they are. */
const NAMES: Readonly<Record<string, string>> = { iso: 'resolved' };

/** Name and value of each attribute as a reader says them, in reading order: [["dose", "25"], ["unit", "mg"]]. */
export function attributePairs(attributes: Attributes | undefined): [name: string, value: string][] {
  if (attributes === undefined) return [];
  const rank = (name: string): number => RANKS.get(name) ?? READING_ORDER.length;
  return Object.entries(attributes as Readonly<Record<string, unknown>>)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([name, value]) => [NAMES[name] ?? inWords(name), readable(value)]);
}

/** "intervalHours" as "interval hours". */
function inWords(name: string): string {
  return name.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase();
}

/** A list joined by semicolons, a record as its values with their names, anything else as it is. */
function readable(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === true) return 'yes';
  if (Array.isArray(value)) return value.map(readable).join('; ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => `${inWords(name)} ${readable(part)}`)
      .join(', ');
  }
  return String(value);
}

/** Who says a mention: "lexicon:problems" is a rule, "tagger:NAME" a trained model. */
export function sourceOf(source: string): ViewSource {
  const at = source.indexOf(':');
  return { id: source, kind: source.startsWith('tagger:') ? 'tagger' : 'rules', label: at < 0 ? source : `${source.slice(0, at)}: ${source.slice(at + 1)}` };
}

/** The source as a hover says it; a model with how sure it is: "lexicon: problems", "tagger: attending-tagger 0.93". */
export function sourceInWords({ source, score }: Pick<Entity, 'source' | 'score'>): string {
  const { kind, label } = sourceOf(source);
  return kind === 'tagger' ? `${label} ${score.toFixed(2)}` : label;
}
