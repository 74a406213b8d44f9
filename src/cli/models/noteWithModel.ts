import { AttendingError } from '../../platform/errors.ts';
import type { GenerationEvent, ModelCoding, ModelCompression, ModelRun, ModelSummary, StageEvent, UnsupportedStatement } from '../../generation/types.ts';
import { openModel } from '../../runtime/open.ts';
import type { LanguageModel } from '../../runtime/types.ts';
import { numberFlag, type ParsedArguments } from '../arguments.ts';
import { checkFiles, streamRecords } from '../batch.ts';
import { dim, red, yellow } from '../colour.ts';
import type { ModelNoteCommandName } from '../modelFlags.ts';
import { readNoteFile } from '../noteFile.ts';
import { printCodes, printCompressed, printSummary } from '../print.ts';
import { answerRecord } from '../records.ts';
import type { ModelCommandContext } from './commands.ts';
import { readNoteTask, type ModelNoteResult, type NoteTask } from './noteTask.ts';
import { readWishes } from './modelWishes.ts';
import { runtimeContext } from './runtimeContext.ts';

/** Records that failed, for the exit code. */
export interface NoteRun {
  readonly failed: number;
}

/**
 * `attending summarize|compress|code … --model NAME`: one note, or the records of a JSONL file one after another with the model
 * loaded once. Tokens of one note stream to a terminal. Throws what the command line reports.
 */
export async function runNoteWithModel(name: ModelNoteCommandName, { values, positionals }: ParsedArguments, context: ModelCommandContext): Promise<NoteRun> {
  const task = await readNoteTask(name, values);
  const wishes = readWishes(values);
  const input = values['input'];
  const open = async (): Promise<LanguageModel> => openModel(values['model'] as string, wishes, await runtimeContext(context));
  if (typeof input === 'string') return await runRecords(name, task, open, input, values, context);
  const text = await readNoteFile(positionals[0]!);
  const model = await open();
  try {
    const result = await task(text, model, { signal: context.signal, onEvent: values['stream'] === true ? streamEvents : showEvents(context) });
    context.showProgress(undefined);
    if (values['json'] === true) process.stdout.write(`${JSON.stringify(result)}\n`);
    else printModelResult(name, text, result);
    for (const notice of result.notices) context.say(notice);
  } finally {
    await model.close();
  }
  return { failed: 0 };
}

async function runRecords(name: ModelNoteCommandName, task: NoteTask, open: () => Promise<LanguageModel>, input: string, values: ParsedArguments['values'], context: ModelCommandContext): Promise<NoteRun> {
  if ((numberFlag(values, 'jobs', { min: 1, max: 64, integer: true }) ?? 1) > 1) throw new AttendingError('BAD_FLAG', '--jobs does not go with --model: a model answers one note at a time.', 'Leave --jobs out.');
  const output = typeof values['output'] === 'string' && values['output'] !== '-' ? values['output'] : undefined;
  await checkFiles(input, output);
  const model = await open();
  let offline = 0;
  try {
    const { records, failed } = await streamRecords({
      input,
      output,
      signal: context.signal,
      inFlight: 1,
      batchBytes: 0,
      stop: () => undefined,
      compute: async (lines) => {
        const outcomes = [];
        for (const line of lines) {
          outcomes.push(
            await answerRecord(line, async ({ text }) => {
              const result = await task(text, model, { signal: context.signal });
              if (result.engine === 'offline') offline += 1;
              return result;
            }),
          );
        }
        return outcomes;
      },
      onProgress: (done, bad) => {
        if (output !== undefined) context.showProgress(`${name}: ${done} records${bad > 0 ? `, ${bad} failed` : ''}`);
      },
    });
    context.showProgress(undefined);
    if (offline > 0) context.say(`The model gave nothing usable for ${offline} of ${records} records: the offline engine's results stand there ("engine": "offline").`);
    if (failed > 0) context.say(`${failed} of ${records} records failed; each has its error in the output.`);
    return { failed };
  } finally {
    await model.close();
  }
}

const STAGE_WORDS = { summarize: 'summarizing', compress: 'compressing', code: 'coding', merge: 'merging the parts', shorten: 'shortening', repair: 'repairing' } as const;

/** What is under way, in one line that is written over: the stage, the part, how many words so far. Text of the note never. */
function showEvents({ showProgress }: ModelCommandContext): (event: GenerationEvent) => void {
  let stage = '';
  let words = 0;
  return (event) => {
    if (event.kind === 'notice') return;
    if (event.kind === 'stage') {
      words = 0;
      stage = stageWords(event);
    } else if (event.kind === 'text') words += event.text.match(/\s+/g)?.length ?? 0;
    showProgress(`${stage}${event.kind === 'thinking' ? ': reasoning' : words === 0 ? ' …' : `: ${words} words`}`);
  };
}

/** `--stream`: what the user asked to see, each draft under its name. */
function streamEvents(event: GenerationEvent): void {
  if (event.kind === 'stage') process.stderr.write(dim(`\n[${stageWords(event)}]\n`));
  else if (event.kind === 'thinking') process.stderr.write(dim('[reasoning]\n'));
  else if (event.kind === 'text') process.stderr.write(event.text);
  if (event.kind === 'notice') process.stderr.write('\n');
}

function stageWords({ stage, part, parts, attempt }: StageEvent): string {
  return `${STAGE_WORDS[stage]}${parts > 1 ? `, part ${part} of ${parts}` : ''}${attempt > 1 ? `, again (${attempt})` : ''}`;
}

function printModelResult(name: ModelNoteCommandName, text: string, result: ModelNoteResult): void {
  if (name === 'summarize') printSummary(text, result as ModelSummary);
  else if (name === 'compress') printCompressed(result as ModelCompression);
  else printCodes(text, result as ModelCoding);
  if (name !== 'code') printFlags(text, result as ModelSummary | ModelCompression);
  const { model, engine, usage } = result as ModelRun;
  process.stderr.write(`${engine === 'model' ? model : yellow(model)} · ${usage.calls} requests · ${usage.tokens} tokens · seed ${usage.seed}\n`);
}

/** What a reader must look at, a line each. */
function printFlags(text: string, { unsupported, missing, coverage, repairs }: ModelSummary | ModelCompression): void {
  for (const statement of unsupported) process.stderr.write(`${red(`not in the note (${statement.kind})`)}: ${oneLine(statement.text)}${inSource(text, statement)}\n`);
  for (const { was, is } of repairs.corrected) process.stderr.write(`${yellow('corrected')}: ${was} is ${is} in the note\n`);
  process.stderr.write(`in other words or the same: ${(coverage * 100).toFixed(0)} % of the entities${missing.length === 0 ? '' : `; not there: ${missing.slice(0, 12).map((entity) => oneLine(entity.text)).join('; ')}${missing.length > 12 ? ` and ${missing.length - 12} more` : ''}`}\n`);
}

function inSource(text: string, { sources: [source] }: UnsupportedStatement): string {
  return source === undefined ? '' : `; the note has: ${oneLine(text.slice(source.start, source.end))}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
