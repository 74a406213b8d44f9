import type { Style } from '../scene.ts';

const WIDTH = 79;
const LOWER_A = 97;
const LOWER_Z = 122;

/** Breaks lines as the hospital's system does, at a fixed width; lines that are short already stay. */
export function wrap(text: string, style: Style): string {
  if (!style.wraps || text.length <= WIDTH) return text;
  let out = '';
  let from = 0;
  while (text.length - from > WIDTH) {
    const own = text.lastIndexOf('\n', from + WIDTH);
    if (own >= from) {
      // A break of the text's own within reach: everything up to it stands as it is.
      out += text.slice(from, own + 1);
      from = own + 1;
      continue;
    }
    const blank = text.lastIndexOf(' ', from + WIDTH);
    const cut = blank > from ? blank : text.indexOf(' ', from + WIDTH);
    if (cut < 0) break;
    out += `${text.slice(from, cut)} \n`;
    from = cut + 1;
  }
  return out + text.slice(from);
}

/** One item of a list, as this author writes lists. */
export function item(text: string, index: number, style: Style): string {
  switch (style.list) {
    case 'dash': return `- ${text}\n`;
    case 'star': return `* ${text}\n`;
    case 'number': return `${index + 1}. ${text}\n`;
    case 'plain': return `${text}\n`;
  }
}

export function capital(text: string): string {
  const first = text.charCodeAt(0);
  if (!(first >= LOWER_A && first <= LOWER_Z)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a, b and c` */
export function enumerate(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)!}`;
}

/** `A` or `An` before a number of years. */
export function article(age: number): string {
  return age === 18 || (age > 79 && age < 90) ? 'An' : 'A';
}
