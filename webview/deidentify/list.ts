import type { ReviewSnapshot } from '../../src/extension/deidentifyMessages.ts';
import { append, h, onClick } from '../dom.ts';
import { checkOf, entriesOf, SURE, type Entry } from './decisions.ts';
import { TYPES, TYPE_NAMES } from './typeNames.ts';

/** Entries of one type before "Show all", and places of one entry. */
const ROWS = 200;
/** Characters of the note on each side of a place. */
const CONTEXT = 34;

export interface ListActions {
  readonly toggle: (places: readonly number[]) => void;
  readonly point: (places: readonly number[]) => void;
  /** Show a place in the editor. */
  readonly reveal: (place: number) => void;
}

/** Which entries are listed. */
export type Only = 'all' | 'check' | 'kept' | 'added';

/** A checkbox and the places that it decides about. */
interface Box {
  readonly input: HTMLInputElement;
  readonly places: readonly number[];
  readonly row: HTMLElement;
}

/** The identifiers by type, each with what it becomes, who says so and where; a checked one is replaced. */
export class IdentifierList {
  readonly element = h('div', { class: 'list' });
  readonly #actions: ListActions;
  readonly #open = new Set<string>();
  #boxes: Box[] = [];
  #kept: ReadonlySet<number> = new Set();
  #snapshot: ReviewSnapshot | undefined;

