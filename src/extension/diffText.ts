import type { OutputPiece } from '../engine/viewTypes.ts';
import { LineIndex } from '../note/lineIndex.ts';

/** Words of a source that are looked at for the next word of the output. */
const LOOK_AHEAD = 80;

/**
 * The compressed text with the note's own line breaks: a new line wherever its words come from a later
 * line of the note, so that a diff sets each line beside the one it was made from. Only white space
 * differs from the compressed text.
 */
export function wrapLikeNote(compressed: string, pieces: readonly OutputPiece[], note: string): string {
  let out = '';
  /** Line of the note that the output's last word came from. */
  let from: number | undefined;
  const lines = new LineIndex(note);
  for (const piece of pieces) {
    const text = compressed.slice(piece.start, piece.end);
    const spans = piece.sources.flatMap(({ spans }) => spans);
    if (spans.length === 0) {
      out += text;
      if (text.includes('\n')) from = undefined;
      continue;
    }
    const words = spans.flatMap(({ start, end }) => wordsOf(note.slice(start, end)).map(({ key, at }) => ({ key, offset: start + at })));
    let next = 0;
    let copied = 0;
    for (const { key, at } of wordsOf(text)) {
      const found = find(words, key, next);
      if (found === undefined) continue;
      next = found + 1;
      const line = lines.lineAt(words[found]!.offset);
      const before = text.slice(copied, at);
      const space = /[^\S\n]+$/.exec(before);
      if (from !== undefined && line > from && space !== null) out += `${before.slice(0, space.index)}\n`;
      else if (from !== undefined && line > from && before === '' && /[^\S\n]$/.test(out)) out = `${out.trimEnd()}\n`;
      else out += before;
      copied = at;
      from = line;
    }
    out += text.slice(copied);
  }
  return out;
}

function find(words: readonly { readonly key: string }[], key: string, from: number): number | undefined {
  for (let i = from; i < words.length && i < from + LOOK_AHEAD; i += 1) if (words[i]!.key === key) return i;
  return undefined;
}

function wordsOf(text: string): { key: string; at: number }[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][^\s,;:()]*/gu), (match) => ({ key: match[0].toLowerCase().replace(/\.$/, ''), at: match.index }));
}
