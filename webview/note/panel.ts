import type { EntityFilter, FailedChoice, FromPanel, LiveRun, PanelState, ToPanel } from '../../src/extension/panelMessages.ts';
import type { ViewAction } from '../../src/engine/viewTypes.ts';
import type { Span } from '../../src/note/types.ts';
import { TABS, readChoices, sameSource, toggle } from './choices.ts';
import { withDecisions } from './codes.ts';
import { Busy } from '../busy.ts';
import { h, replace } from '../dom.ts';
import { Toast } from '../toast.ts';
import { renderStrip } from '../figures.ts';
import { busyBanner, busyState, failedBanner, failedState, type FailedActions } from '../states.ts';
import { isFiltering, NO_FILTER, passing } from './filter.ts';
import { renderBar, renderLegend } from './header.ts';
import { cardLines, HoverCard } from './hoverCard.ts';
import { followLinks } from './links.ts';
import { LiveView } from './live.ts';
import { STROKES } from './marks.ts';
import { NoteColumn } from './noteColumn.ts';
import { renderResult } from './results.ts';
import { emptyState, staleBanner } from './states.ts';
import { TabBar } from './tabBar.ts';

type Snapshot = Extract<ToPanel, { kind: 'snapshot' }>;
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

export interface Host {
  postMessage(message: FromPanel): void;
  getState(): unknown;
  setState(state: PanelState): void;
}

const CHOICES: Readonly<Record<FailedChoice['kind'], string>> = { useOffline: 'Use the offline engine', pickModel: 'Choose another model', pullModel: 'Download it', openSettings: 'Open settings' };

/** The note panel: shows whole snapshots, keeps choices (tab, legend, ratio), tells the host what the user wants. */
export class NotePanel {
  readonly #host: Host;
  readonly #root: HTMLElement;
  readonly #bar = h('header', { class: 'bar' });
  readonly #progress = h('div', { class: 'progress' });
  readonly #banners = h('div', { class: 'banners' });
  readonly #strip = h('div', { class: 'strip', role: 'group', 'aria-label': 'Key figures' });
  readonly #legend = h('div', { class: 'legend', role: 'group', 'aria-label': 'Highlights' });
  readonly #state = h('main', { class: 'whole' });
  readonly #toast = new Toast();
  readonly #busy: Busy;
  readonly #live = new LiveView(() => this.post({ kind: 'cancel' }));
  readonly #note: NoteColumn;
  readonly #card = new HoverCard((index) => this.#cardLines(index));
  readonly #tabs: TabBar;
  readonly #columns: HTMLElement;
  #choices: PanelState;
  /** By entity of the snapshot: whether it passes the filter. */
  #passing: readonly boolean[] = [];
  #snapshot: Snapshot | null = null;
  #failed: Extract<ToPanel, { kind: 'failed' }> | null = null;
  /** True when the next snapshot answers a run: it then chooses the tab. */
  #ran = false;
  #lastRun: ViewAction = 'summary';
  #id = 0;
  /** The tab whose result is in the page; the others are empty, so that a result is there once. */
  #rendered: ViewAction | null = null;
  readonly #scrolled = new Map<ViewAction, number>();

