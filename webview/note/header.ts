import type { NoteView, ViewAction, ViewRun } from '../../src/engine/viewTypes.ts';
import { append, h, onClick } from '../dom.ts';
import { STROKES, TYPES } from './marks.ts';
import { runOf, runPlace } from './runs.ts';

export interface BarActions {
  readonly compare: () => void;
  readonly copy: () => void;
  readonly deidentify: () => void;
  readonly insert: () => void;
  readonly pickModel: () => void;
  readonly replace: () => void;
}

/** Title, what was read, how fast; then what can be done with the tab that is open. */
export function renderBar(view: NoteView, tab: ViewAction, state: { readonly editable: boolean; readonly stale: boolean; readonly filtering: boolean; readonly writing: boolean }, actions: BarActions): Node[] {
  const { title, scope, words } = view;
  const run = runOf(view, tab);
  const size = `${words.toLocaleString('en-US')} ${words === 1 ? 'word' : 'words'}`;
  const engineName = run === undefined ? (view.engine === 'attending-offline' ? 'Offline engine' : view.engine) : run.engine === 'offline' ? 'Offline engine' : shortModel(run.model);
  const nothing = isEmpty(view, tab);
  const buttons: (HTMLElement | false)[] = [
    tab === 'compressed' && button('Compare', 'Open the note and the compressed text as a diff', actions.compare, true),
    button('Copy', `Copy the ${tab === 'compressed' ? 'compressed text' : tab}${tab === 'entities' && state.filtering ? ' that pass the filter' : ''}`, actions.copy, true, nothing),
    tab === 'entities' && button('De-identify', 'Review what names the patient or others, and replace it', actions.deidentify, true),
    tab !== 'entities' && button('Insert', `Insert the ${tab === 'compressed' ? 'compressed text' : tab} below the ${scope === 'selection' ? 'selection' : 'note'}`, actions.insert, true, nothing || !state.editable),
    (tab === 'compressed' || tab === 'summary') && button(scope === 'selection' ? 'Replace selection' : 'Replace note', `Put the ${tab === 'summary' ? 'summary' : 'compressed text'} in its place; Undo brings the note back`, actions.replace, false, nothing || !state.editable || state.stale),
  ];
  const about = [h('h1', { title }, title), h('span', { class: 'badge num' }, `${scope} · ${size}`)];
  // What is being written has no figures yet, and nothing to take over.
  if (state.writing) return about;
  const bar = [
    ...about,
    h('span', { class: 'grow' }),
    engineBadge(engineName, run, actions.pickModel),
    h('span', { class: 'badge num run', title: run === undefined ? `${engineName}: time for all four results` : `${engineName}: time for this result${run.loadMs === 0 ? '' : `, and ${elapsedText(run.loadMs)} to load the model`}` }, elapsedText(run?.elapsedMs ?? view.elapsedMs)),
  ];
  const group = h('span', { class: 'buttons' });
  append(group, buttons);
  return [...bar, group];
}

/** Who made the result; a click chooses another. */
function engineBadge(name: string, run: ViewRun | undefined, pick: () => void): HTMLElement {
  const byModel = run?.engine === 'model' ? run : undefined;
  const about = byModel === undefined ? name : `${byModel.model}: ${byModel.parts === 1 ? 'read the note at once' : `read the note in ${byModel.parts} parts`}, wrote ${byModel.tokens.toLocaleString('en-US')} tokens`;
  const text = byModel === undefined ? name : [name, runPlace(byModel)].join(' · ');
  return onClick(h('button', { class: `badge num engine${byModel === undefined ? ' run' : ' model'}`, type: 'button', title: `${about}. Click to choose what attends to notes.`, 'data-key': 'engine' }, text), pick);
}

/** The last part of an id, path or address. */
function shortModel(model: string): string {
  return model.split(/[\\/#]/).findLast((part) => part !== '') ?? model;
}

/** True when a tab has nothing to take over. */
function isEmpty(view: NoteView, tab: ViewAction): boolean {
  switch (tab) {
    case 'summary':
      return view.summary.text.trim() === '';
    case 'compressed':
      return view.compressed.text.trim() === '';
    case 'codes':
      return view.codes.codes.length === 0;
    case 'entities':
      return view.entities.length === 0;
  }
}

function button(label: string, title: string, click: () => void, secondary: boolean, disabled = false): HTMLElement {
  return onClick(h('vscode-button', { secondary, disabled, title, 'data-key': label }, label), click);
}

/** 31 ms, 0.8 s, 12 s. */
export function elapsedText(ms: number): string {
  if (ms < 1) return '< 1 ms';
  if (ms < 1000) return `${Math.round(ms)} ms`;
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}

/** What the filter leaves of the highlights; undefined without one. */
export interface LegendFilter {
  readonly shown: number;
  readonly clear: () => void;
}

/** Types and strokes that the note has, each a switch for its highlights, and the filter where one is set. */
export function renderLegend(view: NoteView, hidden: readonly string[], toggle: (item: string) => void, filter: LegendFilter | undefined): Node[] {
  const types = TYPES.map(([type, name]) => ({ item: type, name, className: `e ${type}`, count: view.entities.filter((entity) => entity.type === type).length }));
  const strokes = STROKES.map(([word, className]) => ({ item: word, name: word, className: `e plain ${className}`, count: view.entities.filter(({ words }) => words.includes(word)).length }));
  const keys: Node[] = [...types, ...strokes]
    .filter(({ count }) => count > 0)
    .map(({ item, name, className, count }) =>
      onClick(h('button', { class: 'key', type: 'button', 'aria-pressed': String(!hidden.includes(item)), title: `${count.toLocaleString('en-US')} in the note; click to ${hidden.includes(item) ? 'show' : 'hide'}`, 'data-key': `legend ${item}` }, h('span', { class: className }, name)), () => toggle(item)),
    );
  if (filter !== undefined) {
    const count = `${filter.shown.toLocaleString('en-US')} of ${view.entities.length.toLocaleString('en-US')} pass the filter`;
    keys.push(h('span', { class: 'filtered num' }, count, ' ', onClick(h('button', { class: 'link', type: 'button', 'data-key': 'legend clear' }, 'Clear'), filter.clear)));
  }
  return keys;
}
