import { h, onClick } from '../dom.ts';

/** Nothing to show yet: what to do next. */
export function emptyState(run: () => void): HTMLElement {
  return h(
    'div',
    { class: 'state' },
    h('h1', {}, 'No note yet'),
    h('p', {}, 'Open a clinical note and select a passage, or nothing for the whole note. Then right-click and choose ', h('b', {}, 'Attending'), ': the summary, a shorter version, ICD-10-CM codes and the entities appear here, each with its source.'),
    h('p', {}, onClick(h('vscode-button', {}, 'Summarize the open note'), run)),
    h('p', { class: 'dim' }, 'Everything runs on this computer. Nothing is sent anywhere.'),
  );
}

export function staleBanner(run: () => void): HTMLElement {
  return h('div', { class: 'banner warn', role: 'status' }, h('span', { class: 'fill' }, 'The note has changed since this was made.'), onClick(h('vscode-button', { secondary: true }, 'Run again'), run));
}

/** A tab with nothing in it: what, and what to do next. */
export function nothing(what: string, next: string): HTMLElement {
  return h('div', { class: 'nothing' }, h('p', {}, what), h('p', { class: 'dim' }, next));
}
