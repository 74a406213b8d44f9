import * as z from 'zod';
import { ENTITY_SOURCES, type EntitySource } from '../entities/tagger.ts';
import type { EntityType } from '../entities/types.ts';
import { REMOTE_TEXTS, type OutboundPolicy, type RemoteText } from '../privacy/outbound.ts';
import { DEIDENTIFY_MODES, type DeidentifyMode } from '../privacy/types.ts';
import { DTYPES, type LoadWishes } from '../runtime/types.ts';
import type { ModelAction } from '../engine/viewTypes.ts';

/** What the user can set under `attending.`; package.json says the same to the settings editor (a test compares). */
export interface Settings {
  /** Undefined: the engine's default, a fifth of the note. */
  readonly summaryMaxWords: number | undefined;
  readonly compressionRatio: number;
  readonly highlightTypes: ReadonlySet<EntityType>;
  readonly highlightOnOpen: boolean;
  readonly outlineEnabled: boolean;
  readonly engineIdleMs: number;
  readonly entities: EntitySource;
  readonly deidentifyMode: DeidentifyMode;
  /** What of a note may leave the machine: what every endpoint's text goes through. */
  readonly outbound: OutboundPolicy;
  readonly gpuMonitor: 'on' | 'off';
  readonly models: ModelSettings;
}

/** A server of models, as the user named it. Its key is in SecretStorage. */
export interface EndpointSetting {
  readonly name: string;
  readonly url: string;
  readonly model: string;
}

export interface ModelSettings {
  /** By task, which model attends to it; undefined for the offline engine. */
  readonly chosen: Readonly<Record<ModelAction, string | undefined>>;
  /** Folders that hold models, and single GGUF files. */
  readonly folders: readonly string[];
  readonly endpoints: readonly EndpointSetting[];
  readonly wishes: LoadWishes;
  readonly idleMinutes: number;
  /** True: the hub is never asked. */
  readonly offline: boolean;
}

/** In the place of a model's name: the offline engine. */
export const OFFLINE_ENGINE = 'offline';

/** Devices that a user can ask for; the endpoint's own is none. */
export const WISHED_DEVICES = ['auto', 'cpu', 'cuda', 'webgpu', 'vulkan', 'metal', 'dml', 'coreml'] as const;
export const WISHED_DTYPES = ['auto', ...DTYPES] as const;

const ENTITY_TYPES = ['problem', 'medication', 'lab', 'vital', 'procedure', 'date', 'anatomy', 'other'] as const satisfies readonly EntityType[];


interface Setting<T> {
  readonly schema: z.ZodType<T>;
  readonly standard: T;
  /** Completes "`attending.x` must be …". */
  readonly must: string;
}

const setting = <T>(schema: z.ZodType<T>, standard: T, must: string): Setting<T> => ({ schema, standard, must });

function oneOf(values: readonly string[]): string {
  return `one of ${values.map((value) => `"${value}"`).join(', ')}`;
}

const TASK_MODEL = 'the name of a model, "offline", or empty for attending.model';

