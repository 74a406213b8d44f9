import path from 'node:path';
import { formatNumber, formatSeconds, formatShare } from '../charts/text.ts';
import type { ChartSpec, HistogramSpec, Tone } from '../charts/types.ts';
import type { CodeFrequencies, DatabaseDescription, DatabaseKind, LengthHistogram, SpecialtyBalance } from '../dataset/describe/types.ts';
import type { Figure } from './viewTypes.ts';

/** What is shown of a prepared database, in words and charts: panel, report and terminal read the same. */
export interface DataView {
  /** The file's name. */
  readonly title: string;
  /** "MIMIC-IV". */
  readonly kind: string;
  /** "3.1 GB". */
  readonly size: string;
  /** Further facts in a few words: "seed 7". */
  readonly facts: readonly string[];
  readonly figures: readonly Figure[];
  /** One sentence that says whether the splits can be trusted; null without splits. */
  readonly proof: { readonly sentence: string; readonly tone: 'plain' | 'good' | 'bad' } | null;
  readonly charts: readonly ChartSpec[];
  readonly description: DatabaseDescription;
}

const KINDS: Readonly<Record<DatabaseKind, string>> = {
  'mimic-iii': 'MIMIC-III',
  'mimic-iv': 'MIMIC-IV',
  bhc: 'Hospital course summaries',
  qa: 'Medical questions and answers',
  tokens: 'Tokenised',
  other: 'DuckDB',
};

/** The same colour for the same split in every chart. */
const TONES: Readonly<Record<string, Tone>> = { train: 'first', validation: 'second', eval: 'second', test: 'third', holdout: 'third', pool: 'quiet' };

export function buildDataView(description: DatabaseDescription): DataView {
  const { file, kind, bytes } = description;
  return { title: path.basename(file), kind: KINDS[kind], size: formatBytes(bytes), facts: factsOf(description), figures: figuresOf(description), proof: proofOf(description), charts: chartsOf(description), description };
}

/** "3.1 GB": units of 1,000, as file managers count. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 || value >= 99.95 ? value.toFixed(0) : value.toFixed(1)} ${units[unit]!}`;
}

/** What it was prepared with, where that is not the usual. */
function factsOf({ about }: DatabaseDescription): string[] {
  const { seed, badRows } = about;
  return [...(seed === undefined ? [] : [`seed ${seed}`]), ...(badRows === undefined || badRows === '0' ? [] : [`${badRows} bad rows left out`])];
}

/** What a step counted besides its rows, in a few words: "12 repeated · 3 in error". */
export function countsText(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts).map(([name, value]) => `${formatNumber(value)} ${name}`).join(' · ');
}

function counted(value: number, one: string, many = `${one}s`): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}

/** Five figures at most: how much there is, and whether it can be trusted. */
function figuresOf(description: DatabaseDescription): Figure[] {
  const { tables, splits, splitTable, steps, patientsChecked, patientsInTwoSplits, specialties } = description;
  const figures: Figure[] = [];
  const rows = tables.find(({ name }) => name === splitTable)?.rows;
  if (splitTable !== null && typeof rows === 'number') figures.push({ id: 'rows', label: ROW_NAMES[splitTable] ?? 'Rows', value: formatNumber(rows), detail: `in ${splitTable}`, tone: 'plain' });
  if (patientsChecked !== null) figures.push({ id: 'patients', label: 'Patients', value: formatNumber(patientsChecked), detail: `in ${counted(splits.length, 'split')}`, tone: 'plain' });
  if (specialties.length > 0) figures.push({ id: 'specialties', label: 'Specialties', value: formatNumber(specialties.length), detail: `in ${counted(splits.length, 'split')}`, tone: 'plain' });
  const tokens = steps.find(({ name }) => name === 'tokens');
  if (tokens !== undefined) {
    const truncated = tokens.counts['truncated'] ?? 0;
    figures.push({ id: 'truncated', label: 'Truncated', value: formatNumber(truncated), detail: `${formatNumber(tokens.counts['refused'] ?? 0)} refused`, tone: truncated === 0 ? 'plain' : 'warn' });
  }
  const train = splits.find(({ name }) => name === 'train');
  if (train !== undefined) figures.push({ id: 'train', label: 'For training', value: formatShare(train.share), detail: `${formatNumber(train.rows)} rows`, meter: { fraction: train.share }, tone: 'plain' });
  if (patientsInTwoSplits !== null && patientsChecked !== null) {
    figures.push({ id: 'leak', label: 'In two splits', value: formatNumber(patientsInTwoSplits), detail: `of ${counted(patientsChecked, 'patient')}`, tone: patientsInTwoSplits === 0 ? 'good' : 'bad' });
  }
  if (description.questionsInTwoSplits !== null) figures.push({ id: 'leak', label: 'In two splits', value: formatNumber(description.questionsInTwoSplits), detail: 'questions', tone: description.questionsInTwoSplits === 0 ? 'good' : 'bad' });
  if (splitTable === null) {
    const stored = tables.filter(({ kind }) => kind === 'table');
    figures.push({ id: 'tables', label: 'Tables', value: formatNumber(stored.length), detail: counted(tables.length - stored.length, 'view'), tone: 'plain' });
    figures.push({ id: 'stored', label: 'Rows', value: formatNumber(stored.reduce((sum, table) => sum + (table.rows ?? 0), 0)), detail: 'in all tables', tone: 'plain' });
  }
  if (steps.length > 0) figures.push({ id: 'prepared', label: 'Prepared in', value: formatSeconds(steps.reduce((sum, { seconds }) => sum + seconds, 0)), detail: counted(steps.length, 'step'), tone: 'plain' });
  return figures;
}

