type Child = Node | string | false | null | undefined;
type Attribute = string | number | boolean | undefined;

/**
 * An element with attributes and children. Strings become text nodes, so that note text can never turn
 * into markup. `true` sets an empty attribute; `false` and `undefined` leave it out.
 */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, Attribute>> = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

export function append(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === false || child === null || child === undefined) continue;
    parent.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  }
}

/** Adds a click listener and returns the element. */
export function onClick<E extends HTMLElement>(element: E, listener: () => void): E {
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    listener();
  });
  return element;
}

/** Replaces the children and puts the focus back on the element that had it, found by its `data-key`. */
export function replace(parent: HTMLElement, children: readonly Node[]): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && parent.contains(active) ? active.dataset['key'] : undefined;
  parent.replaceChildren(...children);
  if (key === undefined) return;
  for (const candidate of parent.querySelectorAll<HTMLElement>('[data-key]')) {
    if (candidate.dataset['key'] === key) candidate.focus();
  }
}

const PATHS = {
  check: 'M3.2 8.4 6.6 11.8 13 4.6',
  cross: 'M4 4 12 12 M12 4 4 12',
} as const;

/** A small line icon in the colour of the text around it; its meaning is in the label of its button. */
export function icon(name: keyof typeof PATHS): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [attribute, value] of Object.entries({ viewBox: '0 0 16 16', width: '14', height: '14', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.6', 'aria-hidden': 'true' })) {
    svg.setAttribute(attribute, value);
  }
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.appendChild(path);
  return svg;
}
