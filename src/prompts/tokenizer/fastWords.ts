import { SplitPreTokenizer } from '@huggingface/tokenizers';
import { BytePairs } from './bytePairs.ts';
import { Gpt2Cutter, ModernCutter, SeamCutter, type WordCutter } from './cutters.ts';
import type { IdList } from './idList.ts';
import type { WordEncoder } from './libraryWords.ts';
import { MergeTable } from './mergeTable.ts';
import { ByteSymbols, CharacterSymbols, type Symbols } from './symbols.ts';
import type { TokenizerContent, TokenizerPart } from './tokenizerFile.ts';
import { hashOf, LONGEST_CACHED, WordCache } from './wordCache.ts';

/** How a text is cut into words. */
interface Cutting {
  /** Rewrites a piece first, as Metaspace does. */
  readonly prepare: (piece: string, first: boolean) => string;
  /** Cuts by the library's own expressions first; undefined when `cutter` knows them all. */
  readonly split: ((piece: string) => string[]) | undefined;
  /** Undefined: what `split` gives are the words. */
  readonly cutter: WordCutter | undefined;
}

/**
 * Byte pairs of our own, for the byte-level tokenizers (GPT-2, Llama 3, Qwen) and the SentencePiece-like ones (Llama 2,
 * Mistral, Gemma); undefined for what it does not know for certain.
 */
export function fastWords(content: TokenizerContent): WordEncoder | undefined {
  const model = modelOf(content);
  if (model === undefined) return undefined;
  const parts = partsOf(content.pre_tokenizer);
  const last = parts.at(-1);
  if (last?.type === 'ByteLevel') {
    const cutting = byteLevelCutting(parts.slice(0, -1), last);
    const symbols = ByteSymbols.of(model.vocab, model.ignoreMerges);
    return cutting === undefined || symbols === undefined ? undefined : new FastWords(cutting, symbols, model.merges);
  }
  const symbols = CharacterSymbols.of(model.vocab, model.unknown, model.byteFallback, model.fuseUnknown, model.ignoreMerges);
  const cutting = symbols === undefined ? undefined : sentencePieceCutting(content, parts, model, symbols.neverUnknown);
  return symbols === undefined || cutting === undefined ? undefined : new FastWords(cutting, symbols, model.merges);
}

class FastWords implements WordEncoder {
  readonly #cutting: Cutting;
  readonly #symbols: Symbols;
  readonly #pairs: BytePairs;
  readonly #cache = new WordCache();
  #codes = new Uint16Array(1 << 14);
  #work = new Int32Array(1 << 10);

  constructor(cutting: Cutting, symbols: Symbols, merges: MergeTable) {
    this.#cutting = cutting;
    this.#symbols = symbols;
    this.#pairs = new BytePairs(merges);
  }

  encode(piece: string, first: boolean, ids: IdList): void {
    const { prepare, split, cutter } = this.#cutting;
    const text = prepare(piece, first);
    if (split === undefined) {
      this.#encodeText(text, cutter!, ids);
    } else {
      for (const part of split(text)) {
        if (cutter !== undefined) this.#encodeText(part, cutter, ids);
        else this.#encodeWord(0, this.#load(part), ids);
      }
    }
  }

