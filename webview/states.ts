import type { ErrorRecord } from '../src/platform/errors.ts';
import { h, onClick } from './dom.ts';

// What a panel says while it works and when it failed.

/** A run without a result to show meanwhile: what is happening. */
export function busyState(label: string, expect: string, cancel: () => void): HTMLElement {
  return h(
    'div',
    { class: 'state' },
    h('h1', {}, label),
    h('p', { class: 'dim num' }, h('span', { class: 'elapsed' }, 'Started just now'), `. ${expect}`),
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

/** The same while a result stays in sight. */
export function busyBanner(label: string, cancel: () => void): HTMLElement {
  return h('div', { class: 'banner', role: 'status' }, h('span', { class: 'fill' }, label, h('span', { class: 'dim num elapsed' })), onClick(h('vscode-button', { secondary: true }, 'Cancel'), cancel));
}

export interface FailedActions {
  readonly retry: () => void;
  readonly showLog: () => void;
  /** Offered before the log, in this order. */
  readonly others?: readonly { readonly label: string; readonly run: () => void }[];
}

function failedButtons({ retry, showLog, others = [] }: FailedActions): HTMLElement {
  return h('p', { class: 'buttons' }, onClick(h('vscode-button', {}, 'Run again'), retry), ...others.map(({ label, run }) => onClick(h('vscode-button', { secondary: true }, label), run)), onClick(h('vscode-button', { secondary: true }, 'Show log'), showLog));
}
