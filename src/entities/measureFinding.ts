import type { Attributes } from './types.ts';

/** Results in words and what they mean; the first that fits counts. */
const FINDINGS: readonly (readonly [RegExp, string])[] = [
  [/^20\/\d{2,4}/, ''],
  [/^([1-4])\s?\+(?!\s?\d)|^([1-4]) plus/, 'plus'],
  [/^(\+{1,4})$/, 'plus'],
  [/^(?:tr|trace)\b/, 'trace'],
  [/^no growth|^ngtd/, 'no growth'],
  [/^non-?reactive/, 'nonreactive'],
  [/^reactive/, 'reactive'],
  [/^non-?immune/, 'nonimmune'],
  [/^immune/, 'immune'],
  [/^(?:negative|neg)\b|^not detected|^none seen/, 'negative'],
  [/^(?:positive|pos)\b|^detected/, 'positive'],
  [/^undetectable/, 'undetectable'],
  [/^(?:wnl|normal|normal limits|unremarkable|(?:in|within)\b.*(?:normal|limits|range))/, 'normal'],
  [/^(?:supra-?therapeutic)/, 'high'],
  [/^(?:sub-?therapeutic)/, 'low'],
  [/^therapeutic/, 'therapeutic'],
  [/^(?:elevated|high|increased|raised|rising|↑)/, 'high'],
  [/^(?:low|decreased|reduced|depressed|falling|↓)/, 'low'],
  [/^abnormal/, 'abnormal'],
  [/^(?:none|nil)\b/, 'none'],
  [/^(?:sm|small)\b/, 'small'],
  [/^(?:mod|moderate)\b/, 'moderate'],
  [/^(?:lg|large)\b/, 'large'],
  [/^occ\b/, 'occasional'],
  [/^(?:indeterminate|equivocal|borderline|pending|flat|stable|few|many|rare|clear|cloudy|turbid|hazy|straw|yellow|brisk|adequate|minimal|negligible|labile|controlled|uncontrolled|regular|afebrile|at baseline|good|normotensive)\b/, ''],
];
const ADVERBS = /^(?:(?:mildly|slightly|markedly|moderately|significantly|severely|grossly|strongly|weakly|essentially|completely|entirely|all|otherwise|persistently|again|also|only|still)\s)+/;

/** The normalised word of a result without a number: "positive", "trace", "2+"; undefined where the value is none. */
export function findingOf({ value }: Attributes): string | undefined {
  if (value === undefined) return undefined;
  const words = value.toLowerCase().replace(ADVERBS, '');
  for (const [pattern, meaning] of FINDINGS) {
    const match = pattern.exec(words);
    if (match === null) continue;
    if (meaning === 'plus') return `${match[1]?.startsWith('+') === true ? match[1].length : (match[1] ?? match[2])}+`;
    return meaning === '' ? match[0] : meaning;
  }
  return undefined;
}
