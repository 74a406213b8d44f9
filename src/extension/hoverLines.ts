import type { Highlight } from '../engine/protocolShapes.ts';

const TYPE_NAMES: Readonly<Record<Highlight['type'], string>> = {
  problem: 'Problem',
  medication: 'Medication',
  lab: 'Laboratory result',
  vital: 'Vital sign',
  procedure: 'Procedure',
  date: 'Date',
  anatomy: 'Anatomy',
  other: 'Other',
};

/** Types that a note affirms or denies; a date or a vital sign is just there. */
const ASSERTED: ReadonlySet<Highlight['type']> = new Set(['problem', 'medication', 'procedure']);

/** What a hover says of a mention, as plain lines: a heading, then names with their values. */
export function hoverLines(highlight: Highlight): { readonly heading: string; readonly rows: readonly (readonly [name: string, value: string])[] } {
  const { type, words, concept, attributes, section, codes, source } = highlight;
  return {
    heading: [TYPE_NAMES[type], ...(words.length === 0 && ASSERTED.has(type) ? ['affirmed'] : words)].join(' · '),
    rows: [
      ['concept', concept] as const,
      ...attributes,
      ['section', section] as const,
      ...codes.map(({ code, description }) => ['ICD-10-CM', `${code} ${description}`] as const),
      ['said by', source] as const,
    ],
  };
}
