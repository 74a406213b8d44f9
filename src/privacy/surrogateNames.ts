import type { NamePart, PersonMention } from './people.ts';
import type { Secret } from './secret.ts';
import { firstNames, surrogateFirstNames, type Gender } from './words/firstNames.ts';
import { surrogateSurnames } from './words/surnames.ts';

const LETTERS = 'A B C D E F G H J K L M N P R S T W'.split(' ');

let pools: { readonly female: string[]; readonly male: string[]; readonly either: string[]; readonly last: string[] } | undefined;

/** Names of a note's persons under a secret: the same word in the same role always becomes the same, two words never become one. */
export class SurrogateNames {
  readonly #secret: Secret;
  /** Words of the real names of the note: no surrogate may be one of them. */
  readonly #real: ReadonlySet<string>;
  readonly #given = new Map<string, string>();
  readonly #used = new Set<string>();

  constructor(secret: Secret, mentions: readonly PersonMention[]) {
    this.#secret = secret;
    this.#real = new Set(mentions.flatMap(({ parts }) => parts.map(({ word }) => word)));
    pools ??= { female: surrogateFirstNames('female'), male: surrogateFirstNames('male'), either: surrogateFirstNames('either'), last: surrogateSurnames() };
    // Full names first, so that the initial of "J. Smith" can follow the first name of "John Smith".
    for (const { parts } of mentions) for (const part of parts) if (part.role === 'first' || part.role === 'last') this.#word(part);
  }

  /** The name in another's words, in the same form, order and case. */
  render(text: string, { parts }: PersonMention, fullParts: readonly NamePart[]): string {
    let out = '';
    let from = 0;
    const lastWords = parts.filter(({ role }) => role === 'last').length;
    let lastSeen = 0;
    for (const part of parts) {
      out += text.slice(from, part.start);
      from = part.end;
      const written = text.slice(part.start, part.end);
      if (part.role === 'suffix') out += written;
      else if (part.role === 'initial') out += this.#initial(part, fullParts, written);
      else if (part.role === 'last') {
        lastSeen += 1;
        // "van der Berg" is one family name: its particles go.
        if (lastSeen === lastWords) out += inCase(this.#word(part), written);
        else from += /^[ '’-]/.test(text.slice(part.end)) ? 1 : 0;
      } else out += inCase(this.#word({ ...part, role: part.role === 'other' ? 'last' : part.role }), written);
    }
    return out + text.slice(from);
  }

  #word({ role, word }: Pick<NamePart, 'role' | 'word'>): string {
    const kind = role === 'last' ? 'last' : 'first';
    const key = `${kind} ${word}`;
    const known = this.#given.get(key);
    if (known !== undefined) return known;
    const gender: Gender = firstNames().get(word) ?? 'either';
    const pool = kind === 'last' ? pools!.last : pools![gender];
    let name = '';
    for (let attempt = 0; attempt < 60; attempt += 1) {
      name = this.#secret.pick(pool, 'name', key, attempt);
      if (!this.#real.has(name.toLowerCase()) && !this.#used.has(name)) break;
    }
    if (this.#real.has(name.toLowerCase()) || this.#used.has(name)) name = `${name.slice(0, 3)}${this.#secret.pick(['el', 'an', 'or', 'in', 'ey'], 'tail', key)}${this.#secret.pick(['ford', 'ton', 'wyn', 'mar', 'sen'], 'end', key)}`;
    this.#given.set(key, name);
    this.#used.add(name);
    return name;
  }

  #initial(part: NamePart, full: readonly NamePart[], written: string): string {
    const first = full.find(({ role, word }) => role === 'first' && word.startsWith(part.word));
    const letter = first === undefined ? this.#secret.pick(LETTERS.filter((candidate) => candidate.toLowerCase() !== part.word), 'initial', part.word, full.map(({ word }) => word).join(' ')) : this.#word(first).charAt(0);
    return written === written.toLowerCase() ? letter.toLowerCase() : letter;
  }
}

/** A word in the case of another: "SMITH", "smith", "Smith". */
export function inCase(word: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase() && like !== like.toLowerCase()) return word.toUpperCase();
  if (like === like.toLowerCase()) return word.toLowerCase();
  return word;
}