  constructor(root: HTMLElement, host: Host) {
    this.#root = root;
    this.#busy = new Busy(root, () => {
      this.#failed = null;
      this.#renderFrame();
    });
    this.#host = host;
    this.#choices = readChoices(host.getState());
    this.#note = new NoteColumn({ reveal: (span) => this.#reveal(span), point: (entity) => this.#pointOutputs(entity) });
    this.#tabs = new TabBar(TABS, (tab) => this.#openTab(tab));
    this.#columns = h('div', { class: 'cols' }, h('section', { class: 'left', 'aria-label': 'Note' }, this.#legend, this.#note.element), h('section', { class: 'right', 'aria-label': 'Result' }, this.#tabs.element));
    followLinks(this.#tabs.element, {
      show: (spans) => this.#note.point(spans),
      hide: () => this.#note.hide(),
      go: (span) => this.#reveal(span),
    });
    root.append(this.#progress, this.#bar, this.#banners, this.#strip, this.#columns, this.#state, this.#toast.element, this.#card.element);
    this.#card.follow(this.#columns);
    this.#render();
  }

  receive(message: ToPanel): void {
    switch (message.kind) {
      case 'snapshot':
        this.#show(message);
        break;
      case 'busy':
        this.#ran = true;
        if (message.live === undefined) {
          this.#stopLive();
          this.#busy.start(message.label);
        } else {
          this.#showLive(message.live);
        }
        break;
      case 'failed':
        this.#stop();
        this.#failed = message;
        if (message.action !== undefined) this.#lastRun = message.action;
        this.#render();
        break;
      case 'empty':
        this.#stop();
        this.#failed = null;
        this.#snapshot = null;
        this.#render();
        break;
      case 'stale':
        if (this.#snapshot !== null) this.#snapshot = { ...this.#snapshot, stale: message.stale, editable: message.editable };
        this.#renderFrame();
        break;
      case 'done':
        this.#toast.say(message.message);
        break;
    }
  }

  post(message: WithoutId<FromPanel>): void {
    this.#id += 1;
    this.#host.postMessage({ ...message, id: this.#id });
  }

  #show(snapshot: Snapshot): void {
    const first = this.#snapshot === null;
    if (!sameSource(this.#choices.source, snapshot.source)) this.#scrolled.clear();
    const restored = first && sameSource(this.#choices.source, snapshot.source);
    this.#stop();
    this.#failed = null;
    this.#snapshot = snapshot;
    const tab = (first && !restored) || this.#ran ? snapshot.view.action : this.#choices.tab;
    this.#ran = false;
    this.#choose({ tab, ratio: snapshot.view.compressed.ratio, source: snapshot.source });
    this.#render();
  }

  /** A model at work: its text stands in the place of the result that it makes. */
  #showLive(live: LiveRun): void {
    if (!this.#live.show(live)) return;
    this.#busy.stop();
    this.#failed = null;
    if (this.#snapshot !== null) this.#choose({ tab: live.action });
    this.#render();
  }

  #stopLive(): void {
    this.#live.hide();
  }

  #stop(): void {
    this.#busy.stop();
    this.#stopLive();
  }

  #choose(change: Partial<PanelState>): void {
    this.#choices = { ...this.#choices, ...change };
    this.#host.setState(this.#choices);
  }

  #openTab(tab: ViewAction): void {
    this.#choose({ tab });
    this.#note.hide();
    this.#renderFrame();
    this.#renderTab();
  }

  #filter(filter: EntityFilter): void {
    this.#choose({ filter });
    this.#render();
  }

  #countEntities(): void {
    const total = this.#passing.length;
    const shown = this.#passing.filter((pass) => pass).length;
    this.#tabs.count('entities', isFiltering(this.#choices.filter) ? `${shown.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}` : total.toLocaleString('en-US'));
  }

  #cardLines(index: number): ReturnType<typeof cardLines> | undefined {
    const view = this.#snapshot?.view;
    const entity = view?.entities[index];
    return view === undefined || entity === undefined ? undefined : cardLines(entity, view);
  }

  #run(action: ViewAction, ratio?: number): void {
    this.#lastRun = action;
    this.post(ratio === undefined ? { kind: 'run', action } : { kind: 'run', action, ratio });
  }

  #reveal(span: Span): void {
    this.post({ kind: 'reveal', span: { start: span.start, end: span.end } });
  }

  #render(): void {
    const view = this.#snapshot?.view;
    this.#columns.hidden = this.#strip.hidden = this.#bar.hidden = view === undefined;
    this.#state.hidden = view !== undefined;
    this.#card.hide();
    if (view !== undefined) {
      this.#passing = passing(view, this.#choices.filter);
      this.#note.show(view);
      this.#note.filter(this.#passing);
      this.#tabs.count('codes', view.codes.codes.length.toLocaleString('en-US'));
      this.#countEntities();
      this.#renderTab();
    }
    this.#renderFrame();
  }

  /** Everything but the note and the result: bar, banners, strip, legend, states. */
  #renderFrame(): void {
    const snapshot = this.#snapshot;
    const working = this.#live.run?.stage ?? this.#busy.label;
    this.#progress.replaceChildren(...(working === null ? [] : [h('vscode-progress-bar', { 'aria-label': working })]));
    if (snapshot === null) {
      this.#banners.replaceChildren();
      this.#state.replaceChildren(this.#stateWithoutNote());
      return;
    }
    const { view, codeDecisions } = snapshot;
    const { tab, hidden, filter } = this.#choices;
    const filtering = isFiltering(filter);
    const what = tab === 'entities' ? 'codes' : tab;
    const writing = this.#live.run?.action === tab;
    replace(this.#bar, renderBar(view, tab, { ...snapshot, filtering, writing }, {
      compare: () => this.post({ kind: 'compare' }),
      copy: () => this.post({ kind: 'copy', what: tab, ...(tab === 'entities' && filtering && { only: this.#passing.flatMap((pass, index) => (pass ? index : [])) }) }),
      deidentify: () => this.post({ kind: 'deidentify' }),
      insert: () => this.post({ kind: 'insert', what }),
      pickModel: () => this.post({ kind: 'pickModel' }),
      replace: () => this.post({ kind: 'replace', what: tab === 'summary' ? 'summary' : 'compressed' }),
    }));
    replace(this.#banners, this.#bannersFor(snapshot));
    this.#strip.hidden = writing;
    replace(this.#strip, renderStrip(tab === 'codes' ? withDecisions(view.figures.codes, view.codes.codes, codeDecisions) : view.figures[tab]));
    const toggleKey = (item: string): void => {
      this.#choose({ hidden: toggle(hidden, item) });
      this.#renderFrame();
    };
    replace(this.#legend, renderLegend(view, hidden, toggleKey, filtering ? { shown: this.#passing.filter((pass) => pass).length, clear: () => this.#filter(NO_FILTER) } : undefined));
    for (const name of [...this.#root.classList]) if (name.startsWith('no-')) this.#root.classList.remove(name);
    for (const item of hidden) this.#root.classList.add(`no-${STROKES.find(([word]) => word === item)?.[1] ?? item}`);
  }

  #bannersFor(snapshot: Snapshot): Node[] {
    const banners: Node[] = [];
    if (this.#live.run !== null) banners.push(this.#live.head);
    if (this.#busy.label !== null) banners.push(busyBanner(this.#busy.label, () => this.post({ kind: 'cancel' })));
    if (this.#failed !== null) banners.push(failedBanner(this.#failed.error, this.#failedActions(this.#failed)));
    if (snapshot.stale && this.#busy.label === null && this.#live.run === null) banners.push(staleBanner(() => this.#run(this.#choices.tab, this.#choices.ratio)));
    return banners;
  }

  #stateWithoutNote(): HTMLElement {
    if (this.#live.run !== null) return h('div', { class: 'whole-live' }, this.#live.head, this.#live.text);
    if (this.#busy.label !== null) return busyState(this.#busy.label, 'A discharge summary takes well under a second; a note of 1 MB a few seconds.', () => this.post({ kind: 'cancel' }));
    if (this.#failed !== null) return failedState(this.#failed.error, this.#failedActions(this.#failed));
    return emptyState(() => this.#run('summary'));
  }

  #failedActions({ choices = [] }: Extract<ToPanel, { kind: 'failed' }>): FailedActions {
    return { retry: () => this.#run(this.#lastRun), showLog: () => this.post({ kind: 'showLog' }), others: choices.map((choice) => ({ label: CHOICES[choice.kind], run: () => this.#take(choice) })) };
  }

  #take(choice: FailedChoice): void {
    if (choice.kind === 'useOffline') this.post({ kind: 'run', action: this.#lastRun, engine: 'offline' });
    else this.post(choice);
  }

  #renderTab(): void {
    const snapshot = this.#snapshot;
    const { tab } = this.#choices;
    const before = this.#rendered;
    if (before !== null && before !== tab) {
      this.#scrolled.set(before, this.#tabs.panel(before).scrollTop);
      this.#tabs.panel(before).replaceChildren();
    }
    this.#tabs.select(tab);
    if (snapshot === null) return;
    this.#rendered = tab;
    const panel = this.#tabs.panel(tab);
    if (this.#live.run?.action === tab) {
      panel.replaceChildren(this.#live.text);
      return;
    }
    replace(panel, renderResult(tab, snapshot.view, snapshot.codeDecisions, { filter: this.#choices.filter, passing: this.#passing, choose: (filter) => this.#filter(filter) }, {
      decide: (code, decision) => this.#decide(code, decision),
      openTab: (next) => this.#openTab(next),
      setRatio: (ratio) => this.#run('compressed', ratio),
    }));
    if (before !== null && before !== tab) panel.scrollTop = this.#scrolled.get(tab) ?? 0;
  }

  /** Shown at once; the host stores it and answers with a snapshot that says the same. */
  #decide(code: string, decision: 'accepted' | 'rejected' | null): void {
    if (this.#snapshot === null) return;
    const codeDecisions = Object.fromEntries(Object.entries(this.#snapshot.codeDecisions).filter(([other]) => other !== code));
    if (decision !== null) codeDecisions[code] = decision;
    this.#snapshot = { ...this.#snapshot, codeDecisions };
    this.#renderTab();
    this.#renderFrame();
    this.post({ kind: 'decideCode', code, decision });
  }

  /** Pointing at an entity of the note shows where the result says it. */
  #pointOutputs(entity: number | null): void {
    for (const marked of this.#tabs.element.querySelectorAll('.e.from')) marked.classList.remove('from');
    if (entity === null) return;
    for (const marked of this.#tabs.element.querySelectorAll(`[data-from="${entity}"]`)) marked.classList.add('from');
  }
}
