import { Tokenizer } from '@huggingface/tokenizers';
import type { TokenizerContent, TokenizerPart } from '../../prompts/tokenizer/tokenizerFile.ts';

/** A step from tokens to text: tokens in, tokens out, joined at the end. */
type Step = (tokens: readonly string[]) => readonly string[];

/** The decoder of a tokenizer, equal to Hugging Face's Rust `tokenizers`; kinds that language models do not have are the library's. */
export function decoderOf(content: TokenizerContent): (tokens: readonly string[]) => string {
  const { decoder } = content;
  if (decoder === null) return (tokens) => tokens.join(' ');
  const step = stepOf(decoder, content);
  return (tokens) => step(tokens).join('');
}

function stepOf(part: TokenizerPart, content: TokenizerContent): Step {
  switch (part.type) {
    case 'Sequence': {
      const steps = (part['decoders'] as readonly TokenizerPart[]).map((inner) => stepOf(inner, content));
      return (tokens) => steps.reduce((done, step) => step(done), tokens);
    }
    case 'Replace':
      return replace(part['pattern'] as { readonly String?: string; readonly Regex?: string }, part['content'] as string);
    case 'Fuse':
      return (tokens) => [tokens.join('')];
    case 'Strip':
      return strip(part['content'] as string, part['start'] as number, part['stop'] as number);
    case 'ByteFallback':
      return joinBytes;
    case 'ByteLevel':
      return (tokens) => [LENIENT.decode(Uint8Array.from(tokens.flatMap(bytesOfToken)))];
    case 'Metaspace':
      return metaspace((part['replacement'] as string | undefined) ?? '▁', part['prepend_scheme'] !== 'never' && part['add_prefix_space'] !== false);
    default:
      return ofLibrary(content, part);
  }
}

function replace({ String: text, Regex: expression }: { readonly String?: string; readonly Regex?: string }, by: string): Step {
  const pattern = text ?? new RegExp(expression ?? '(?!)', 'gu');
  return (tokens) => tokens.map((token) => token.replaceAll(pattern, () => by));
}

/** Takes so many of a character off each end of each token. */
function strip(character: string, start: number, stop: number): Step {
  return (tokens) =>
    tokens.map((token) => {
      let from = 0;
      let to = token.length;
      while (from < start && token[from] === character) from += 1;
      while (to > from && token.length - to < stop && token[to - 1] === character) to -= 1;
      return token.slice(from, to);
    });
}

/** `<0xE2>` and its like to characters; a run of bytes that is no text becomes U+FFFD, one a byte. */
const joinBytes: Step = (tokens) => {
  const joined: string[] = [];
  let bytes: number[] = [];
  const flush = (): void => {
    if (bytes.length > 0) joined.push(textOf(bytes));
    bytes = [];
  };
  for (const token of tokens) {
    const byte = /^<0x([0-9A-Fa-f]{2})>$/.exec(token)?.[1];
    if (byte === undefined) {
      flush();
      joined.push(token);
    } else bytes.push(Number.parseInt(byte, 16));
  }
  flush();
  return joined;
};

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true });

function textOf(bytes: readonly number[]): string {
  try {
    return STRICT.decode(Uint8Array.from(bytes));
  } catch {
    return '\ufffd'.repeat(bytes.length);
  }
}

/** The character that stands for each byte in a byte-level vocabulary (GPT-2's table): printable ones for themselves. */
const BYTE_OF_CHARACTER: ReadonlyMap<string, number> = new Map(
  (() => {
    const printable = (byte: number): boolean => (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
    let next = 0x100;
    return Array.from({ length: 256 }, (_, byte) => [String.fromCharCode(printable(byte) ? byte : next++), byte] as const);
  })(),
);

/** A token with a character of no byte, such as an added one, stands for itself. */
function bytesOfToken(token: string): readonly number[] {
  const bytes = Array.from(token, (character) => BYTE_OF_CHARACTER.get(character));
  return bytes.every((byte) => byte !== undefined) ? bytes : [...Buffer.from(token)];
}

function metaspace(blank: string, dropsFirst: boolean): Step {
  return (tokens) => tokens.map((token, i) => token.replaceAll(blank, i === 0 && dropsFirst ? '' : ' '));
}

function ofLibrary(content: TokenizerContent, part: TokenizerPart): Step {
  const { decoder } = new Tokenizer({ ...content, added_tokens: [], normalizer: null, pre_tokenizer: null, post_processor: null, decoder: part, model: { type: 'WordPiece', vocab: {}, unk_token: '' } }, {});
  return (tokens) => (decoder === null ? tokens : [decoder.decode([...tokens])]);
}
