import type { ErrorRecord } from '../../src/platform/errors.ts';
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

/** A run without a result to show meanwhile: what is happening. */
export function busyState(label: string, cancel: () => void): HTMLElement {
  return h(
    'div',
    { class: 'state' },
    h('h1', {}, label),
    h('p', { class: 'dim num' }, h('span', { class: 'elapsed' }, 'Started just now'), '. A discharge summary takes well under a second; a note of 1 MB a few seconds.'),
    h('p', {}, onClick(h('vscode-button', { secondary: true }, 'Cancel'), cancel)),
  );
}

/** What went wrong and what to do. */
export function failedState(error: ErrorRecord, actions: FailedActions): HTMLElement {
  return h('div', { class: 'state', role: 'alert' }, h('h1', {}, error.message), h('p', {}, error.action), failedButtons(actions), h('p', { class: 'dim num' }, error.code));
}

/** The same above a result that is still good to look at. */
export function failedBanner(error: ErrorRecord, actions: FailedActions): HTMLElement {
  return h('div', { class: 'banner bad', role: 'alert' }, h('span', { class: 'fill' }, h('b', {}, error.message), ` ${error.action} `, h('span', { class: 'dim num' }, error.code)), failedButtons(actions));
}

export function staleBanner(run: () => void): HTMLElement {
  return h('div', { class: 'banner warn', role: 'status' }, h('span', { class: 'fill' }, 'The note has changed since this was made.'), onClick(h('vscode-button', { secondary: true }, 'Run again'), run));
}

export function busyBanner(label: string, cancel: () => void): HTMLElement {
  return h('div', { class: 'banner', role: 'status' }, h('span', { class: 'fill' }, label, h('span', { class: 'dim num elapsed' })), onClick(h('vscode-button', { secondary: true }, 'Cancel'), cancel));
}

/** A tab with nothing in it: what, and what to do next. */
export function nothing(what: string, next: string): HTMLElement {
  return h('div', { class: 'nothing' }, h('p', {}, what), h('p', { class: 'dim' }, next));
}

interface FailedActions {
  readonly retry: () => void;
  readonly showLog: () => void;
}

function failedButtons({ retry, showLog }: FailedActions): HTMLElement {
  return h('p', { class: 'buttons' }, onClick(h('vscode-button', {}, 'Run again'), retry), onClick(h('vscode-button', { secondary: true }, 'Show log'), showLog));
}
