import type { NoteSource, PanelState } from '../../src/extension/panelMessages.ts';
import type { ViewAction } from '../../src/engine/viewTypes.ts';
import { NO_FILTER, readFilter } from './filter.ts';

export const TABS: readonly (readonly [tab: ViewAction, name: string])[] = [
  ['summary', 'Summary'],
  ['compressed', 'Compressed'],
  ['codes', 'Codes'],
  ['entities', 'Entities'],
];

export const NO_CHOICES: PanelState = { tab: 'summary', hidden: [], filter: NO_FILTER, ratio: 0.5, source: null };

/** What `getState` gave back, or the defaults where it is missing or from another version. */
export function readChoices(saved: unknown): PanelState {
  if (typeof saved !== 'object' || saved === null) return NO_CHOICES;
  const { tab, hidden, filter, ratio, source } = saved as Partial<Record<keyof PanelState, unknown>>;
  return {
    tab: TABS.find(([name]) => name === tab)?.[0] ?? NO_CHOICES.tab,
    hidden: Array.isArray(hidden) ? hidden.filter((item) => typeof item === 'string') : [],
    filter: readFilter(filter),
    ratio: typeof ratio === 'number' && ratio > 0 && ratio <= 1 ? ratio : NO_CHOICES.ratio,
    source: isSource(source) ? source : null,
  };
}

/** True when both are the same note: the tab that was chosen for one then also fits the other. */
export function sameSource(a: NoteSource | null, b: NoteSource | null): boolean {
  if (a === null || b === null) return a === b;
  return a.uri === b.uri && a.selection?.start === b.selection?.start && a.selection?.end === b.selection?.end;
}

export function toggle(hidden: readonly string[], item: string): string[] {
  return hidden.includes(item) ? hidden.filter((other) => other !== item) : [...hidden, item];
}

function isSource(source: unknown): source is NoteSource {
  return typeof source === 'object' && source !== null && 'uri' in source && typeof source.uri === 'string' && 'selection' in source;
}
