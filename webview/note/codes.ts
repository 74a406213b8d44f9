import type { CodeDecision } from '../../src/extension/panelMessages.ts';
import type { Figure, ViewCode } from '../../src/engine/viewTypes.ts';
import type { Span } from '../../src/note/types.ts';
import { h, icon, onClick } from '../dom.ts';
import { linkTo } from './links.ts';

export type Decisions = Readonly<Record<string, CodeDecision>>;
export type Decide = (code: string, decision: CodeDecision | null) => void;

/** Links shown before "+n". */
const LINKS = 3;

/** The table of suggested codes: decide, code, description, score, evidence. */
export function codeTable(codes: readonly ViewCode[], decisions: Decisions, decide: Decide): HTMLElement {
  const head = h('tr', {}, h('th', { class: 'decide' }, h('span', { class: 'unseen' }, 'Decision')), h('th', {}, 'Code'), h('th', {}, 'Description'), h('th', { class: 'right' }, 'Score'), h('th', {}, 'Evidence'));
  return h('table', { class: 'codes' }, h('thead', {}, head), h('tbody', {}, ...codes.map((code) => codeRow(code, decisions[code.code], decide))));
}

function codeRow(code: ViewCode, decision: CodeDecision | undefined, decide: Decide): HTMLElement {
  const button = (wanted: CodeDecision, verb: string): HTMLElement =>
    onClick(
      h(
        'button',
        { class: `decision ${wanted}`, type: 'button', 'aria-pressed': String(decision === wanted), 'aria-label': `${verb} ${code.code}`, title: decision === wanted ? `${verb}ed: click to take back` : verb, 'data-key': `${wanted} ${code.code}` },
        icon(wanted === 'accepted' ? 'check' : 'cross'),
      ),
      () => decide(code.code, decision === wanted ? null : wanted),
    );
  const notes = [...(code.note === undefined ? [] : [code.note]), ...(code.billable ? [] : ['not billable'])];
  return linkTo(
    h(
      'tr',
      { class: decision ?? 'open' },
      h('td', { class: 'decide' }, h('span', {}, button('accepted', 'Accept'), button('rejected', 'Reject'))),
      h('td', { class: 'num code' }, code.code),
      h('td', { class: 'description' }, h('span', { class: 'text' }, code.description), ...notes.map((note) => h('span', { class: 'warn' }, ` · ${note}`))),
      h('td', { class: 'num right score', 'aria-label': `score ${code.score.toFixed(2)}` }, code.score.toFixed(2)),
      h('td', { class: 'evidence' }, ...evidenceLinks(code)),
    ),
    code.evidence,
  );
}

/** One link a section; what is beyond the first few is counted. The tooltip quotes the words. */
function evidenceLinks({ evidence, sources }: ViewCode): HTMLElement[] {
  const quote = (spans: readonly Span[]): string => [...new Set(evidence.filter(({ start }) => spans.some((span) => span.start === start)).map(({ text }) => `“${text.replace(/\s+/g, ' ')}”`))].join(', ');
  // "+1" would take the room of the one that it stands for.
  const shown = sources.length === LINKS + 1 ? LINKS + 1 : LINKS;
  const links = sources.slice(0, shown).map(({ label, lines, spans }) => {
    const quoted = quote(spans);
    return linkTo(h('button', { class: 'src num', type: 'button', title: quoted, 'aria-label': `Evidence: ${label}, line ${lines}, ${quoted}` }, h('span', { class: 'where' }, label), ` · ${lines}`), spans);
  });
  const rest = sources.slice(shown);
  if (rest.length > 0) {
    const places = rest.map(({ label, lines }) => `${label} · ${lines}`).join('; ');
    links.push(linkTo(h('button', { class: 'src num', type: 'button', title: places, 'aria-label': `${rest.length} more: ${places}` }, `+${rest.length}`), rest.flatMap(({ spans }) => spans)));
  }
  return links;
}

/** The strip's "Accepted" figure after the user's decisions. */
export function withDecisions(figures: readonly Figure[], codes: readonly ViewCode[], decisions: Decisions): Figure[] {
  const accepted = codes.filter(({ code }) => decisions[code] === 'accepted').length;
  return figures.map((figure) => (figure.id !== 'accepted' || codes.length === 0 ? figure : { ...figure, value: `${accepted}`, meter: { fraction: accepted / codes.length } }));
}
