import type { ModelAction, NoteView } from './viewTypes.ts';

/** What the next view of the same text keeps of the one before: results of language models that it was not asked for anew. */
export function keepRuns(next: NoteView, before: NoteView): NoteView {
  const kept = (Object.keys(before.runs ?? {}) as ModelAction[]).filter((action) => action !== next.action && next.runs?.[action] === undefined);
  // Marks count into the entities: both must be of the same text, named by the same sources.
  if (kept.length === 0 || before.characters !== next.characters || before.entities.length !== next.entities.length) return next;
  const take = <T extends object>(from: T): Partial<T> => Object.fromEntries(Object.entries(from).filter(([action]) => kept.includes(action as ModelAction))) as Partial<T>;
  const { summary, compressed, codes } = before;
  return { ...next, ...take({ summary, compressed, codes }), figures: { ...next.figures, ...take(before.figures) }, runs: { ...next.runs, ...take(before.runs ?? {}) } };
}
