import { AttendingError } from '../../platform/errors.ts';
import { sayBytes } from '../../runtime/store/diskSpace.ts';
import { pullModel, type PulledModel } from '../../runtime/store/pull.ts';
import type { PullProgress } from '../../runtime/store/pullMeter.ts';
import { DTYPES } from '../../runtime/types.ts';
import { choiceFlag, type ParsedArguments } from '../arguments.ts';
import { duration } from '../data/progress.ts';
import type { ModelCommand, ModelCommandContext } from './commands.ts';

/** Where nobody watches a line that is written over, one now and then. */
const LOG_EVERY_MS = 10_000;
/** Of a terminal that does not say how wide it is. */
const USUAL_COLUMNS = 100;

/** `attending models pull`: a model from the hub into the cache that Python shares. */
export const pullCommand: ModelCommand = {
  help: 'download a model; the same command goes on after Ctrl-C',
  usage: 'ORG/NAME[@REVISION][:FORMAT] [flags]',
  flags: {
    dtype: { type: 'string', value: 'DTYPE', help: `of an ONNX model: ${DTYPES.join(', ')} (default q4, or the nearest to it)` },
    file: { type: 'string', value: 'FILE', help: 'one .gguf (or .onnx) file of the model' },
    revision: { type: 'string', value: 'REVISION', help: 'branch, tag or commit (default main)' },
    offline: { type: 'boolean', help: 'never try the network, as with HF_HUB_OFFLINE=1' },
  },
  run: async ({ values, positionals }, context) => {
    const model = oneModel(positionals, 'pull');
    const dtype = choiceFlag(values, 'dtype', DTYPES);
    const file = textFlag(values, 'file');
    if (dtype !== undefined && (file !== undefined || model.includes(':'))) throw new AttendingError('BAD_FLAG', 'The number format is named twice.', 'Write it after the id (org/name:Q4_K_M), or with --dtype, or name a --file.');
    return await pullModel(
      { model: withRevision(model, textFlag(values, 'revision')), ...(dtype === undefined ? {} : { format: dtype }), ...(file === undefined ? {} : { file }), ...(values['offline'] === true ? { offline: true } : {}) },
      { say: context.say, onProgress: progressOf(context) },
      context.signal,
    );
  },
  print: (pulled: never) => sayPulled(pulled),
};

/** The one model that a command is about. Throws BAD_FLAG. */
export function oneModel(positionals: readonly string[], command: string): string {
  const [model, more] = positionals;
  if (model !== undefined && more === undefined) return model;
  const problem = model === undefined ? `"attending models ${command}" needs the name of a model.` : `"attending models ${command}" takes one model at a time.`;
  throw new AttendingError('BAD_FLAG', problem, `Write attending models ${command} ORG/NAME.`);
}

function textFlag(values: ParsedArguments['values'], name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

function withRevision(model: string, revision: string | undefined): string {
  if (revision === undefined) return model;
  if (model.includes('@')) throw new AttendingError('BAD_FLAG', 'The revision is named twice.', 'Write it after the id (org/name@revision), or with --revision.');
  const [repository = '', format] = model.split(':');
  return `${repository}@${revision}${format === undefined ? '' : `:${format}`}`;
}

function progressOf({ say, showProgress }: ModelCommandContext): (progress: PullProgress) => void {
  let saidMs = performance.now();
  return (progress) => {
    const line = drawProgress(progress, process.stderr.columns);
    showProgress(line);
    if (process.stderr.isTTY || performance.now() - saidMs < LOG_EVERY_MS) return;
    saidMs = performance.now();
    say(line);
  };
}

/** "model_q4.onnx  412 MB of 1.07 GB  38 %  24.1 MB/s  27 s to go". */
export function drawProgress({ file, done, total, rate, phase }: PullProgress, columns = 0): string {
  const parts = [`${sayBytes(done)} of ${sayBytes(total)}`, `${total === 0 ? 100 : Math.floor((done / total) * 100)} %`];
  if (phase === 'checking') parts.push('checking');
  else if (rate > 0) parts.push(`${sayBytes(rate)}/s`, ...(done < total ? [`${duration((total - done) / rate)} to go`] : []));
  const numbers = parts.join('  ');
  const name = file.slice(file.lastIndexOf('/') + 1);
  const room = Math.max(8, (columns || USUAL_COLUMNS) - numbers.length - 3);
  return `${name.length > room ? `${name.slice(0, room - 1)}…` : name}  ${numbers}`;
}

function sayPulled({ id, path, bytes, downloadedBytes, seconds, files }: PulledModel): string {
  const how = files === 0 ? 'is on this machine' : downloadedBytes === 0 ? `is complete: nothing had to be downloaded (${sayBytes(bytes)})` : `is complete: ${sayBytes(downloadedBytes)} downloaded in ${duration(seconds)}${downloadedBytes < bytes ? `, of ${sayBytes(bytes)}` : ''}`;
  return `${id} ${how}\n${path}\nUse it with: --model ${id}`;
}
