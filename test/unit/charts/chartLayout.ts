import { textWidth } from '../../../src/charts/text.ts';

/** A text of a chart and the box that it stands in. */
export interface LaidText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

export function unescapeXml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity]!);
}

/** Where the texts of a chart stand; in one that stands alone the groups move them. */
export function laidTexts(svg: string): LaidText[] {
  const found: LaidText[] = [];
  let dx = 0;
  let dy = 0;
  for (const match of svg.matchAll(/<g transform="translate\(([\d.]+) ([\d.]+)\)">|<text ([^>]*)>(?:<title>[^<]*<\/title>)?([^<]*)<\/text>/g)) {
    const [, moveX, moveY, written = '', content = ''] = match;
    if (moveX !== undefined) {
      dx = Number(moveX);
      dy = Number(moveY);
      continue;
    }
    const attribute = (name: string): string | undefined => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(written)?.[1];
    const x = Number(attribute('x')) + dx;
    const y = Number(attribute('y')) + dy;
    const size = Number(attribute('font-size'));
    const text = unescapeXml(content);
    const width = textWidth(text, size, attribute('font-weight') !== undefined);
    const anchor = attribute('text-anchor');
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    found.push({ text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 });
  }
  return found;
}

/** Pairs of texts that stand on one another, and texts beyond the frame. */
export function faultsOf(svg: string): string[] {
  const frame = /viewBox="0 0 (\d+) (\d+)"/.exec(svg);
  const width = Number(frame?.[1]);
  const height = Number(frame?.[2]);
  const texts = laidTexts(svg);
  const faults: string[] = [];
  for (const [index, one] of texts.entries()) {
    if (one.left < -0.5 || one.right > width + 0.5 || one.top < -0.5 || one.bottom > height + 0.5) faults.push(`beyond the frame: ${one.text}`);
    for (const other of texts.slice(index + 1)) {
      if (one.left < other.right - 0.1 && other.left < one.right - 0.1 && one.top < other.bottom - 0.1 && other.top < one.bottom - 0.1) faults.push(`${one.text} | ${other.text}`);
    }
  }
  return faults;
}

/** The first start tag that no end tag closes or the first end tag that closes none; undefined for a well-formed text. */
export function unclosed(svg: string): string | undefined {
  const open: string[] = [];
  for (const [tag, closing = '', name = '', empty = ''] of svg.matchAll(/<(\/?)([a-z]+)(?: [a-zA-Z0-9:-]+="[^"<]*")*(\/?)>/g)) {
    if (closing === '') {
      if (empty === '') open.push(name);
    } else if (open.pop() !== name) {
      return tag;
    }
  }
  return open[0];
}
