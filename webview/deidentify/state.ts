import type { ReviewState } from '../../src/extension/deidentifyMessages.ts';

const NO_STATE: ReviewState = { source: null, mode: 'placeholder', fingerprint: '', kept: [], added: [], view: 'changes' };

/** What `getState` gave back, or the defaults where it is missing or from another version. The host checks the same again. */
export function readState(saved: unknown): ReviewState {
  if (typeof saved !== 'object' || saved === null) return NO_STATE;
  const { fingerprint, kept, view } = saved as Partial<Record<keyof ReviewState, unknown>>;
  return {
    ...NO_STATE,
    fingerprint: typeof fingerprint === 'string' ? fingerprint : '',
    kept: Array.isArray(kept) ? kept.filter(isSpan) : [],
    view: view === 'result' ? 'result' : 'changes',
  };
}

function isSpan(value: unknown): value is { start: number; end: number } {
  return typeof value === 'object' && value !== null && 'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number';
}
