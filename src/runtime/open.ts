import path from 'node:path';
import { AttendingError, type ErrorCode } from '../platform/errors.ts';
import { throwIfCancelled } from './cancelled.ts';
import type { RuntimeContext } from './context.ts';
import { openEndpoint } from './endpoint/open.ts';
import { hostModel } from './host/hostedModel.ts';
import type { ProcessMemory } from './host/processMemory.ts';
import { measureMachine } from './policy/machine.ts';
import { planLoad, type Machine } from './policy/plan.ts';
import { inspectModel } from './store/inspect.ts';
import { resolveModel } from './store/resolve.ts';
import type { DeviceName, LanguageModel, LoadPlan, LoadWishes, ModelFacts, ModelSource } from './types.ts';

/** A model that was opened, and the process that holds it. */
export interface OpenedModel extends LanguageModel {
  /** Undefined for endpoints, and while the model is unloaded. */
  readonly pid: number | undefined;
  /** Memory of that process; undefined where there is none, or where the system does not say. */
  readonly memory: ProcessMemory | undefined;
}

/** What loading may fail of on one device and not on another. */
const OF_THE_DEVICE: ReadonlySet<ErrorCode> = new Set(['DEVICE_MISSING', 'OUT_OF_MEMORY', 'MODEL_UNSUPPORTED', 'MODEL_RUNTIME_MISSING', 'CHILD_FAILED', 'NOT_ENOUGH_MEMORY']);

/**
 * Opens a model by what the user calls it (store/resolve.ts): a local one in a process of its own, on the device and in the format that the
 * policy chooses (docs/device-policy.md), an endpoint over the network. A device that turns out not to work is passed over for the next one
 * of the policy, which is said aloud and kept in `info.fallbacks`. Rejects with MODEL_NOT_FOUND, MODEL_BROKEN, NOT_ENOUGH_MEMORY and what
 * backends and endpoints reject with.
 */
export async function openModel(name: string, wishes: LoadWishes, context: RuntimeContext): Promise<OpenedModel> {
  const { env = process.env, signal } = context;
  throwIfCancelled(signal);
  const source = await resolveModel(name, { env, ...(signal === undefined ? {} : { signal }) });
  if (source.kind === 'endpoint') return await connect(source, context);
  const facts = await inspectModel(source);
  const machine = await measureMachine(source.kind, path.dirname(context.files.onnxChild), signal, env);
  throwIfCancelled(signal);
  return await loadOnFirst(source, facts, machine, wishes, context);
}

/** Loads on the device that the policy chooses; where that fails for reasons of the device, on the next. */
async function loadOnFirst(source: ModelSource, facts: ModelFacts, machine: Machine, wishes: LoadWishes, context: RuntimeContext): Promise<OpenedModel> {
  let left: readonly DeviceName[] = machine.devices;
  let asked: LoadWishes = wishes;
  const failed: string[] = [];
  for (;;) {
    const planned = planLoad(source, facts, { ...machine, devices: left }, asked);
    const plan: LoadPlan = { ...planned, fallbacks: [...failed, ...planned.fallbacks] };
    for (const fallback of planned.fallbacks) context.say?.(fallback);
    context.log.info(`${source.id}: ${plan.reason}`);
    try {
      return await hostModel(source, plan, context);
    } catch (error) {
      if (plan.device === 'cpu' || context.signal?.aborted === true || !(error instanceof AttendingError) || !OF_THE_DEVICE.has(error.code)) throw error;
      const fallback = `${source.id} could not be loaded on ${plan.device}: ${error.message} Another device takes its place.`;
      failed.push(fallback);
      context.say?.(fallback);
      left = left.filter((device) => device !== plan.device);
      asked = withoutDevice(asked);
    }
  }
}

function withoutDevice({ dtype, contextLength, threads }: LoadWishes): LoadWishes {
  return { ...(dtype === undefined ? {} : { dtype }), ...(contextLength === undefined ? {} : { contextLength }), ...(threads === undefined ? {} : { threads }) };
}

async function connect(source: ModelSource & { readonly kind: 'endpoint' }, { apiKey, outbound = {}, deidentify = refuse, say, signal = new AbortController().signal }: RuntimeContext): Promise<OpenedModel> {
  const key = await apiKey?.(new URL(source.url).origin);
  const model = await openEndpoint(source, { apiKey: key, outbound, deidentify, signal });
  const generate = model.generate.bind(model);
  const said = new Set<string>();
  return Object.assign(model, {
    pid: undefined,
    memory: undefined,
    // What a server does not take shows with the first request that asks for it.
    generate: async (...request: Parameters<typeof generate>) => {
      const made = await generate(...request);
      for (const fallback of model.info.fallbacks) if (!said.has(fallback)) say?.(fallback);
      for (const fallback of model.info.fallbacks) said.add(fallback);
      return made;
    },
  });
}

/** Fails closed where nothing was wired that could de-identify. */
function refuse(): Promise<string> {
  return Promise.reject(new AttendingError('OUTBOUND_REFUSED', 'Nothing here can de-identify a text, so none leaves this machine.', 'Use a local endpoint.'));
}
