import type { NoteView, OutputLine, OutputPiece, ViewAction, ViewFlag } from '../../src/engine/viewTypes.ts';
import { codeTable, type Decide, type Decisions } from './codes.ts';
import { h, onClick } from '../dom.ts';
import { entitiesTab, type Filtered } from './entities.ts';
import { linkTo } from './links.ts';
import { markedText, mention, sourceLinks, spansOfPiece } from './outputs.ts';
import { runNotes } from './runs.ts';
import { nothing } from './states.ts';

export interface ResultActions {
  readonly decide: Decide;
  readonly openTab: (tab: ViewAction) => void;
  readonly setRatio: (ratio: number) => void;
}

/** Codes under the summary, before "All n codes". */
const CODES_IN_SUMMARY = 5;
/** Rows of one type before "Show all". */
const ROWS = 200;
const PIECES_A_BLOCK = 60;
/** Ratios that the panel offers. */
const RATIOS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

/** The content of one tab. */
export function renderResult(tab: ViewAction, view: NoteView, decisions: Decisions, filtered: Filtered, actions: ResultActions): Node[] {
  switch (tab) {
    case 'summary':
      return summaryTab(view, decisions, actions);
    case 'compressed':
      return compressedTab(view, actions);
    case 'codes':
      return codesTab(view, decisions, actions);
    case 'entities':
      return entitiesTab(view, filtered);
  }
}

function summaryTab(view: NoteView, decisions: Decisions, actions: ResultActions): Node[] {
  const { codes } = view.codes;
  const flags = view.runs?.summary?.flags ?? [];
  const sentences = view.summary.lines.map((line) => summaryLine(line, flags));
  const nodes: Node[] = [...runNotes(view, 'summary'), sentences.length === 0 ? nothing('Nothing to summarise.', 'The note holds no sentence that the engine would pick; the Entities tab shows what it recognised.') : h('ol', { class: 'summary', 'aria-label': 'Summary' }, ...sentences)];
  if (codes.length > 0) {
    nodes.push(h('h2', { class: 'block-title' }, 'Suggested codes'), codeTable(codes.slice(0, CODES_IN_SUMMARY), decisions, actions.decide));
    if (codes.length > CODES_IN_SUMMARY) nodes.push(h('div', { class: 'more' }, onClick(h('button', { class: 'link', type: 'button' }, `All ${codes.length} codes`), () => actions.openTab('codes'))));
  }
  return nodes;
}

/** A line with one sentence is one link; in a line of several each sentence also has its own. */
function summaryLine({ pieces, sources }: OutputLine, flags: readonly ViewFlag[]): HTMLElement {
  const several = pieces.filter((piece) => piece.sources.length > 0).length > 1;
  const sentences = pieces.map((piece, i) => {
    const isLabel = piece.sources.length === 0 && i === 0 && pieces.length > 1;
    const span = h('span', { class: isLabel ? 'label' : 'sentence' }, ...markedText(piece, flags));
    return several ? linkTo(span, spansOfPiece(piece)) : span;
  });
  return linkTo(h('li', {}, h('span', {}, ...sentences), h('span', { class: 'sources' }, ...sourceLinks(sources))), sources.flatMap(({ spans }) => spans));
}

function compressedTab(view: NoteView, actions: ResultActions): Node[] {
  const { compressed } = view;
  const ratios = [...new Set([...RATIOS, compressed.ratio])].sort((a, b) => a - b);
  const select = h('select', { id: 'ratio', class: 'select num', 'data-key': 'ratio' }, ...ratios.map((ratio) => h('option', { value: ratio, selected: ratio === compressed.ratio }, `${Math.round(ratio * 100)} %`)));
  select.addEventListener('change', () => actions.setRatio(Number(select.value)));
  const length = `${compressed.text.length.toLocaleString('en-US')} of ${view.characters.toLocaleString('en-US')} characters`;
  const nodes: Node[] = [h('div', { class: 'controls' }, h('label', { for: 'ratio' }, 'At most'), select, h('span', {}, 'of the note'), h('span', { class: 'num fill' }, length)), ...runNotes(view, 'compressed')];
  if (compressed.unsupported.length > 0) {
    nodes.push(h('div', { class: 'chips bad' }, h('h2', {}, 'Unsupported'), ...compressed.unsupported.map((item) => mention(item)), h('span', {}, 'not in the note: check before use')));
  }
  nodes.push(h('div', { class: 'note output', tabindex: 0, 'aria-label': 'Compressed note', role: 'document' }, ...toLineGroups(compressed.pieces).map((pieces) => h('div', { class: 'block' }, ...pieces.map((piece) => outputPiece(piece, view.runs?.compressed?.flags ?? []))))));
  nodes.push(
    compressed.dropped.length === 0
      ? h('div', { class: 'chips' }, h('h2', {}, 'Dropped'), h('span', {}, 'no entity'))
      : h('div', { class: 'chips' }, h('h2', {}, 'Dropped', h('span', { class: 'num' }, ` ${compressed.dropped.length}`)), ...compressed.dropped.slice(0, ROWS).map((item) => linkTo(h('button', { class: 'chip', type: 'button' }, mention(item)), [item]))),
  );
  return nodes;
}

/** Pieces in groups that end at a line break, so that the browser lays out only what is seen. */
function toLineGroups(pieces: readonly OutputPiece[]): OutputPiece[][] {
  const groups: OutputPiece[][] = [[]];
  for (const piece of pieces) {
    const group = groups.at(-1)!;
    group.push(piece);
    if (group.length >= PIECES_A_BLOCK && piece.segments.at(-1)?.text.endsWith('\n') === true) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

function outputPiece(piece: OutputPiece, flags: readonly ViewFlag[]): Node {
  const labels = piece.sources.map(({ label, lines }) => `${label} · ${lines}`).join('; ');
  return linkTo(h('span', { class: 'piece', title: labels === '' ? undefined : labels }, ...markedText(piece, flags)), spansOfPiece(piece));
}

function codesTab(view: NoteView, decisions: Decisions, actions: ResultActions): Node[] {
  const { codes, codeSet } = view.codes;
  const set = h('p', { class: 'foot num' }, `${codeSet.name} · ${codeSet.version}. Suggestions for a coder to decide, not a claim.`);
  if (codes.length === 0) return [...runNotes(view, 'codes'), nothing('No code suggested.', 'Only problems that the note states about the patient are coded: negated, family and hypothetical mentions are not.'), set];
  return [...runNotes(view, 'codes'), codeTable(codes, decisions, actions.decide), set];
}
