import type { Dice } from './dice.ts';

/** What a template is told with: chance, and the values of its slots. */
export interface Teller {
  readonly dice: Dice;
  /** The value of `{name}` or `{name:argument}`. */
  slot(name: string, argument: string): string;
}

type Part = string | { readonly slot: string; readonly argument: string } | { readonly choices: readonly (readonly Part[])[] };

const COMPILED = new Map<string, readonly Part[]>();

/**
 * Tells a template: `[a|b|]` is one of its texts (they may hold templates), `{name}` and `{name:argument}` are slots,
 * `{n:2-5}` is a whole number, `{t:80-110}` one of
 * tens. Each template is read once.
 */
export function tell(template: string, teller: Teller): string {
  let parts = COMPILED.get(template);
  if (parts === undefined) {
    parts = new Reader(template).parts('');
    COMPILED.set(template, parts);
  }
  return tellParts(parts, teller);
}

/** One text of each list, with blanks between. */
export function tellAll(lists: readonly (readonly string[])[], teller: Teller): string {
  let text = '';
  for (const list of lists) {
    const sentence = tell(teller.dice.pick(list), teller);
    if (sentence !== '') text += text === '' ? sentence : ` ${sentence}`;
  }
  return text;
}

function tellParts(parts: readonly Part[], teller: Teller): string {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if ('choices' in part) text += tellParts(teller.dice.pick(part.choices), teller);
    else if (part.slot === 't') text += `${whole(part.argument, teller.dice).slice(0, -1)}0`;
    else if (part.slot === 'n') text += whole(part.argument, teller.dice);
    else text += teller.slot(part.slot, part.argument);
  }
  return text;
}

function whole(argument: string, dice: Dice): string {
  const dash = argument.indexOf('-');
  return String(dice.between(Number(argument.slice(0, dash)), Number(argument.slice(dash + 1))));
}

/** Reads a template from left to right. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Parts up to one of the given characters or the end. */
  parts(ends: string): Part[] {
    const parts: Part[] = [];
    let plain = '';
    const flush = (): void => {
      if (plain !== '') parts.push(plain);
      plain = '';
    };
    while (this.#at < this.#text.length && !ends.includes(this.#text[this.#at]!)) {
      const character = this.#text[this.#at]!;
      this.#at += 1;
      if (character === '{') {
        flush();
        const close = this.#text.indexOf('}', this.#at);
        const [slot, argument = ''] = this.#text.slice(this.#at, close).split(':') as [string, string?];
        parts.push({ slot, argument });
        this.#at = close + 1;
      } else if (character === '[') {
        flush();
        const choices: Part[][] = [];
        do {
          choices.push(this.parts('|]'));
          this.#at += 1;
        } while (this.#text[this.#at - 1] === '|');
        parts.push({ choices });
      } else {
        plain += character;
      }
    }
    flush();
    return parts;
  }
}