/** Key under `attending.` to schema, default and the words for a bad value. */
export const SETTINGS = {
  'summary.maxWords': setting(z.int().min(20).max(2000).nullable(), null, 'null or a whole number from 20 to 2000'),
  'compression.ratio': setting(z.number().min(0.1).max(1), 0.5, 'a number from 0.1 to 1'),
  'highlight.types': setting<EntityType[]>(z.array(z.enum(ENTITY_TYPES)), ['problem', 'medication', 'lab', 'vital', 'procedure', 'date'], `a list of ${ENTITY_TYPES.map((type) => `"${type}"`).join(', ')}`),
  'highlight.onOpen': setting(z.boolean(), false, 'true or false'),
  'outline.enabled': setting(z.boolean(), true, 'true or false'),
  'engine.idleMinutes': setting(z.number().min(0.1).max(1440), 5, 'a number from 0.1 to 1440'),
  entities: setting<EntitySource>(z.enum(ENTITY_SOURCES), 'both', oneOf(ENTITY_SOURCES)),
  'deidentify.mode': setting<DeidentifyMode>(z.enum(DEIDENTIFY_MODES), 'placeholder', oneOf(DEIDENTIFY_MODES)),
  'privacy.remoteText': setting<RemoteText>(z.enum(REMOTE_TEXTS), 'nothing', oneOf(REMOTE_TEXTS)),
  model: setting(z.string().max(4096), '', 'the name of a model, or empty for the offline engine'),
  'models.summary': setting(z.string().max(4096), '', TASK_MODEL),
  'models.compress': setting(z.string().max(4096), '', TASK_MODEL),
  'models.code': setting(z.string().max(4096), '', TASK_MODEL),
  'models.folders': setting<string[]>(z.array(z.string().min(1).max(4096)), [], 'a list of folders and .gguf files'),
  'models.endpoints': setting<EndpointSetting[]>(z.array(z.strictObject({ name: z.string().min(1).max(80), url: z.url({ protocol: /^https?$/ }), model: z.string().min(1).max(200) })), [], 'a list of {"name", "url", "model"}, each url starting with http:// or https://'),
  'models.device': setting<(typeof WISHED_DEVICES)[number]>(z.enum(WISHED_DEVICES), 'auto', oneOf(WISHED_DEVICES)),
  'models.dtype': setting<(typeof WISHED_DTYPES)[number]>(z.enum(WISHED_DTYPES), 'auto', oneOf(WISHED_DTYPES)),
  'models.contextLength': setting(z.int().min(256).max(1_048_576).nullable(), null, 'null or a whole number from 256 to 1048576'),
  'models.idleMinutes': setting(z.number().min(0.1).max(1440), 10, 'a number from 0.1 to 1440'),
  'models.offline': setting(z.boolean(), false, 'true or false'),
  gpuMonitor: setting<'on' | 'off'>(z.enum(['on', 'off']), 'on', oneOf(['on', 'off'])),
};

/** A value that was not taken, in one sentence. */
export interface BadSetting {
  readonly key: string;
  readonly message: string;
}

/** Reads all settings through `get` (key without `attending.`). A bad value is reported and its default used. */
export function readSettings(get: (key: string) => unknown): { readonly settings: Settings; readonly bad: readonly BadSetting[] } {
  const bad: BadSetting[] = [];
  const read = <K extends keyof typeof SETTINGS>(key: K): (typeof SETTINGS)[K]['standard'] => {
    const { schema, standard, must } = SETTINGS[key] as Setting<(typeof SETTINGS)[K]['standard']>;
    const value = get(key);
    if (value === undefined) return standard;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    bad.push({ key: `attending.${key}`, message: `The setting attending.${key} must be ${must}; ${JSON.stringify(standard)} is used.` });
    return standard;
  };
  const [all, device, dtype] = [read('model'), read('models.device'), read('models.dtype')];
  const contextLength = read('models.contextLength');
  const chosen = (own: string): string | undefined => [own, all].map((name) => name.trim()).find((name) => name !== '');
  const modelOf = (own: string): string | undefined => (chosen(own) === OFFLINE_ENGINE ? undefined : chosen(own));
  const settings: Settings = {
    summaryMaxWords: read('summary.maxWords') ?? undefined,
    compressionRatio: read('compression.ratio'),
    highlightTypes: new Set(read('highlight.types')),
    highlightOnOpen: read('highlight.onOpen'),
    outlineEnabled: read('outline.enabled'),
    engineIdleMs: read('engine.idleMinutes') * 60_000,
    entities: read('entities'),
    deidentifyMode: read('deidentify.mode'),
    outbound: { remoteText: read('privacy.remoteText') },
    gpuMonitor: read('gpuMonitor'),
    models: {
      chosen: { summary: modelOf(read('models.summary')), compressed: modelOf(read('models.compress')), codes: modelOf(read('models.code')) },
      folders: read('models.folders'),
      endpoints: read('models.endpoints'),
      wishes: { ...(device === 'auto' ? {} : { device }), ...(dtype === 'auto' ? {} : { dtype }), ...(contextLength === null ? {} : { contextLength }) },
      idleMinutes: read('models.idleMinutes'),
      offline: read('models.offline'),
    },
  };
  return { settings, bad };
}
