import { SILENT } from '../../platform/log.ts';
import { REMOTE_TEXTS, type OutboundPolicy } from '../../privacy/outbound.ts';
import type { RuntimeContext } from '../../runtime/context.ts';
import { runtimeFiles } from '../../runtime/files.ts';
import type { ModelInfo } from '../../runtime/types.ts';
import { choiceFlag, type Flags, type ParsedArguments } from '../arguments.ts';
import { openEngine } from '../openEngine.ts';
import type { ModelCommandContext } from './commands.ts';

export const OUTBOUND_FLAGS: Flags = {
  'remote-text': { type: 'string', value: 'WHAT', help: `what may go to an endpoint on another machine: ${REMOTE_TEXTS.join(', ')} (default nothing)` },
};

/** The key of an endpoint that endpoints.yaml does not name: never a flag, which every user of the machine could read in the list of processes. */
const KEY_VARIABLE = 'ATTENDING_API_KEY';

/** What may leave the machine by a flag; undefined where there is none. Throws BAD_FLAG. */
export function readOutbound(values: ParsedArguments['values']): OutboundPolicy | undefined {
  const remoteText = choiceFlag(values, 'remote-text', REMOTE_TEXTS);
  return remoteText === undefined ? undefined : { remoteText };
}

/**
 * What opening a model needs, as the command line has it: nothing leaves the machine unless endpoints.yaml or a flag, which wins, says so,
 * and what is loaded where is said aloud. Rejects with BAD_CONFIGURATION.
 */
export async function runtimeContext({ signal, say, showProgress, dist }: ModelCommandContext, outbound?: OutboundPolicy): Promise<RuntimeContext> {
  const { endpointAccess } = await import('../../runtime/endpoint/endpoints.ts');
  const access = await endpointAccess();
  return {
    files: runtimeFiles(dist),
    log: SILENT,
    say,
    onLoading: ({ residentMiB, needMiB }) => showProgress(`loading the model: ${Math.round(residentMiB)} of about ${Math.round(needMiB)} MiB`),
    signal,
    outbound: outbound ?? access.outbound,
    apiKey: async (origin) => (access.names(origin) ? access.apiKey(origin) : ((await access.apiKey(origin)) ?? process.env[KEY_VARIABLE])),
    deidentify: async (text) => (await openEngine().deidentify(text)).text,
  };
}

/** "MODEL: Q4_K_M on cuda, window of 8,192 tokens, loaded in 2.1 s". */
export function loadedWhere({ id, backend, device, dtype, contextLength, loadMs }: ModelInfo): string {
  if (backend === 'endpoint') return `${id}: the endpoint computes`;
  const window = contextLength === undefined ? '' : `, window of ${contextLength.toLocaleString('en-US')} tokens`;
  return `${id}: ${dtype ?? backend} on ${device}${window}, loaded in ${(loadMs / 1000).toFixed(1)} s`;
}
