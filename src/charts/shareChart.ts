import { horizontalAxis, tickLabels } from './axis.ts';
import { AXIS_SIZE, bar, emptyPicture, innerWidth, label, LABEL_SIZE, line, picture, swatch, SWATCH } from './svg.ts';
import { formatShare, shorten, textWidth } from './text.ts';
import type { DrawOptions, ShareSpec } from './types.ts';

const BAR_HEIGHT = 20;
const ROW_HEIGHT = 20;
const COLUMN_GAP = 18;
const LEAST_GAP = 6;

/** One bar of a whole and its parts, and below it each part with its figures in columns. */
export function shareChart(spec: ShareSpec, options: DrawOptions): string {
  const { parts } = spec;
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  if (total <= 0) return emptyPicture(spec, options, 'No rows to split.');
  const width = innerWidth(options);
  const axis = horizontalAxis([0, 1], { first: 0, last: width, width }, (value) => `${Math.round(value * 100)} %`);
  const marks: string[] = [];
  let before = 0;
  for (const { name, tone, value } of parts) {
    const x = axis.at(before / total);
    const wide = axis.at((before + value) / total) - x;
    if (value > 0) marks.push(bar(x, 0, Math.max(1, wide - (wide > 3 ? 1 : 0)), BAR_HEIGHT, tone, `${name}: ${formatShare(value / total)}`));
    before += value;
  }
  marks.push(...axis.ticks.map(({ x }) => line(x, BAR_HEIGHT, x, BAR_HEIGHT + 4, 'line')), ...tickLabels(axis, BAR_HEIGHT + 17));
  const table = tableOf(spec, total, width, BAR_HEIGHT + 28);
  const summary = parts.map(({ name, value, figures }) => `${name}: ${formatShare(value / total)}, ${figures.map((figure, place) => `${figure} ${spec.columns[place] ?? ''}`.trim()).join(', ')}`).join('; ');
  return picture(spec, options, summary, { marks: [...marks, ...table], height: BAR_HEIGHT + 28 + (parts.length + 1) * ROW_HEIGHT });
}

/** Columns end where their widest figure ends, the last at the right edge or a little after the names on a wide page. */
function tableOf({ parts, columns }: ShareSpec, total: number, width: number, top: number): string[] {
  const shares = parts.map(({ value }) => formatShare(value / total));
  const cells = [...columns.map((title, place) => [title, ...parts.map(({ figures }) => figures[place] ?? '')]), ['share', ...shares]];
  const widths = cells.map((column) => Math.max(...column.map((text) => textWidth(text, LABEL_SIZE))));
  const figuresWidth = widths.reduce((sum, column) => sum + column, 0);
  const names = Math.max(...parts.map(({ name }) => textWidth(name, LABEL_SIZE, true)));
  const indent = SWATCH + 6;
  // Figures come before names: these are shortened where both do not fit, and gaps before these.
  const free = width - indent - figuresWidth;
  const gap = Math.max(LEAST_GAP, Math.min(COLUMN_GAP, (free - names) / cells.length));
  const nameWidth = Math.max(0, Math.min(names, free - gap * cells.length));
  const scale = Math.min(1, (width - indent) / (figuresWidth + gap * cells.length));
  const marks: string[] = [];
  let right = indent + nameWidth;
  for (const [place, column] of cells.entries()) {
    right += (gap + widths[place]!) * scale;
    for (const [row, text] of column.entries()) {
      const fits = shorten(text, widths[place]! * scale, row === 0 ? AXIS_SIZE : LABEL_SIZE);
      marks.push(label(fits, { x: right, y: top + row * ROW_HEIGHT + 14, anchor: 'end', size: row === 0 ? AXIS_SIZE : LABEL_SIZE, fill: row === 0 ? 'dim' : 'text', whole: text }));
    }
  }
  for (const [row, { name, tone }] of parts.entries()) {
    const y = top + (row + 1) * ROW_HEIGHT;
    marks.push(swatch(0, y + 5, tone), label(shorten(name, nameWidth, LABEL_SIZE, true), { x: indent, y: y + 14, size: LABEL_SIZE, bold: true, fill: 'text', whole: name }));
  }
  return marks;
}
