import type { NoteView, ViewAction, ViewRun } from '../../src/engine/viewTypes.ts';
import { h } from '../dom.ts';
import { FLAG_WORDS } from './flags.ts';
import { sourceLinks } from './outputs.ts';

// What is said of a result that a language model made: where it ran, what the note does not bear out, what was repaired.

export function runOf(view: NoteView, tab: ViewAction): ViewRun | undefined {
  return tab === 'entities' ? undefined : view.runs?.[tab];
}

/** "cpu · q8 · 45 tokens/s". */
export function runPlace({ backend, device, dtype, tokensPerSecond }: ViewRun): string {
  const speed = tokensPerSecond === undefined ? '' : `${tokensPerSecond < 10 ? tokensPerSecond.toFixed(1) : Math.round(tokensPerSecond).toLocaleString('en-US')} tokens/s`;
  return [backend === 'endpoint' ? 'endpoint' : device, dtype ?? '', speed].filter((part) => part !== '').join(' · ');
}

/** Above a result: statements to check, then what was met and repaired. Nothing for the offline engine's results. */
export function runNotes(view: NoteView, tab: ViewAction): Node[] {
  const run = runOf(view, tab);
  if (run === undefined) return [];
  const nodes: Node[] = [];
  if (run.engine === 'offline') nodes.push(h('div', { class: 'run-note warn', role: 'status' }, h('b', {}, `${run.model} gave nothing that can be used.`), ' This is the offline engine’s result.'));
  if (run.flags.length > 0) {
    const count = run.flags.length === 1 ? 'One statement that the note does not bear out' : `${run.flags.length} statements that the note does not bear out`;
    nodes.push(
      h('section', { class: 'flags', 'aria-label': 'Unsupported statements' }, h('h2', {}, count), h('ul', {}, ...run.flags.map((flag) => h('li', {}, h('span', { class: 'flagged' }, flag.text.replace(/\s+/g, ' ')), h('span', { class: 'why' }, FLAG_WORDS[flag.kind]), ...sourceLinks(flag.sources))))),
    );
  }
  const said = [...run.repairs, ...run.notices];
  if (said.length > 0) nodes.push(h('details', { class: 'run-note' }, h('summary', {}, sayCount(run)), ...said.map((sentence) => h('p', {}, sentence))));
  return nodes;
}

function sayCount({ repairs, notices }: ViewRun): string {
  const parts = [repairs.length === 0 ? '' : repairs.length === 1 ? 'One repair' : `${repairs.length} repairs`, notices.length === 0 ? '' : notices.length === 1 ? 'one remark' : `${notices.length} remarks`];
  const text = parts.filter((part) => part !== '').join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