  #encodeText(text: string, cutter: WordCutter, ids: IdList): void {
    const length = this.#load(text);
    const codes = this.#codes;
    for (let at = 0; at < length; ) {
      const end = cutter.next(codes, length, at);
      this.#encodeWord(at, end, ids);
      at = end;
    }
  }

  #encodeWord(start: number, end: number, ids: IdList): void {
    const length = end - start;
    const codes = this.#codes;
    if (length > LONGEST_CACHED) {
      const count = this.#compute(start, end);
      ids.append(this.#work, 0, count);
      return;
    }
    const cache = this.#cache;
    const hash = hashOf(codes, start, end);
    if (cache.find(hash, codes, start, length)) {
      ids.append(cache.ids, cache.idStart, cache.idCount);
      return;
    }
    const count = this.#compute(start, end);
    cache.add(hash, codes, start, length, this.#work, 0, count);
    ids.append(this.#work, 0, count);
  }

  /** The ids of a word, into `#work`. */
  #compute(start: number, end: number): number {
    const most = (end - start) * this.#symbols.mostPerCode;
    if (this.#work.length < most) this.#work = new Int32Array(most * 2);
    const work = this.#work;
    const whole = this.#symbols.whole(this.#codes, start, end);
    if (whole !== undefined) {
      work[0] = whole;
      return 1;
    }
    return this.#pairs.merge(work, this.#symbols.write(this.#codes, start, end, work));
  }

  #load(text: string): number {
    const { length } = text;
    if (this.#codes.length < length) this.#codes = new Uint16Array(length * 2);
    const codes = this.#codes;
    for (let i = 0; i < length; i += 1) codes[i] = text.charCodeAt(i);
    return length;
  }
}

interface PairModel {
  readonly vocab: Readonly<Record<string, number>>;
  readonly merges: MergeTable;
  /** Texts that merges make, to see where none reaches over. */
  readonly products: readonly string[];
  readonly unknown: string | undefined;
  readonly byteFallback: boolean;
  readonly fuseUnknown: boolean;
  readonly ignoreMerges: boolean;
}

/** The model when it is byte pairs without chance and without marks on words. */
function modelOf({ model }: TokenizerContent): PairModel | undefined {
  const { vocab, merges: list } = model;
  const isPlain = (key: string): boolean => model[key] === undefined || model[key] === null || model[key] === '';
  if ((model.type !== undefined && model.type !== 'BPE') || Array.isArray(vocab) || !Array.isArray(list)) return undefined;
  if (!isPlain('continuing_subword_prefix') || !isPlain('end_of_word_suffix') || !(isPlain('dropout') || model['dropout'] === 0)) return undefined;
  const merges = new MergeTable(list.length);
  const products: string[] = [];
  for (const [rank, entry] of (list as readonly unknown[]).entries()) {
    const pair: unknown = typeof entry === 'string' ? entry.split(' ') : entry;
    if (!Array.isArray(pair) || pair.length !== 2) return undefined;
    const [left, right] = pair as [string, string];
    const ids = [left, right, left + right].map((token) => (Object.hasOwn(vocab, token) ? vocab[token] : undefined));
    if (ids.includes(undefined)) return undefined;
    merges.set(ids[0]!, ids[1]!, rank, ids[2]!);
    products.push(left + right);
  }
  const unknown = model['unk_token'];
  return { vocab, merges, products, unknown: typeof unknown === 'string' ? unknown : undefined, byteFallback: model['byte_fallback'] === true, fuseUnknown: model['fuse_unk'] === true, ignoreMerges: model['ignore_merges'] === true };
}

function partsOf(part: TokenizerPart | null): readonly TokenizerPart[] {
  if (part === null) return [];
  return part.type === 'Sequence' && Array.isArray(part['pretokenizers']) ? (part['pretokenizers'] as TokenizerPart[]).flatMap(partsOf) : [part];
}

const asIs = (piece: string): string => piece;
const LLAMA_3 = /^\(\?i:'s\|'t\|'re\|'ve\|'m\|'ll\|'d\)\|\[\^\\r\\n\\p\{L\}\\p\{N\}\]\?\\p\{L\}\+\|\\p\{N\}(\{1,3\})?\| \?\[\^\\s\\p\{L\}\\p\{N\}\]\+\[\\r\\n\]\*\|\\s\*\[\\r\\n\]\+\|\\s\+\(\?!\\S\)\|\\s\+$/;

function byteLevelCutting(before: readonly TokenizerPart[], byteLevel: TokenizerPart): Cutting | undefined {
  if (byteLevel['add_prefix_space'] === true || !before.every(({ type }) => type === 'Split')) return undefined;
  const cutter = byteLevel['use_regex'] === false ? undefined : new Gpt2Cutter();
  const expression = before.length === 1 && before[0]!['behavior'] === 'Isolated' && before[0]!['invert'] !== true ? expressionOf(before[0]!) : undefined;
  const modern = expression === undefined ? null : LLAMA_3.exec(expression);
  if (modern !== null && cutter === undefined) return { prepare: asIs, split: undefined, cutter: new ModernCutter(modern[1] === undefined ? 1 : 3) };
  if (before.length === 0) return { prepare: asIs, split: undefined, cutter: cutter ?? new SeamCutter('\n', { everyBlank: false, atBlanks: false, atBreaks: false }) };
  if (!before.every((part) => part['behavior'] === 'Isolated')) return undefined;
  const splits = before.map((part) => new SplitPreTokenizer(part as never));
  return { prepare: asIs, split: (piece) => splits.reduce<string[]>((pieces, split) => pieces.flatMap((text) => split.pre_tokenize_text(text)), [piece]), cutter };
}

function expressionOf({ pattern }: TokenizerPart): string | undefined {
  return typeof pattern === 'object' && pattern !== null && 'Regex' in pattern && typeof pattern.Regex === 'string' ? pattern.Regex : undefined;
}

const MARK = '\u2581';

function sentencePieceCutting({ normalizer }: TokenizerContent, parts: readonly TokenizerPart[], { products }: PairModel, neverUnknown: boolean): Cutting | undefined {
  // An unknown character joins the unknown ones beside it, so that cutting could be seen.
  const atBlanks = neverUnknown && !products.some((text) => /[^\u2581]\u2581/.test(text));
  const atBreaks = neverUnknown && !products.some((text) => /[^\n]\n|\n[^\n]/.test(text));
  const [part, ...more] = parts;
  if (more.length > 0) return undefined;
  if (part === undefined || (isSplitAtBlanks(part) && replacesBlanks(normalizer))) return { prepare: asIs, split: undefined, cutter: new SeamCutter(MARK, { everyBlank: false, atBlanks, atBreaks }) };
  if (part.type !== 'Metaspace' || part['replacement'] !== MARK || (part['str_rep'] ?? MARK) !== MARK) return undefined;
  const scheme = part['prepend_scheme'] ?? (part['add_prefix_space'] === false ? 'never' : 'always');
  const prepare = (piece: string, first: boolean): string => {
    const text = piece.replaceAll(' ', MARK);
    return !text.startsWith(MARK) && (scheme === 'always' || (scheme === 'first' && first)) ? MARK + text : text;
  };
  return { prepare, split: undefined, cutter: new SeamCutter(MARK, { everyBlank: part['split'] !== false, atBlanks, atBreaks }) };
}

/** Cutting at blanks does nothing once the normaliser has put other characters in their place: Gemma. */
function isSplitAtBlanks({ type, pattern }: TokenizerPart): boolean {
  return type === 'Split' && typeof pattern === 'object' && pattern !== null && 'String' in pattern && pattern.String === ' ';
}

function replacesBlanks(normalizer: TokenizerPart | null): boolean {
  return normalizer?.type === 'Replace' && isSplitAtBlanks({ ...normalizer, type: 'Split' }) && typeof normalizer['content'] === 'string' && !normalizer['content'].includes(' ');
}

