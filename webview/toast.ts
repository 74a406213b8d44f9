import { h } from './dom.ts';

const TOAST_MS = 2500;

/** A word or two in a corner that goes by itself: "Copied". */
export class Toast {
  readonly element = h('div', { class: 'toast', role: 'status', 'aria-live': 'polite' });
  #timer = 0;

  say(message: string): void {
    this.element.textContent = message;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.element.textContent = '';
    }, TOAST_MS);
  }
}
