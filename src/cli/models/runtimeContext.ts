import { SILENT } from '../../platform/log.ts';
import type { RuntimeContext } from '../../runtime/context.ts';
import { runtimeFiles } from '../../runtime/files.ts';
import { openEngine } from '../openEngine.ts';
import type { ModelCommandContext } from './commands.ts';

/** What opening a model needs, as the command line has it: nothing leaves the machine, and what is loaded where is said aloud. */
export function runtimeContext({ signal, say, showProgress, dist }: ModelCommandContext): RuntimeContext {
  return {
    files: runtimeFiles(dist),
    log: SILENT,
    say,
    onLoading: ({ residentMiB, needMiB }) => showProgress(`loading the model: ${Math.round(residentMiB)} of about ${Math.round(needMiB)} MiB`),
    signal,
    deidentify: async (text) => (await openEngine().deidentify(text)).text,
  };
}
