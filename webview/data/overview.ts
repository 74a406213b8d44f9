import { formatMoment, formatSeconds } from '../../src/charts/text.ts';
import type { DataView } from '../../src/engine/dataView.ts';
import { h } from '../dom.ts';
import { ChartFigure, type ImageFormat, type Picture } from './chartFigure.ts';

export interface OverviewActions {
  readonly saveChart: (chart: string, format: ImageFormat, bytes: Picture) => void;
  readonly failed: () => void;
}

/** Charts and steps of a database. */
export class Overview {
  readonly element = h('div', { class: 'overview' });
  readonly #actions: OverviewActions;
  #figures: ChartFigure[] = [];

  constructor(actions: OverviewActions) {
    this.#actions = actions;
  }

  show(view: DataView): void {
    for (const figure of this.#figures) figure.dispose();
    this.#figures = view.charts.map((spec) => new ChartFigure(spec, (format, bytes) => this.#actions.saveChart(spec.id, format, bytes), this.#actions.failed));
    const charts = h('div', { class: 'charts' }, ...this.#figures.map(({ element }) => element));
    this.element.replaceChildren(...(view.charts.length === 0 ? [nothingToDraw(view)] : [charts]), ...stepsOf(view));
  }
}

function nothingToDraw({ description }: DataView): HTMLElement {
  if (description.tables.length === 0) {
    return h('div', { class: 'nothing' }, h('p', {}, 'The database is empty.'), h('p', { class: 'dim' }, 'A preparation fills it: run ', h('b', {}, 'Attending: Prepare Data…'), ', then refresh.'));
  }
  return h('div', { class: 'nothing' }, h('p', {}, 'Nothing to draw.'), h('p', { class: 'dim' }, 'Charts are made of what Attending prepares: notes, codes, questions, tokens. The tables can be looked at all the same.'));
}

function stepsOf({ description: { steps } }: DataView): Node[] {
  if (steps.length === 0) return [];
  const withCounts = steps.some(({ counts }) => Object.keys(counts).length > 0);
  const rows = steps.map(({ name, rows: count, seconds, finished, counts }) => {
    const besides = Object.entries(counts).map(([what, value]) => `${value.toLocaleString('en-US')} ${what}`);
    return h('tr', {}, h('td', {}, name), h('td', { class: 'num right' }, count.toLocaleString('en-US')), h('td', { class: 'num right' }, formatSeconds(seconds)), withCounts && h('td', { class: 'num' }, besides.join(' · ')), h('td', { class: 'num dim' }, formatMoment(finished)));
  });
  return [
    h(
      'section',
      { class: 'steps', 'aria-label': 'Steps' },
      h('h2', {}, 'Steps'),
      h('table', {}, h('thead', {}, h('tr', {}, h('th', {}, 'Step'), h('th', { class: 'right' }, 'Rows'), h('th', { class: 'right' }, 'Time'), withCounts && h('th', {}, 'Besides'), h('th', {}, 'Finished'))), h('tbody', {}, ...rows)),
    ),
  ];
}
