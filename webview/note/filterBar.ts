import type { NoteView } from '../../src/engine/viewTypes.ts';
import type { EntityFilter } from '../../src/extension/panelMessages.ts';
import { h, onClick } from '../dom.ts';
import { FACETS, isFiltering, NO_FILTER, optionsOf, toggleOption, type Facet } from './filter.ts';

const NAMES: Readonly<Record<Facet, string>> = { types: 'Type', assertions: 'Assertion', sources: 'Source' };

/**
 * The filter over the entities: a row of switches a facet, each with its count, and how many pass. One tab
 * stop a row; arrow keys move within it and between rows.
 */
export function filterBar(view: NoteView, filter: EntityFilter, shown: number, choose: (filter: EntityFilter) => void): HTMLElement {
  const rows = FACETS.map((facet) => facetRow(view, filter, facet, choose)).filter((row) => row !== null);
  const total = view.entities.length.toLocaleString('en-US');
  const status = isFiltering(filter) ? `${shown.toLocaleString('en-US')} of ${total}` : `all ${total}`;
  const clear = onClick(h('button', { class: 'link', type: 'button', 'data-key': 'filter clear', hidden: !isFiltering(filter) }, 'Clear filter'), () => choose(NO_FILTER));
  const bar = h('div', { class: 'filters', role: 'group', 'aria-label': 'Filter' }, ...rows, h('p', { class: 'shown num' }, h('span', { role: 'status' }, status), clear));
  bar.addEventListener('keydown', (event) => move(bar, event));
  bar.addEventListener('focusin', (event) => {
    if (event.target instanceof HTMLElement && event.target.matches('.option')) makeStop(event.target);
  });
  return bar;
}

function facetRow(view: NoteView, filter: EntityFilter, facet: Facet, choose: (filter: EntityFilter) => void): HTMLElement | null {
  const options = optionsOf(view, filter, facet);
  if (options.length === 0) return null;
  const stop = Math.max(0, options.findIndex(({ chosen }) => chosen));
  const buttons = options.map(({ id, label, count, chosen }, index) =>
    onClick(
      h(
        'button',
        { class: `option${count === 0 ? ' none' : ''}`, type: 'button', 'aria-pressed': String(chosen), tabindex: index === stop ? 0 : -1, 'data-key': `filter ${facet} ${id}` },
        facet === 'types' && h('span', { class: `swatch ${id}`, 'aria-hidden': 'true' }),
        label,
        h('span', { class: 'num count' }, ` ${count.toLocaleString('en-US')}`),
      ),
      () => choose(toggleOption(filter, facet, id)),
    ),
  );
  return h('div', { class: 'facet', role: 'toolbar', 'aria-label': NAMES[facet] }, h('span', { class: 'facet-name', 'aria-hidden': 'true' }, NAMES[facet]), h('div', { class: 'options' }, ...buttons));
}

function move(bar: HTMLElement, event: KeyboardEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || !target.matches('.option')) return;
  const rows = [...bar.querySelectorAll('.facet')].map((row) => [...row.querySelectorAll<HTMLElement>('.option')]);
  const row = rows.findIndex((options) => options.includes(target));
  const options = rows[row]!;
  const at = options.indexOf(target);
  const next = {
    ArrowRight: options[at + 1],
    ArrowLeft: options[at - 1],
    Home: options[0],
    End: options.at(-1),
    ArrowDown: rows[row + 1]?.find((option) => option.tabIndex === 0),
    ArrowUp: rows[row - 1]?.find((option) => option.tabIndex === 0),
  }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** The one of its row that Tab comes to. */
function makeStop(option: HTMLElement): void {
  for (const other of option.parentElement?.querySelectorAll<HTMLElement>('.option') ?? []) other.tabIndex = other === option ? 0 : -1;
}
