import { AttendingError, type ErrorRecord } from '../../platform/errors.ts';
import { measureMachine } from '../../runtime/policy/machine.ts';
import { planLoad } from '../../runtime/policy/plan.ts';
import { sayBytes } from '../../runtime/store/diskSpace.ts';
import { inspectModel } from '../../runtime/store/inspect.ts';
import { resolveModel } from '../../runtime/store/resolve.ts';
import type { LoadPlan, ModelFacts, ModelSource } from '../../runtime/types.ts';
import type { ModelCommand } from './commands.ts';
import { drawColumns } from './list.ts';
import { LOADING_FLAGS, readWishes } from './modelWishes.ts';
import { oneModel } from './pull.ts';

type Described = { readonly id: string; readonly kind: 'onnx' | 'gguf'; readonly path: string; readonly plan: LoadPlan | { readonly error: ErrorRecord } } & ModelFacts;
type DescribedEndpoint = Extract<ModelSource, { kind: 'endpoint' }>;

/** `attending models info`: what a model's files say of it, and how it would be loaded here now; nothing is loaded. */
export const infoCommand: ModelCommand = {
  help: 'what the files of a model say of it, and how it would run here; loads nothing',
  usage: 'ORG/NAME[:FORMAT] | FOLDER | FILE.gguf [--device DEVICE] [--dtype DTYPE] [--context N]',
  flags: LOADING_FLAGS,
  run: async ({ positionals, values }, { signal, dist }): Promise<Described | DescribedEndpoint> => {
    const source = await resolveModel(oneModel(positionals, 'info'), { signal });
    if (source.kind === 'endpoint') return source;
    const facts = await inspectModel(source);
    const machine = await measureMachine(source.kind, dist, signal);
    const wishes = readWishes(values);
    return { id: source.id, kind: source.kind, path: source.kind === 'gguf' ? source.file : source.folder, plan: planOf(() => planLoad(source, facts, machine, wishes)), ...facts };
  },
  print: (described: never) => drawFacts(described),
};

/** That a model cannot be loaded now is an answer, not a failure. */
function planOf(plan: () => LoadPlan): Described['plan'] {
  try {
    return plan();
  } catch (error) {
    if (error instanceof AttendingError) return { error: error.toRecord() };
    throw error;
  }
}

const MEMORY_WINDOW = 4096;

function drawFacts(model: Described | DescribedEndpoint): string {
  if (model.kind === 'endpoint') return drawColumns([['model', model.model], ['server', model.url], ['runs', 'there; notes go to it only as attending.privacy.remoteText says']]).join('\n');
  const weights = Object.entries(model.weightBytes).map(([format, bytes]) => `${format === 'gguf' ? (model.ggufType ?? 'GGUF') : format} ${sayBytes(bytes)}`);
  const window = Math.min(MEMORY_WINDOW, model.contextLength);
  const rows = [
    ['model', model.id],
    ['form', model.kind === 'gguf' ? 'GGUF' : 'ONNX'],
    ['architecture', model.architecture ?? 'not said'],
    ['parameters', model.parameters === undefined ? 'not said' : sayCount(model.parameters)],
    ['weights', weights.join(', ')],
    ['window', `${model.contextLength.toLocaleString('en')} tokens`],
    ...(model.kvBytesPerToken === 0 ? [] : [['cache', `${sayBytes(model.kvBytesPerToken * window)} for a window of ${window.toLocaleString('en')} tokens, 16-bit`]]),
    ['layers', `${model.layers}, hidden size ${model.hiddenSize}, vocabulary ${model.vocabulary.toLocaleString('en')}`],
    ['chat', model.hasChatTemplate ? 'has a chat template' : 'has no chat template: messages are joined as plain text'],
    ['for', model.task === 'generate' ? 'writing text' : 'embeddings'],
    ...('error' in model.plan ? [['here', `${model.plan.error.message} ${model.plan.error.action}`]] : [['here', [model.plan.reason, ...model.plan.fallbacks].join(' ')], ['threads', String(model.plan.threads)]]),
    ['where', model.path],
  ];
  return drawColumns(rows).join('\n');
}

function sayCount(count: number): string {
  if (count >= 1e9) return `${(count / 1e9).toFixed(2)} billion`;
  return count >= 1e6 ? `${(count / 1e6).toFixed(1)} million` : count.toLocaleString('en');
}
