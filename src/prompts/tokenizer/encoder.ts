import { AttendingError } from '../../platform/errors.ts';
import { AddedTokens } from './addedTokens.ts';
import { fastWords } from './fastWords.ts';
import { IdList } from './idList.ts';
import { LibraryWords, libraryNormalizer, type WordEncoder } from './libraryWords.ts';
import { normalizeNfc } from './nfc.ts';
import type { AddedToken, TokenizerContent } from './tokenizerFile.ts';

/** Who turns words into ids: our own byte pairs, or @huggingface/tokenizers. */
export type EncoderEngine = 'fast' | 'library';

/**
 * A tokenizer: text to ids, equal to Hugging Face's Rust `tokenizers` with the same `tokenizer.json`.
 *
 * Order of work, as there: added tokens that are not normalised, normaliser, added tokens that are, pre-tokenizer, model.
 */
export class TextEncoderOfModel {
  readonly engine: EncoderEngine;
  /** Ids that the post-processor puts before and after a single text, such as `<bos>`. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly #raw: AddedTokens;
  readonly #normalised: AddedTokens;
  readonly #specials: AddedTokens;
  readonly #rawPlain: AddedTokens;
  readonly #normalisedPlain: AddedTokens;
  readonly #normalise: (text: string) => string;
  readonly #words: WordEncoder;
  readonly #ids = new IdList();

  /**
   * A tokenizer with the fast engine where it knows the kind and agrees with @huggingface/tokenizers on samples, else
   * with that library. Throws TOKENIZER_BROKEN.
   */
  static choose(content: TokenizerContent): TextEncoderOfModel {
    const fast = new TextEncoderOfModel(content);
    if (fast.engine === 'library') return fast;
    const judge = new TextEncoderOfModel(content, 'library');
    return SAMPLES.every((text) => isSame(fast.encode(text), judge.encode(text))) ? fast : judge;
  }

