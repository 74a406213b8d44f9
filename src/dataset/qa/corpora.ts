import * as z from 'zod';
import type { QaCorpus } from './options.ts';

export interface CorpusItem {
  readonly id: string;
  readonly specialty: string;
  readonly question: string;
  readonly answer: string;
}

/** Why a record gives no item. */
export type DropReason = 'noQuestion' | 'noAnswer' | 'noSpecialty';

export interface CorpusReader {
  /** An item, why there is none, or the field without which a record is not of this corpus. */
  readonly read: (record: unknown) => CorpusItem | DropReason | { readonly missing: string };
}

export interface Corpus {
  /** May go through the records once to learn how they are written. */
  readonly open: (records: () => AsyncIterable<{ readonly value: unknown }>) => Promise<CorpusReader>;
}

const TEXT = z.string().nullish();

const MEDQUAD_RECORD = z.looseObject({ question: TEXT, answer: TEXT, source: TEXT, id: z.union([z.string(), z.number()]).nullish() });

const OPTION_KEYS = ['opa', 'opb', 'opc', 'opd'] as const;
const LETTERS = ['A', 'B', 'C', 'D'] as const;

const MEDMCQA_RECORD = z.looseObject({
  question: TEXT,
  opa: TEXT,
  opb: TEXT,
  opc: TEXT,
  opd: TEXT,
  cop: z.int().min(-1).max(4).nullish(),
  exp: TEXT,
  subject_name: TEXT,
  id: z.union([z.string(), z.number()]).nullish(),
});

export const CORPORA: Readonly<Record<QaCorpus, Corpus>> = {
  /** MedQuAD (Ben Abacha and Demner-Fushman 2019), a record a question: the institute that wrote the answer is the specialty. */
  medquad: { open: () => Promise.resolve({ read: readMedquad }) },
  /** MedMCQA (Pal et al. 2022): the subject is the specialty. The authors count the right option from 1, the Hugging Face copy from 0. */
  medmcqa: {
    open: async (records) => {
      let least = Number.POSITIVE_INFINITY;
      for await (const { value } of records()) {
        const cop = MEDMCQA_RECORD.safeParse(value).data?.cop;
        if (typeof cop === 'number' && cop >= 0) least = Math.min(least, cop);
      }
      const first = least === 0 ? 0 : 1;
      return { read: (record) => readMedmcqa(record, first) };
    },
  },
};

function readMedquad(value: unknown): ReturnType<CorpusReader['read']> {
  const parsed = MEDQUAD_RECORD.safeParse(value);
  if (!parsed.success) return { missing: fieldOf(parsed.error, 'question') };
  const absent = (['question', 'answer', 'source'] as const).find((key) => !(key in parsed.data));
  if (absent !== undefined) return { missing: absent };
  const { question, answer, source, id } = parsed.data;
  if (isBlank(question)) return 'noQuestion';
  if (isBlank(answer)) return 'noAnswer';
  if (isBlank(source)) return 'noSpecialty';
  return { id: String(id ?? ''), specialty: source!, question: question!.trim(), answer: answer!.trim() };
}

/** The options are part of the question: most ask "which of the following". */
function readMedmcqa(value: unknown, first: 0 | 1): ReturnType<CorpusReader['read']> {
  const parsed = MEDMCQA_RECORD.safeParse(value);
  if (!parsed.success) return { missing: fieldOf(parsed.error, 'question') };
  const absent = (['question', ...OPTION_KEYS, 'subject_name'] as const).find((key) => !(key in parsed.data));
  if (absent !== undefined) return { missing: absent };
  const record = parsed.data;
  if (isBlank(record.question)) return 'noQuestion';
  const right = typeof record.cop === 'number' ? OPTION_KEYS[record.cop - first] : undefined;
  if (right === undefined || isBlank(record[right])) return 'noAnswer';
  if (isBlank(record.subject_name)) return 'noSpecialty';
  const options = OPTION_KEYS.flatMap((key, place) => (isBlank(record[key]) ? [] : [`${LETTERS[place]!}. ${record[key]!.trim()}`]));
  const answer = record[right]!.trim();
  return {
    id: String(record.id ?? ''),
    specialty: record.subject_name!,
    question: `${record.question!.trim()}\n${options.join('\n')}`,
    answer: isBlank(record.exp) ? answer : `${answer}\n\n${record.exp!.trim()}`,
  };
}

function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === '';
}

function fieldOf(error: z.ZodError, otherwise: string): string {
  const field = error.issues[0]?.path[0];
  return typeof field === 'string' ? field : otherwise;
}
