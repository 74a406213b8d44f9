import type { Figure } from '../src/engine/viewTypes.ts';
import { h } from './dom.ts';

/** Five figures that say whether the result can be trusted. */
export function renderStrip(figures: readonly Figure[]): Node[] {
  return figures.map(({ id, label, value, detail, meter, tone }) =>
    h('div', { class: `figure ${tone}`, 'data-figure': id }, h('h2', {}, label), h('div', { class: 'value num' }, value, ' ', h('small', {}, detail)), meter === undefined ? false : meterBar(meter)),
  );
}

function meterBar({ fraction, target }: NonNullable<Figure['meter']>): HTMLElement {
  const fill = h('i');
  fill.style.width = `${fraction * 100}%`;
  const bar = h('div', { class: 'meter', 'aria-hidden': 'true' }, fill);
  if (target !== undefined) {
    const tick = h('b', { title: `target ${Math.round(target * 100)} %` });
    tick.style.left = `${target * 100}%`;
    bar.append(tick);
  }
  return bar;
}