  /** Throws TOKENIZER_BROKEN for a kind that neither engine knows. */
  constructor(content: TokenizerContent, engine?: EncoderEngine) {
    const { added_tokens: added, normalizer } = content;
    // The content itself is not kept: a vocabulary is large, and each thread has its own.
    const isRaw = (token: AddedToken): boolean => normalizer === null || !token.normalized;
    try {
      this.#normalise = normaliserOf(content);
      const inNormalForm = added.filter((token) => !isRaw(token)).map((token) => ({ ...token, content: this.#normalise(token.content) }));
      this.#raw = new AddedTokens(added.filter(isRaw));
      this.#normalised = new AddedTokens(inNormalForm);
      this.#specials = new AddedTokens(added.filter(({ special }) => special));
      this.#rawPlain = new AddedTokens(added.filter((token) => isRaw(token) && !token.special));
      this.#normalisedPlain = new AddedTokens(inNormalForm.filter(({ special }) => !special));
      const fast = engine === 'library' ? undefined : fastWords(content);
      this.engine = fast === undefined ? 'library' : 'fast';
      this.#words = fast ?? new LibraryWords(content);
      ({ before: this.before, after: this.after } = frameOf(content));
    } catch (cause) {
      throw new AttendingError('TOKENIZER_BROKEN', `The tokenizer cannot be used: ${cause instanceof Error ? cause.message : 'unknown kind'}.`, "Copy it again from the model's folder, or choose another model.", { cause });
    }
  }

  /**
   * The ids of a text, without what the post-processor adds. A lone surrogate counts as U+FFFD.
   *
   * @param mark where it is given, it breaks special tokens that are data (see `Protection`): special tokens are found
   * in the text as it stands, then the mark is taken away and none is found any more
   * @param atStart false for a text that goes on another
   */
  encode(text: string, mark?: string, atStart = true): Int32Array {
    const ids = this.#ids;
    ids.clear();
    const whole = LONE_SURROGATE.test(text) ? text.replaceAll(LONE_SURROGATES, '\ufffd') : text;
    let first = atStart;
    const push = (token: AddedToken): void => {
      ids.push(token.id);
      first = false;
    };
    const finish = (piece: string): void => {
      this.#words.encode(piece, first, ids);
      first = false;
    };
    const normalised = (plain: AddedTokens) => (piece: string): void => {
      const normal = this.#normalise(piece);
      if (normal === '') return;
      if (plain.isEmpty) finish(normal);
      else plain.split(normal, finish, push);
    };
    if (mark === undefined || !whole.includes(mark)) {
      this.#raw.split(whole, normalised(this.#normalised), push);
    } else {
      this.#specials.split(
        whole,
        (piece) => {
          const data = piece.replaceAll(mark, '');
          if (data !== '') this.#rawPlain.split(data, normalised(this.#normalisedPlain), push);
        },
        push,
      );
    }
    return ids.toArray();
  }

  /**
   * The ids of a prompt and of what follows it. The ids of the prompt are those that it has alone, as before generating;
   * the completion's are those that it has after the prompt, unless a token would reach over the seam: then its own.
   */
  encodePair(prompt: string, completion: string, mark?: string): { readonly prompt: Int32Array; readonly completion: Int32Array } {
    const promptIds = this.encode(prompt, mark);
    // Nothing reaches over a special token, so that only what follows the last one is encoded again.
    const from = this.#specials.lastEnd(prompt);
    const tail = prompt.slice(from);
    const tailIds = from === 0 ? promptIds : this.encode(tail, mark, false);
    const together = this.encode(tail + completion, mark, from === 0);
    if (tailIds.every((id, i) => together[i] === id)) return { prompt: promptIds, completion: together.slice(tailIds.length) };
    return { prompt: promptIds, completion: this.encode(completion, mark, false) };
  }
}

/** What both engines must agree on: words, numbers, blanks, line breaks, signs, other scripts. */
const SAMPLES: readonly string[] = [
  'Discharge Diagnosis:\n1. NSTEMI (I21.4), EF 35%\n2. CKD stage III\n\nMedications:\n- metoprolol 25 mg PO b.i.d.; warfarin 2.5mg qHS\n',
  "Patient's BP 152/88,  HR 104 -- she'd   been 'OK' 3 d ago.\t\r\n  \n   Temp 38.5 \u00b0C, 12,345 \u00b5g/dL",
  'caf\u00e9 cafe\u0301 \u6f22\u5b57 \u{1f9d1}\u200d\u2695\ufe0f na\u00efve ==== ____ ... \n\n\n x',
  ' ',
  'a',
];

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}

/** With the `u` flag a surrogate matches only alone. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;
const LONE_SURROGATES = /[\ud800-\udfff]/gu;

/** The normaliser as a function: the common ones here, which pass plain text through, the others the library's. */
function normaliserOf(content: TokenizerContent): (text: string) => string {
  const { normalizer } = content;
  if (normalizer === null) return (text) => text;
  if (normalizer.type === 'NFC') return normalizeNfc;
  const pattern = normalizer['pattern'];
  const replaced = typeof pattern === 'object' && pattern !== null && 'String' in pattern ? pattern.String : undefined;
  const replacement = normalizer['content'];
  if (normalizer.type === 'Replace' && typeof replaced === 'string' && typeof replacement === 'string') return (text) => text.replaceAll(replaced, () => replacement);
  return libraryNormalizer(content);
}

/** What the post-processor puts around a single text, learnt from what it makes of none. */
function frameOf({ post_processor: processor }: TokenizerContent): { before: number[]; after: number[] } {
  const parts = processor?.type === 'Sequence' && Array.isArray(processor['processors']) ? (processor['processors'] as readonly unknown[]) : [processor];
  const before: number[] = [];
  const after: number[] = [];
  for (const part of parts) {
    if (typeof part !== 'object' || part === null || !('type' in part)) continue;
    if (part.type === 'TemplateProcessing') {
      const { single, special_tokens: specials } = part as unknown as { single: ReadonlyArray<{ SpecialToken?: { id: string } }>; special_tokens: Record<string, { ids: number[] }> };
      let side = before;
      for (const { SpecialToken: special } of single) {
        if (special === undefined) side = after;
        else side.push(...(specials[special.id]?.ids ?? []));
      }
    } else if (part.type === 'BertProcessing' || part.type === 'RobertaProcessing') {
      const { cls, sep } = part as unknown as { cls: [string, number]; sep: [string, number] };
      before.push(cls[1]);
      after.push(sep[1]);
    }
  }
  return { before, after };
}
