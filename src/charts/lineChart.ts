import { horizontalAxis, tickLabels, verticalScale } from './axis.ts';
import { AXIS_SIZE, coordinate, element, emptyPicture, hint, innerWidth, label, LABEL_SIZE, line, picture } from './svg.ts';
import { formatNumber, shorten, textWidth } from './text.ts';
import { colour } from './theme.ts';
import type { DrawOptions, LineSeries, LineSpec } from './types.ts';

const PLOT_HEIGHT = 120;
/** Four grid lines and the base line. */
const VALUE_TICKS = 4;
const TIME_TICKS = 6;
/** Labels at the ends of lines keep so far apart, from base line to base line. */
const END_LINE = 14;
const END_GAP = 8;
/** Room that texts like these have in any case, so that charts below one another begin and end at the same places. */
const USUAL_TICK = '100';
const USUAL_END = '100.0 GiB';
/** Of the width, at most, for the labels at the ends. */
const MOST_END_SHARE = 0.34;

/** Lines over the minutes up to now, each with its name and latest value at its end; the first in the list lies on top. */
export function lineChart(spec: LineSpec, options: DrawOptions): string {
  const series = spec.series.filter(({ points }) => points.some(([, value]) => value !== null));
  if (series.length === 0) return emptyPicture(spec, options, 'Nothing measured yet.');
  const width = innerWidth(options);
  const highest = spec.high ?? Math.max(...series.flatMap(({ points }) => points.map(([, value]) => value ?? 0)));
  const vertical = verticalScale(highest, PLOT_HEIGHT, VALUE_TICKS);
  const ticks = vertical.ticks.map((value) => ({ value, text: formatNumber(value) }));
  const left = Math.max(textWidth(USUAL_TICK, AXIS_SIZE), ...ticks.map(({ text }) => textWidth(text, AXIS_SIZE))) + 8;
  const ends = endsOf(series, spec.unit, width * MOST_END_SHARE);
  const right = width - (ends.length === 0 ? 0 : Math.max(textWidth(USUAL_END, LABEL_SIZE), ...ends.map(({ text }) => textWidth(text, LABEL_SIZE))) + END_GAP);
  const axis = horizontalAxis([-spec.seconds / 60, 0], { first: left, last: right, width }, (minutes) => (minutes === 0 ? 'now' : `−${-minutes} min`), true, TIME_TICKS);
  const top = AXIS_SIZE / 2 + 2;
  const marks: string[] = [];
  for (const { value, text } of ticks) {
    const y = top + vertical.at(value);
    marks.push(line(left, y, right, y, 'line'), label(text, { x: left - 6, y: y + 4, anchor: 'end' }));
  }
  const place = ([seconds, value]: readonly [number, number]): [number, number] => [axis.at(seconds / 60), top + vertical.at(Math.min(value, vertical.ticks.at(-1) ?? value))];
  for (const one of [...series].reverse()) marks.push(...strokesOf(one, spec, place));
  marks.push(...placeEnds(ends, (value) => top + vertical.at(value), right + END_GAP, top + PLOT_HEIGHT));
  marks.push(...tickLabels(axis, top + PLOT_HEIGHT + 16));
  return picture(spec, options, series.map((one) => sentenceOf(one, spec)).join(' '), { marks, height: top + PLOT_HEIGHT + 22 });
}

/** A path for each stretch without a gap; a stretch of one point is a dot. */
function strokesOf({ name, tone, points }: LineSeries, { seconds: length, gapSeconds, unit }: LineSpec, place: (point: readonly [number, number]) => [number, number]): string[] {
  const stretches: [number, number][][] = [];
  let last: number | undefined;
  for (const [seconds, value] of points) {
    if (seconds < -length || seconds > 0) continue;
    if (value === null) {
      last = undefined;
      continue;
    }
    if (last === undefined || seconds - last > gapSeconds) stretches.push([]);
    stretches.at(-1)!.push(place([seconds, value]));
    last = seconds;
  }
  return stretches.map((stretch) => {
    const path = stretch.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`).join('');
    const dot = stretch.length === 1 ? 'h0' : '';
    return element('path', { d: `${path}${dot}`, fill: 'none', stroke: colour(tone), 'stroke-width': tone === 'quiet' ? 1 : 1.5, 'stroke-opacity': tone === 'quiet' ? 0.4 : undefined, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }, hint(`${name}, ${unit}`));
  });
}

interface End {
  readonly text: string;
  readonly whole: string;
  readonly value: number;
  readonly tone: LineSeries['tone'];
}

/** Names and latest values of lines that stand out; quiet ones are told by the page's table. */
function endsOf(series: readonly LineSeries[], unit: string, most: number): End[] {
  return series.flatMap(({ name, tone, points }) => {
    const value = points.at(-1)?.[1];
    if (value === undefined || value === null || tone === 'quiet') return [];
    const said = `${formatNumber(value)} ${unit}`;
    const shortName = name === '' ? '' : shorten(name, most - textWidth(` ${said}`, LABEL_SIZE), LABEL_SIZE);
    return [{ text: `${shortName} ${said}`.trim(), whole: `${name} ${said}`.trim(), value, tone }];
  });
}

/** Labels beside the ends of their lines, moved apart where these lie together. */
function placeEnds(ends: readonly End[], at: (value: number) => number, x: number, bottom: number): string[] {
  const placed = ends.map((end) => ({ end, y: at(end.value) + 4 })).sort((a, b) => a.y - b.y);
  for (const [index, label] of placed.entries()) if (index > 0) label.y = Math.max(label.y, placed[index - 1]!.y + END_LINE);
  const over = (placed.at(-1)?.y ?? 0) - bottom;
  // Pushed up again from the bottom, so that the last one stays in the picture.
  if (over > 0) {
    for (let index = placed.length - 1; index >= 0; index -= 1) placed[index]!.y = Math.min(placed[index]!.y, index === placed.length - 1 ? bottom : placed[index + 1]!.y - END_LINE);
  }
  return placed.map(({ end: { text, whole, tone }, y }) => label(text, { x, y, size: LABEL_SIZE, fill: tone, whole }));
}

function sentenceOf({ name, points }: LineSeries, { unit }: LineSpec): string {
  const values = points.flatMap(([, value]) => (value === null ? [] : [value]));
  const latest = points.at(-1)?.[1];
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return `${name === '' ? '' : `${name}: `}${latest === undefined || latest === null ? 'nothing now' : `${formatNumber(latest)} ${unit} now`}, ${formatNumber(mean)} ${unit} on average, ${formatNumber(Math.max(...values))} ${unit} at most.`;
}
