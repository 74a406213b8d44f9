import type { FromReview, ReviewSnapshot, ReviewState, ToReview } from '../../src/extension/deidentifyMessages.ts';
import type { Figure } from '../../src/engine/viewTypes.ts';
import type { ErrorRecord } from '../../src/platform/errors.ts';
import type { DeidentifyMode } from '../../src/privacy/types.ts';
import { Busy } from '../busy.ts';
import { h, onClick, replace } from '../dom.ts';
import { Toast } from '../toast.ts';
import { renderStrip } from '../figures.ts';
import { elapsedText } from '../note/header.ts';
import { sameSource } from '../note/choices.ts';
import { busyBanner, busyState, failedBanner, failedState } from '../states.ts';
import { AddBar } from './addBar.ts';
import { keptAtSpans, keptByWords, keptSpans, SURE, toggled } from './decisions.ts';
import { IdentifierList, type Only } from './list.ts';
import { Preview } from './preview.ts';
import { readState } from './state.ts';

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

export interface Host {
  postMessage(message: FromReview): void;
  getState(): unknown;
  setState(state: ReviewState): void;
}

const MODES: readonly (readonly [mode: DeidentifyMode, name: string])[] = [
  ['placeholder', 'placeholders'],
  ['surrogate', 'surrogates'],
  ['mask', 'a mask'],
];

