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

/** Of an endpoint: never a flag, which every user of the machine could read in the list of processes. */
const KEY_VARIABLE = 'ATTENDING_API_KEY';

/** What may leave the machine. Throws BAD_FLAG. */
export function readOutbound(values: ParsedArguments['values']): OutboundPolicy {
  const remoteText = choiceFlag(values, 'remote-text', REMOTE_TEXTS);
  return remoteText === undefined ? {} : { remoteText };
}

/** What opening a model needs, as the command line has it: nothing leaves the machine unless a flag says so, and what is loaded where is said aloud. */
export function runtimeContext({ signal, say, showProgress, dist }: ModelCommandContext, outbound: OutboundPolicy = {}): RuntimeContext {
  return {
    files: runtimeFiles(dist),
    log: SILENT,
    say,
    onLoading: ({ residentMiB, needMiB }) => showProgress(`loading the model: ${Math.round(residentMiB)} of about ${Math.round(needMiB)} MiB`),
    signal,
    outbound,
    apiKey: () => process.env[KEY_VARIABLE],
    deidentify: async (text) => (await openEngine().deidentify(text)).text,
  };
}

/** "MODEL: Q4_K_M on cuda, window of 8,192 tokens, loaded in 2.1 s". */
export function loadedWhere({ id, backend, device, dtype, contextLength, loadMs }: ModelInfo): string {
  if (backend === 'endpoint') return `${id}: the endpoint computes`;
  const window = contextLength === undefined ? '' : `, window of ${contextLength.toLocaleString('en-US')} tokens`;
  return `${id}: ${dtype ?? backend} on ${device}${window}, loaded in ${(loadMs / 1000).toFixed(1)} s`;
}
