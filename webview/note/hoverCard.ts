import type { NoteView, ViewEntity } from '../../src/engine/viewTypes.ts';
import { h } from '../dom.ts';

/** As long as the editor waits. */
const REST_MS = 300;
const GAP = 4;

const TYPE_NAMES: Readonly<Record<ViewEntity['type'], string>> = {
  problem: 'Problem',
  medication: 'Medication',
  lab: 'Laboratory result',
  vital: 'Vital sign',
  procedure: 'Procedure',
  date: 'Date',
  anatomy: 'Anatomy',
  other: 'Other',
};

/** What is known of an entity, by name: a heading, then names with their values, who says so last. */
export function cardLines(entity: ViewEntity, view: Pick<NoteView, 'sections' | 'sources'>): { readonly heading: string; readonly rows: readonly (readonly [name: string, value: string])[] } {
  const sources = sourcesInWords(entity, view);
  const said = entity.sources.every((index) => view.sources[index]?.kind === 'tagger') ? `${sources} ${entity.score.toFixed(2)}` : sources;
  return {
    heading: [TYPE_NAMES[entity.type], ...entity.words].join(' · '),
    rows: [['concept', entity.concept] as const, ...entity.attributes, ['section', `${view.sections[entity.section]?.label ?? 'Note'} · ${entity.line}`] as const, ['said by', said] as const],
  };
}

/** "lexicon: problems", "lexicon: problems + tagger: attending". */
export function sourcesInWords({ sources }: ViewEntity, view: Pick<NoteView, 'sources'>): string {
  return sources.flatMap((index) => view.sources[index]?.label ?? []).join(' + ');
}

/** The card beside an entity that the pointer rests on, or whose row has the focus. Escape takes it away. */
export class HoverCard {
  readonly element = h('div', { class: 'card', role: 'tooltip', id: 'card', hidden: true });
  readonly #lines: (index: number) => ReturnType<typeof cardLines> | undefined;
  #over: Element | null = null;
  #timer = 0;

  constructor(lines: (index: number) => ReturnType<typeof cardLines> | undefined) {
    this.#lines = lines;
  }

  /** Listens for all elements with `data-entity` below `root`. */
  follow(root: HTMLElement): void {
    root.addEventListener('pointerover', (event) => this.#enter(markAt(event.target), REST_MS));
    root.addEventListener('pointerleave', () => this.hide());
    root.addEventListener('focusin', (event) => this.#enter(rowMark(event.target), REST_MS));
    root.addEventListener('focusout', () => this.hide());
    root.addEventListener(
      'scroll',
      ({ target }) => {
        // The note scrolls by itself to what a row stands for; only a mark that moves loses its card.
        if (target instanceof Element && this.#over !== null && target.contains(this.#over)) this.hide();
      },
      true,
    );
    root.addEventListener('pointerdown', () => this.hide());
    window.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.hide();
    });
  }

  hide(): void {
    window.clearTimeout(this.#timer);
    this.#over = null;
    this.element.hidden = true;
  }

  #enter(mark: HTMLElement | null, delayMs: number): void {
    if (mark === this.#over) return;
    this.hide();
    if (mark === null) return;
    this.#over = mark;
    this.#timer = window.setTimeout(() => this.#show(mark), delayMs);
  }

  #show(mark: HTMLElement): void {
    const lines = this.#lines(Number(mark.dataset['entity']));
    if (lines === undefined || !mark.isConnected) return;
    this.element.replaceChildren(
      h('b', {}, lines.heading),
      h('dl', {}, ...lines.rows.flatMap(([name, value]) => [h('dt', {}, name), h('dd', { class: 'num' }, value.replace(/\s+/g, ' '))])),
    );
    this.element.hidden = false;
    const at = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
    const { width, height } = this.element.getBoundingClientRect();
    const below = mark.getBoundingClientRect().bottom + GAP;
    const top = below + height > window.innerHeight ? Math.max(GAP, at.top - GAP - height) : below;
    this.element.style.top = `${top}px`;
    this.element.style.left = `${Math.max(GAP, Math.min(at.left, window.innerWidth - width - GAP))}px`;
  }
}

function markAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-entity]') : null;
}

/** The mention of the row in which the focus is. */
function rowMark(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? (target.closest('tr')?.querySelector<HTMLElement>('[data-entity]') ?? null) : null;
}
