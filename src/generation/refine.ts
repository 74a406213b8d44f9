import type { Entity } from '../entities/types.ts';
import type { Asker } from './ask.ts';
import type { Checker } from './check.ts';
import { putValuesBack } from './correct.ts';
import { fillTask } from './prompt.ts';
import { writeTail } from './tail.ts';
import { trimTo } from './trim.ts';
import type { Correction, ModelSentence, RepairOptions, Repairs, TextCheck, UnsupportedStatement } from './types.ts';
import { TokenCounter, type WindowBudget } from './window.ts';

/** What is wanted of a text besides being true. */
export interface Demands {
  /** Whether a text is short enough. */
  readonly fits: (text: string) => boolean;
  /** Characters that may still be added to a text. */
  readonly roomAfter: (text: string) => number;
  /** Says the length to the model, with a space before it; '' where there is none. */
  readonly limit: string;
}

export interface Refined {
  readonly text: string;
  readonly check: TextCheck;
  readonly sentences: readonly ModelSentence[];
  readonly repairs: Repairs;
}

/** Rounds of shortening a text that came out too long; after them sentences are deleted. */
const SHORTEN_ROUNDS = 2;
/** Most missing entities that one repair prompt names: a small model loses a longer list. */
const MOST_NAMED = 24;
const MOST_FAULTS = 8;
const DEFAULT_RETENTION = 0.85;

/**
 * Makes a model's text fit for use: shortens it where it is too long, asks for what is missing and wrong in bounded rounds
 * (a new text is taken only where it keeps at least as much, has no more that is unsupported, and fits), puts changed values
 * back, deletes sentences where it is still too long, and appends what is missing in the offline engine's words where that is
 * wanted. What cannot be repaired stays flagged. `extracted` are sentences of the text that the offline engine wrote. Gives undefined where not even one sentence fits.
 */
export async function refine(asker: Asker, checker: Checker, budget: WindowBudget, start: string, demands: Demands, options: Required<RepairOptions>, extracted: ReadonlySet<string>): Promise<Refined | undefined> {
  let { text, corrected } = putValuesBack(checker, await shorten(asker, checker, budget, start, demands));
  let check = checker.check(text);
  let rounds = 0;
  let accepted = 0;
  const added = new Map<string, string>();
  while (rounds < options.repairRounds && demands.fits(text) && isWanting(check, options.retention)) {
    rounds += 1;
    const asked = await askForRepair(asker, budget, text, check, demands, rounds);
    if (asked === undefined) break;
    const tried = putValuesBack(checker, asked);
    const better = checker.check(tried.text);
    if (!isBetter(better, check) || !demands.fits(tried.text)) break;
    const stillMissing = new Set(better.missing);
    for (const entity of check.missing) if (!stillMissing.has(entity)) added.set(entity.text, entity.text);
    corrected = [...relocate(corrected, tried.text), ...tried.corrected];
    text = tried.text;
    check = better;
    accepted += 1;
  }
  if (!demands.fits(text)) {
    text = trimTo(checker, text, demands.fits);
    if (!demands.fits(text)) return undefined;
    asker.notice('The text was too long: sentences were taken out.');
    corrected = relocate(corrected, text);
    check = checker.check(text);
  }
  return finish(checker, text, check, { rounds, accepted, added: [...added.keys()], corrected }, demands, options, extracted);
}

function isWanting(check: TextCheck, retention: number): boolean {
  if (check.unsupported.length > 0) return true;
  return Math.max(check.metrics.retention.overall, check.coverage) < retention && check.missing.length > 0;
}

/** Keeps at least as much, has no more that is wrong, and is better in one of the two. */
function isBetter(now: TextCheck, before: TextCheck): boolean {
  const [kept, keptBefore] = [now.coverage, before.coverage];
  const [wrong, wrongBefore] = [now.unsupported.length, before.unsupported.length];
  return kept >= keptBefore && now.metrics.retention.overall >= before.metrics.retention.overall && wrong <= wrongBefore && (kept > keptBefore || wrong < wrongBefore);
}

/** Asks for a shorter text as long as that helps. */
async function shorten(asker: Asker, checker: Checker, budget: WindowBudget, start: string, demands: Demands): Promise<string> {
  let text = start;
  for (let round = 1; round <= SHORTEN_ROUNDS && !demands.fits(text); round += 1) {
    const prompt = fillTask('shorten', { draft: text, limit: demands.limit });
    if ((await new TokenCounter(asker.model).prompt(prompt.text)) > budget.prompt) break;
    const { draft } = await asker.ask({ stage: 'shorten', part: 1, parts: 1, round, prompt, source: text, maxNewTokens: budget.answer, again: false });
    if (draft === undefined || draft.text.length >= text.length) break;
    const [before, after] = [checker.check(text), checker.check(draft.text)];
    // Losing a third of what it held is no way to shorten a text.
    if (after.coverage < before.coverage * (2 / 3) || after.unsupported.length > before.unsupported.length) break;
    ({ text } = draft);
  }
  return text;
}

