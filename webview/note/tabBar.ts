import type { ViewAction } from '../../src/engine/viewTypes.ts';
import { h } from '../dom.ts';

/**
 * The four tabs over `vscode-tabs`, which brings roles and arrow keys; Home, End and Space are added,
 * and the panels scroll on their own.
 */
export class TabBar {
  readonly element = h('vscode-tabs');
  readonly #tabs: readonly ViewAction[];
  readonly #counts = new Map<ViewAction, HTMLElement>();
  readonly #panels = new Map<ViewAction, HTMLElement>();

  constructor(tabs: readonly (readonly [tab: ViewAction, name: string])[], open: (tab: ViewAction) => void) {
    this.#tabs = tabs.map(([tab]) => tab);
    for (const [tab, name] of tabs) {
      const count = h('span', { class: 'num count' });
      this.#counts.set(tab, count);
      this.element.append(h('vscode-tab-header', { slot: 'header', 'data-tab': tab }, h('span', { class: 'tab' }, name, count)));
    }
    for (const [tab] of tabs) {
      const panel = h('vscode-tab-panel', { class: 'scroll', 'data-panel': tab });
      this.#panels.set(tab, panel);
      this.element.append(panel);
    }
    this.element.addEventListener('vsc-tabs-select', (event) => {
      const tab = this.#tabs[event.detail.selectedIndex];
      if (tab !== undefined) open(tab);
    });
    this.element.addEventListener('keydown', (event) => {
      if (!(event.target instanceof HTMLElement) || event.target.dataset['tab'] === undefined) return;
      const at = this.#tabs.findIndex((tab) => tab === (event.target as HTMLElement).dataset['tab']);
      const next = event.key === 'Home' ? 0 : event.key === 'End' ? this.#tabs.length - 1 : event.key === ' ' ? at : -1;
      const tab = this.#tabs[next];
      if (tab === undefined) return;
      event.preventDefault();
      open(tab);
      const header = this.element.querySelector<HTMLElement>(`[data-tab="${tab}"]`);
      // A tab that was never open has no tabindex yet and would not take the focus.
      header?.setAttribute('tabindex', '0');
      header?.focus();
    });
  }

  select(tab: ViewAction): void {
    this.element.selectedIndex = this.#tabs.indexOf(tab);
  }

  panel(tab: ViewAction): HTMLElement {
    return this.#panels.get(tab)!;
  }

  count(tab: ViewAction, count: string): void {
    this.#counts.get(tab)!.textContent = ` ${count}`;
  }
}
