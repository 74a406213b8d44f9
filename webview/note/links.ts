import type { Span } from '../../src/note/types.ts';

/** Which spans of the note an element of the result column stands for. */
const spansOf = new WeakMap<Element, readonly Span[]>();

/** Ties an element to its source: pointing at it or focusing it shows the source, a click goes there. */
export function linkTo<E extends HTMLElement>(element: E, spans: readonly Span[]): E {
  if (spans.length === 0) return element;
  spansOf.set(element, spans);
  element.dataset['link'] = '';
  return element;
}

export interface LinkActions {
  readonly show: (spans: readonly Span[], element: HTMLElement) => void;
  readonly hide: () => void;
  readonly go: (span: Span) => void;
}

/** Long enough that a pointer sweeping across the list does not drag the note along. */
const REST_MS = 70;

/** Listens once for all links below `root`. */
export function followLinks(root: HTMLElement, actions: LinkActions): void {
  let current: HTMLElement | null = null;
  let timer = 0;
  const enter = (element: HTMLElement | null, delayMs: number): void => {
    if (element === current) return;
    window.clearTimeout(timer);
    current?.classList.remove('pointed');
    current = element;
    if (element === null) {
      actions.hide();
      return;
    }
    element.classList.add('pointed');
    timer = window.setTimeout(() => actions.show(spansOf.get(element) ?? [], element), delayMs);
  };
  root.addEventListener('pointerover', (event) => enter(linkAt(event.target), REST_MS));
  root.addEventListener('pointerleave', () => enter(null, 0));
  root.addEventListener('focusin', (event) => enter(linkAt(event.target), 0));
  root.addEventListener('focusout', () => enter(null, 0));
  root.addEventListener('click', (event) => {
    // A click that ends a text selection is not a wish to leave.
    if (window.getSelection()?.isCollapsed === false) return;
    const first = spansOf.get(linkAt(event.target) ?? root)?.[0];
    if (first !== undefined) actions.go(first);
  });
}

function linkAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-link]') : null;
}
