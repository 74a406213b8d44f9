import type { Tokens } from '../note/types.ts';

/** Who a note introduces. */
const PERSONS: ReadonlySet<string> = new Set('man|woman|male|female|gentleman|lady|boy|girl|patient|pt|infant|child|veteran|person|m|f|yom|yof|teenager|individual'.split('|'));
/** "… who presents", "… comes in": where what was before ends. */
const ARRIVALS: ReadonlySet<string> = new Set('presents|presented|presenting|admitted|comes|came|returns|returned|transferred|referred|brought|sent|arrives|arrived'.split('|'));
/** "P/w", "c/o", "a/w". */
const SHORT_ARRIVALS: ReadonlySet<string> = new Set(['pw', 'co', 'aw']);
/** What follows an arrival where the reason for it is still to be told. */
const REASONS: ReadonlySet<string> = new Set('with|for|after|complaining|because|following|due|secondary|c|reporting'.split('|'));
/** "For evaluation": no new complaint; what was told before is the reason. */
const ERRANDS: ReadonlySet<string> = new Set('evaluation|further|management|surgery|treatment|follow|followup|consultation|elective|repair|routine|second|an|a|his|her|removal|resection|discussion|assessment|workup|definitive'.split('|'));
/** What says that the complaint itself stands before the arrival: "with two days of fever who presents …". */
const ONGOING: ReadonlySet<string> = new Set('day|days|week|weeks|hour|hours|month|months|acute|new|worsening|progressive|sudden|onset|recent|recently|increasing|suspected|possible|probable|complaint|complaints|symptoms|pain'.split('|'));
const LONGEST_INTRODUCTION = 60;
const LONGEST_ARRIVAL = 14;

/**
 * "A 60-year-old woman with lupus and gout who presents with fever": what a patient is introduced with was there
 * before what brings her. `at` is the word "with" in a sentence that ends at `end`; gives the token behind such an
 * introduction, or undefined.
 */
export function endOfBackground(tokens: Tokens, at: number, end: number): number | undefined {
  const { lower } = tokens;
  if (!PERSONS.has((lower[at - 1] === ',' ? lower[at - 2] : lower[at - 1]) ?? '')) return undefined;
  const limit = Math.min(end, at + LONGEST_INTRODUCTION);
  for (let i = at + 1; i < limit; i += 1) {
    const word = lower[i]!;
    if (word === '.' || word === ';' || word === 'without' || word === 'no' || ONGOING.has(word)) return undefined;
    if (lower[i + 1] === '/' && SHORT_ARRIVALS.has(word + (lower[i + 2] ?? ''))) return i;
    if (ARRIVALS.has(word)) return givesReason(tokens, i + 1, Math.min(end, i + LONGEST_ARRIVAL)) ? i : undefined;
  }
  return undefined;
}

function givesReason({ lower }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (REASONS.has(lower[i]!)) return !ERRANDS.has(lower[i + 1] ?? '') || lower[i] === 'with';
  return false;
}

const INCLUDES: ReadonlySet<string> = new Set(['including', 'included', 'include', 'includes', 'namely']);
/** How far behind the word "risks" their list may begin. */
const LONGEST_TELLING = 30;

/**
 * "The risks and benefits of the procedure were explained, which included but were not limited to bleeding …": the
 * first token of what a patient was told could happen, to the end of the sentence. `at` is the word "risks".
 */
export function startOfToldRisks({ lower }: Tokens, at: number, end: number): number | undefined {
  const limit = Math.min(end, at + LONGEST_TELLING);
  for (let i = at + 1; i < limit; i += 1) {
    if (INCLUDES.has(lower[i]!) || (lower[i] === 'such' && lower[i + 1] === 'as')) return i + 1;
  }
  return undefined;
}
