/**
 * Where reasoning begins and ends, by the forms that models write: DeepSeek R1, Qwen 3 and their like (`<think>`), Magistral,
 * Seed, MedGemma 1.5 (`<unused94>`), Gemma's channels, gpt-oss' channels, and tags that models make up.
 */
const OPENERS = ['<think>', '<thinking>', '<thought>', '<thoughts>', '<reasoning>', '<reflection>', '<analysis>', '<seed:think>', '[think]', '<|begin_of_thought|>', '<unused94>', '<|channel>thought', '<|channel|>analysis', '<|channel|>commentary'];
const CLOSERS = ['</think>', '</thinking>', '</thought>', '</thoughts>', '</reasoning>', '</reflection>', '</analysis>', '</seed:think>', '[/think]', '<|end_of_thought|>', '<unused95>', '<channel|>', '<|channel|>final<|message|>'];
/** Tokens around answers that some servers leave in. */
const LEFTOVERS = ['<answer>', '</answer>', '<|message|>', '<|start|>assistant', '<|end|>', '<|return|>', '<|begin_of_solution|>', '<|end_of_solution|>', '<|im_end|>', '<|eot_id|>', '<end_of_turn>', '<｜end▁of▁sentence｜>', '<|endoftext|>', '</s>'];

type Meaning = 'open' | 'close' | 'leftover';
const MARKERS: ReadonlyMap<string, Meaning> = new Map([...OPENERS.map((text) => [text, 'open'] as const), ...CLOSERS.map((text) => [text, 'close'] as const), ...LEFTOVERS.map((text) => [text, 'leftover'] as const)]);
const LONGEST = Math.max(...[...MARKERS.keys()].map(({ length }) => length));
/** The longer first: "<|channel|>final<|message|>" before "<|message|>". */
const MARKER = new RegExp([...MARKERS.keys()].sort((a, b) => b.length - a.length).map((text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'gi');

/** What a piece of a stream adds to the answer. */
export interface Visible {
  /** Text of the answer, to be shown. */
  readonly text: string;
  /** What was shown before was reasoning after all: a block ended that nobody saw begin. To be taken back. */
  readonly retracted: boolean;
}

/** An answer without its reasoning. */
export interface Answer {
  readonly text: string;
  /** There was reasoning. */
  readonly reasoned: boolean;
  /** The text ended inside the reasoning: there is no answer. */
  readonly unfinished: boolean;
}

/**
 * Takes the reasoning out of a text as it streams: blocks closed or not, nested, and those whose beginning stands in the
 * prompt (R1's template ends with `<think>`), for which `begins` says how sure that is. A piece that may be the beginning of a
 * marker is held back until that is known.
 */
export class ReasoningFilter {
  readonly #begins: 'inside' | 'perhaps inside' | 'outside';
  #depth: number;
  #held = '';
  #answer = '';
  /** All since the last end of a block, where blocks are nested deeper than they are closed. */
  #afterClose: string | undefined;
  #all = '';
  #reasoned = false;

  /** @param begins `inside` where the prompt opened a block, `perhaps inside` where only the model's name says so */
  constructor(begins: 'inside' | 'perhaps inside' | 'outside' = 'outside') {
    this.#begins = begins;
    this.#depth = begins === 'outside' ? 0 : 1;
  }

  /** True while nothing can be shown because the model reasons. */
  get isReasoning(): boolean {
    return this.#depth > 0;
  }

  push(piece: string): Visible {
    this.#all += piece;
    const text = this.#held + piece;
    const ready = text.length - heldLength(text);
    this.#held = text.slice(ready);
    return this.#read(text.slice(0, ready));
  }

  /** The text is complete. @param endedByItself not cut at the most new tokens */
  finish(endedByItself: boolean): { readonly last: Visible; readonly answer: Answer } {
    const last = this.#read(this.#held);
    this.#held = '';
    const afterClose = this.#afterClose?.trim() ?? '';
    if (this.#depth === 0) return { last, answer: this.#done(this.#answer, false) };
    if (afterClose !== '') return { last, answer: this.#done(afterClose, false) };
    // A model that was thought to reason, by its name, and did not.
    if (this.#begins === 'perhaps inside' && endedByItself && this.#afterClose === undefined && !this.#reasoned) return { last, answer: this.#done(this.#all, false) };
    return { last, answer: this.#done('', true) };
  }

  #done(text: string, unfinished: boolean): Answer {
    return { text: text.replace(MARKER, '').trim(), reasoned: this.#reasoned || unfinished, unfinished };
  }

  #read(text: string): Visible {
    let visible = '';
    let retracted = false;
    let from = 0;
    const take = (to: number): void => {
      const words = text.slice(from, to);
      if (this.#afterClose !== undefined) this.#afterClose += words;
      if (this.#depth > 0) return;
      const shown = this.#answer === '' ? words.trimStart() : words;
      this.#answer += shown;
      visible += shown;
    };
    for (const match of text.matchAll(MARKER)) {
      take(match.index);
      from = match.index + match[0].length;
      const meaning = MARKERS.get(match[0].toLowerCase());
      if (meaning === 'open') {
        // A first one may only repeat what the prompt opened.
        const repeats = this.#begins !== 'outside' && !this.#reasoned && this.#all.trimStart().slice(0, match[0].length).toLowerCase() === match[0].toLowerCase();
        if (!repeats) this.#depth += 1;
        this.#reasoned = true;
      } else if (meaning === 'close') {
        if (this.#depth === 0) {
          // Nobody saw it begin: all before was reasoning.
          retracted = true;
          this.#answer = '';
          visible = '';
        } else this.#depth -= 1;
        this.#reasoned = true;
        this.#afterClose = '';
      }
    }
    take(text.length);
    return { text: visible, retracted };
  }
}

/** The text without its reasoning, at once. */
export function stripReasoning(text: string, begins: 'inside' | 'perhaps inside' | 'outside' = 'outside'): string {
  const filter = new ReasoningFilter(begins);
  filter.push(text);
  return filter.finish(true).answer.text;
}

/** How many characters at the end may be the beginning of a marker. */
function heldLength(text: string): number {
  const tail = text.slice(-LONGEST).toLowerCase();
  for (let length = tail.length; length > 0; length -= 1) {
    const end = tail.slice(-length);
    for (const marker of MARKERS.keys()) if (marker.length > length && marker.startsWith(end)) return length;
  }
  return 0;
}

const REASONING_NAMES = /(?:^|[^a-z])(?:r1|qwq|thinking|reasoner|reasoning|o1|magistral)(?:[^a-z]|$)/i;

/** Whether a model's template may open the reasoning in the prompt, by its name: only R1 and its like do. */
export function reasonsByName(id: string): boolean {
  return REASONING_NAMES.test(id);
}
