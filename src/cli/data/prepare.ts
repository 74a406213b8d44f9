import { prepareData, type PrepareResult } from '../../dataset/prepare/prepare.ts';
import { AttendingError } from '../../platform/errors.ts';
import { DATA_COMMANDS, type DataCommand } from './commands.ts';
import { duration } from './progress.ts';

/** `attending data prepare`: all parts that one YAML file names, in its order. */
export const PREPARE_COMMAND: DataCommand = {
  help: 'all that one YAML file names: synth, mimic, bhc, clean, tokens, qa, in its order',
  usage: '--config FILE [--drop]',
  flags: {
    config: { type: 'string', value: 'FILE', help: 'the preparation (see examples/data); paths in it are relative to it' },
    drop: { type: 'boolean', help: 'make everything anew' },
  },
  run: async ({ values, positionals }, context) => {
    if (positionals.length > 0) throw new AttendingError('BAD_FLAG', `"attending data prepare" takes no file without a flag, but got ${positionals[0]!}.`, 'Name it with --config FILE.');
    const config = values['config'];
    if (typeof config !== 'string' || config === '') throw new AttendingError('BAD_FLAG', '"attending data prepare" needs --config.', 'Add --config FILE; examples/data has some.');
    const result = await prepareData({ config, drop: values['drop'] === true }, context);
    // A command prints without waiting, so what the parts print is looked up before.
    printers = new Map(await Promise.all(result.parts.map(async ({ part }) => [part, (await DATA_COMMANDS[part]!()).print] as const)));
    return result;
  },
  print: ({ config, parts, seconds }: PrepareResult) =>
    [...parts.flatMap(({ part, kept, seconds: took, result }) => [`${part}: ${kept ? 'kept from an earlier run' : duration(took)}`, ...(printers.get(part)?.(result as never) ?? '').split('\n').map((line) => `  ${line}`), '']), `${config}: done in ${duration(seconds)}`].join('\n'),
};

let printers = new Map<string, DataCommand['print']>();
