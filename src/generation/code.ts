import { codeNote } from '../coding/code.ts';
import { describeCode, STARTER_SET } from '../coding/codeSet.ts';
import type { CodeEvidence, CodingResult, SuggestedCode } from '../coding/types.ts';
import { AttendingError } from '../platform/errors.ts';
import type { LanguageModel } from '../runtime/types.ts';
import type { Draft } from './ask.ts';
import { readCodes, type CodeAnswer } from './codeAnswer.ts';
import type { PartText } from './parts.ts';
import { fillTask } from './prompt.ts';
import { readSource } from './readText.ts';
import { CODING_SAMPLING, ModelTask } from './run.ts';
import type { CodeModelOptions, DroppedCode, ModelCoding, NoteSource, RunOptions } from './types.ts';

/** What an answer is held to where the backend has a grammar. */
const CODES_SCHEMA = { type: 'object', properties: { codes: { type: 'array', items: { type: 'string', maxLength: 8 }, maxItems: 25 } }, required: ['codes'], additionalProperties: false } as const;
const MOST_CODES = 25;
/** What a place further down the answer costs. */
const SCORE_PER_PLACE = 0.03;
/** Share of the score that stays by what the offline coder has: the same code, one of its category, or nothing. */
const BORNE_OUT = { same: 1, category: 0.85, nothing: 0.6 } as const;

/**
 * ICD-10-CM codes by a language model: read from its answer by a strict form, checked against the code set (what is not in it is
 * dropped and named), with descriptions, and with the offline coder's evidence where that has the same code or category. The
 * score is the place in the answer, less where the offline coder does not bear the code out. Of a note that the window does not take the parts are coded one by one. Rejects as `summarizeWithModel` does.
 */
export async function codeWithModel(source: NoteSource, model: LanguageModel, options: CodeModelOptions = {}, run: RunOptions = {}): Promise<ModelCoding> {
  const read = readSource(source);
  const task = new ModelTask(model, CODING_SAMPLING, options, run);
  const offline = codeNote(read.note, read.entities);
  let constrained = isConstrained(model, options);
  const promptFor = (note: string): ReturnType<typeof fillTask> => fillTask(constrained && options.prompt === undefined ? 'codeJson' : 'code', { note, limit: '', entities: '', percent: '' }, options.prompt);
  const ask = async (part: PartText, number: number, count: number): Promise<Draft | undefined> => {
    const asked = await task.asker.ask({
      stage: 'code',
      part: number,
      parts: count,
      prompt: promptFor(part.text),
      source: part.text,
      maxNewTokens: task.budget.answer,
      again: true,
      hasCodes: (text) => readCodes(text).codes.length > 0,
      ...(constrained ? { jsonSchema: CODES_SCHEMA } : {}),
    });
    if (asked.draft === undefined) {
      task.unusable(asked.reason);
      task.asker.notice(count === 1 ? `No usable answer came (${asked.reason}): these are the offline engine's codes.` : `No usable answer came for part ${number} of ${count} (${asked.reason}).`);
    }
    return asked.draft;
  };
  const drafts = await task.overParts(read, promptFor('').text, (left) => left, async (part, number, count) => {
    try {
      return await ask(part, number, count);
    } catch (error) {
      if (!constrained || options.constrained === 'always' || !AttendingError.is(error, 'BACKEND_CANNOT')) throw error;
      constrained = false;
      return await ask(part, number, count);
    }
  });
  const answers = drafts.flatMap((draft) => (draft === undefined ? [] : [readCodes(draft.text)]));
  if (answers.length === 0) return { ...offline, dropped: [], nonCodes: 0, ...task.result('offline') };
  return { codes: suggest(answers, offline), codeSet: STARTER_SET, dropped: droppedOf(answers), nonCodes: answers.reduce((sum, { nonCodes }) => sum + nonCodes, 0), ...task.result('model') };
}

function isConstrained(model: LanguageModel, { constrained = 'auto', prompt }: CodeModelOptions): boolean {
  if (constrained !== 'auto') return constrained === 'always';
  return prompt === undefined && model.info.backend !== 'onnx';
}

/** Codes of all parts by their best place. */
function suggest(answers: readonly CodeAnswer[], offline: CodingResult): SuggestedCode[] {
  const places = new Map<string, number>();
  for (const { codes } of answers) for (const [place, code] of codes.entries()) places.set(code, Math.min(place, places.get(code) ?? Infinity));
  return [...places]
    .sort((a, b) => a[1] - b[1])
    .slice(0, MOST_CODES)
    .map(([code], place) => {
      const { evidence, note, share } = evidenceFor(code, offline);
      const suggestion = { code, description: describeCode(code), billable: true, score: Math.round(share * (1 - SCORE_PER_PLACE * place) * 1000) / 1000, evidence };
      return note === undefined ? suggestion : { ...suggestion, note };
    })
    .sort((a, b) => b.score - a.score);
}

interface Evidence {
  readonly evidence: readonly CodeEvidence[];
  readonly note?: string;
  readonly share: number;
}

/** The offline coder's places for the code, or for one of its category. */
function evidenceFor(code: string, { codes }: CodingResult): Evidence {
  const same = codes.find((other) => other.code === code);
  if (same !== undefined) return { evidence: same.evidence, share: BORNE_OUT.same, ...(same.note === undefined ? {} : { note: same.note }) };
  const near = codes.find((other) => other.code.slice(0, 3) === code.slice(0, 3));
  if (near !== undefined) return { evidence: near.evidence, share: BORNE_OUT.category, note: `the offline coder has ${near.code} here` };
  return { evidence: [], share: BORNE_OUT.nothing, note: 'no evidence found in the note' };
}

function droppedOf(answers: readonly CodeAnswer[]): DroppedCode[] {
  return [...new Map(answers.flatMap(({ dropped }) => dropped).map((one) => [one.code, one])).values()];
}
