import type { Conversion } from '../../dataset/qa/convert.ts';
import { QA_CORPORA, QA_OPTIONS } from '../../dataset/qa/options.ts';
import { prepareQa } from '../../dataset/qa/prepare.ts';
import type { QaStats } from '../../dataset/qa/stats.ts';
import { AttendingError } from '../../platform/errors.ts';
import { choiceFlag, numberFlag } from '../arguments.ts';
import type { DataCommand } from './commands.ts';

/** Statistics; or the conversion alone, when there is no `--out`; both together when there are both. */
type QaAnswer = (QaStats & { readonly conversion?: Conversion }) | Conversion;

/** `attending data qa`: medical question answering by specialty, drawn for progressive training. */
export const QA_COMMAND: DataCommand = {
  help: 'question answering by specialty: a holdout for ever, training, evaluation and a pool',
  usage: '--dir DIR --out DIR [--adjust SPECIALTY=SHARE,…|FILE.json] [--from medquad|medmcqa FILE]',
  flags: {
    dir: { type: 'string', value: 'DIR', help: 'the folder of dataset_with_answers_{specialty}.json files' },
    out: { type: 'string', value: 'DIR', help: 'the folder of the datasets; what it holds already is kept to' },
    adjust: { type: 'string', value: 'LIST|FILE', help: 'training shares, as cardiology=0.8,neurology=0.6 or a training_recommendations.json' },
    seed: { type: 'string', value: 'S', help: 'another number is another draw (default 0)' },
    from: { type: 'string', value: QA_CORPORA.join('|'), help: 'first turn this corpus, the FILE, into files in --dir' },
  },
  run: async ({ values, positionals }, context): Promise<QaAnswer> => {
    const corpus = choiceFlag(values, 'from', QA_CORPORA);
    const [file, ...more] = positionals;
    if (corpus !== undefined && file === undefined) throw new AttendingError('BAD_FLAG', `--from ${corpus} needs the file of the corpus.`, `Write --from ${corpus} FILE.`);
    const stray = corpus === undefined ? file : more[0];
    if (stray !== undefined) throw new AttendingError('BAD_FLAG', `"attending data qa" does not know what to do with ${stray}.`, corpus === undefined ? 'Name the folder of the files with --dir.' : 'Name one file after --from.');
    const seed = numberFlag(values, 'seed', { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true });
    const dir = values['dir'] ?? missing('dir');
    const out = values['out'] ?? (corpus === undefined ? missing('out') : undefined);
    if (out === undefined && values['adjust'] !== undefined) missing('out');
    const { stats, conversion } = await prepareQa(
      QA_OPTIONS.parse({
        dir,
        ...(out === undefined ? {} : { out }),
        ...(values['adjust'] === undefined ? {} : { adjust: values['adjust'] }),
        ...(seed === undefined ? {} : { seed }),
        ...(corpus === undefined ? {} : { from: { corpus, file } }),
      }),
      context,
    );
    if (stats === undefined) return conversion!;
    return conversion === undefined ? stats : { ...stats, conversion };
  },
  print: (answer: QaAnswer) => ('kind' in answer ? [...(answer.conversion === undefined ? [] : [printConversion(answer.conversion), '']), printStats(answer)] : [printConversion(answer)]).join('\n'),
};

function printConversion({ corpus, records, items, dropped, files }: Conversion): string {
  const lost = Object.entries(dropped).filter(([, n]) => n > 0).map(([reason, n]) => `${n} ${reason}`);
  return `${corpus}: ${records.toLocaleString('en')} records, ${items.toLocaleString('en')} items in ${files.length} files${lost.length === 0 ? '' : `; dropped: ${lost.join(', ')}`}`;
}

const COLUMNS = ['holdout', 'train', 'eval', 'pool'] as const;

function printStats({ specialties, totals, checks }: QaStats): string {
  const width = Math.max('specialty'.length, ...Object.keys(specialties).map((name) => name.length));
  const row = (name: string, cells: readonly (string | number)[]): string => `${name.padEnd(width)}${cells.map((cell) => cell.toLocaleString('en').padStart(10)).join('')}`;
  const dropped = (['emptyQuestions', 'emptyAnswers', 'duplicates', 'otherAnswers', 'withheld'] as const).map((name) => `${totals[name].toLocaleString('en')} ${WORDS[name]}`);
  return [
    row('specialty', [...COLUMNS, 'share']),
    ...Object.entries(specialties).map(([name, counts]) => row(name, [...COLUMNS.map((split) => counts[split]), counts.share])),
    row('all', COLUMNS.map((split) => totals[split])),
    '',
    `${totals.read.toLocaleString('en')} questions read; left out: ${dropped.join(', ')}`,
    `questions in two splits: ${checks.holdoutInTrain + checks.holdoutInEval + checks.holdoutInPool + checks.evalInTrain + checks.evalInPool + checks.trainInPool}`,
  ].join('\n');
}

const WORDS = {
  emptyQuestions: 'without a question',
  emptyAnswers: 'without an answer',
  duplicates: 'said twice',
  otherAnswers: 'shorter answers to the same question',
  withheld: 'in another split of another specialty',
};

function missing(name: 'dir' | 'out'): never {
  throw new AttendingError('BAD_FLAG', `"attending data qa" needs --${name}.`, `Add --${name} DIR.`);
}
