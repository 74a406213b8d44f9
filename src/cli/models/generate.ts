import { readFile } from 'node:fs/promises';
import { AttendingError } from '../../platform/errors.ts';
import { openModel } from '../../runtime/open.ts';
import type { GenerateRequest, Generation, ModelInfo, Sampling } from '../../runtime/types.ts';
import type { ParsedArguments } from '../arguments.ts';
import { fileError, readNoteFile } from '../noteFile.ts';
import type { ModelCommand, ModelCommandContext } from './commands.ts';
import { LOADING_FLAGS, readSampling, readWishes, SAMPLING_FLAGS } from './modelWishes.ts';
import { loadedWhere, OUTBOUND_FLAGS, readOutbound, runtimeContext } from './runtimeContext.ts';

type Values = ParsedArguments['values'];

interface GenerateResult extends Generation {
  readonly model: string;
  readonly backend: ModelInfo['backend'];
  readonly device: ModelInfo['device'];
  readonly dtype: string | null;
  readonly contextLength: number | null;
  readonly loadMs: number;
  readonly fallbacks: readonly string[];
  /** `chat`: the prompt went in as a user's message in the model's own template; `raw`: as it is. */
  readonly form: 'chat' | 'raw';
  readonly sampling: Sampling;
}

/** `attending generate`: one text from a local model or an endpoint. */
export const generateCommand: ModelCommand = {
  help: 'text from a local model or an endpoint',
  usage: '--model NAME (--prompt TEXT | --prompt-file FILE) [flags]',
  flags: {
    model: { type: 'string', value: 'NAME', help: 'a folder, a .gguf file, a hub id, an endpoint URL#model, or notes-lm' },
    prompt: { type: 'string', value: 'TEXT', help: 'what the model goes on from, or answers to' },
    'prompt-file': { type: 'string', value: 'FILE', help: 'the same from a file ("-" is standard input)' },
    system: { type: 'string', value: 'TEXT', help: 'what the model is told before the prompt' },
    raw: { type: 'boolean', help: 'the prompt goes in as it is, also where the model has a chat template' },
    ...SAMPLING_FLAGS,
    'json-schema': { type: 'string', value: 'FILE', help: 'hold the output to a JSON schema (GGUF files and endpoints)' },
    stream: { type: 'boolean', help: 'with --json: show the text on standard error as it comes; without, it is always shown as it comes' },
    ...LOADING_FLAGS,
    ...OUTBOUND_FLAGS,
  },
  run: runGenerate,
  print: () => '',
};

async function runGenerate({ values, positionals }: ParsedArguments, context: ModelCommandContext): Promise<GenerateResult | undefined> {
  if (positionals.length > 0) throw new AttendingError('BAD_FLAG', '"attending generate" takes no file as an argument.', 'Give the prompt with --prompt TEXT or --prompt-file FILE.');
  const name = values['model'];
  if (typeof name !== 'string') throw new AttendingError('BAD_FLAG', '"attending generate" needs --model.', 'Add --model NAME; "attending models list" shows what is here.');
  // Everything is read and judged before a model takes memory.
  const sampling = readSampling(values);
  const wishes = readWishes(values);
  const outbound = readOutbound(values);
  const prompt = await readPrompt(values);
  const jsonSchema = await readSchema(values['json-schema']);
  const json = values['json'] === true;
  const model = await openModel(name, wishes, await runtimeContext(context, outbound));
  try {
    context.showProgress(undefined);
    context.say(`${loadedWhere(model.info)}.`);
    const system = typeof values['system'] === 'string' ? values['system'] : undefined;
    const form = values['raw'] !== true && (model.info.hasChatTemplate || system !== undefined) ? 'chat' : 'raw';
    if (form === 'raw' && system !== undefined) throw new AttendingError('BAD_FLAG', '--system and --raw do not go together.', 'Put what the model is to be told into the prompt.');
    const request: GenerateRequest = { ...sampling, ...(form === 'chat' ? { messages: conversation(system, prompt) } : { prompt }), ...(jsonSchema === undefined ? {} : { jsonSchema }) };
    const show = shower(json ? (values['stream'] === true ? process.stderr : undefined) : process.stdout);
    const generation = await model.generate(request, { signal: context.signal, onText: show.text });
    show.end();
    if (!json) {
      context.say(figures(generation));
      return undefined;
    }
    const { id, backend, device, dtype = null, contextLength = null, loadMs, fallbacks } = model.info;
    return { ...generation, model: id, backend, device, dtype, contextLength, loadMs, fallbacks, form, sampling };
  } finally {
    await model.close();
  }
}

function conversation(system: string | undefined, prompt: string): NonNullable<GenerateRequest['messages']> {
  const user = { role: 'user', content: prompt } as const;
  return system === undefined ? [user] : [{ role: 'system', content: system }, user];
}

async function readPrompt(values: Values): Promise<string> {
  const { prompt, 'prompt-file': file } = values;
  if (typeof prompt === 'string' && typeof file === 'string') throw new AttendingError('BAD_FLAG', '--prompt and --prompt-file do not go together.', 'Give one of them.');
  if (typeof file === 'string') return (await readNoteFile(file)).replace(/\r?\n$/, '');
  if (typeof prompt !== 'string') throw new AttendingError('BAD_FLAG', '"attending generate" needs a prompt.', 'Add --prompt TEXT, or --prompt-file FILE ("-" is standard input).');
  return prompt;
}

async function readSchema(file: string | boolean | undefined): Promise<Record<string, unknown> | undefined> {
  if (typeof file !== 'string') return undefined;
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw fileError(error, file);
  }
  let schema: unknown;
  try {
    schema = JSON.parse(text);
  } catch (cause) {
    throw new AttendingError('BAD_JSON', `${file} is not JSON.`, 'Give a JSON schema: {"type": "object", "properties": …}.', { cause });
  }
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) throw new AttendingError('BAD_JSON', `${file} is not a JSON schema: it must be an object.`, 'Give a JSON schema: {"type": "object", "properties": …}.');
  return schema as Record<string, unknown>;
}

/** Control characters but line breaks and tabs: a model's text must not steer a terminal. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Shows pieces as they come; on a terminal without control characters. */
function shower(stream: NodeJS.WriteStream | undefined): { readonly text: (piece: string) => void; readonly end: () => void } {
  let last = '\n';
  return {
    text: (piece) => {
      if (stream === undefined || piece === '') return;
      stream.write(stream.isTTY ? piece.replace(CONTROLS, '') : piece);
      last = piece;
    },
    end: () => {
      if (stream !== undefined && !last.endsWith('\n')) stream.write('\n');
    },
  };
}

const ENDS = { end: 'ended by the model', stop: 'ended by a stop text', length: 'cut at the most new tokens or the window' } as const;

function figures({ tokens, tokensPerSecond, timeToFirstTokenMs, promptTokens, stopReason }: Generation): string {
  return `${tokens} tokens (${ENDS[stopReason]}) after ${promptTokens} of the prompt: the first in ${Math.round(timeToFirstTokenMs)} ms, then ${tokensPerSecond.toFixed(1)} a second.`;
}
