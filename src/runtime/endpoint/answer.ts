import * as z from 'zod';
import { brokeOff, notTheProtocol } from './failure.ts';

const USAGE = z.looseObject({ prompt_tokens: z.number().nullish(), completion_tokens: z.number().nullish() }).nullish();

/** A piece of a streamed answer, of chats and of plain completions; what we do not use may be anything. */
const CHUNK = z.looseObject({
  choices: z
    .array(
      z.looseObject({
        delta: z.looseObject({ content: z.string().nullish(), reasoning_content: z.string().nullish(), reasoning: z.string().nullish() }).nullish(),
        text: z.string().nullish(),
        finish_reason: z.string().nullish(),
        stop_reason: z.union([z.string(), z.number()]).nullish(),
      }),
    )
    .nullish(),
  usage: USAGE,
});

/** What a stream has given when it has ended. */
export interface Answer {
  readonly finish: string;
  /** True where the server says that a stop text ended it. */
  readonly byStopText: boolean;
  readonly promptTokens: number | undefined;
  readonly tokens: number | undefined;
}

export interface AnswerEvents {
  /** A piece of the answer. True ends the stream. */
  readonly text: (piece: string) => boolean;
  /** A piece of what the model thinks before it answers, which servers may send apart; it counts as work, not as text. */
  readonly reasoning: () => void;
}

/**
 * Reads a streamed answer to its end. Undefined when `text` ended it. Throws ENDPOINT_FAILED when it broke off or is not
 * OpenAI's protocol.
 */
export async function readAnswer(stream: AsyncIterable<unknown>, url: string, events: AnswerEvents): Promise<Answer | undefined> {
  let finish: string | undefined;
  let byStopText = false;
  let usage: z.infer<typeof USAGE>;
  let pieces = 0;
  let chunks = 0;
  for await (const raw of stream) {
    const { success, data } = CHUNK.safeParse(raw);
    if (!success) throw notTheProtocol(url);
    chunks += 1;
    usage = data.usage ?? usage;
    const choice = data.choices?.[0];
    if (choice === undefined) continue;
    const text = choice.delta?.content ?? choice.text ?? '';
    if (text !== '') {
      pieces += 1;
      if (events.text(text)) return undefined;
    } else if ((choice.delta?.reasoning_content ?? choice.delta?.reasoning ?? '') !== '') events.reasoning();
    finish = choice.finish_reason ?? finish;
    byStopText ||= typeof choice.stop_reason === 'string';
  }
  if (finish === undefined) throw chunks === 0 ? notTheProtocol(url) : brokeOff(url, pieces);
  return { finish, byStopText, promptTokens: usage?.prompt_tokens ?? undefined, tokens: usage?.completion_tokens ?? undefined };
}
