import type { NoteView, ViewAction, ViewCode } from '../engine/viewTypes.ts';
import type { Decisions } from './decisions.ts';

/** The result of one tab as plain text, for the clipboard and for inserting; of the entities `only` those with these indices. '' when there is nothing. */
export function viewText(view: NoteView, what: ViewAction, decisions: Decisions, only?: readonly number[]): string {
  switch (what) {
    case 'summary':
      return view.summary.text;
    case 'compressed':
      return view.compressed.text;
    case 'codes':
      return codesToTake(view.codes.codes, decisions)
        .map(({ code, description }) => `${code}\t${description}`)
        .join('\n');
    case 'entities':
      return (only === undefined ? view.entities : only.flatMap((index) => view.entities[index] ?? []))
        .map(({ type, text, words, attributes }) => [type, oneLine(text), words.join(', '), attributes.map(([name, value]) => `${name} ${oneLine(value)}`).join(', ')].join('\t'))
        .join('\n');
  }
}

/** The accepted codes; while none is accepted, those that are not rejected. */
export function codesToTake(codes: readonly ViewCode[], decisions: Decisions): readonly ViewCode[] {
  const accepted = codes.filter(({ code }) => decisions[code] === 'accepted');
  return accepted.length > 0 ? accepted : codes.filter(({ code }) => decisions[code] !== 'rejected');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
