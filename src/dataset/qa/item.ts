import * as z from 'zod';
import { nearest } from '../../platform/nearest.ts';

/** One question with its answer, as read. Empty texts are the caller's to count. */
export interface QaItem {
  readonly question: string;
  readonly answer: string;
  /** What the file calls it. */
  readonly sourceId: string | undefined;
}

/** Why a value is no item, and the key of it that is nearest to a known one. */
export interface ItemFault {
  readonly fault: string;
  readonly action: string;
}

/** Accepted names, most telling first; a record that has several is read by the first. */
const QUESTION_KEYS = ['question', 'instruction', 'prompt', 'query', 'input'] as const;
const ANSWER_KEYS = ['answer', 'output', 'response', 'completion', 'answers'] as const;
const ID_KEYS = ['id', '_id', 'qid', 'uid', 'question_id'] as const;
const TALK_KEYS = ['messages', 'conversations'] as const;

/** What one turn of a conversation is called by the tools that write them. */
const ASKER = new Set(['user', 'human']);
const ANSWERER = new Set(['assistant', 'gpt', 'model']);

const SCALAR = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** One text, several of them, `{text}` of SQuAD, or a list of `{text}`. */
const ANSWER = z.union([SCALAR, z.array(z.union([SCALAR, z.looseObject({ text: SCALAR })])), z.looseObject({ text: z.union([SCALAR, z.array(SCALAR)]) })]);
const TURN = z.union([z.looseObject({ role: z.string(), content: z.string() }), z.looseObject({ from: z.string(), value: z.string() })]);
const TALK = z.array(TURN);
const RECORD = z.record(z.string(), z.unknown());

/**
 * Reads one value of a dataset as an item. Accepted: an object with a question under one of {@link QUESTION_KEYS} and
 * an answer under one of {@link ANSWER_KEYS} (Alpaca's `input` beside an `instruction` is part of the question), or
 * with a conversation of one question and one answer under `messages` or `conversations`. Names are matched without
 * regard to case. Of several answers the first that is not empty counts.
 */
export function readItem(value: unknown): QaItem | ItemFault {
  const record = RECORD.safeParse(value);
  if (!record.success || Array.isArray(value)) return { fault: 'is not an object', action: 'Write each item as {"question": "…", "answer": "…"}.' };
  const fields = new Map(Object.entries(record.data).map(([key, field]) => [key.trim().toLowerCase(), field]));
  const sourceId = idOf(fields);
  const talkKey = TALK_KEYS.find((key) => fields.has(key));
  if (talkKey !== undefined) return readTalk(talkKey, fields.get(talkKey), sourceId);
  const questionKey = QUESTION_KEYS.find((key) => fields.has(key));
  if (questionKey === undefined) return missing('question', QUESTION_KEYS, record.data);
  const answerKey = ANSWER_KEYS.find((key) => fields.has(key));
  if (answerKey === undefined) return missing('answer', ANSWER_KEYS, record.data);
  const question = SCALAR.safeParse(fields.get(questionKey));
  if (!question.success) return { fault: `has a "${questionKey}" that is not text`, action: `Write "${questionKey}" as one text.` };
  const answer = readAnswer(fields.get(answerKey));
  if (answer === undefined) return { fault: `has an "${answerKey}" that is neither text nor a list of texts`, action: `Write "${answerKey}" as one text or a list of texts.` };
  return { question: withContext(plain(question.data), questionKey, fields.get('input')), answer, sourceId };
}

/** The answer of a value that stands under its question as key, or under an answer's name; undefined when it is none. */
export function readAnswer(value: unknown): string | undefined {
  const parsed = ANSWER.safeParse(value);
  if (!parsed.success) return undefined;
  const data = parsed.data;
  if (Array.isArray(data)) return firstText(data.map((part) => (isObject(part) ? part.text : part)));
  if (isObject(data)) return Array.isArray(data.text) ? firstText(data.text) : plain(data.text);
  return plain(data);
}

export function isFault(item: QaItem | ItemFault): item is ItemFault {
  return 'fault' in item;
}

type Scalar = z.infer<typeof SCALAR>;

function plain(value: Scalar): string {
  return value === null ? '' : String(value).trim();
}

function firstText(values: readonly Scalar[]): string {
  return values.map(plain).find((text) => text !== '') ?? '';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function withContext(question: string, key: string, input: unknown): string {
  const context = typeof input === 'string' ? input.trim() : '';
  return key !== 'instruction' || context === '' || question === '' ? question : `${question}\n\n${context}`;
}

function readTalk(key: string, value: unknown, sourceId: string | undefined): QaItem | ItemFault {
  const turns = TALK.safeParse(value);
  if (!turns.success) return { fault: `has "${key}" that are not turns of a conversation`, action: `Write them as [{"role": "user", "content": "…"}, {"role": "assistant", "content": "…"}].` };
  const said = turns.data.map((turn) => ('role' in turn ? { role: String(turn.role), text: String(turn.content) } : { role: turn.from, text: turn.value }));
  const asked = said.filter(({ role }) => ASKER.has(role.toLowerCase()));
  const answered = said.filter(({ role }) => ANSWERER.has(role.toLowerCase()));
  if (asked.length !== 1 || answered.length !== 1) {
    return { fault: `has ${asked.length} questions and ${answered.length} answers in "${key}"`, action: 'Keep one question and one answer an item.' };
  }
  return { question: asked[0]!.text.trim(), answer: answered[0]!.text.trim(), sourceId };
}

function idOf(fields: ReadonlyMap<string, unknown>): string | undefined {
  for (const key of ID_KEYS) {
    const value = fields.get(key);
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') return String(value);
  }
  return undefined;
}

/** A key is shown when it looks like a name: a longer one may be text of the data. */
const NAME = /^[\w .-]{1,40}$/;

function missing(what: string, names: readonly string[], record: Readonly<Record<string, unknown>>): ItemFault {
  const keys = Object.keys(record).filter((key) => NAME.test(key));
  const known = new Set<string>([...QUESTION_KEYS, ...ANSWER_KEYS, ...ID_KEYS]);
  const near = keys.filter((key) => !known.has(key.trim().toLowerCase())).find((key) => nearest(key.trim().toLowerCase(), names) !== undefined);
  if (near !== undefined) return { fault: `has no ${what}; the nearest of its keys is "${near}"`, action: `Call it "${nearest(near.trim().toLowerCase(), names)!}".` };
  const shown = keys.slice(0, 6).map((key) => `"${key}"`).join(', ');
  return { fault: `has no ${what}${shown === '' ? '' : `; its keys are ${shown}`}`, action: `Name it ${names.map((name) => `"${name}"`).join(', ').replace(/, ([^,]*)$/, ' or $1')}.` };
}
