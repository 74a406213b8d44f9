import { readFile } from 'node:fs/promises';
import { AttendingError } from '../../platform/errors.ts';
import { checkOwnPrompt } from '../../generation/prompt.ts';
import { readDatabaseNotes, readJsonlNotes } from '../../pipeline/notes.ts';
import { NO_CONFIGURATION, readPipelineConfiguration, samplingOf, wishesOf, type PipelineConfiguration } from '../../pipeline/options.ts';
import { runPipeline } from '../../pipeline/run.ts';
import { PIPELINE_DEFAULTS, type PipelineSettings } from '../../pipeline/settings.ts';
import type { StageProgress } from '../../pipeline/stageRun.ts';
import type { NoteSet } from '../../pipeline/types.ts';
import { openModel } from '../../runtime/open.ts';
import type { LoadWishes } from '../../runtime/types.ts';
import { numberFlag, type ParsedArguments } from '../arguments.ts';
import { fileError } from '../noteFile.ts';
import type { ModelCommand, ModelCommandContext } from './commands.ts';
import { LOADING_FLAGS, optional, readSampling, readWishes } from './modelWishes.ts';
import { printPipeline, type PipelineOutput } from './pipelineText.ts';
import { loadedWhere, OUTBOUND_FLAGS, readOutbound, runtimeContext } from './runtimeContext.ts';

type Values = ParsedArguments['values'];

/** `attending pipeline`: two models, one after the other, over many notes. */
export const pipelineCommand: ModelCommand = {
  help: 'two models, one after the other: a summary with all that matters, then half of it, checked',
  usage: '(--input NOTES.jsonl | --db FILE [--split NAME] | --config FILE) --summary-model A --compress-model B --out DIR [flags]',
  flags: {
    input: { type: 'string', value: 'FILE.jsonl', help: 'notes, {"id", "text"} a line' },
    db: { type: 'string', value: 'FILE', help: 'a database that "attending data mimic" or "attending data bhc" prepared' },
    split: { type: 'string', value: 'NAME', help: 'of the database: train, validation or test (default: all notes)' },
    'summary-model': { type: 'string', value: 'NAME', help: 'model of the first stage, or "offline": the engine that needs none' },
    'compress-model': { type: 'string', value: 'NAME', help: 'model of the second stage, or "offline"' },
    'bertscore-model': { type: 'string', value: 'NAME', help: 'an encoder for BERTScore, such as a Bio_ClinicalBERT in ONNX (default: no BERTScore)' },
    out: { type: 'string', value: 'DIR', help: 'where results go; holds text of notes, readable by you only' },
    config: { type: 'string', value: 'FILE', help: 'all of this in one YAML file (examples/pipeline.yaml); a flag goes before its key' },
    limit: { type: 'string', value: 'N', help: 'the first N notes only' },
    ratio: { type: 'string', value: 'R', help: `length of the second text / of the first, at most (default ${PIPELINE_DEFAULTS.ratio})` },
    rounds: { type: 'string', value: 'N', help: `rounds in which a stage brings back what is missing (default ${PIPELINE_DEFAULTS.rounds})` },
    'max-words': { type: 'string', value: 'N', help: 'most words of the first text' },
    retention: { type: 'string', value: 'R', help: `share of the entities that is needed (default ${PIPELINE_DEFAULTS.retention})` },
    'max-new-tokens': { type: 'string', value: 'N', help: 'longest answer of both models in tokens (default 512)' },
    seed: { type: 'string', value: 'N', help: 'the same seed gives the same texts (default 0)' },
    resume: { type: 'boolean', help: 'go on where an earlier run stopped (as always, unless --restart)' },
    restart: { type: 'boolean', help: 'make everything anew' },
    'no-texts': { type: 'boolean', help: 'leave the texts of note, summary and compression out of the results' },
    ...LOADING_FLAGS,
    ...OUTBOUND_FLAGS,
  },
  run,
  print: (result: never) => printPipeline(result),
  someFailed: (result: never) => (result as PipelineOutput).failed.length > 0,
};

