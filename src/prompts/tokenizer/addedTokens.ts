import type { AddedToken } from './tokenizerFile.ts';

interface TrieNode {
  token: AddedToken | undefined;
  next: Map<number, TrieNode> | undefined;
}

const WORD_CHARACTER = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\u200c\u200d]/u;
const SPACE = /\p{White_Space}/u;

/**
 * Finds added tokens in a text as Hugging Face's `tokenizers` does: leftmost, the longest of those; `single_word` ones
 * only between other characters, `lstrip` and `rstrip` ones with the white space beside them.
 */
export class AddedTokens {
  readonly #first = new Map<number, TrieNode>();
  readonly #onlyFirst: string | undefined;

  constructor(tokens: readonly AddedToken[]) {
    for (const token of tokens) {
      if (token.content === '') continue;
      let nodes = this.#first;
      for (let i = 0; i < token.content.length; i += 1) {
        const code = token.content.charCodeAt(i);
        let node = nodes.get(code);
        if (node === undefined) {
          node = { token: undefined, next: undefined };
          nodes.set(code, node);
        }
        if (i === token.content.length - 1) node.token ??= token;
        else nodes = node.next ??= new Map<number, TrieNode>();
      }
    }
    this.#onlyFirst = this.#first.size === 1 ? String.fromCharCode([...this.#first.keys()][0]!) : undefined;
  }

  get isEmpty(): boolean {
    return this.#first.size === 0;
  }

  /** Cuts a text: `onToken` for each token found, `onText` for what stands between, in order and never empty. */
  split(text: string, onText: (piece: string) => void, onToken: (token: AddedToken) => void): void {
    let done = 0;
    let at = this.#candidate(text, 0);
    while (at >= 0) {
      const token = this.#longestAt(text, at);
      if (token === undefined) {
        at = this.#candidate(text, at + 1);
        continue;
      }
      let start = at;
      let end = at + token.content.length;
      at = end;
      if (!token.single_word || isAlone(text, start, end)) {
        if (token.lstrip) while (start > done && SPACE.test(text[start - 1]!)) start -= 1;
        if (token.rstrip) while (end < text.length && SPACE.test(text[end]!)) end += 1;
        if (done < start) onText(text.slice(done, start));
        onToken(token);
        done = end;
        at = Math.max(at, end);
      }
      at = this.#candidate(text, at);
    }
    if (done < text.length) onText(done === 0 ? text : text.slice(done));
  }

  /** Where the last added token of a text ends; 0 when it has none. */
  lastEnd(text: string): number {
    let after = text.length;
    this.split(
      text,
      (piece) => (after = piece.length),
      () => (after = 0),
    );
    return text.length - after;
  }

  #candidate(text: string, from: number): number {
    if (this.#onlyFirst !== undefined) return text.indexOf(this.#onlyFirst, from);
    if (this.isEmpty) return -1;
    for (let i = from; i < text.length; i += 1) if (this.#first.has(text.charCodeAt(i))) return i;
    return -1;
  }

  #longestAt(text: string, at: number): AddedToken | undefined {
    let node = this.#first.get(text.charCodeAt(at));
    let found: AddedToken | undefined;
    for (let i = at + 1; node !== undefined; i += 1) {
      found = node.token ?? found;
      node = i < text.length ? node.next?.get(text.charCodeAt(i)) : undefined;
    }
    return found;
  }
}

function isAlone(text: string, start: number, end: number): boolean {
  return !WORD_CHARACTER.test(lastCharacter(text.slice(Math.max(0, start - 2), start))) && !WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(end) ?? 0x20));
}

function lastCharacter(text: string): string {
  return Array.from(text).at(-1) ?? ' ';
}
