import { sayBytes } from '../../runtime/store/diskSpace.ts';
import { inspectModel } from '../../runtime/store/inspect.ts';
import { resolveModel } from '../../runtime/store/resolve.ts';
import type { ModelFacts, ModelSource } from '../../runtime/types.ts';
import type { ModelCommand } from './commands.ts';
import { drawColumns } from './list.ts';
import { oneModel } from './pull.ts';

type Described = { readonly id: string; readonly kind: 'onnx' | 'gguf'; readonly path: string } & ModelFacts;
type DescribedEndpoint = Extract<ModelSource, { kind: 'endpoint' }>;

/** `attending models info`: what a model's files say of it; nothing is loaded. */
export const infoCommand: ModelCommand = {
  help: 'what the files of a model say of it; loads nothing',
  usage: 'ORG/NAME[:FORMAT] | FOLDER | FILE.gguf',
  flags: {},
  run: async ({ positionals }, { signal }): Promise<Described | DescribedEndpoint> => {
    const source = await resolveModel(oneModel(positionals, 'info'), { signal });
    if (source.kind === 'endpoint') return source;
    return { id: source.id, kind: source.kind, path: source.kind === 'gguf' ? source.file : source.folder, ...(await inspectModel(source)) };
  },
  print: (described: never) => drawFacts(described),
};

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
    ['where', model.path],
  ];
  return drawColumns(rows).join('\n');
}

function sayCount(count: number): string {
  if (count >= 1e9) return `${(count / 1e9).toFixed(2)} billion`;
  return count >= 1e6 ? `${(count / 1e6).toFixed(1)} million` : count.toLocaleString('en');
}
