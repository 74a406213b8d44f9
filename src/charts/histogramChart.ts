import { horizontalAxis, tickLabels, verticalScale } from './axis.ts';
import { AXIS_SIZE, bar, element, emptyPicture, hint, innerWidth, label, LABEL_SIZE, line, picture, swatch, SWATCH } from './svg.ts';
import { flowPieces, formatNumber, formatShare, shorten, textWidth } from './text.ts';
import { colour } from './theme.ts';
import type { DrawOptions, HistogramSeries, HistogramSpec } from './types.ts';

const SINGLE_HEIGHT = 132;
const PAIR_HEIGHT = 76;
const MANY_HEIGHT = 52;
/** More than charts with grid lines have: these ticks have none. */
const MOST_TICKS = 9;
const LINE_HEIGHT = 16;
const BLOCK_GAP = 12;

/**
 * Distributions one below the other over the same axis: bars are shares of the rows of their own series, so that small
 * splits can be held against large ones. A line stands at the median, a dashed one where 95 % are below.
 */
export function histogramChart(spec: HistogramSpec, options: DrawOptions): string {
  const series = spec.series.filter(({ bins, rows }) => bins.length > 0 && rows > 0);
  const first = series[0];
  if (first === undefined) return emptyPicture(spec, options, 'No rows to measure.');
  const width = innerWidth(options);
  const plotHeight = series.length === 1 ? SINGLE_HEIGHT : series.length === 2 ? PAIR_HEIGHT : MANY_HEIGHT;
  const highest = Math.max(...series.flatMap(({ bins, rows }) => bins.map(({ count }) => count / rows)));
  const vertical = verticalScale(highest, plotHeight, series.length === 1 ? 4 : 2);
  const ticks = vertical.ticks.map((value) => ({ value, text: tickShare(value) }));
  const left = Math.max(...ticks.map(({ text }) => textWidth(text, AXIS_SIZE))) + 8;
  const low = first.bins[0]!.from;
  const high = first.bins.at(-1)!.to;
  // Where a bin is one number, its tick stands below the middle of its bar.
  const middle = first.bins[0]!.to - low === 1 ? 0.5 : 0;
  const axis = horizontalAxis([low - middle, high - middle], { first: left, last: width, width }, formatNumber, middle > 0, MOST_TICKS);
  const marks: string[] = [];
  let y = 0;
  for (const [index, one] of series.entries()) {
    if (index > 0) y += BLOCK_GAP;
    const head = headOf(one, spec.unit, width, y);
    marks.push(...head.marks);
    y += head.height + AXIS_SIZE / 2;
    for (const { value, text } of ticks) {
      marks.push(line(left, y + vertical.at(value), width, y + vertical.at(value), 'line'), label(text, { x: left - 6, y: y + vertical.at(value) + 4, anchor: 'end' }));
    }
    marks.push(...barsOf(one, spec.unit, (value) => axis.at(value - middle), (share) => vertical.at(share), y, plotHeight), ...linesOf(one, axis.at, high, y, plotHeight));
    y += plotHeight;
  }
  marks.push(...tickLabels(axis, y + LINE_HEIGHT));
  y += LINE_HEIGHT;
  const unit = shorten(spec.unit, width / 2, AXIS_SIZE);
  marks.push(label(unit, { x: width, y: y + LINE_HEIGHT + 2, anchor: 'end' }));
  for (const words of flowPieces(['share of rows', 'line: median', 'dashed: 95 %'], width - textWidth(unit, AXIS_SIZE) - 16, AXIS_SIZE)) {
    marks.push(label(words, { x: 0, y: y + LINE_HEIGHT + 2 }));
    y += LINE_HEIGHT;
  }
  return picture(spec, options, series.map((one) => sentenceOf(one, spec.unit)).join(' '), { marks, height: y + 8 });
}

/** "8 %"; round by construction, so digits are only kept where they say something. */
function tickShare(value: number): string {
  return `${formatNumber(Math.round(value * 1000) / 10)} %`;
}

function piecesOf({ rows, median, p95, max }: HistogramSeries): string[] {
  return [`${formatNumber(rows)} ${rows === 1 ? 'row' : 'rows'}`, `median ${formatNumber(median)}`, `95 % up to ${formatNumber(p95)}`, `longest ${formatNumber(max)}`];
}

function headOf(series: HistogramSeries, unit: string, width: number, y: number): { marks: string[]; height: number } {
  const marks: string[] = [];
  let x = 0;
  if (series.name !== '') {
    const name = shorten(series.name, width * 0.4, LABEL_SIZE, true);
    marks.push(swatch(0, y + 3, series.tone), label(name, { x: SWATCH + 6, y: y + 12, size: LABEL_SIZE, bold: true, fill: 'text', whole: series.name }));
    x = SWATCH + 6 + textWidth(name, LABEL_SIZE, true) + 12;
  }
  const lines = flowPieces(piecesOf(series), width - x, AXIS_SIZE);
  for (const [index, words] of lines.entries()) marks.push(label(words, { x, y: y + 12 + index * LINE_HEIGHT, whole: `${words} ${unit}` }));
  return { marks, height: lines.length * LINE_HEIGHT + 2 };
}

function barsOf(series: HistogramSeries, unit: string, at: (value: number) => number, down: (share: number) => number, y: number, height: number): string[] {
  return series.bins.flatMap(({ from, to, count }, index) => {
    if (count === 0) return [];
    const open = index === series.bins.length - 1 && series.max >= to;
    const range = open ? `${formatNumber(from)} and more` : from + 1 === to ? formatNumber(from) : `${formatNumber(from)} to ${formatNumber(to - 1)}`;
    const share = count / series.rows;
    const left = at(from);
    // A bin of one row among many is still a bin that is not empty.
    const top = Math.min(down(share), height - 1);
    const gap = at(to) - left > 4 ? 1 : 0;
    const tip = `${range} ${unit}: ${formatNumber(count)} ${count === 1 ? 'row' : 'rows'}, ${formatShare(share)}`;
    return [bar(left, y + top, at(to) - left - gap, height - top, series.tone, tip)];
  });
}

function linesOf({ median, p95, name }: HistogramSeries, at: (value: number) => number, high: number, y: number, height: number): string[] {
  const of = name === '' ? '' : ` of ${name}`;
  return ([
    [median, `Median${of}: ${formatNumber(median)}`, undefined],
    [p95, `95 %${of} up to ${formatNumber(p95)}`, '3 2'],
  ] as const).flatMap(([value, tip, dash]) => {
    if (value > high) return [];
    const x = at(value);
    return [element('line', { x1: x, x2: x, y1: y, y2: y + height, stroke: colour('text'), 'stroke-dasharray': dash }, hint(tip))];
  });
}

function sentenceOf({ name, rows, median, p95, max }: HistogramSeries, unit: string): string {
  return `${name === '' ? 'All rows' : name}: ${formatNumber(rows)} rows, median ${formatNumber(median)} ${unit}, 95 % up to ${formatNumber(p95)}, longest ${formatNumber(max)}.`;
}
