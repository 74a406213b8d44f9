import type { NoteView, ViewEntity } from '../../src/engine/viewTypes.ts';
import type { EntityFilter } from '../../src/extension/panelMessages.ts';
import { h, onClick } from '../dom.ts';
import { NO_FILTER } from './filter.ts';
import { filterBar } from './filterBar.ts';
import { sourcesInWords } from './hoverCard.ts';
import { linkTo } from './links.ts';
import { attributeLine, markClass, TYPES } from './marks.ts';
import { nothing } from './states.ts';

/** The filter, what it lets through (by entity), and how to change it. */
export interface Filtered {
  readonly filter: EntityFilter;
  readonly passing: readonly boolean[];
  readonly choose: (filter: EntityFilter) => void;
}

/** Rows of one type before "Show all". */
const ROWS = 200;

/** An entity with its index in the view, by which the hover card finds it. */
interface Row {
  readonly entity: ViewEntity;
  readonly index: number;
}

/** The entities that pass the filter, by type, below the filter itself. */
export function entitiesTab(view: NoteView, { filter, passing, choose }: Filtered): Node[] {
  if (view.entities.length === 0) return [nothing('No entity recognised.', 'Select a passage that states problems, medications, labs, vitals, procedures or dates.')];
  const rows = view.entities.map((entity, index) => ({ entity, index })).filter(({ index }) => passing[index] === true);
  const bar = filterBar(view, filter, rows.length, choose);
  if (rows.length === 0) return [bar, noneLeft(view.entities.length, () => choose(NO_FILTER))];
  return [
    bar,
    ...TYPES.flatMap(([type, , name]) => {
      const ofType = rows.filter(({ entity }) => entity.type === type);
      return ofType.length === 0 ? [] : [entityGroup(type, name, ofType, view)];
    }),
  ];
}

function noneLeft(total: number, clear: () => void): HTMLElement {
  const state = nothing('No entity passes the filter.', total === 1 ? 'The only entity of the note is not all that was chosen.' : `None of the ${total.toLocaleString('en-US')} entities of the note is all that was chosen.`);
  state.append(h('p', {}, onClick(h('vscode-button', { secondary: true }, 'Clear filter'), clear)));
  return state;
}

function entityGroup(type: string, name: string, rows: readonly Row[], view: NoteView): HTMLElement {
  const body = h('tbody', {}, ...rows.slice(0, ROWS).map((row) => entityRow(row, view)));
  const head = h('tr', { class: 'unseen' }, h('th', {}, 'Text'), h('th', {}, 'Assertion and attributes'), h('th', {}, 'Source'));
  const group = h('section', { class: 'group', 'aria-label': name }, h('h2', { class: `block-title ${type}` }, name, h('span', { class: 'num' }, ` ${rows.length.toLocaleString('en-US')}`)), h('table', { class: 'entities' }, h('thead', {}, head), body));
  if (rows.length > ROWS) {
    const all = onClick(h('button', { class: 'link', type: 'button' }, `Show all ${rows.length.toLocaleString('en-US')}`), () => {
      body.append(...rows.slice(ROWS).map((row) => entityRow(row, view)));
      more.remove();
    });
    const more = h('div', { class: 'more' }, all);
    group.append(more);
  }
  return group;
}

function entityRow({ entity, index }: Row, view: NoteView): HTMLElement {
  const label = view.sections[entity.section]?.label ?? 'Note';
  const details = [entity.words.join(', '), attributeLine(entity.attributes)].filter((part) => part !== '').join(' · ');
  const source = h('button', { class: 'src num', type: 'button', 'aria-label': `${entity.text}: ${label}, line ${entity.line}, said by ${sourcesInWords(entity, view)}` }, h('span', { class: 'where' }, label), ` · ${entity.line}`);
  return linkTo(h('tr', {}, h('td', {}, h('span', { class: markClass(entity), 'data-entity': index }, entity.text.replace(/\s+/g, ' '))), h('td', { class: 'dim' }, details), h('td', { class: 'right' }, source)), [entity]);
}
