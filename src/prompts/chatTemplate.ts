import { Environment, Interpreter, Template } from '@huggingface/jinja';
import { AttendingError } from '../platform/errors.ts';
import { freeMark, trimEndPython, trimStartPython } from './protect.ts';

/** One turn of a conversation; only text. */
export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** What a template is rendered with besides the messages. */
export interface RenderOptions {
  /** Opens the assistant's turn after the last message, as before generating. */
  readonly addGenerationPrompt: boolean;
  /** '' where the tokenizer has none, as transformers renders an absent one. */
  readonly bosToken: string;
  readonly eosToken: string;
  /** What templates that name the day name: given, so that the same input gives the same bytes on any day. */
  readonly date: string;
}

/** The date that Llama 3.1's own template falls back on. */
export const DEFAULT_DATE = '26 Jul 2024';

/**
 * A chat template as transformers' `apply_chat_template(tokenize=False)` renders it, to the byte, by @huggingface/jinja:
 * same names, block trimming and `raise_exception`; `trim` takes what Python takes for white space.
 */
export class ChatTemplate {
  /** For messages: the family, or the file it was read from. */
  readonly name: string;
  readonly #template: Template;

  /** Throws BAD_TEMPLATE for a text that is not a template. */
  constructor(source: string, name: string) {
    this.name = name;
    try {
      this.#template = new Template(source);
    } catch (cause) {
      throw new AttendingError('BAD_TEMPLATE', `The chat template ${name} cannot be read: ${firstLine(cause)}.`, 'Mend it, or choose one of the families that ship with "chat".', { cause });
    }
  }

  /** Throws BAD_TEMPLATE with the template's own words when it refuses the messages, such as two user turns in a row. */
  render(messages: readonly ChatMessage[], { addGenerationPrompt, bosToken, eosToken, date }: RenderOptions): string {
    const python = new PythonTrim(messages);
    try {
      const text = evaluate(this.#template, {
        messages: messages.map(({ role, content }) => ({ role, content: python.shield(content) })),
        tools: null,
        documents: null,
        add_generation_prompt: addGenerationPrompt,
        bos_token: bosToken,
        eos_token: eosToken,
        date_string: date,
        strftime_now: () => date,
      });
      return python.restore(text);
    } catch (cause) {
      throw new AttendingError('BAD_TEMPLATE', `The chat template ${this.name} refuses these messages: ${firstLine(cause)}.`, 'Check the order of the turns, or choose another template with "chat".', { cause });
    }
  }
}

/** As `Template.render`, whose own `strftime_now` cannot be replaced. */
function evaluate(template: Template, names: Readonly<Record<string, unknown>>): string {
  const environment = new Environment();
  for (const [name, value] of Object.entries({ ...CONSTANTS, ...names })) environment.set(name, value);
  const { value } = new Interpreter(environment).run(template.parsed);
  return typeof value === 'string' ? value : '';
}

const CONSTANTS = {
  true: true,
  false: false,
  none: null,
  True: true,
  False: false,
  None: null,
  range: (start: number, stop?: number, step = 1): number[] => {
    const [from, to] = stop === undefined ? [0, start] : [start, stop];
    return Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, i) => from + i * step);
  },
  raise_exception: (message: string): never => {
    throw new Error(message);
  },
};

function firstLine(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0]!.replace(/\.$/, '');
}

const PYTHON_ONLY = ['\x1c', '\x1d', '\x1e', '\x1f', '\x85'] as const;
const PYTHON_ONLY_SPACE = /[\x1c-\x1f\x85]/;
/** White space in both languages, rare enough to be free. */
const STAND_INS = ['\u1680', '\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006', '\u2007', '\u2008', '\u2009', '\u200a', '\u205f', '\u3000', '\u2028', '\u2029', '\u202f'] as const;

/** Makes JavaScript's `trim` take off what Python's does, by other characters at the ends of contents for the while. */
class PythonTrim {
  readonly #texts: readonly string[];
  #standIns: ReadonlyMap<string, string> | undefined;
  #mark: string | undefined;

  constructor(messages: readonly ChatMessage[]) {
    this.#texts = messages.map(({ content }) => content);
  }

  shield(content: string): string {
    const start = content.length - trimStartPython(content).length;
    const end = start === content.length ? start : trimEndPython(content).length;
    let [lead, inner, tail] = [content.slice(0, start), content.slice(start, end), content.slice(end)];
    if (PYTHON_ONLY_SPACE.test(lead) || PYTHON_ONLY_SPACE.test(tail)) {
      this.#standIns ??= standInsFor(this.#texts);
      for (const [original, standIn] of this.#standIns) {
        lead = lead.replaceAll(original, standIn);
        tail = tail.replaceAll(original, standIn);
      }
    }
    if (inner.startsWith('\ufeff') || inner.endsWith('\ufeff')) {
      this.#mark ??= freeMark(this.#texts);
      inner = this.#mark + inner + this.#mark;
    }
    return lead + inner + tail;
  }

  restore(text: string): string {
    let restored = this.#mark === undefined ? text : text.replaceAll(this.#mark, '');
    for (const [original, standIn] of this.#standIns ?? []) restored = restored.replaceAll(standIn, original);
    return restored;
  }
}

function standInsFor(texts: readonly string[]): ReadonlyMap<string, string> {
  const free = STAND_INS.filter((character) => texts.every((text) => !text.includes(character)));
  return new Map(PYTHON_ONLY.flatMap((original, i) => (free[i] === undefined ? [] : [[original, free[i]] as const])));
}
