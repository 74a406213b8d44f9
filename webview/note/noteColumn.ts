import type { NoteView, Segment, ViewEntity } from '../../src/engine/viewTypes.ts';
import type { Span } from '../../src/note/types.ts';
import { h } from '../dom.ts';
import { markClass, toBlocks } from './marks.ts';

/** Blocks put into the page at once; the rest follows a frame at a time, so that a long note never blocks the panel. */
const BLOCKS_A_FRAME = 24;
/** Frames in which a far place is looked for again. */
const LAYOUT_FRAMES = 3;
/** More boxes than anyone can look at. */
const MOST_BOXES = 120;

/** A run of the note and its text node, which may be shorter: a wrap is shown as one space. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
}

/** The note with its entities marked, and boxes around the sources of what is pointed at. */
export class NoteColumn {
  readonly element: HTMLElement;
  readonly #content = h('div', { class: 'note' });
  readonly #boxes = h('div', { class: 'boxes', 'aria-hidden': 'true' });
  readonly #runs: Run[] = [];
  #waiting: Segment[][] = [];
  #frame = 0;
  #segments: readonly Segment[] = [];
  #entities: readonly ViewEntity[] = [];
  #shown: readonly Span[] = [];
  /** By entity: whether it passes the filter. */
  #passing: readonly boolean[] = [];

