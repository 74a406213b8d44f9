import type { Attributes, DoseStep } from './types.ts';

const ROW = /(\b\d{2,3}\s?(?:-|–|to)\s?\d{2,3}\b|[<>≥≤]=?\s?\d{2,3}\b)\s?(?:mg\/dL\s?)?[:,=]?\s?(?:give\s)?(\d{1,2})\s?(units?|u)\b/gi;

/** The rows of a sliding scale, glucose range and dose: "151-200: 2 units, 201-250: 4 units". They are the doses, so no number counts as the one dose. */
export function readScale(order: string, written: Attributes): { readonly [K in 'splitDoses' | 'dose' | 'unit' | 'strength' | 'doseLow' | 'doseHigh' | 'doseUcum']?: Attributes[K] | undefined } {
  const splitDoses = Array.from(order.matchAll(ROW), ([, frequency, dose, unit]): DoseStep => ({ dose: dose!, unit: unit!, frequency: frequency! }));
  if (splitDoses.length === 0) return {};
  const misread = written.dose !== undefined && splitDoses.some(({ dose, frequency }) => frequency === written.dose || dose === written.dose);
  return misread ? { splitDoses, dose: undefined, unit: undefined, strength: undefined, doseLow: undefined, doseHigh: undefined, doseUcum: undefined } : { splitDoses };
}