  constructor(actions: ListActions) {
    this.#actions = actions;
    this.element.addEventListener('pointerover', (event) => this.#point(event.target));
    this.element.addEventListener('focusin', (event) => this.#point(event.target));
    this.element.addEventListener('pointerleave', () => actions.point([]));
    this.element.addEventListener('keydown', (event) => this.#move(event));
  }

  show(snapshot: ReviewSnapshot, kept: ReadonlySet<number>, only: Only): void {
    this.#snapshot = snapshot;
    this.#boxes = [];
    const entries = entriesOf(snapshot);
    const groups = TYPES.flatMap((type) => {
      const ofType = (entries.get(type) ?? []).filter((entry) => isListed(entry, only, kept));
      return ofType.length === 0 ? [] : [this.#group(type, ofType)];
    });
    this.element.replaceChildren(...groups);
    this.keep(kept);
  }

  /** Which identifiers stay as written: sets all boxes. */
  keep(kept: ReadonlySet<number>): void {
    this.#kept = kept;
    for (const box of this.#boxes) this.#set(box);
  }

  /** Opens the entry of a place and puts the focus on it. */
  focus(place: number): void {
    const own = this.#boxes.filter(({ places, row }) => places.includes(place) && !row.matches('.block-title'));
    const box = own.find(({ places }) => places.length === 1) ?? own[0];
    box?.input.focus();
    box?.row.scrollIntoView({ block: 'nearest' });
  }

  #group(type: Entry['type'], entries: readonly Entry[]): HTMLElement {
    const [, many] = TYPE_NAMES[type];
    const places = entries.flatMap((entry) => entry.places);
    const title = h('h2', { class: 'block-title' });
    const count = entries.length === places.length ? `${places.length}` : `${entries.length} in ${places.length} places`;
    append(title, [this.#box(places, title, `All: ${many}`, type), h('span', {}, many), h('span', { class: 'num count' }, count)]);
    const list = h('ul', { class: 'entries' }, ...entries.slice(0, ROWS).map((entry) => this.#entry(entry)));
    const group = h('section', { class: 'identifiers', 'aria-label': many }, title, list);
    if (entries.length > ROWS) {
      const more = h('div', { class: 'more' }, onClick(h('button', { class: 'link', type: 'button' }, `Show all ${entries.length}`), () => {
        list.append(...entries.slice(ROWS).map((entry) => this.#entry(entry)));
        more.remove();
        this.keep(this.#kept);
      }));
      group.append(more);
    }
    return group;
  }

  #entry(entry: Entry): HTMLElement {
    const { originals, replacements, sources, score, places } = entry;
    const row = h('li', { class: 'entry', 'data-places': places.join(' ') });
    const key = `${entry.type} ${places[0] ?? ''}`;
    const said = sources.map((source) => (source === 'user' ? 'added by you' : source)).join(', ');
    const why = h('span', { class: `why num${score < SURE ? ' unsure' : ''}`, title: score < SURE ? 'Not sure: look at it' : '' }, sources.includes('user') ? said : `${said} · ${score.toFixed(2)}`);
    append(row, [
      this.#box(places, row, `Replace ${originals.join(', ')}`, key),
      h('span', { class: 'what' }, h('span', { class: 'from' }, originals.join(', ')), h('span', { class: 'arrow', 'aria-hidden': 'true' }, ' → '), h('span', { class: 'to' }, replacements.join(', '))),
      why,
      places.length === 1 ? this.#where(places[0]!) : this.#several(row, places, key),
    ]);
    return row;
  }

  #where(place: number): HTMLElement {
    const line = this.#snapshot?.identifiers[place]?.line ?? 1;
    return onClick(h('button', { class: 'src num', type: 'button', title: 'Show in the editor', 'data-key': `line ${place}` }, `line ${line}`), () => this.#actions.reveal(place));
  }

  /** "4 places", which opens into one row a place, each with its own box and the words around it. */
  #several(row: HTMLElement, places: readonly number[], key: string): HTMLElement {
    const list = h('ul', { class: 'places', hidden: true });
    const button = h('button', { class: 'src num several', type: 'button', 'aria-expanded': 'false', 'data-key': `places ${key}` }, `${places.length} places`);
    const open = (): void => {
      if (list.childElementCount === 0) {
        list.append(...places.slice(0, ROWS).map((place) => this.#place(place)));
        this.keep(this.#kept);
      }
      list.hidden = false;
      button.setAttribute('aria-expanded', 'true');
      this.#open.add(key);
    };
    onClick(button, () => {
      if (list.hidden) {
        open();
        return;
      }
      list.hidden = true;
      button.setAttribute('aria-expanded', 'false');
      this.#open.delete(key);
    });
    queueMicrotask(() => {
      row.append(list);
      if (this.#open.has(key)) open();
    });
    return button;
  }

  #place(place: number): HTMLElement {
    const { text, identifiers } = this.#snapshot!;
    const { start, end } = identifiers[place]!;
    const row = h('li', { class: 'place', 'data-places': place });
    const before = text.slice(Math.max(0, start - CONTEXT), start).replace(/\s+/g, ' ');
    const after = text.slice(end, end + CONTEXT).replace(/\s+/g, ' ');
    append(row, [
      this.#box([place], row, `Replace ${text.slice(start, end)} on line ${identifiers[place]!.line}`, `place ${place}`),
      h('span', { class: 'context' }, start > CONTEXT && '…', before, h('b', {}, text.slice(start, end).replace(/\s+/g, ' ')), after, end + CONTEXT < text.length && '…'),
      this.#where(place),
    ]);
    return row;
  }

  #box(places: readonly number[], row: HTMLElement, label: string, key: string): HTMLInputElement {
    const input = h('input', { type: 'checkbox', 'aria-label': label.slice(0, 200), 'data-key': `box ${key}` });
    input.addEventListener('change', () => this.#actions.toggle(places));
    this.#boxes.push({ input, places, row });
    return input;
  }

  #set({ input, places, row }: Box): void {
    const check = checkOf(places, this.#kept);
    input.checked = check === 'all';
    input.indeterminate = check === 'some';
    row.classList.toggle('kept', check === 'none');
  }

  #point(target: EventTarget | null): void {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-places]') : null;
    this.#actions.point(row === null ? [] : (row.dataset['places'] ?? '').split(' ').map(Number));
  }

  /** Arrow keys go from box to box. */
  #move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.target instanceof HTMLInputElement)) return;
    const boxes = [...this.element.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].filter((box) => box.offsetParent !== null);
    const next = boxes[boxes.indexOf(event.target) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }
}

function isListed({ score, sources, places }: Entry, only: Only, kept: ReadonlySet<number>): boolean {
  switch (only) {
    case 'all':
      return true;
    case 'check':
      return score < SURE;
    case 'kept':
      return checkOf(places, kept) !== 'all';
    case 'added':
      return sources.includes('user');
  }
}
