import { sayBytes } from '../../runtime/store/diskSpace.ts';
import { removeModel, type RemovedModel } from '../../runtime/store/remove.ts';
import type { ModelCommand } from './commands.ts';
import { oneModel } from './pull.ts';

/** `attending models remove`: a downloaded model, one revision or one number format of it. */
export const removeCommand: ModelCommand = {
  help: 'remove a downloaded model and say what is free again',
  usage: 'ORG/NAME[@REVISION][:FORMAT]',
  flags: {},
  run: async ({ positionals }) => await removeModel(oneModel(positionals, 'remove')),
  print: (removed: never) => sayRemoved(removed),
};

function sayRemoved({ id, freedBytes, keptBytes, files }: RemovedModel): string {
  const kept = keptBytes === 0 ? '' : `; ${sayBytes(keptBytes)} stay, because another revision or model uses them`;
  return `${id} is removed: ${sayBytes(freedBytes)} are free again (${files} ${files === 1 ? 'file' : 'files'})${kept}.`;
}
