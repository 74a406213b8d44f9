import { gridLines, horizontalAxis, tickLabels } from './axis.ts';
import { AXIS_SIZE, bar, emptyPicture, innerWidth, key, label, LABEL_SIZE, picture } from './svg.ts';
import { formatNumber, shorten, textWidth } from './text.ts';
import type { DrawOptions, StackSpec } from './types.ts';

/** From here on names stand beside their bars, below it above them. */
const WIDE = 360;
const WIDE_ROW = 21;
const NARROW_ROW = 36;
const BAR_HEIGHT = 12;

/** A bar a row made of the same parts: what each is made of and how the rows compare. */
export function stackChart(spec: StackSpec, options: DrawOptions): string {
  const { parts, rows, unit } = spec;
  if (rows.length === 0 || parts.length === 0) return emptyPicture(spec, options, `No ${unit} to count.`);
  const width = innerWidth(options);
  const wide = width >= WIDE;
  const totals = rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const totalWidth = Math.max(...totals.map((total) => textWidth(formatNumber(total), AXIS_SIZE)));
  const nameWidth = wide ? Math.min(width * 0.4, Math.max(...rows.map(({ label: name }) => textWidth(name, LABEL_SIZE)))) : width - totalWidth - 10;
  const first = wide ? nameWidth + 14 : 0;
  const axis = horizontalAxis([0, Math.max(...totals)], { first, last: Math.max(first + 24, width - totalWidth - 10), width }, formatNumber, true);
  const legend = key(parts, width);
  const top = legend.height + 4;
  const rowHeight = wide ? WIDE_ROW : NARROW_ROW;
  const height = rows.length * rowHeight;
  const marks = [...legend.marks, ...gridLines(axis, top, top + height)];
  for (const [index, { label: name, values }] of rows.entries()) {
    const y = top + index * rowHeight;
    const barTop = y + (wide ? 4 : 20);
    marks.push(label(shorten(name, nameWidth, LABEL_SIZE), { x: 0, y: y + 14, size: LABEL_SIZE, fill: 'text', halo: !wide, whole: name }));
    let before = 0;
    for (const [place, { name: part, tone }] of parts.entries()) {
      const value = values[place] ?? 0;
      if (value > 0) {
        const x = axis.at(before);
        const wideBar = axis.at(before + value) - x;
        marks.push(bar(x, barTop, Math.max(1, wideBar - (wideBar > 3 ? 1 : 0)), BAR_HEIGHT, tone, `${name}, ${part}: ${formatNumber(value)} of ${formatNumber(totals[index]!)} ${unit}`));
      }
      before += value;
    }
    marks.push(label(formatNumber(totals[index]!), { x: axis.at(before) + 6, y: barTop + 10, fill: 'text', halo: true }));
  }
  marks.push(...tickLabels(axis, top + height + 16), label(shorten(unit, width, AXIS_SIZE), { x: width, y: top + height + 34, anchor: 'end' }));
  const summary = rows.map(({ label: name, values }) => `${name}: ${parts.map((part, place) => `${part.name} ${formatNumber(values[place] ?? 0)}`).join(', ')}`).join('; ');
  return picture(spec, options, summary, { marks, height: top + height + 40 });
}
