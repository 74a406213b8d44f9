import { readFile } from 'node:fs/promises';
import { codeWithModel } from '../../generation/code.ts';
import { compressWithModel } from '../../generation/compress.ts';
import { checkOwnPrompt } from '../../generation/prompt.ts';
import { summarizeWithModel } from '../../generation/summarize.ts';
import type { ModelCoding, ModelCompression, ModelSummary, RepairOptions, RunOptions } from '../../generation/types.ts';
import type { LanguageModel } from '../../runtime/types.ts';
import { choiceFlag, numberFlag, type ParsedArguments } from '../arguments.ts';
import type { ModelNoteCommandName } from '../modelFlags.ts';
import { fileError } from '../noteFile.ts';
import { optional, readSampling } from './modelWishes.ts';

type Values = ParsedArguments['values'];

export type ModelNoteResult = ModelSummary | ModelCompression | ModelCoding;

/** One note command with its flags read: what runs on every note. */
export type NoteTask = (text: string, model: LanguageModel, run: RunOptions) => Promise<ModelNoteResult>;

const UNUSABLE = ['offline', 'error'] as const;
const TAILS = ['none', 'meaning', 'surface'] as const;
const CONSTRAINED = ['auto', 'always', 'never'] as const;

/** Reads the flags of a note command with `--model`, the prompt file included. Throws BAD_FLAG, BAD_CONFIGURATION and what reading a file does. */
export async function readNoteTask(name: ModelNoteCommandName, values: Values): Promise<NoteTask> {
  const whenUnusable = choiceFlag(values, 'when-unusable', UNUSABLE);
  const prompt = await readPrompt(values['prompt-file']);
  const shared = { sampling: readSampling(values), ...optional('prompt', prompt), ...optional('whenUnusable', whenUnusable) };
  switch (name) {
    case 'summarize': {
      const options = { ...shared, ...readRepair(values), ...optional('maxWords', numberFlag(values, 'max-words', { min: 10, max: 5000, integer: true })) };
      return (text, model, run) => summarizeWithModel(text, model, options, run);
    }
    case 'compress': {
      const options = { ...shared, ...readRepair(values), ...optional('ratio', numberFlag(values, 'ratio', { min: 0.1, max: 1 })) };
      return (text, model, run) => compressWithModel(text, model, options, run);
    }
    case 'code': {
      const options = { ...shared, ...optional('constrained', choiceFlag(values, 'constrained', CONSTRAINED)) };
      return (text, model, run) => codeWithModel(text, model, options, run);
    }
  }
}

function readRepair(values: Values): RepairOptions {
  const tail = choiceFlag(values, 'tail', TAILS);
  return {
    ...optional('repairRounds', numberFlag(values, 'repair-rounds', { min: 0, max: 8, integer: true })),
    ...optional('retention', numberFlag(values, 'retention', { min: 0, max: 1 })),
    ...(tail === undefined ? {} : { tail: tail !== 'none' }),
    ...(tail === undefined || tail === 'none' ? {} : { tailBy: tail }),
  };
}

async function readPrompt(file: string | boolean | undefined): Promise<string | undefined> {
  if (typeof file !== 'string') return undefined;
  let prompt: string;
  try {
    prompt = await readFile(file, 'utf8');
  } catch (error) {
    throw fileError(error, file);
  }
  checkOwnPrompt(prompt);
  return prompt;
}