async function run({ values, positionals }: ParsedArguments, context: ModelCommandContext): Promise<PipelineOutput> {
  if (positionals.length > 0) throw new AttendingError('BAD_FLAG', `"attending pipeline" takes no file, but got ${positionals[0]!}.`, 'Give notes with --input FILE.jsonl or --db FILE.');
  if (values['resume'] === true && values['restart'] === true) throw new AttendingError('BAD_FLAG', '--resume and --restart do not go together.', 'Give one of them.');
  const file = values['config'];
  const configuration = typeof file === 'string' ? await readPipelineConfiguration(file) : NO_CONFIGURATION;
  const settings = await readSettings(values, configuration);
  const out = textFlag(values, 'out') ?? configuration.out;
  if (out === undefined) throw new AttendingError('BAD_FLAG', '"attending pipeline" needs a folder for its results.', 'Add --out DIR.');
  const outbound = readOutbound(values) ?? (configuration.remoteText === undefined ? undefined : { remoteText: configuration.remoteText });
  const flagWishes = readWishes(values);
  const wishes: Readonly<Record<string, LoadWishes>> = { compress: { ...wishesOf(configuration.compress), ...flagWishes }, summary: { ...wishesOf(configuration.summary), ...flagWishes } };
  const { notes, close } = await readNotes(values, configuration, context.signal);
  let stage = '';
  try {
    const { statistics, ...rest } = await runPipeline({
      settings,
      notes,
      out,
      restart: values['restart'] === true,
      withTexts: values['no-texts'] !== true && configuration.texts,
      signal: context.signal,
      say: context.say,
      open: async (name) => {
        const model = await openModel(name, wishes[stage] ?? {}, await runtimeContext(context, outbound));
        context.showProgress(undefined);
        context.say(`${loadedWhere(model.info)}.`);
        return model;
      },
      onStage: (next) => {
        stage = next;
      },
      onProgress: (progress) => context.showProgress(progressLine(progress)),
    });
    return { ...statistics, ...rest };
  } finally {
    close();
  }
}

async function readSettings(values: Values, { summary, compress, bertscore, rounds, retention }: PipelineConfiguration): Promise<PipelineSettings> {
  const summaryModel = textFlag(values, 'summary-model') ?? summary.model;
  const compressModel = textFlag(values, 'compress-model') ?? compress.model;
  if (summaryModel === undefined) throw new AttendingError('BAD_FLAG', '"attending pipeline" needs a model for the first stage.', 'Add --summary-model NAME, or --summary-model offline.');
  if (compressModel === undefined) throw new AttendingError('BAD_FLAG', '"attending pipeline" needs a model for the second stage.', 'Add --compress-model NAME, or --compress-model offline.');
  const sampling = readSampling(values);
  return {
    summaryModel,
    compressModel,
    ...optional('bertscoreModel', textFlag(values, 'bertscore-model') ?? bertscore.model),
    ratio: numberFlag(values, 'ratio', { min: 0.1, max: 1 }) ?? compress.ratio ?? PIPELINE_DEFAULTS.ratio,
    rounds: numberFlag(values, 'rounds', { min: 0, max: 8, integer: true }) ?? rounds ?? PIPELINE_DEFAULTS.rounds,
    retention: numberFlag(values, 'retention', { min: 0, max: 1 }) ?? retention ?? PIPELINE_DEFAULTS.retention,
    ...optional('maxWords', numberFlag(values, 'max-words', { min: 10, max: 5000, integer: true }) ?? summary.maxWords),
    summarySampling: { ...samplingOf(summary), ...sampling },
    compressSampling: { ...samplingOf(compress), ...sampling },
    ...optional('summaryPrompt', await readPrompt(summary.prompt)),
    ...optional('compressPrompt', await readPrompt(compress.prompt)),
  };
}

async function readPrompt(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const prompt = await readFile(file, 'utf8').catch((error: unknown) => {
    throw fileError(error, file);
  });
  checkOwnPrompt(prompt);
  return prompt;
}

async function readNotes(values: Values, configuration: PipelineConfiguration, signal: AbortSignal): Promise<{ readonly notes: NoteSet; readonly close: () => void }> {
  const input = textFlag(values, 'input');
  const database = textFlag(values, 'db');
  if (input !== undefined && database !== undefined) throw new AttendingError('BAD_FLAG', '--input and --db do not go together.', 'Give one of them.');
  const limit = numberFlag(values, 'limit', { min: 1, max: 100_000_000, integer: true }) ?? configuration.limit;
  const jsonl = input ?? (database === undefined ? configuration.input : undefined);
  const db = database ?? (jsonl === undefined ? configuration.database : undefined);
  const split = textFlag(values, 'split') ?? configuration.split;
  if (db !== undefined) {
    const notes = await readDatabaseNotes(db, split, limit, signal);
    return { notes, close: () => notes.close() };
  }
  if (jsonl === undefined) throw new AttendingError('BAD_FLAG', '"attending pipeline" needs notes.', 'Add --input NOTES.jsonl, or --db FILE.');
  if (split !== undefined) throw new AttendingError('BAD_FLAG', '--split goes with --db.', 'A JSONL file has no splits.');
  return { notes: await readJsonlNotes(jsonl, limit), close: () => undefined };
}

function textFlag(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

const STAGE_WORDS = { summary: 'summarizing', compress: 'compressing', bertscore: 'scoring' } as const;

function progressLine({ stage, model, done, total, failed, kept, tokens, seconds }: StageProgress): string {
  const speed = tokens > 0 && seconds > 0 ? `, ${(tokens / seconds).toFixed(1)} tokens/s` : '';
  const made = done - kept;
  const left = made > 0 && done < total ? `, ${Math.ceil(((seconds / made) * (total - done)) / 60)} min left` : '';
  return `${STAGE_WORDS[stage]} with ${model}: ${done} of ${total}${failed > 0 ? `, ${failed} failed` : ''}${speed}${left}`;
}
