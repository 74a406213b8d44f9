import { gridLines, horizontalAxis, tickLabels } from './axis.ts';
import { AXIS_SIZE, bar, emptyPicture, innerWidth, label, LABEL_SIZE, picture } from './svg.ts';
import { formatNumber, formatShare, shorten, textWidth } from './text.ts';
import type { BarSpec, DrawOptions } from './types.ts';

/** From here on names stand beside their bars, below it above them. */
const WIDE = 520;
const WIDE_ROW = 21;
const NARROW_ROW = 36;
const BAR_HEIGHT = 11;

/** Horizontal bars with their names, what these mean, and their values written out. */
export function barChart(spec: BarSpec, options: DrawOptions): string {
  const { bars, unit, total } = spec;
  if (bars.length === 0) return emptyPicture(spec, options, `No ${unit} to count.`);
  const width = innerWidth(options);
  const wide = width >= WIDE;
  const values = bars.map(({ value }) => (total > 0 ? `${formatNumber(value)} · ${formatShare(value / total)}` : formatNumber(value)));
  const valueWidth = Math.max(...values.map((text) => textWidth(text, AXIS_SIZE)));
  const nameWidth = Math.min(Math.max(...bars.map(({ label: name }) => textWidth(name, LABEL_SIZE))), width * 0.3);
  const detailWidth = wide && bars.some(({ detail }) => detail !== undefined) ? Math.min(width * 0.34, Math.max(...bars.map(({ detail = '' }) => textWidth(detail, LABEL_SIZE)))) : 0;
  const first = wide ? nameWidth + (detailWidth > 0 ? 10 + detailWidth : 0) + 14 : 0;
  const last = Math.max(first + 24, width - valueWidth - 10);
  const axis = horizontalAxis([0, Math.max(...bars.map(({ value }) => value))], { first, last, width }, formatNumber, true);
  const rowHeight = wide ? WIDE_ROW : NARROW_ROW;
  const height = bars.length * rowHeight;
  const marks = gridLines(axis, 0, height);
  for (const [index, { label: name, detail = '', value }] of bars.entries()) {
    const y = index * rowHeight;
    const shortName = shorten(name, wide ? nameWidth : width * 0.5, LABEL_SIZE);
    const room = wide ? detailWidth : width - textWidth(shortName, LABEL_SIZE) - 10;
    marks.push(
      label(shortName, { x: 0, y: y + 14, size: LABEL_SIZE, fill: 'text', halo: !wide, whole: name }),
      label(shorten(detail, room, LABEL_SIZE), { x: wide ? nameWidth + 10 : textWidth(shortName, LABEL_SIZE) + 10, y: y + 14, size: LABEL_SIZE, halo: !wide, whole: detail }),
      bar(first, y + (wide ? 5 : 20), axis.at(value) - first, BAR_HEIGHT, 'first', `${name}${detail === '' ? '' : ` ${detail}`}: ${values[index]!} of ${unit}`),
      label(values[index]!, { x: axis.at(value) + 6, y: y + (wide ? 14 : 29.5), fill: 'text', halo: true }),
    );
  }
  const shortUnit = shorten(unit, width, AXIS_SIZE);
  marks.push(...tickLabels(axis, height + 16), label(shortUnit, { x: width, y: height + 34, anchor: 'end' }));
  const summary = bars.map(({ label: name, value }, index) => `${name}: ${total > 0 ? values[index]! : formatNumber(value)}`).join('; ');
  return picture(spec, options, `${unit}: ${summary}`, { marks, height: height + 40 });
}
