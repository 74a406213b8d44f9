import type { AddedIdentifier, ReviewSnapshot } from '../../src/extension/deidentifyMessages.ts';
import type { Span } from '../../src/note/types.ts';
import { h } from '../dom.ts';
import { placesOf } from './decisions.ts';
import { TYPES, TYPE_NAMES } from './typeNames.ts';

/** Adds what was missed: a text that is typed here or selected in the preview, at all its places. */
export class AddBar {
  readonly element: HTMLElement;
  readonly #input = h('input', { class: 'text', type: 'text', placeholder: 'Missed one? Select it in the text, or type it', 'aria-label': 'Text that was missed', maxlength: 300, autocomplete: 'off', spellcheck: 'false' });
  readonly #type = h('select', { class: 'select', 'aria-label': 'What it is' }, ...TYPES.map((type) => h('option', { value: type }, TYPE_NAMES[type][0])));
  readonly #button = h('vscode-button', { secondary: true, disabled: true }, 'Add');
  readonly #count = h('span', { class: 'num dim', role: 'status' });
  #snapshot: Pick<ReviewSnapshot, 'text' | 'identifiers'> = { text: '', identifiers: [] };
  /** What was selected, which counts even inside a word. */
  #selected: Span | undefined;

  constructor(add: (added: AddedIdentifier[]) => void) {
    const form = h('form', { class: 'controls add' }, this.#input, this.#type, this.#button, this.#count);
    this.#input.addEventListener('input', () => {
      this.#selected = undefined;
      this.#update();
    });
    const submit = (): void => {
      const type = TYPES.find((name) => name === this.#type.value);
      const places = this.#places();
      if (type === undefined || places.length === 0) return;
      add(places.map(({ start, end }) => ({ start, end, type })));
      this.#input.value = '';
      this.#selected = undefined;
      this.#update();
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submit();
    });
    this.#button.addEventListener('click', submit);
    this.element = form;
  }

  show(snapshot: ReviewSnapshot): void {
    this.#snapshot = snapshot;
    this.#update();
  }

  /** Takes what was selected in the preview. */
  take(span: Span): void {
    const { text, identifiers } = this.#snapshot;
    if (span.end - span.start > 300 || identifiers.some(({ start, end }) => start < span.end && end > span.start)) return;
    this.#selected = span;
    this.#input.value = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    this.#update();
  }

  #places(): Span[] {
    const places = placesOf(this.#input.value, this.#snapshot);
    const selected = this.#selected;
    if (selected === undefined || places.some(({ start }) => start === selected.start)) return places;
    return [...places, selected].sort((a, b) => a.start - b.start);
  }

  #update(): void {
    const count = this.#places().length;
    this.#button.disabled = count === 0;
    this.#count.textContent = this.#input.value.trim() === '' ? '' : count === 0 ? 'not in the text, or there already' : count === 1 ? '1 place' : `${count} places`;
  }
}