/** The review before anything is written: what was found, what becomes of it, and the text as it will stand. */
export class Review {
  readonly #host: Host;
  readonly #bar = h('header', { class: 'bar' });
  readonly #progress = h('div', { class: 'progress' });
  readonly #banners = h('div', { class: 'banners' });
  readonly #strip = h('div', { class: 'strip', role: 'group', 'aria-label': 'Key figures' });
  readonly #views = h('div', { class: 'controls views', role: 'group', 'aria-label': 'Preview' });
  readonly #onlyBar = h('div', { class: 'controls views', role: 'group', 'aria-label': 'List' });
  readonly #empty = h('div', { class: 'nothing' }, h('p', {}, 'No identifier found.'), h('p', { class: 'dim' }, 'That is no proof that there is none: read the text, and add what was missed.'));
  readonly #foot = h('p', { class: 'foot' });
  readonly #state = h('main', { class: 'whole' });
  readonly #toast = new Toast();
  readonly #busy: Busy;
  readonly #preview = new Preview({ choose: (index) => this.#list.focus(index), select: (span) => this.#add.take(span) });
  readonly #list = new IdentifierList({
    toggle: (places) => this.#keep(toggled(places, this.#kept)),
    point: (places) => this.#preview.point(places),
    reveal: (place) => {
      const span = this.#snapshot?.identifiers[place];
      if (span !== undefined) this.post({ kind: 'reveal', span: { start: span.start, end: span.end } });
    },
  });
  readonly #add = new AddBar((added) => this.post({ kind: 'add', added }));
  readonly #columns: HTMLElement;
  #choices: ReviewState;
  #snapshot: ReviewSnapshot | null = null;
  #kept: ReadonlySet<number> = new Set();
  #only: Only = 'all';
  #failed: ErrorRecord | null = null;
  #gone = false;
  #id = 0;

  constructor(root: HTMLElement, host: Host) {
    this.#host = host;
    this.#busy = new Busy(root, () => this.#render());
    this.#choices = readState(host.getState());
    this.#columns = h(
      'div',
      { class: 'cols' },
      h('section', { class: 'left', 'aria-label': 'Preview' }, this.#views, this.#preview.element),
      h(
        'section',
        { class: 'right', 'aria-label': 'Identifiers' },
        this.#add.element,
        this.#onlyBar,
        h('div', { class: 'scroll' }, this.#empty, this.#list.element, this.#foot),
      ),
    );
    root.append(this.#progress, this.#bar, this.#banners, this.#strip, this.#columns, this.#state, this.#toast.element);
    this.#render();
  }

  receive(message: ToReview): void {
    switch (message.kind) {
      case 'snapshot':
        this.#show(message);
        break;
      case 'busy':
        this.#busy.start(message.label);
        break;
      case 'failed':
        this.#busy.stop();
        this.#failed = message.error;
        this.#render();
        break;
      case 'gone':
        this.#busy.stop();
        this.#gone = true;
        this.#render();
        break;
      case 'stale':
        if (this.#snapshot !== null) this.#snapshot = { ...this.#snapshot, stale: message.stale, editable: message.editable };
        this.#render();
        break;
      case 'done':
        this.#toast.say(message.message);
        break;
    }
  }

  post(message: WithoutId<FromReview>): void {
    this.#id += 1;
    this.#host.postMessage({ ...message, id: this.#id });
  }

  #show(snapshot: ReviewSnapshot): void {
    this.#busy.stop();
    this.#failed = null;
    this.#gone = false;
    this.#kept = this.#keptIn(snapshot);
    this.#snapshot = snapshot;
    this.#preview.show(snapshot);
    this.#list.show(snapshot, this.#kept, this.#only);
    this.#add.show(snapshot);
    this.#keep(this.#kept);
  }

  /** What the user kept, found again: by place in the same text, by words in a changed one. */
  #keptIn(next: ReviewSnapshot): ReadonlySet<number> {
    const before = this.#snapshot;
    if (before !== null && !sameSource(before.source, next.source)) return new Set();
    if (before !== null) return before.fingerprint === next.fingerprint ? keptAtSpans(next.identifiers, keptSpans(before.identifiers, this.#kept)) : keptByWords(before, this.#kept, next);
    return this.#choices.fingerprint === next.fingerprint ? keptAtSpans(next.identifiers, this.#choices.kept) : new Set();
  }

  #keep(kept: ReadonlySet<number>): void {
    this.#kept = kept;
    this.#preview.keep(kept);
    this.#list.keep(kept);
    this.#remember({});
    this.#render();
  }

  #remember(change: Partial<ReviewState>): void {
    const snapshot = this.#snapshot;
    if (snapshot === null) return;
    const { source, mode, fingerprint, added, identifiers } = snapshot;
    this.#choices = { ...this.#choices, source, mode, fingerprint, added: [...added], kept: keptSpans(identifiers, this.#kept), ...change };
    this.#host.setState(this.#choices);
  }

  /** Everything but text and list. */
  #render(): void {
    const snapshot = this.#snapshot;
    this.#progress.replaceChildren(...(this.#busy.label === null ? [] : [h('vscode-progress-bar', { 'aria-label': this.#busy.label })]));
    this.#columns.hidden = this.#strip.hidden = this.#bar.hidden = snapshot === null;
    this.#state.hidden = snapshot !== null;
    if (snapshot === null) {
      this.#banners.replaceChildren();
      this.#state.replaceChildren(this.#stateWithoutNote());
      return;
    }
    replace(this.#bar, this.#barOf(snapshot));
    replace(this.#banners, this.#bannersOf(snapshot));
    replace(this.#strip, renderStrip(this.#figures(snapshot)));
    replace(this.#views, this.#viewSwitch());
    replace(this.#onlyBar, this.#onlySwitch(snapshot));
    this.#preview.view(this.#choices.view);
    this.#empty.hidden = snapshot.identifiers.length > 0;
    this.#foot.textContent = `${snapshot.names === 'rules' ? 'Names were found by rules alone: the name tagger cannot run here. ' : ''}Rules and models miss some. Read the result before it leaves this computer.`;
  }

  #barOf({ title, scope, text, mode, identifiers, elapsedMs, editable, stale }: ReviewSnapshot): Node[] {
    const select = h('select', { class: 'select', id: 'mode', 'data-key': 'mode' }, ...MODES.map(([name, label]) => h('option', { value: name, selected: name === mode }, label)));
    select.addEventListener('change', () => {
      const chosen = MODES.find(([name]) => name === select.value);
      if (chosen !== undefined) this.post({ kind: 'mode', mode: chosen[0] });
    });
    const kept = keptSpans(identifiers, this.#kept);
    const nothing = kept.length === identifiers.length;
    const button = (label: string, hint: string, click: () => void, secondary: boolean, disabled = false): HTMLElement => onClick(h('vscode-button', { secondary, disabled, title: hint, 'data-key': label }, label), click);
    return [
      h('h1', { title }, `De-identify ${title}`),
      h('span', { class: 'badge num' }, `${scope} · ${text.length.toLocaleString('en-US')} characters`),
      h('span', { class: 'grow' }),
      h('span', { class: 'badge num run' }, elapsedText(elapsedMs)),
      h('span', { class: 'mode' }, h('label', { for: 'mode' }, 'Replace by '), select),
      h(
        'span',
        { class: 'buttons' },
        button('Compare', 'Open the note and the result as a diff', () => this.post({ kind: 'compare', kept }), true, nothing),
        button('Open as new document', 'The note stays as it is', () => this.post({ kind: 'open', kept }), true, nothing),
        button('Cancel', 'Close without writing anything', () => this.post({ kind: 'close' }), true),
        button(scope === 'selection' ? 'Apply to selection' : 'Apply to note', 'Write the replacements; one Undo takes them back', () => this.post({ kind: 'apply', kept }), false, nothing || !editable || stale || this.#busy.label !== null),
      ),
    ];
  }

  #bannersOf({ stale, editable }: ReviewSnapshot): Node[] {
    const banners: Node[] = [];
    if (this.#busy.label !== null) banners.push(busyBanner(this.#busy.label, () => this.post({ kind: 'cancel' })));
    if (this.#failed !== null) banners.push(failedBanner(this.#failed, this.#failedActions()));
    if (stale && this.#busy.label === null) {
      const again = onClick(h('vscode-button', { secondary: true, 'data-key': 'again' }, 'Read again'), () => this.post({ kind: 'run' }));
      banners.push(h('div', { class: 'banner warn', role: 'status' }, h('span', { class: 'fill' }, 'The note has changed since it was read: nothing will be written over it.'), again));
    } else if (!editable) {
      banners.push(h('div', { class: 'banner warn', role: 'status' }, h('span', { class: 'fill' }, 'The note is closed or read only: the result can be opened as a new document.')));
    }
    return banners;
  }

  #figures({ identifiers, added }: ReviewSnapshot): Figure[] {
    const total = identifiers.length;
    const replaced = total - this.#kept.size;
    const unsure = identifiers.filter(({ score }) => score < SURE).length;
    const number = (value: number): string => value.toLocaleString('en-US');
    const things = new Set(identifiers.map(({ type, identity }) => `${type} ${identity}`)).size;
    return [
      { id: 'found', label: 'Found', value: number(total), detail: `${number(things)} distinct`, tone: 'plain' },
      { id: 'replaced', label: 'To be replaced', value: number(replaced), detail: `of ${number(total)}`, tone: 'plain', ...(total > 0 && { meter: { fraction: replaced / total } }) },
      { id: 'kept', label: 'Kept as written', value: number(this.#kept.size), detail: 'by your choice', tone: this.#kept.size > 0 ? 'warn' : 'plain' },
      { id: 'unsure', label: 'To check', value: number(unsure), detail: `below ${SURE.toFixed(2)}`, tone: unsure > 0 ? 'warn' : 'good' },
      { id: 'added', label: 'Added', value: number(added.length), detail: 'by you', tone: 'plain' },
    ];
  }

  #viewSwitch(): Node[] {
    const views = [
      ['changes', 'Changes'],
      ['result', 'Result'],
    ] as const;
    return views.map(([view, name]) =>
      onClick(h('button', { class: 'option', type: 'button', 'aria-pressed': String(this.#choices.view === view), 'data-key': `view ${view}` }, name), () => {
        this.#remember({ view });
        this.#render();
      }),
    );
  }

  /** All entries, or those that want a second look. */
  #onlySwitch(snapshot: ReviewSnapshot): Node[] {
    const { identifiers, added } = snapshot;
    const choices: readonly (readonly [only: Only, name: string, count: number])[] = [
      ['all', 'All', identifiers.length],
      ['check', 'To check', identifiers.filter(({ score }) => score < SURE).length],
      ['kept', 'Kept', this.#kept.size],
      ['added', 'Added', added.length],
    ];
    return choices.map(([only, name, count]) =>
      onClick(h('button', { class: 'option', type: 'button', 'aria-pressed': String(this.#only === only), disabled: count === 0 && this.#only !== only, 'data-key': `only ${only}` }, name, h('span', { class: 'num count' }, ` ${count.toLocaleString('en-US')}`)), () => {
        this.#only = only;
        this.#list.show(snapshot, this.#kept, only);
        this.#render();
      }),
    );
  }

  #stateWithoutNote(): HTMLElement {
    if (this.#failed !== null) return failedState(this.#failed, this.#failedActions());
    if (this.#gone) {
      return h('div', { class: 'state' }, h('h1', {}, 'The note of this review is gone'), h('p', {}, 'Nothing was written. Open a note, select a passage or nothing for all of it, and choose ', h('b', {}, 'Attending: De-identify'), '.'), h('p', {}, onClick(h('vscode-button', { secondary: true }, 'Close'), () => this.post({ kind: 'close' }))));
    }
    if (this.#busy.label !== null) return busyState(this.#busy.label, 'A discharge summary takes well under a second.', () => this.post({ kind: 'cancel' }));
    return h('div', { class: 'state' });
  }

  #failedActions(): { retry: () => void; showLog: () => void } {
    return { retry: () => this.post({ kind: 'run' }), showLog: () => this.post({ kind: 'showLog' }) };
  }
}
