import type { ListedModel, LoadedModel } from '../engine/modelProtocol.ts';
import { endpointId, shortName } from './modelNames.ts';
import type { EndpointSetting } from './settings.ts';

// The rows of the Models view, as data: what is drawn for a model in each of its states.

export interface ModelRow {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon: string;
  readonly colour?: string;
  /** What `viewItem` is in package.json's menus. */
  readonly context: string;
}

export type ModelNode =
  | { readonly kind: 'group'; readonly id: string; readonly label: string; readonly children: readonly ModelNode[] }
  | { readonly kind: 'offline' }
  | { readonly kind: 'model'; readonly model: ListedModel }
  | { readonly kind: 'endpoint'; readonly endpoint: EndpointSetting; readonly hasKey: boolean }
  | { readonly kind: 'message'; readonly label: string; readonly tooltip: string };

/** What rows say besides what is listed. */
export interface RowState {
  /** Of `attending.model`; undefined for the offline engine. */
  readonly chosen: string | undefined;
  readonly loaded: readonly LoadedModel[];
}

/** What `attending.model` is set to for a node; undefined for one that is no choice. */
export function nodeModel(node: ModelNode): string | undefined {
  switch (node.kind) {
    case 'model':
      return node.model.id;
    case 'endpoint':
      return endpointId(node.endpoint.url, node.endpoint.model);
    case 'offline':
      return '';
    default:
      return undefined;
  }
}

export function modelTree(models: readonly ListedModel[], endpoints: readonly { readonly endpoint: EndpointSetting; readonly hasKey: boolean }[]): ModelNode[] {
  const whole = models.filter(({ partial }) => partial === undefined);
  const partial = models.filter((model) => model.partial !== undefined);
  const group = (id: string, label: string, children: readonly ModelNode[]): ModelNode[] => (children.length === 0 ? [] : [{ kind: 'group', id, label, children }]);
  return [
    { kind: 'offline' },
    ...group('here', 'On this machine', whole.map((model) => ({ kind: 'model', model }))),
    ...group('partial', 'Downloads to go on with', partial.map((model) => ({ kind: 'model', model }))),
    ...group('endpoints', 'Endpoints', endpoints.map((entry) => ({ kind: 'endpoint', ...entry }))),
  ];
}

export function modelRow(node: ModelNode, { chosen, loaded }: RowState): ModelRow {
  switch (node.kind) {
    case 'group':
      return { id: `group ${node.id}`, label: node.label, description: `${node.children.length}`, tooltip: node.label, icon: '', context: 'group' };
    case 'message':
      return { id: 'message', label: node.label, description: '', tooltip: node.tooltip, icon: 'info', context: 'message' };
    case 'offline':
      return {
        id: 'offline',
        label: 'Offline engine',
        description: ['rules and small taggers', chosen === undefined ? 'used for notes' : ''].filter((part) => part !== '').join(' · '),
        tooltip: 'Ships with Attending, needs no model and no memory worth naming. Used where no model is chosen.',
        icon: 'shield',
        ...(chosen === undefined ? { colour: 'charts.green' } : {}),
        context: `offline${chosen === undefined ? '-chosen' : ''}`,
      };
    case 'endpoint':
      return endpointRow(node.endpoint, node.hasKey, nodeModel(node) === chosen);
    case 'model':
      return listedRow(node.model, node.model.id === chosen, loaded.find(({ id }) => id === node.model.id));
  }
}

function listedRow(model: ListedModel, chosen: boolean, loaded: LoadedModel | undefined): ModelRow {
  const { id, kind, place, bytes, formats, partial, broken } = model;
  const shown = { id: `model ${place} ${id}`, label: place === 'folder' ? shortName(id) : id };
  const where = `${PLACES[place]}\n${model.path}`;
  if (partial !== undefined) {
    const share = partial.totalBytes === undefined || partial.totalBytes === 0 ? size(partial.bytes) : `${Math.floor((partial.bytes / partial.totalBytes) * 100)} % of ${size(partial.totalBytes)}`;
    return { ...shown, description: share, tooltip: `A download that has not ended: it goes on where it stopped.\n${where}`, icon: 'cloud-download', context: 'partial' };
  }
  if (broken !== undefined) return { ...shown, description: 'cannot be used', tooltip: `${broken}\n${where}`, icon: 'error', colour: 'list.errorForeground', context: 'broken' };
  const parts = [KINDS[kind], formats.length > 3 ? `${formats.length} formats` : formats.join(', '), size(bytes)].filter((part) => part !== '');
  const state = loaded === undefined ? '' : `loaded: ${placeOf(loaded)}`;
  return {
    ...shown,
    description: [...parts, state, chosen ? 'used for notes' : ''].filter((part) => part !== '').join(' · '),
    tooltip: [id, `${KINDS[kind]}, ${formats.join(', ') || 'format unknown'}, ${size(bytes)}`, ...(loaded === undefined ? ['Not loaded.'] : [`Loaded in ${(loaded.loadMs / 1000).toFixed(1)} s on ${placeOf(loaded)}${loaded.contextLength === undefined ? '' : `, window ${loaded.contextLength.toLocaleString('en-US')} tokens`}.`, ...loaded.fallbacks]), where].join('\n'),
    icon: loaded === undefined ? 'chip' : 'circle-filled',
    ...(chosen || loaded !== undefined ? { colour: 'charts.green' } : {}),
    context: `model${chosen ? '-chosen' : ''}${loaded === undefined ? '' : '-loaded'}${place === 'ships' ? '-ships' : ''}`,
  };
}

function endpointRow({ name, url, model }: EndpointSetting, hasKey: boolean, chosen: boolean): ModelRow {
  const host = URL.canParse(url) ? new URL(url).host : url;
  return {
    id: `endpoint ${name} ${url} ${model}`,
    label: name,
    description: [model, host, chosen ? 'used for notes' : ''].filter((part) => part !== '').join(' · '),
    tooltip: `${model}\n${url}\n${hasKey ? 'With a key, in the secret storage of the editor.' : 'Without a key.'}`,
    icon: 'globe',
    ...(chosen ? { colour: 'charts.green' } : {}),
    context: `endpoint${chosen ? '-chosen' : ''}`,
  };
}

/** "cpu · q8 · 812 MB". */
export function placeOf({ device, dtype, memoryMiB }: LoadedModel): string {
  return [device, dtype ?? '', memoryMiB === undefined ? '' : size(memoryMiB * 1_048_576)].filter((part) => part !== '').join(' · ');
}

const KINDS: Readonly<Record<ListedModel['kind'], string>> = { onnx: 'ONNX', gguf: 'GGUF' };
const PLACES: Readonly<Record<ListedModel['place'], string>> = { ships: 'Comes with Attending.', cache: "In Hugging Face's cache, which Python shares.", own: "In Attending's own folder of models.", folder: 'In a folder of your settings.' };

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** 812 MB, 4.1 GB. */
export function size(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 || value >= 99.5 ? value.toFixed(0) : value.toPrecision(2)} ${UNITS[unit]!}`;
}
