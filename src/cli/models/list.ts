import { hubCache } from '../../runtime/store/cacheFolder.ts';
import { sayBytes } from '../../runtime/store/diskSpace.ts';
import { listModels, type ListedModel } from '../../runtime/store/list.ts';
import type { ModelCommand } from './commands.ts';

interface Listing {
  /** The folder that downloads go to. */
  readonly cache: string;
  readonly models: readonly ListedModel[];
  readonly bytes: number;
}

const PLACES: Readonly<Record<ListedModel['place'], string>> = { ships: 'comes with Attending', cache: 'downloaded', own: 'in ATTENDING_HOME', folder: 'folder' };

/** `attending models list`: what is on this machine. */
export const listCommand: ModelCommand = {
  help: 'models on this machine',
  usage: '[flags]',
  flags: {},
  run: async (): Promise<Listing> => {
    const models = await listModels();
    return { cache: hubCache(), models, bytes: models.filter(({ place }) => place === 'cache').reduce((sum, { bytes }) => sum + bytes, 0) };
  },
  print: (listing: never) => drawListing(listing),
};

/** A row a model: how it is named, what it is, how large, where from. */
export function drawListing({ cache, models, bytes }: Listing): string {
  const rows = models.map((model) => [model.id, model.kind === 'gguf' ? 'GGUF' : 'ONNX', model.formats.join(' '), sayBytes(model.bytes), stateOf(model)]);
  const table = drawColumns([['model', 'form', 'formats', 'size', 'state'], ...rows], [3]);
  const total = bytes === 0 ? 'nothing yet' : sayBytes(bytes);
  return [...(rows.length === 0 ? ['No models on this machine. "attending models pull ORG/NAME" downloads one.'] : table), '', `Downloads: ${total} in ${cache} (shared with Python)`].join('\n');
}

function stateOf({ place, partial, broken }: ListedModel): string {
  if (partial !== undefined) return 'not whole: pull it again to go on';
  return broken === undefined ? PLACES[place] : `cannot be used: ${broken}`;
}

/** Columns as wide as their widest cell, two blanks between them. @param right numbers of columns that end in line */
export function drawColumns(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) => (right.includes(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('  ').trimEnd());
}
