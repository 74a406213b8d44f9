import type { TableDescription } from '../../src/dataset/describe/types.ts';
import { h, onClick } from '../dom.ts';

/** The overview, tables, and views, with their rows; one of them is looked at. */
export function renderTableList(tables: readonly TableDescription[], chosen: string | null, choose: (table: string | null) => void): Node[] {
  const entry = (key: string, table: string | null, ...content: (Node | string)[]): HTMLElement =>
    h('li', {}, onClick(h('button', { type: 'button', class: 'entry', 'data-key': key, 'aria-current': chosen === table ? 'true' : undefined }, ...content), () => choose(table)));
  const group = (title: string, kind: 'table' | 'view'): Node[] => {
    const members = tables.filter((table) => table.kind === kind);
    if (members.length === 0) return [];
    const entries = members.map(({ name, rows }) => entry(`table ${name}`, name, h('span', { class: 'name', title: name }, name), h('span', { class: 'num dim' }, rows === null ? '' : rows.toLocaleString('en-US'))));
    return [h('h2', {}, title), h('ul', {}, ...entries)];
  };
  return [h('ul', {}, entry('overview', null, h('span', { class: 'name' }, 'Overview'))), ...group('Tables', 'table'), ...group('Views', 'view')];
}

/** Arrow keys go from entry to entry. */
export function moveByArrows(list: HTMLElement): void {
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const entries = [...list.querySelectorAll<HTMLElement>('.entry')];
    const at = entries.findIndex((entry) => entry === document.activeElement);
    const next = entries[at + step];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}
