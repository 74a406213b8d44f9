import { formatMoment, formatNumber, formatSeconds, formatShare } from '../../charts/text.ts';
import type { CodeFrequencies, LengthHistogram, SpecialtyBalance, TableSample } from '../../dataset/describe/types.ts';
import { buildDataView, countsText } from '../../engine/dataView.ts';
import { bold, dim, green, red } from '../colour.ts';
import type { StatsResult } from './stats.ts';

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const CODES_SHOWN = 10;
const DESCRIPTION_WIDTH = 60;
const CELL_WIDTH = 100;

/** What a database holds, as lines for a terminal. */
export function statsLines(result: StatsResult): string[] {
  const view = buildDataView(result);
  const { proof } = view;
  const sentence = proof === null ? [] : [(proof.tone === 'bad' ? red : proof.tone === 'good' ? green : String)(proof.sentence)];
  return [
    `${bold(view.title)}  ${[view.kind, view.size, ...view.facts].join(' · ')}`,
    ...sentence,
    ...tables(result),
    ...splits(result),
    ...lengths(result.histograms),
    ...specialties(result.specialties),
    ...result.codes.flatMap(codes),
    ...steps(result),
    ...(result.samples ?? []).flatMap(sample),
    ...(result.report === undefined ? [] : ['', `${result.report.path}  ${(result.report.bytes / 1e3).toFixed(0)} kB`]),
  ];
}

/** Columns as wide as their widest cell; those of `right` end flush. */
function grid(head: readonly string[], rows: readonly (readonly string[])[], right: readonly number[]): string[] {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => cells.map((cell, column) => (right.includes(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('  ').trimEnd();
  return ['', dim(line(head)), ...rows.map(line)];
}

function tables({ tables: all }: StatsResult): string[] {
  if (all.length === 0) return ['', 'The database is empty.'];
  const [only] = all;
  if (all.length === 1 && only !== undefined) return [...grid([only.kind, 'rows'], [[only.name, rowsText(only.rows)]], [1]), ...grid(['column', 'type'], only.columns.map(({ name, type }) => [name, type.toLowerCase()]), [])];
  return grid(['table', 'rows', 'columns'], all.map(({ name, kind, rows, columns }) => [kind === 'view' ? `${name} (view)` : name, rowsText(rows), columns.map((column) => column.name).join(', ')]), [1]);
}

function rowsText(rows: number | null): string {
  return rows === null ? '' : formatNumber(rows);
}

function splits({ splits: parts }: StatsResult): string[] {
  if (parts.length === 0) return [];
  const patients = parts.some((part) => part.patients !== null);
  return grid(['split', 'rows', 'share', ...(patients ? ['patients'] : [])], parts.map((part) => [part.name, formatNumber(part.rows), formatShare(part.share), ...(patients ? [formatNumber(part.patients ?? 0)] : [])]), [1, 2, 3]);
}

function lengths(histograms: readonly LengthHistogram[]): string[] {
  const groups = [...new Set(histograms.map(({ id }) => id))].map((id) => histograms.filter((histogram) => histogram.id === id));
  return groups.flatMap((group) => {
    const { title, unit, of, sampled: isSample } = group[0]!;
    const measured = group.reduce((sum, { rows }) => sum + rows, 0);
    const sampled = isSample ? `, of a sample of ${formatNumber(measured)} of ${formatNumber(of)} rows` : '';
    return [
      ...grid([`${title.toLowerCase()} in ${unit}${sampled}`, 'median', '95 %', 'longest', ''], group.map((one) => [one.by ?? 'all', formatNumber(one.median), formatNumber(one.p95), formatNumber(one.max), spark(one)]), [1, 2, 3]),
    ];
  });
}

/** The distribution in one line: a bar a bin. */
function spark({ bins }: LengthHistogram): string {
  const highest = Math.max(1, ...bins.map(({ count }) => count));
  return bins.map(({ count }) => (count === 0 ? ' ' : BARS[Math.min(BARS.length - 1, Math.floor((count / highest) * BARS.length))]!)).join('');
}

function specialties(all: readonly SpecialtyBalance[]): string[] {
  if (all.length === 0) return [];
  return grid(['specialty', 'holdout', 'train', 'eval', 'pool'], all.map(({ name, holdout, train, eval: evaluation, pool }) => [name, ...[holdout, train, evaluation, pool].map(formatNumber)]), [1, 2, 3, 4]);
}

function codes({ table, total, distinct, admissions, top }: CodeFrequencies): string[] {
  const rows = top.slice(0, CODES_SHOWN).map(({ code, version, description = '', count }) => [`${code} (ICD-${version})`, formatNumber(count), admissions > 0 ? formatShare(count / admissions) : '', description.length > DESCRIPTION_WIDTH ? `${description.slice(0, DESCRIPTION_WIDTH - 1)}…` : description]);
  return [...grid([table, 'admissions', 'share', ''], rows, [1, 2]), dim(`${formatNumber(total)} ${table} of ${formatNumber(distinct)} codes in ${formatNumber(admissions)} admissions`)];
}

function steps({ steps: all }: StatsResult): string[] {
  return all.length === 0 ? [] : grid(['step', 'rows', 'time', 'finished', 'besides'], all.map(({ name, rows, seconds, finished, counts }) => [name, formatNumber(rows), formatSeconds(seconds), formatMoment(finished), countsText(counts)]), [1, 2]);
}

function sample({ table, columns, rows, total }: TableSample): string[] {
  const cell = (text: string): string => {
    const flat = text.replace(/\s+/g, ' ');
    return flat.length > CELL_WIDTH ? `${flat.slice(0, CELL_WIDTH - 1)}…` : flat;
  };
  return ['', `${bold(table)} ${dim(`${formatNumber(rows.length)} of ${formatNumber(total)} rows`)}`, ...rows.flatMap((row, index) => [...(index > 0 ? [''] : []), ...row.map((value, column) => `  ${dim(columns[column]?.name ?? '')} ${value === null ? dim('null') : cell(value.text)}`)])];
}
