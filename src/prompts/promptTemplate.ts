import { AttendingError } from '../platform/errors.ts';

/** A piece of a prompt: text of the template, or the place of a column. */
export type PromptPiece = { readonly text: string } | { readonly column: string };

const PIECE = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g;

/**
 * Reads a prompt template: `{name}` is the place of a column, `{{` and `}}` are braces.
 * @param what the key of the configuration, for the error
 * @throws BAD_CONFIGURATION for a brace without its partner or an empty name
 */
export function parsePromptTemplate(source: string, what: string): PromptPiece[] {
  const pieces: PromptPiece[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(PIECE)) {
    text += source.slice(from, match.index);
    from = match.index + match[0].length;
    const name = match[1]?.trim();
    if (match[0] === '{{' || match[0] === '}}') text += match[0][0]!;
    else if (name === undefined || name === '') {
      throw new AttendingError('BAD_CONFIGURATION', `"${what}" has a brace without a column at position ${match.index + 1}.`, 'Write {column} for the value of a column, {{ and }} for braces.');
    } else {
      if (text !== '') pieces.push({ text });
      text = '';
      pieces.push({ column: name });
    }
  }
  text += source.slice(from);
  if (text !== '') pieces.push({ text });
  return pieces;
}

/** The columns of a template, each once, in order. */
export function columnsOf(pieces: readonly PromptPiece[]): string[] {
  return [...new Set(pieces.flatMap((piece) => ('column' in piece ? [piece.column] : [])))];
}

/** The template with a value in the place of each column. */
export function fillPrompt(pieces: readonly PromptPiece[], valueOf: (column: string) => string): string {
  return pieces.map((piece) => ('column' in piece ? valueOf(piece.column) : piece.text)).join('');
}
