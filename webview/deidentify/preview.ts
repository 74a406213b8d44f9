import type { ReviewedIdentifier, ReviewSnapshot } from '../../src/extension/deidentifyMessages.ts';
import type { Span } from '../../src/note/types.ts';
import { h } from '../dom.ts';

/** Characters of a block: the browser lays out only the blocks that are seen. */
const BLOCK = 2500;

/** A text node of the note as written; what is put in place of an identifier is none. */
interface Run {
  readonly start: number;
  readonly node: Text;
}

export interface PreviewActions {
  /** A click on an identifier. */
  readonly choose: (index: number) => void;
  /** Text was selected: its span in the note. */
  readonly select: (span: Span) => void;
}

/** The note with each identifier and what takes its place: both (`changes`), or only what will stand there (`result`). */
export class Preview {
  readonly element: HTMLElement;
  readonly #content = h('div', { class: 'note preview' });
  readonly #actions: PreviewActions;
  #runs: Run[] = [];
  #marks: HTMLElement[] = [];
  #pointed: HTMLElement[] = [];
  #text = '';
  #timer = 0;

  constructor(actions: PreviewActions) {
    this.#actions = actions;
    this.element = h('div', { class: 'scroll', tabindex: 0, role: 'document', 'aria-label': 'Preview' }, this.#content);
    this.#content.addEventListener('click', (event) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-i]') : null;
      if (mark !== null && window.getSelection()?.isCollapsed !== false) actions.choose(Number(mark.dataset['i']));
    });
    document.addEventListener('selectionchange', () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#readSelection(), 200);
    });
  }

  show({ text, identifiers }: Pick<ReviewSnapshot, 'text' | 'identifiers'>): void {
    this.#text = text;
    this.#runs = [];
    this.#marks = [];
    this.#pointed = [];
    const blocks: HTMLElement[] = [h('div', { class: 'block' })];
    let length = 0;
    let at = 0;
    for (const [index, identifier] of identifiers.entries()) {
      length = this.#addText(blocks, at, identifier.start, length);
      blocks.at(-1)!.append(this.#mark(identifier, index));
      length += identifier.end - identifier.start;
      at = identifier.end;
    }
    this.#addText(blocks, at, text.length, length);
    this.#content.replaceChildren(...blocks);
  }

  /** Which identifiers stay as written. */
  keep(kept: ReadonlySet<number>): void {
    for (const [index, mark] of this.#marks.entries()) {
      mark.classList.toggle('kept', kept.has(index));
      mark.title = kept.has(index) ? 'stays as written' : '';
    }
  }

  view(view: 'changes' | 'result'): void {
    this.#content.classList.toggle('result', view === 'result');
  }

  /** Outlines places; brings the first into sight. */
  point(places: readonly number[]): void {
    for (const mark of this.#pointed) mark.classList.remove('pointed');
    this.#pointed = places.flatMap((index) => this.#marks[index] ?? []);
    for (const mark of this.#pointed) mark.classList.add('pointed');
    const [first] = this.#pointed;
    if (first === undefined) return;
    const view = this.element.getBoundingClientRect();
    const inSight = this.#pointed.some((mark) => {
      const box = mark.getBoundingClientRect();
      return box.top >= view.top && box.bottom <= view.bottom;
    });
    if (!inSight) first.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  #mark({ start, end, replacement }: ReviewedIdentifier, index: number): HTMLElement {
    const node = document.createTextNode(this.#text.slice(start, end));
    this.#runs.push({ start, node });
    const mark = h('span', { class: 'id', 'data-i': index }, h('del', {}, node), h('ins', {}, replacement));
    this.#marks.push(mark);
    return mark;
  }

  /** Adds text as written, a new block after a line break where one is full. Returns the length of the last block. */
  #addText(blocks: HTMLElement[], from: number, to: number, before: number): number {
    let length = before;
    let start = from;
    while (start < to) {
      const full = this.#text.indexOf('\n', start + Math.max(0, BLOCK - length));
      const end = full < 0 || full >= to ? to : full + 1;
      const node = document.createTextNode(this.#text.slice(start, end));
      this.#runs.push({ start, node });
      blocks.at(-1)!.append(node);
      length += end - start;
      if (end < to || full === end - 1) {
        blocks.push(h('div', { class: 'block' }));
        length = 0;
      }
      start = end;
    }
    return length;
  }

  #readSelection(): void {
    const selection = window.getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (!this.#content.contains(range.commonAncestorContainer)) return;
    const inside = this.#runs.filter(({ node }) => range.intersectsNode(node));
    const [first] = inside;
    const last = inside.at(-1);
    if (first === undefined || last === undefined) return;
    const start = first.start + (range.startContainer === first.node ? range.startOffset : 0);
    const end = last.start + (range.endContainer === last.node ? range.endOffset : last.node.length);
    const text = this.#text.slice(start, end);
    const lead = /^\s*/.exec(text)?.[0].length ?? 0;
    const trail = /\s*$/.exec(text)?.[0].length ?? 0;
    if (lead < text.length) this.#actions.select({ start: start + lead, end: end - trail });
  }
}