async function askForRepair(asker: Asker, budget: WindowBudget, text: string, check: TextCheck, demands: Demands, round: number): Promise<string | undefined> {
  const { missing } = check;
  const counter = new TokenCounter(asker.model);
  for (let named = Math.min(MOST_NAMED, missing.length); ; named = Math.floor(named / 2)) {
    const faults = describeFaults(missing.slice(0, named), check.unsupported);
    if (faults === '') return undefined;
    const prompt = fillTask('repair', { draft: text, faults, limit: demands.limit });
    if ((await counter.prompt(prompt.text)) <= budget.prompt) {
      const { draft } = await asker.ask({ stage: 'repair', part: 1, parts: 1, round, prompt, source: text, maxNewTokens: budget.answer, again: false });
      return draft?.text;
    }
    if (named === 0) return undefined;
  }
}

function describeFaults(missing: readonly Entity[], unsupported: readonly UnsupportedStatement[]): string {
  const lines: string[] = [];
  if (missing.length > 0) lines.push(`Missing, to be added: ${missing.map(inWords).join('; ')}.`);
  const wrong = [...new Map(unsupported.map((statement) => [oneLine(statement.text), statement])).values()].slice(0, MOST_FAULTS);
  for (const { kind, text } of wrong) lines.push(WRONG[kind](oneLine(text)));
  return lines.join('\n');
}

const WRONG: Readonly<Record<UnsupportedStatement['kind'], (text: string) => string>> = {
  'changed value': (text) => `Not as in the note, to be taken out or corrected: ${text}.`,
  new: (text) => `Not in the note, to be taken out: ${text}.`,
  negation: (text) => `The note says the opposite of this, to be corrected: ${text}.`,
  subject: (text) => `The note says this of someone else, to be corrected: ${text}.`,
  number: (text) => `This number is not in the note, to be taken out: ${text}.`,
};

/** An entity as a list names it: "no chest pain" where it is denied, "mother: breast cancer" where it is a relative's. */
export function inWords(entity: Entity): string {
  const said = oneLine(entity.text);
  if (entity.assertion.negated) return `no ${said}`;
  return entity.assertion.subject === 'family' ? `${said} (family)` : said;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Corrections of an earlier text found again in a later one; those that it no longer has are dropped. */
function relocate(corrected: readonly Correction[], text: string): Correction[] {
  let from = 0;
  return corrected.flatMap(({ was, is }) => {
    const start = text.indexOf(is, from);
    if (start < 0) return [];
    from = start + is.length;
    return [{ start, end: from, was, is }];
  });
}

function finish(checker: Checker, text: string, check: TextCheck, done: Omit<Repairs, 'tail'>, demands: Demands, options: Required<RepairOptions>, extracted: ReadonlySet<string>): Refined {
  const body = markOrigins(text, check, done.corrected, extracted);
  const total = Object.values(check.metrics.retention.byType).reduce((sum, count) => sum + count.total, 0);
  const absent = options.tailBy === 'surface' ? check.metrics.dropped : check.missing;
  const lacking = Math.ceil(options.retention * total - 1e-9) - (total - absent.length);
  const room = demands.roomAfter(text) - 2;
  const tail = options.tail && lacking > 0 ? writeTail(checker, absent, lacking, room) : null;
  if (tail === null) return { text, check, sentences: body, repairs: { ...done, tail: null } };
  const base = text.length + 2;
  const whole = `${text}\n\n${tail.text}`;
  const checked = checker.check(whole);
  // Read behind another text, a piece may say something else than by itself.
  if (checked.unsupported.length > check.unsupported.length || checked.metrics.retention.overall < check.metrics.retention.overall) return { text, check, sentences: body, repairs: { ...done, tail: null } };
  const sentences = [...body, ...tail.sentences.map(({ start, end, sources }) => ({ start: base + start, end: base + end, sources, origin: 'extracted' as const }))];
  return { text: whole, check: { ...checked, sentences }, sentences, repairs: { ...done, tail: { start: base, end: whole.length, entities: tail.entities } } };
}

function markOrigins(text: string, check: TextCheck, corrected: readonly Correction[], extracted: ReadonlySet<string>): ModelSentence[] {
  return check.sentences.map((sentence) => {
    const origin = corrected.some(({ start, end }) => start < sentence.end && end > sentence.start) ? 'corrected' : extracted.has(oneLine(text.slice(sentence.start, sentence.end))) ? 'extracted' : 'model';
    return { ...sentence, origin };
  });
}

/** Sentences of a text by what they say, for telling later which of them the offline engine wrote. */
export function sentenceTexts(text: string, sentences: readonly { readonly start: number; readonly end: number }[]): string[] {
  return sentences.map(({ start, end }) => oneLine(text.slice(start, end)));
}

export function withDefaults({ repairRounds = 1, retention = DEFAULT_RETENTION, tail, tailBy = 'meaning' }: RepairOptions, hasTail: boolean): Required<RepairOptions> {
  return { repairRounds, retention, tail: tail ?? hasTail, tailBy };
}
