import type { Tokens } from '../note/types.ts';

/** Who a note introduces. */
const PERSONS: ReadonlySet<string> = new Set('man|woman|male|female|gentleman|lady|boy|girl|patient|pt|infant|child|veteran|person|m|f|yom|yof|teenager|individual'.split('|'));
/** "… who presents", "… comes in": where what was before ends. */
const ARRIVALS: ReadonlySet<string> = new Set('presents|presented|presenting|admitted|comes|came|returns|returned|transferred|referred|brought|arrives|arrived'.split('|'));
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
 * before what brings her. Gives tokens `[from, to)` of such an introduction in the sentence `[first, end)`.
 */
export function findBackground(tokens: Tokens, first: number, end: number): readonly [from: number, to: number] | undefined {
  const { lower } = tokens;
  for (let i = first; i + 2 < end && i < first + LONGEST_INTRODUCTION; i += 1) {
    if (!PERSONS.has(lower[i]!) || lower[i + 1] !== 'with') continue;
    const from = i + 2;
    const limit = Math.min(end, from + LONGEST_INTRODUCTION);
    for (let at = from; at < limit; at += 1) {
      const word = lower[at]!;
      if (word === '.' || word === ';' || word === 'without' || word === 'no' || ONGOING.has(word)) return undefined;
      // "p/w", "c/o"
      const isShort = (word === 'p' || word === 'c' || word === 'a') && lower[at + 1] === '/';
      if (isShort) return [from, at];
      if (ARRIVALS.has(word)) return givesReason(tokens, at + 1, Math.min(end, at + LONGEST_ARRIVAL)) ? [from, at] : undefined;
    }
    return undefined;
  }
  return undefined;
}

function givesReason({ lower }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (REASONS.has(lower[i]!)) return !ERRANDS.has(lower[i + 1] ?? '') || lower[i] === 'with';
  return false;
}

const RISKS: ReadonlySet<string> = new Set(['risks', 'hazards']);
const INCLUDES: ReadonlySet<string> = new Set(['including', 'included', 'include', 'includes', 'namely']);
/** How far behind the word "risks" their list may begin. */
const LONGEST_TELLING = 30;

/**
 * "The risks and benefits of the procedure were explained, which included but were not limited to bleeding …": the
 * first token of what a patient was told could happen, to the end of the sentence `[first, end)`.
 */
export function findToldRisks({ lower }: Tokens, first: number, end: number): number | undefined {
  for (let i = first; i < end; i += 1) {
    if (!RISKS.has(lower[i]!)) continue;
    const limit = Math.min(end, i + LONGEST_TELLING);
    for (let at = i + 1; at < limit; at += 1) {
      if (INCLUDES.has(lower[at]!) || (lower[at] === 'such' && lower[at + 1] === 'as')) return at + 1;
    }
  }
  return undefined;
}
