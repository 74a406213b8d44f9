import type { SampleCell, SampleOrder, TableDescription, TableSample } from '../../src/dataset/describe/types.ts';
import type { ErrorRecord } from '../../src/platform/errors.ts';
import { h, onClick, replace } from '../dom.ts';

export interface TableActions {
  readonly sample: (table: string, offset: number, order: SampleOrder | null) => void;
  /** Opens a value that was cut. */
  readonly open: (table: string, row: number, column: string, order: SampleOrder | null) => void;
}

const NUMERIC = /INT|DOUBLE|FLOAT|DECIMAL/;
/** As many as the host asks for: a test holds both. */
export const PAGE_ROWS = 20;

/** One table: its columns, and its rows a page at a time. */
export class TableView {
  readonly element = h('div', { class: 'table-view' });
  readonly #actions: TableActions;
  #table: TableDescription | null = null;
  #sample: TableSample | null = null;
  #failed: ErrorRecord | null = null;
  #waiting = false;

  constructor(actions: TableActions) {
    this.#actions = actions;
  }

  /** Goes to a table, at its first page; null is none. */
  show(table: TableDescription | null): void {
    const same = table !== null && this.#table?.name === table.name;
    this.#table = table;
    if (table === null) {
      this.#sample = null;
      return;
    }
    if (!same) this.#sample = null;
    this.#ask(same ? (this.#sample?.offset ?? 0) : 0, same ? (this.#sample?.order ?? null) : null);
  }

  receive(sample: TableSample): void {
    if (sample.table !== this.#table?.name) return;
    this.#waiting = false;
    this.#failed = null;
    this.#sample = sample;
    this.#render();
  }

  fail(error: ErrorRecord): void {
    this.#waiting = false;
    this.#failed = error;
    this.#render();
  }

  #ask(offset: number, order: SampleOrder | null): void {
    if (this.#table === null) return;
    this.#waiting = true;
    this.#failed = null;
    this.#render();
    this.#actions.sample(this.#table.name, offset, order);
  }

  #render(): void {
    const table = this.#table;
    if (table === null) return;
    const rows = table.rows === null ? '' : `${table.rows.toLocaleString('en-US')} ${table.rows === 1 ? 'row' : 'rows'}, `;
    replace(this.element, [
      h('div', { class: 'table-head' }, h('h1', {}, table.name), h('span', { class: 'dim num' }, `${table.kind} · ${rows}${table.columns.length} ${table.columns.length === 1 ? 'column' : 'columns'}`)),
      h('h2', {}, 'Columns'),
      h('ul', { class: 'columns' }, ...table.columns.map(({ name, type }) => h('li', {}, name, ' ', h('span', { class: 'dim' }, type.toLowerCase())))),
      h('h2', {}, 'Rows'),
      ...this.#rows(table),
    ]);
  }

  #rows(table: TableDescription): Node[] {
    if (this.#failed !== null) {
      const again = onClick(h('vscode-button', { secondary: true, 'data-key': 'again' }, 'Try again'), () => this.#ask(this.#sample?.offset ?? 0, this.#sample?.order ?? null));
      return [h('div', { class: 'nothing', role: 'alert' }, h('p', {}, this.#failed.message), h('p', {}, this.#failed.action), h('p', {}, again), h('p', { class: 'dim num' }, this.#failed.code))];
    }
    const sample = this.#sample;
    if (sample === null) return [h('p', { class: 'dim nothing', role: 'status' }, 'Reading rows …')];
    if (sample.total === 0) return [h('p', { class: 'dim nothing' }, 'It has no rows.')];
    return [this.#pager(sample), this.#grid(table, sample)];
  }

  #pager({ offset, total, rows, order, cellLimit }: TableSample): HTMLElement {
    const page = (key: string, label: string, at: number, off: boolean): HTMLElement =>
      onClick(h('button', { type: 'button', class: 'option', 'data-key': key, disabled: off }, label), () => this.#ask(at, order));
    const last = Math.floor(Math.max(0, total - 1) / PAGE_ROWS) * PAGE_ROWS;
    const number = (value: number): string => value.toLocaleString('en-US');
    return h(
      'div',
      { class: 'pager' },
      h('span', { class: 'num', role: 'status' }, `${number(offset + 1)} to ${number(offset + rows.length)} of ${number(total)}`),
      page('first', 'First', 0, offset === 0),
      page('previous', 'Previous', Math.max(0, offset - PAGE_ROWS), offset === 0),
      page('next', 'Next', offset + PAGE_ROWS, offset + rows.length >= total),
      page('last', 'Last', last, offset >= last),
      h('span', { class: 'dim fill' }, `${this.#waiting ? 'Reading … ' : ''}Texts are cut at ${cellLimit} characters.`),
    );
  }

  #grid(table: TableDescription, { columns, rows, order, offset }: TableSample): HTMLElement {
    const side = (type: string): string | undefined => (NUMERIC.test(type) && !type.endsWith(']') ? 'num right' : undefined);
    const head = columns.map(({ name, type }) => {
      const sorted = order?.column === name ? (order.descending ? 'descending' : 'ascending') : 'none';
      // A view has no places that rows could be fetched from: sorting it would read all of it.
      if (table.kind === 'view') return h('th', { class: side(type) }, name);
      const sort = onClick(h('button', { type: 'button', class: `sort ${sorted}`, 'data-key': `sort ${name}`, title: `Sort by ${name}` }, name), () => this.#ask(0, nextOrder(name, order)));
      return h('th', { class: side(type), 'aria-sort': sorted }, sort);
    });
    const body = rows.map((row, line) =>
      h('tr', {}, ...columns.map(({ name, type }, index) => h('td', { class: side(type), 'data-column': name }, ...cellContent(row[index] ?? null, `${name} ${line}`, () => this.#actions.open(table.name, offset + line, name, order))))),
    );
    return h('div', { class: `rows${this.#waiting ? ' waiting' : ''}`, tabindex: 0, role: 'region', 'aria-label': `Rows of ${table.name}` }, h('table', {}, h('thead', {}, h('tr', {}, ...head)), h('tbody', {}, ...body)));
  }
}

/** Ascending, descending, as stored. */
export function nextOrder(column: string, order: SampleOrder | null): SampleOrder | null {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? null : { column, descending: true };
}

/** Texts longer than this may break anywhere, so that a column of them does not take all the width. */
const SHORT = 40;

function cellContent(cell: SampleCell, key: string, open: () => void): (Node | string)[] {
  if (cell === null) return [h('span', { class: 'dim' }, 'null')];
  // Notes begin with empty lines, which would be all that is seen of them.
  const text = cell.text.trimStart();
  if (cell.length === undefined) return [h('span', { class: text.length > SHORT ? 'value long' : 'value' }, text)];
  return [h('span', { class: 'value long' }, `${text}…`), onClick(h('button', { type: 'button', class: 'link cut', 'data-key': key, title: 'Open the whole text beside' }, `all ${cell.length.toLocaleString('en-US')} characters`), open)];
}