  constructor(actions: { readonly reveal: (span: Span) => void; readonly point: (entity: number | null) => void }) {
    this.element = h('div', { class: 'scroll', tabindex: 0, role: 'document', 'aria-label': 'Note' }, h('div', { class: 'sheet' }, this.#content, this.#boxes));
    this.#content.addEventListener('pointerover', (event) => {
      const mark = markAt(event.target);
      actions.point(mark === null ? null : Number(mark.dataset['entity']));
    });
    this.#content.addEventListener('pointerleave', () => actions.point(null));
    this.#content.addEventListener('click', (event) => {
      const mark = markAt(event.target);
      const entity = mark === null ? undefined : this.#entities[Number(mark.dataset['entity'])];
      if (entity !== undefined && window.getSelection()?.isCollapsed !== false) actions.reveal({ start: entity.start, end: entity.end });
    });
    new ResizeObserver(() => this.#drawBoxes()).observe(this.#content);
  }

  /** Shows a view's note; nothing is rebuilt when the note is the one that is shown. */
  show(view: NoteView): void {
    this.#entities = view.entities;
    if (sameSegments(this.#segments, view.segments)) return;
    this.#segments = view.segments;
    this.#runs.length = 0;
    this.#content.replaceChildren();
    this.hide();
    this.element.scrollTop = 0;
    this.#waiting = toBlocks(view.segments).reverse();
    this.#renderSome();
  }

  /** Marks only the entities that pass; the others read as plain text. */
  filter(passing: readonly boolean[]): void {
    if (passing.length === this.#passing.length && passing.every((pass, i) => pass === this.#passing[i])) return;
    this.#passing = passing;
    for (const mark of this.#content.querySelectorAll<HTMLElement>('[data-entity]')) mark.classList.toggle('out', this.#isOut(Number(mark.dataset['entity'])));
  }

  /** Draws boxes around the spans and brings the first into sight. */
  point(spans: readonly Span[]): void {
    if (this.#waiting.length > 0 && spans.some(({ end }) => end > (this.#runs.at(-1)?.end ?? 0))) this.#renderAll();
    this.#shown = spans;
    this.#drawBoxes();
    this.#bringIntoSight(LAYOUT_FRAMES);
  }

  /** Blocks out of sight have a guessed height: once they are laid out, the place may have moved. */
  #bringIntoSight(frames: number): void {
    const first = this.#boxes.firstElementChild;
    if (first === null) return;
    const view = this.element.getBoundingClientRect();
    const box = first.getBoundingClientRect();
    if (box.top >= view.top + 8 && box.bottom <= view.bottom - 8) return;
    const near = frames === LAYOUT_FRAMES && Math.abs(box.top - view.top) < 2 * view.height;
    const smooth = near && !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.element.scrollTo({ top: this.element.scrollTop + box.top - view.top - view.height / 3, behavior: smooth ? 'smooth' : 'instant' });
    if (smooth || frames === 0) return;
    const shown = this.#shown;
    window.requestAnimationFrame(() => {
      if (this.#shown !== shown) return;
      this.#drawBoxes();
      this.#bringIntoSight(frames - 1);
    });
  }

  hide(): void {
    this.#shown = [];
    this.#boxes.replaceChildren();
  }

  #renderSome(): void {
    this.#renderBlocks(BLOCKS_A_FRAME);
    window.cancelAnimationFrame(this.#frame);
    if (this.#waiting.length > 0) this.#frame = window.requestAnimationFrame(() => this.#renderSome());
  }

  #renderAll(): void {
    window.cancelAnimationFrame(this.#frame);
    this.#renderBlocks(Infinity);
  }

  #renderBlocks(count: number): void {
    for (let i = 0; i < count; i += 1) {
      const block = this.#waiting.pop();
      if (block === undefined) return;
      this.#content.appendChild(h('div', { class: 'block' }, ...block.map((segment) => this.#render(segment))));
    }
  }

  #render(segment: Segment): Node {
    const node = document.createTextNode(segment.wrap === true ? ' ' : segment.text);
    this.#runs.push({ start: segment.start, end: segment.start + segment.text.length, node });
    const entity = segment.entity === undefined ? undefined : this.#entities[segment.entity];
    const classes = [entity === undefined ? '' : markClass(entity), segment.entity !== undefined && this.#isOut(segment.entity) ? 'out' : '', segment.heading === true ? 'sec' : ''].filter((name) => name !== '');
    return classes.length === 0 ? node : h('span', { class: classes.join(' '), 'data-entity': segment.entity }, node);
  }

  #isOut(entity: number): boolean {
    return this.#passing[entity] === false;
  }

  #drawBoxes(): void {
    this.#boxes.replaceChildren();
    if (this.#shown.length === 0) return;
    const origin = this.#boxes.getBoundingClientRect();
    const boxes = this.#shown.flatMap((span) => linesOf(this.#rectsOf(span))).slice(0, MOST_BOXES);
    for (const { left, top, right, bottom } of boxes) {
      const box = h('div', { class: 'hit' });
      box.style.left = `${left - origin.left - 2}px`;
      box.style.top = `${top - origin.top - 1}px`;
      box.style.width = `${right - left + 4}px`;
      box.style.height = `${bottom - top + 2}px`;
      this.#boxes.appendChild(box);
    }
  }

  #rectsOf(span: Span): DOMRect[] {
    const range = document.createRange();
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#runs[middle]!.end <= span.start) low = middle + 1;
      else high = middle;
    }
    const rects: DOMRect[] = [];
    for (let i = low; i < this.#runs.length && this.#runs[i]!.start < span.end && rects.length < MOST_BOXES; i += 1) {
      const { start, end, node } = this.#runs[i]!;
      range.setStart(node, Math.min(node.length, Math.max(0, span.start - start)));
      range.setEnd(node, Math.min(node.length, Math.min(end, span.end) - start));
      rects.push(...range.getClientRects());
    }
    return rects.filter(({ width }) => width > 1);
  }
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Joins rectangles that stand on one line. */
function linesOf(rects: readonly DOMRect[]): Box[] {
  const boxes: Box[] = [];
  for (const { left, top, right, bottom } of rects) {
    const line = boxes.at(-1);
    if (line !== undefined && top < line.bottom - 3 && bottom > line.top + 3) {
      line.left = Math.min(line.left, left);
      line.right = Math.max(line.right, right);
      line.top = Math.min(line.top, top);
      line.bottom = Math.max(line.bottom, bottom);
    } else {
      boxes.push({ left, top, right, bottom });
    }
  }
  return boxes;
}

function markAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-entity]') : null;
}

function sameSegments(a: readonly Segment[], b: readonly Segment[]): boolean {
  return a.length === b.length && a.every((segment, i) => segment.text === b[i]?.text && segment.entity === b[i].entity);
}