const ROW_NAMES: Readonly<Record<string, string>> = { facts: 'Admissions', bhc: 'Notes', qa: 'Questions', tokens: 'Rows' };

function proofOf({ splits, splitTable, patientsInTwoSplits, patientsChecked, questionsInTwoSplits }: DatabaseDescription): DataView['proof'] {
  if (splitTable === null || splits.length === 0) return null;
  if (questionsInTwoSplits !== null) {
    const rows = splits.reduce((sum, split) => sum + split.rows, 0);
    if (questionsInTwoSplits === 0) return { sentence: `No question is in two splits: checked over ${counted(rows, 'row')}.`, tone: 'good' };
    return { sentence: `${counted(questionsInTwoSplits, 'question')} ${questionsInTwoSplits === 1 ? 'is' : 'are'} in two splits: what is measured on one split has been seen in another. Prepare again.`, tone: 'bad' };
  }
  if (patientsInTwoSplits === null || patientsChecked === null) return { sentence: `The rows of ${splitTable} have no patient: each of them is in exactly one split.`, tone: 'plain' };
  if (patientsInTwoSplits === 0) return { sentence: `No patient is in two splits: checked over ${counted(patientsChecked, 'patient')}.`, tone: 'good' };
  return { sentence: `${counted(patientsInTwoSplits, 'patient')} of ${formatNumber(patientsChecked)} ${patientsInTwoSplits === 1 ? 'is' : 'are'} in two splits: what is measured on one split has been seen in another. Prepare again.`, tone: 'bad' };
}

function chartsOf(description: DatabaseDescription): ChartSpec[] {
  const charts: ChartSpec[] = [];
  if (description.splits.length > 0) charts.push(splitChart(description));
  const ids = [...new Set(description.histograms.map(({ id }) => id))];
  for (const id of ids) charts.push(lengthChart(description.histograms.filter((histogram) => histogram.id === id)));
  if (description.specialties.length > 0) charts.push(specialtyChart(description.specialties));
  for (const frequencies of description.codes) charts.push(codeChart(frequencies));
  return charts;
}

function splitChart({ splits, splitTable }: DatabaseDescription): ChartSpec {
  const withPatients = splits.some(({ patients }) => patients !== null);
  return {
    kind: 'shares',
    id: 'splits',
    title: 'Splits',
    note: `rows of ${splitTable ?? 'the table'}${withPatients ? ', split by patient' : ''}`,
    columns: ['rows', ...(withPatients ? ['patients'] : [])],
    parts: splits.map(({ name, rows, patients }) => ({ name, tone: TONES[name] ?? 'fourth', value: rows, figures: [formatNumber(rows), ...(withPatients ? [formatNumber(patients ?? 0)] : [])] })),
  };
}

function specialtyChart(specialties: readonly SpecialtyBalance[]): ChartSpec {
  const parts = ['holdout', 'train', 'eval', 'pool'] as const;
  return {
    kind: 'stacks',
    id: 'specialties',
    title: 'Specialties',
    note: counted(specialties.length, 'specialty', 'specialties'),
    unit: 'questions',
    parts: parts.map((name) => ({ name, tone: TONES[name] ?? 'fourth' })),
    rows: specialties.map((specialty) => ({ label: specialty.name.replaceAll('_', ' '), values: parts.map((part) => specialty[part]) })),
  };
}

function lengthChart(histograms: readonly LengthHistogram[]): HistogramSpec {
  const { id, title, unit } = histograms[0]!;
  const measured = histograms.reduce((sum, { rows }) => sum + rows, 0);
  return {
    kind: 'histogram',
    id,
    title,
    note: extentText(histograms[0]!, measured),
    unit,
    series: histograms.map(({ by, rows, bins, median, p95, max }) => ({ name: by ?? '', tone: by === undefined ? 'first' : (TONES[by] ?? 'fourth'), rows, bins, median, p95, max })),
  };
}

/** Of how many rows a figure speaks. */
function extentText({ table, of, sampled }: LengthHistogram, measured: number): string {
  if (sampled) return `of a sample of ${formatNumber(measured)} of the ${formatNumber(of)} rows of ${table}`;
  return measured === of ? `all ${counted(of, 'row')} of ${table}` : `${formatNumber(measured)} of the ${formatNumber(of)} rows of ${table}: the others have none`;
}

function codeChart({ table, total, distinct, admissions, top }: CodeFrequencies): ChartSpec {
  const versions = new Set(top.map(({ version }) => version));
  return {
    kind: 'bars',
    id: `codes-${table}`,
    title: table === 'diagnoses' ? 'Most frequent diagnoses' : 'Most frequent procedures',
    note: `${formatNumber(top.length)} of ${counted(distinct, 'code')}; ${formatNumber(total)} in ${counted(admissions, 'admission')}`,
    unit: 'admissions',
    total: admissions,
    bars: top.map(({ code, version, description, count }) => ({ label: versions.size > 1 ? `${code} (ICD-${version})` : code, ...(description === undefined ? {} : { detail: description }), value: count })),
  };
}
