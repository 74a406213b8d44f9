import { randomInt } from 'node:crypto';
import type { LlamaGrammarEvaluationState, SequenceEvaluateOptions, Token } from 'node-llama-cpp';
import { seededRandom } from '../onnx/random.ts';
import { distribution } from '../onnx/sampler.ts';
import type { Sampling } from '../types.ts';

/** Tokens that a draw chooses from where top-p is asked for without top-k: beyond these, language models leave nothing to speak of. */
const MOST_CANDIDATES = 1000;
const SEEDS = 2 ** 47;
const LLAMA_SEEDS = 2 ** 32;

/** How the next token is chosen. */
export interface TokenChoice {
  readonly options: SequenceEvaluateOptions;
  /** Chooses from the candidates that llama.cpp leaves; undefined where llama.cpp's own choice stands. */
  readonly draw: ((probabilities: ReadonlyMap<Token, number>) => Token) | undefined;
  /** Takes a token into what the repetition penalty counts. */
  readonly take: (id: Token) => void;
}

/**
 * Chooses tokens as transformers' `generate` does (see onnx/sampler.ts), on llama.cpp's samplers: greedy and the repetition
 * penalty are its own, whose formula is the same (llama_sampler_init_penalties: every token of prompt and output once).
 * Its chain cuts by top-p before temperature, transformers after it: where both are asked for, llama.cpp gives the
 * candidates of top-k and the draw is ours, with the same random numbers as the ONNX backend.
 * With a grammar llama.cpp must choose itself, and top-p is taken before temperature.
 * @param prompt ids of the prompt
 */
export function chooseTokens({ temperature = 0, topK = 0, topP = 1, repetitionPenalty = 1, seed }: Sampling, prompt: readonly Token[], grammar: LlamaGrammarEvaluationState | undefined): TokenChoice {
  const seen = repetitionPenalty === 1 ? undefined : new Set(prompt);
  const shared: SequenceEvaluateOptions = {
    minP: 0,
    yieldEogToken: true,
    ...(grammar === undefined ? {} : { grammarEvaluationState: grammar }),
    ...(seen === undefined ? {} : { repeatPenalty: { punishTokens: () => [...seen], penalty: repetitionPenalty } }),
  };
  const take = (id: Token): void => void seen?.add(id);
  if (temperature === 0) return { options: { ...shared, temperature: 0, topK: 0, topP: 1 }, draw: undefined, take };
  const drawSeed = seed ?? randomInt(SEEDS);
  const cutsByTopP = topP < 1 || topK > 0;
  if (grammar !== undefined || !cutsByTopP) return { options: { ...shared, temperature, topK, topP, seed: ((drawSeed % LLAMA_SEEDS) + LLAMA_SEEDS) % LLAMA_SEEDS }, draw: undefined, take };
  const random = seededRandom(drawSeed);
  return {
    options: { ...shared, temperature: 1, topK: topK === 0 ? MOST_CANDIDATES : topK, topP: 1, seed: 1 },
    draw: (probabilities) => drawToken(probabilities, { temperature, topP }, random()),
    take,
  };
}

function drawToken(probabilities: ReadonlyMap<Token, number>, { temperature, topP }: { temperature: number; topP: number }, chance: number): Token {
  const ids = [...probabilities.keys()];
  const scores = Float32Array.from(probabilities.values(), (probability) => Math.log(probability));
  const choice = distribution(scores, temperature, 0, topP);
  let left = chance * choice.total;
  for (let i = 0; i < choice.ids.length; i += 1) {
    left -= choice.weights[i]!;
    if (left < 0) return ids[choice.ids[i]!]!;
  }
  return ids[choice.ids.at(-1)!]!;
}
