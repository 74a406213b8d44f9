import type { CodingResult } from '../coding/types.ts';
import type { FaithfulnessMetrics } from '../summary/types.ts';
import type { Figure, ViewEntity } from './viewTypes.ts';

export interface Share {
  readonly kept: number;
  readonly total: number;
}

/** A compressed note that keeps less of its entities than this is marked in the strip. */
export const RETENTION_TARGET = 0.9;

/**
 * Length, entities, values, negations, unsupported: whether a summary or compressed text can be trusted.
 * `values` counts the numbers that the output states and those that stand so in the note: a number that was
 * left out is not a changed one. Entities and negations are counted over the note.
 */
export function faithfulnessFigures(metrics: FaithfulnessMetrics, values: Share, target: { readonly length?: number; readonly retention?: number }): Figure[] {
  const { compressionRatio: ratio, unsupported } = metrics;
  const entities = Object.values(metrics.retention.byType).reduce<Share>((sum, { kept, total }) => ({ kept: sum.kept + kept, total: sum.total + total }), { kept: 0, total: 0 });
  const tooLong = target.length !== undefined && ratio > target.length + 0.005;
  return [
    {
      id: 'length',
      label: 'Length',
      value: `${(ratio * 100).toFixed(0)} %`,
      detail: 'of the note',
      meter: meter(ratio, target.length),
      tone: tooLong ? 'warn' : 'plain',
    },
    shareFigure('entities', 'Entities kept', entities, target.retention),
    valuesFigure(values),
    shareFigure('negations', 'Negations kept', metrics.negations, target.retention),
    {
      id: 'unsupported',
      label: 'Unsupported',
      value: `${unsupported.length}`,
      detail: unsupported.length === 1 ? 'statement' : 'statements',
      tone: unsupported.length === 0 ? 'good' : 'bad',
    },
  ];
}

/** How much there is to decide, and how much of it needs a look. */
export function codingFigures({ codes, codeSet }: CodingResult): Figure[] {
  const evidenced = codes.filter(({ evidence }) => evidence.length > 0).length;
  const toCheck = codes.filter(({ note }) => note !== undefined).length;
  const billable = codes.filter((code) => code.billable).length;
  return [
    count('codes', 'Suggested', codes.length, codes.length === 1 ? 'code' : 'codes'),
    shareFigure('accepted', 'Accepted', { kept: 0, total: codes.length }, undefined, 'no code'),
    shareFigure('evidence', 'With evidence', { kept: evidenced, total: codes.length }, 1, 'no code'),
    shareFigure('billable', 'Billable', { kept: billable, total: codes.length }, 1, 'no code'),
    { ...count('check', 'To check', toCheck, `by a coder · ${codeSet.version}`), tone: toCheck === 0 ? 'good' : 'warn' },
  ];
}

/** What the note is about, by the types that matter most. */
export function entityFigures(entities: readonly ViewEntity[]): Figure[] {
  const concepts = new Set(entities.map(({ type, concept }) => `${type} ${concept}`)).size;
  const ofType = (...types: readonly string[]): number => entities.filter(({ type }) => types.includes(type)).length;
  const negated = entities.filter(({ words }) => words.includes('negated')).length;
  return [
    count('entities', 'Entities', entities.length, `${concepts} distinct`),
    count('problems', 'Problems', ofType('problem'), 'mentions'),
    count('medications', 'Medications', ofType('medication'), 'mentions'),
    count('results', 'Labs and vitals', ofType('lab', 'vital'), 'mentions'),
    count('negated', 'Negated', negated, `of ${entities.length}`),
  ];
}

function valuesFigure(values: Share): Figure {
  const figure = shareFigure('values', 'Values unchanged', values, 1, 'none stated');
  return figure.tone === 'warn' ? { ...figure, tone: 'bad' } : figure;
}

function count(id: string, label: string, value: number, detail: string): Figure {
  return { id, label, value: formatCount(value), detail, tone: 'plain' };
}

function shareFigure(id: string, label: string, { kept, total }: Share, target: number | undefined, none = 'none in the note'): Figure {
  if (total === 0) return { id, label, value: '–', detail: none, tone: 'plain' };
  const fraction = kept / total;
  const below = target !== undefined && fraction < target;
  return {
    id,
    label,
    value: formatCount(kept),
    detail: `of ${formatCount(total)}`,
    meter: meter(fraction, target === 1 ? undefined : target),
    tone: below ? 'warn' : 'plain',
  };
}

function meter(fraction: number, target: number | undefined): NonNullable<Figure['meter']> {
  const clamped = Math.min(1, Math.max(0, fraction));
  return target === undefined ? { fraction: clamped } : { fraction: clamped, target };
}

/** 1840 as "1,840", the same in every locale. */
export function formatCount(value: number): string {
  return value.toLocaleString('en-US');
}
