import type { Generation, LanguageModel } from '../runtime/types.ts';

/** How a run of a model does: its tokens so far and how fast those of the draft under way come. */
export interface Speed {
  readonly tokens: number;
  readonly tokensPerSecond: number;
}

export interface Meter {
  /** Told at most four times a second while text comes, and when a draft is whole. */
  readonly onSpeed: (speed: Speed) => void;
  /** A draft is whole: what follows is not the model's work. */
  readonly onWritten: () => void;
}

const TELL_EVERY_MS = 250;
/** Until a draft has told better: characters of English text to a token. */
const USUAL_CHARACTERS = 4;

/**
 * A model whose drafts are counted; everything else goes to the model itself. While a draft comes its tokens are reckoned from its
 * characters, since pieces of text hold several tokens where they come fast; once it is whole they are the model's own count.
 */
export function meterModel(model: LanguageModel, meter: Meter): { readonly model: LanguageModel; readonly speed: () => Speed | undefined } {
  let tokens = 0;
  let generated = 0;
  let seconds = 0;
  let characters = USUAL_CHARACTERS;
  const generate: LanguageModel['generate'] = async (request, options = {}) => {
    let length = 0;
    let first: { readonly atMs: number; readonly length: number } | undefined;
    let toldMs = 0;
    const onText = (text: string): void => {
      const now = performance.now();
      length += text.length;
      first ??= { atMs: now, length };
      if (now - toldMs >= TELL_EVERY_MS && now > first.atMs) {
        toldMs = now;
        meter.onSpeed({ tokens: tokens + Math.round(length / characters), tokensPerSecond: ((length - first.length) / characters) * (1000 / (now - first.atMs)) });
      }
      options.onText?.(text);
    };
    const generation: Generation = await model.generate(request, { ...options, onText });
    tokens += generation.tokens;
    if (generation.tokens > 0 && length > 0) characters = length / generation.tokens;
    if (generation.tokens > 1 && generation.tokensPerSecond > 0) {
      generated += generation.tokens - 1;
      seconds += (generation.tokens - 1) / generation.tokensPerSecond;
    }
    meter.onSpeed({ tokens, tokensPerSecond: generation.tokensPerSecond });
    meter.onWritten();
    return generation;
  };
  const metered: LanguageModel = {
    info: model.info,
    generate,
    tokenize: (text) => model.tokenize(text),
    countTokens: (input) => model.countTokens(input),
    embed: (texts, options) => model.embed(texts, options),
    close: () => model.close(),
  };
  return { model: metered, speed: () => (seconds === 0 ? undefined : { tokens, tokensPerSecond: generated / seconds }) };
}
