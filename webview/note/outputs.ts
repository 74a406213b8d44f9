import type { MarkedText, Mark, OutputPiece, SourceLabel, ViewFlag } from '../../src/engine/viewTypes.ts';
import { h } from '../dom.ts';
import { linkTo } from './links.ts';
import { flagReason } from './flags.ts';
import { markClass } from './marks.ts';

/** The runs of an output as text nodes and marks. */
export function markedText({ segments, marks }: MarkedText, flags: readonly ViewFlag[] = []): Node[] {
  return segments.map((segment) => {
    const mark = segment.entity === undefined ? undefined : marks[segment.entity];
    const flag = segment.flag === undefined ? undefined : flags[segment.flag];
    if (mark === undefined && flag === undefined) return document.createTextNode(segment.text);
    const look = [mark === undefined ? '' : markClass(mark), flag === undefined ? '' : 'flagged'].filter((name) => name !== '').join(' ');
    return h('span', { class: look, 'data-from': mark?.entity ?? undefined, title: flag === undefined ? undefined : flagReason(flag) }, segment.text);
  });
}

export function mention(mark: Mark & { readonly text: string }): HTMLElement {
  return h('span', { class: markClass(mark) }, mark.text.replace(/\s+/g, ' '));
}

/** "HPI · 12–14" as buttons that show and go to the source. */
export function sourceLinks(sources: readonly SourceLabel[]): HTMLElement[] {
  return sources.map(({ label, lines, spans }) =>
    linkTo(h('button', { class: 'src num', type: 'button', 'aria-label': `Source: ${label}, ${lines.includes('–') || lines.includes(',') ? 'lines' : 'line'} ${lines}` }, h('span', { class: 'where' }, label), ` · ${lines}`), spans),
  );
}

/** All spans of a piece, for pointing at the whole of it. */
export function spansOfPiece(piece: OutputPiece): SourceLabel['spans'] {
  return piece.sources.flatMap(({ spans }) => spans);
}
