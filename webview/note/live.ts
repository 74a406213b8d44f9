import type { LiveRun } from '../../src/extension/panelMessages.ts';
import { h, onClick } from '../dom.ts';

/**
 * A language model at work: a line that says what it does and how fast, with Stop, and its text as it grows. Both elements stay the
 * same while they change, so that a click on Stop and a selection in the text hold.
 */
export class LiveView {
  /** Stands among the banners, or alone above the text. */
  readonly head: HTMLElement;
  /** Stands in the place of the result that is being made. */
  readonly text: HTMLElement;
  readonly #stage = h('b', { class: 'stage', role: 'status', 'aria-live': 'polite' });
  readonly #about = h('span', { class: 'about' });
  readonly #figures = h('span', { class: 'dim num figures' });
  readonly #written = document.createTextNode('');
  readonly #draft: HTMLElement;
  readonly #notices = h('div', { class: 'notices' });
  #live: LiveRun | null = null;
  #since = 0;
  #clock = 0;

  constructor(stop: () => void) {
    this.head = h('div', { class: 'banner live-head' }, h('span', { class: 'fill' }, this.#stage, this.#about, this.#figures), onClick(h('vscode-button', { secondary: true, 'data-key': 'stop' }, 'Stop'), stop));
    this.#draft = h('p', { class: 'draft' }, h('span', { class: 'words' }), h('span', { class: 'caret', 'aria-hidden': 'true' }));
    this.#draft.querySelector('.words')!.append(this.#written);
    this.text = h('div', { class: 'live', 'aria-busy': 'true', 'aria-label': 'Draft of the model' }, this.#draft, this.#notices);
  }

  get run(): LiveRun | null {
    return this.#live;
  }

  /** Gives true when it was not shown before. */
  show(live: LiveRun): boolean {
    const first = this.#live === null;
    this.#live = live;
    this.#since = performance.now() - live.elapsedMs;
    if (first) {
      window.clearInterval(this.#clock);
      this.#clock = window.setInterval(() => this.#sayFigures(), 500);
    }
    if (this.#stage.textContent !== live.stage) this.#stage.textContent = live.stage;
    this.#about.textContent = [live.model, live.place].filter((part) => part !== '').join(' · ');
    this.#write(live);
    this.#sayFigures();
    this.#notices.replaceChildren(...live.notices.map((notice) => h('p', { class: 'dim' }, notice)));
    return first;
  }

  hide(): void {
    this.#live = null;
    window.clearInterval(this.#clock);
  }

  #write({ text, old }: LiveRun): void {
    // What is at the end is kept in sight, unless the reader has scrolled up.
    const scroller = this.text.closest<HTMLElement>('.scroll, .whole');
    const atEnd = scroller === null || scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 40;
    this.#draft.classList.toggle('old', old);
    this.#draft.classList.toggle('none', text === '');
    const written = this.#written.data;
    if (text.startsWith(written)) this.#written.appendData(text.slice(written.length));
    else this.#written.data = text;
    if (atEnd && scroller !== null) scroller.scrollTop = scroller.scrollHeight;
  }

  #sayFigures(): void {
    const live = this.#live;
    if (live === null) return;
    const seconds = Math.round((performance.now() - this.#since) / 1000);
    const speed = live.tokensPerSecond === null ? '' : `${live.tokensPerSecond < 10 ? live.tokensPerSecond.toFixed(1) : Math.round(live.tokensPerSecond).toLocaleString('en-US')} tokens/s`;
    const tokens = live.tokens === 0 ? '' : `${live.tokens.toLocaleString('en-US')} ${live.tokens === 1 ? 'token' : 'tokens'}`;
    this.#figures.textContent = [tokens, speed, `${seconds} s`].filter((part) => part !== '').join(' · ');
  }
}
