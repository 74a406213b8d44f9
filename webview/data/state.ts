import type { DataState } from '../../src/extension/dataPanelMessages.ts';

const NO_STATE: DataState = { file: null, table: null };

/** What `getState` gave back, or the defaults where it is missing or from another version. The host checks the same again. */
export function readState(saved: unknown): DataState {
  if (typeof saved !== 'object' || saved === null) return NO_STATE;
  const { file, table } = saved as Partial<Record<keyof DataState, unknown>>;
  if (typeof file !== 'string' || file === '') return NO_STATE;
  return { file, table: typeof table === 'string' && table !== '' ? table : null };
}
