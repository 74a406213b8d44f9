import type { DataSnapshot, DataState, FromData, ToData } from '../../src/extension/dataPanelMessages.ts';
import type { ErrorRecord } from '../../src/platform/errors.ts';
import { Busy } from '../busy.ts';
import { h, onClick, replace } from '../dom.ts';
import { renderStrip } from '../figures.ts';
import { busyBanner, busyState, failedBanner, failedState } from '../states.ts';
import { Toast } from '../toast.ts';
import { Overview } from './overview.ts';
import { readState } from './state.ts';
import { moveByArrows, renderTableList } from './tableList.ts';
import { TableView } from './tableView.ts';

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

export interface Host {
  postMessage(message: FromData): void;
  getState(): unknown;
  setState(state: DataState): void;
}

/** A prepared database: what it holds, how it is split, how long its texts are, and rows of its tables. */
export class DataPage {
  readonly #host: Host;
  readonly #bar = h('header', { class: 'bar' });
  readonly #progress = h('div', { class: 'progress' });
  readonly #banners = h('div', { class: 'banners' });
  readonly #strip = h('div', { class: 'strip', role: 'group', 'aria-label': 'Key figures' });
  readonly #proof = h('p', { class: 'proof' });
  readonly #list = h('nav', { class: 'list', 'aria-label': 'Tables' });
  readonly #scroll = h('main', { class: 'scroll' });
  readonly #state = h('main', { class: 'whole' });
  readonly #toast = new Toast();
  readonly #busy: Busy;
  readonly #overview = new Overview({
    saveChart: (chart, format, bytes) => this.post({ kind: 'saveChart', chart, format, bytes }),
    failed: () => this.#toast.say('The picture could not be drawn.'),
  });
  readonly #tableView = new TableView({ sample: (table, offset, order) => this.#sample(table, offset, order), open: (table, row, column, order) => this.post({ kind: 'openCell', table, row, column, order }) });
  readonly #body = h('div', { class: 'body' }, this.#list, this.#scroll);
  #choices: DataState;
  #snapshot: DataSnapshot | null = null;
  #failed: { readonly error: ErrorRecord; readonly waiting: boolean } | null = null;
  #id = 0;
  /** The question about rows that is waited for; answers to earlier ones are late. */
  #asked = 0;

  constructor(root: HTMLElement, host: Host) {
    this.#host = host;
    this.#busy = new Busy(root, () => this.#render());
    this.#choices = readState(host.getState());
    moveByArrows(this.#list);
    root.append(this.#progress, this.#bar, this.#banners, this.#strip, this.#proof, this.#body, this.#state, this.#toast.element);
    this.#render();
  }

  receive(message: ToData): void {
    switch (message.kind) {
      case 'snapshot':
        this.#show(message);
        return;
      case 'select':
        this.#choose(message.table);
        return;
      case 'busy':
        this.#remember({ file: message.file });
        this.#busy.start(message.label);
        return;
      case 'failed':
        this.#remember({ file: message.file });
        this.#busy.stop();
        this.#failed = { error: message.error, waiting: message.waiting };
        this.#render();
        return;
      case 'sample':
        if (message.id === this.#asked) this.#tableView.receive(message.sample);
        return;
      case 'sampleFailed':
        if (message.id === this.#asked) this.#tableView.fail(message.error);
        return;
      case 'stale':
        if (this.#snapshot !== null) this.#snapshot = { ...this.#snapshot, stale: message.stale };
        this.#render();
        return;
      case 'done':
        this.#toast.say(message.message);
        return;
    }
  }

  post(message: WithoutId<FromData>): number {
    this.#id += 1;
    this.#host.postMessage({ ...message, id: this.#id });
    return this.#id;
  }

  #show(snapshot: DataSnapshot): void {
    this.#busy.stop();
    this.#failed = null;
    this.#snapshot = snapshot;
    this.#remember({ file: snapshot.view.description.file });
    this.#overview.show(snapshot.view);
    this.#choose(this.#choices.table);
  }

  /** Looks at a table; one that is not there any more is the overview. */
  #choose(name: string | null): void {
    const table = this.#snapshot?.view.description.tables.find((candidate) => candidate.name === name) ?? null;
    this.#remember({ table: table?.name ?? null });
    this.#tableView.show(table);
    const shown = table === null ? this.#overview.element : this.#tableView.element;
    if (this.#scroll.firstElementChild !== shown) {
      this.#scroll.replaceChildren(shown);
      this.#scroll.scrollTop = 0;
    }
    this.#render();
  }

  #sample(table: string, offset: number, order: Extract<FromData, { kind: 'sample' }>['order']): void {
    this.#asked = this.post({ kind: 'sample', table, offset, order });
  }

  #remember(change: Partial<DataState>): void {
    this.#choices = { ...this.#choices, ...change };
    this.#host.setState(this.#choices);
  }

  #render(): void {
    const snapshot = this.#snapshot;
    this.#progress.replaceChildren(...(this.#busy.label === null ? [] : [h('vscode-progress-bar', { 'aria-label': this.#busy.label })]));
    this.#body.hidden = this.#strip.hidden = this.#bar.hidden = this.#proof.hidden = snapshot === null;
    this.#state.hidden = snapshot !== null;
    if (snapshot === null) {
      this.#banners.replaceChildren();
      this.#state.replaceChildren(this.#stateWithoutData());
      return;
    }
    const { title, kind, size, facts, figures, proof, description } = snapshot.view;
    replace(this.#bar, [
      h('h1', { title: description.file }, title),
      h('span', { class: 'badge' }, kind),
      h('span', { class: 'badge num' }, size),
      ...facts.map((fact) => h('span', { class: 'badge num' }, fact)),
      h('span', { class: 'grow' }),
      h('span', { class: 'buttons' }, this.#button('Refresh', 'Read the database again', { kind: 'refresh' }), this.#button('Save report', 'Save figures and charts as one HTML page; it holds no text of a note', { kind: 'saveReport' })),
    ]);
    replace(this.#banners, this.#bannersOf(snapshot));
    this.#strip.hidden = figures.length === 0;
    this.#strip.dataset['figures'] = String(figures.length);
    replace(this.#strip, renderStrip(figures));
    this.#proof.hidden = proof === null;
    this.#proof.className = `proof ${proof?.tone ?? ''}`;
    this.#proof.textContent = proof?.sentence ?? '';
    replace(this.#list, renderTableList(description.tables, this.#choices.table, (table) => this.#choose(table)));
  }

  #button(label: string, title: string, message: WithoutId<Extract<FromData, { kind: 'refresh' | 'saveReport' }>>): HTMLElement {
    return onClick(h('vscode-button', { secondary: true, title, 'data-key': label }, label), () => this.post(message));
  }

  #bannersOf({ stale }: DataSnapshot): Node[] {
    const banners: Node[] = [];
    if (this.#busy.label !== null) banners.push(busyBanner(this.#busy.label, () => this.post({ kind: 'cancel' })));
    else if (this.#failed?.waiting === true) banners.push(h('div', { class: 'banner', role: 'status' }, h('span', { class: 'fill' }, 'The database is being prepared by another process. What is shown was read before; it is read again as soon as the file is free.')));
    else if (this.#failed !== null) banners.push(failedBanner(this.#failed.error, this.#failedActions()));
    else if (stale) banners.push(h('div', { class: 'banner warn', role: 'status' }, h('span', { class: 'fill' }, 'The database has changed since it was read.'), onClick(h('vscode-button', { secondary: true }, 'Read again'), () => this.post({ kind: 'refresh' }))));
    return banners;
  }

  #stateWithoutData(): HTMLElement {
    const failed = this.#failed;
    if (failed?.waiting === true) return waitingState(failed.error, () => this.post({ kind: 'refresh' }));
    if (failed !== null) return failedState(failed.error, this.#failedActions());
    if (this.#busy.label !== null) return busyState(this.#busy.label, 'Counts and lengths of a large database take a few seconds.', () => this.post({ kind: 'cancel' }));
    return h('div', { class: 'state' });
  }

  #failedActions(): { retry: () => void; showLog: () => void } {
    return { retry: () => this.post({ kind: 'refresh' }), showLog: () => this.post({ kind: 'showLog' }) };
  }
}

/** A database that is being written: no failure, but nothing to see yet. */
function waitingState(error: ErrorRecord, retry: () => void): HTMLElement {
  return h(
    'div',
    { class: 'state', role: 'status' },
    h('h1', {}, 'The database is being prepared by another process'),
    h('p', {}, 'It is shown here as soon as that process has closed it. Nothing needs to be done.'),
    h('p', {}, onClick(h('vscode-button', { secondary: true }, 'Try now'), retry)),
    h('p', { class: 'dim num' }, `${error.message} ${error.code}`),
  );
}
