import { colour, type ChartColour } from './theme.ts';
import { shorten, textWidth, wrapWords } from './text.ts';
import { LEAST_WIDTH, type ChartSpec, type DrawOptions } from './types.ts';

const FONT = 'system-ui, -apple-system, &quot;Segoe UI&quot;, &quot;DejaVu Sans&quot;, sans-serif';
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// What XML 1.0 cannot hold.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const AXIS_SIZE = 11;
export const LABEL_SIZE = 12;

/** Text as XML text or attribute value. */
function escapeXml(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd').replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}

/** A coordinate with as many digits as can be seen. */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; `children` are elements already. Attribute values are ours, not texts of data. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${typeof value === 'number' ? coordinate(value) : value}"`]));
  return children.length === 0 ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

export interface LabelOptions {
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: ChartColour;
  readonly bold?: boolean;
  /** Keeps grid lines off the letters. */
  readonly halo?: boolean;
  /** Whole text of one that was shortened, shown when pointed at. */
  readonly whole?: string;
}

/** A line of text; nothing for an empty one. */
export function label(text: string, { x, y, size = AXIS_SIZE, anchor = 'start', fill = 'dim', bold = false, halo = false, whole }: LabelOptions): string {
  if (text === '') return '';
  const tip = whole === undefined || whole === text ? [] : [hint(whole)];
  const behind = halo ? { stroke: colour('background'), 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {};
  return element('text', { x, y, 'font-size': size, 'text-anchor': anchor === 'start' ? undefined : anchor, 'font-weight': bold ? 600 : undefined, fill: colour(fill), ...behind }, ...tip, escapeXml(text));
}

export function bar(x: number, y: number, width: number, height: number, fill: ChartColour, tip: string): string {
  return element('rect', { x, y, width: Math.max(0, width), height: Math.max(0, height), fill: colour(fill) }, hint(tip));
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: ChartColour, dash?: string): string {
  return element('line', { x1, y1, x2, y2, stroke: colour(stroke), 'stroke-dasharray': dash });
}

/** What is shown when the element is pointed at. */
export function hint(text: string): string {
  return element('title', {}, escapeXml(text));
}

/** What is drawn, in a frame from 0 to `height`. */
export interface Drawing {
  readonly marks: readonly string[];
  readonly height: number;
}

const PADDING = 16;
const TITLE_SIZE = 14;
const LINE_RATIO = 1.4;

/** Width that is left for the drawing itself. */
export function innerWidth({ width, standalone = false }: DrawOptions): number {
  return Math.max(LEAST_WIDTH, Math.floor(Number.isFinite(width) ? width : LEAST_WIDTH)) - (standalone ? 2 * PADDING : 0);
}

/** The whole picture: named and described for who does not see it, with title and background where it stands alone. */
export function picture(spec: ChartSpec, options: DrawOptions, summary: string, { marks, height }: Drawing): string {
  const inner = innerWidth(options);
  const standalone = options.standalone === true;
  const head = standalone ? heading(spec, inner) : { marks: [], height: 0 };
  const pad = standalone ? PADDING : 0;
  const width = inner + 2 * pad;
  const total = Math.ceil(height + head.height + 2 * pad);
  const { id } = spec;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${total}`,
      width,
      height: total,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-summary`,
      'font-family': standalone ? FONT : undefined,
    },
    element('title', { id: `${id}-title` }, escapeXml(spec.title)),
    element('desc', { id: `${id}-summary` }, escapeXml([spec.note, summary].filter((part) => part !== undefined && part !== '').join('. '))),
    ...(standalone ? [element('rect', { x: 0, y: 0, width, height: total, fill: colour('background') })] : []),
    ...(standalone ? [element('g', { transform: `translate(${pad} ${pad})` }, ...head.marks), element('g', { transform: `translate(${pad} ${coordinate(pad + head.height)})` }, ...marks)] : marks),
  );
}

function heading({ title, note }: ChartSpec, width: number): Drawing {
  const marks: string[] = [];
  let y = 0;
  for (const [text, size, bold] of [
    [title, TITLE_SIZE, true],
    [note ?? '', LABEL_SIZE, false],
  ] as const) {
    for (const words of wrapWords(text, width, size, bold)) {
      y += size * LINE_RATIO;
      marks.push(label(words, { x: 0, y: y - size * 0.3, size, bold, fill: bold ? 'text' : 'dim' }));
    }
  }
  return { marks, height: y + 10 };
}

const EMPTY_HEIGHT = 56;

/** A chart without data says so. */
export function emptyPicture(spec: ChartSpec, options: DrawOptions, sentence: string): string {
  const width = innerWidth(options);
  const lines = wrapWords(sentence, width, LABEL_SIZE);
  return picture(spec, options, sentence, {
    height: EMPTY_HEIGHT,
    marks: lines.map((words, index) => label(words, { x: 0, y: 20 + index * LABEL_SIZE * LINE_RATIO, size: LABEL_SIZE })),
  });
}

/** Names with their colour in as few lines as fit, and the height that they take. */
export function key(parts: readonly { readonly name: string; readonly tone: ChartColour }[], width: number): Drawing {
  const marks: string[] = [];
  let x = 0;
  let y = 0;
  for (const { name: whole, tone } of parts) {
    const name = shorten(whole, width - SWATCH - 5, AXIS_SIZE);
    const needed = SWATCH + 5 + textWidth(name, AXIS_SIZE);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += 16;
    }
    marks.push(swatch(x, y + 4, tone), label(name, { x: x + SWATCH + 5, y: y + 12, fill: 'text', whole }));
    x += needed + 16;
  }
  return { marks, height: y + 22 };
}

export const SWATCH = 9;

export function swatch(x: number, y: number, tone: ChartColour): string {
  return element('rect', { x, y, width: SWATCH, height: SWATCH, fill: colour(tone) });
}
