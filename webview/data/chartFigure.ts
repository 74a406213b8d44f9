import { drawChart } from '../../src/charts/draw.ts';
import { resolveColours } from '../../src/charts/theme.ts';
import type { ChartSpec } from '../../src/charts/types.ts';
import { h, onClick } from '../dom.ts';

/** Width of a saved picture, in CSS pixels, and how many pixels of a PNG stand for one of them. */
const SAVED_WIDTH = 760;
const PNG_SCALE = 2;

export type ImageFormat = 'svg' | 'png';
export type Picture = Uint8Array<ArrayBuffer>;

/** A chart with its title and the buttons that save it; it is drawn anew whenever its width changes. */
export class ChartFigure {
  readonly element: HTMLElement;
  readonly #spec: ChartSpec;
  readonly #drawing = h('div', { class: 'drawing' });
  readonly #observer: ResizeObserver;
  #width = 0;

  constructor(spec: ChartSpec, save: (format: ImageFormat, bytes: Picture) => void, failed: () => void) {
    this.#spec = spec;
    const button = (format: ImageFormat): HTMLElement =>
      onClick(h('button', { class: 'link', type: 'button', 'data-key': `${format} ${spec.id}`, 'aria-label': `Save ${format.toUpperCase()} of ${spec.title}` }, `Save ${format.toUpperCase()}`), () => {
        this.#picture(format).then((bytes) => save(format, bytes), failed);
      });
    this.element = h(
      'figure',
      { class: 'chart', 'data-chart': spec.id },
      h('figcaption', {}, h('span', { class: 'fill' }, h('h2', {}, spec.title), h('span', { class: 'dim num' }, spec.note ?? '')), h('span', { class: 'saves' }, button('png'), button('svg'))),
      this.#drawing,
    );
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width <= 0 || width === this.#width) return;
      this.#width = width;
      // All text of data in it is escaped by drawChart.
      this.#drawing.innerHTML = drawChart(spec, { width });
    });
    this.#observer.observe(this.#drawing);
  }

  dispose(): void {
    this.#observer.disconnect();
  }

  async #picture(format: ImageFormat): Promise<Picture> {
    const style = getComputedStyle(document.body);
    const svg = resolveColours(drawChart(this.#spec, { width: SAVED_WIDTH, standalone: true }), (variable) => style.getPropertyValue(variable));
    return format === 'svg' ? new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`) : await pngOf(svg);
  }
}

async function pngOf(svg: string): Promise<Picture> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * PNG_SCALE;
  canvas.height = image.naturalHeight * PNG_SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
