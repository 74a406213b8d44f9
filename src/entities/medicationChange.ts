import type { Note } from '../note/types.ts';
import type { MedicationChange } from './types.ts';

/** A change, or a switch whose direction is not told yet. */
type Verb = MedicationChange | 'switched';

const words = (change: Verb, list: string): [string, Verb][] => list.split(' ').map((word) => [word, change]);

/** Verbs of changes in the forms that notes use. */
const VERBS: ReadonlyMap<string, Verb> = new Map([
  ...words('started', 'start starts started starting begin begins began begun beginning initiate initiates initiated initiating initiation add adds added adding commence commenced prescribe prescribed prescribing'),
  ...words('continued', 'continue continues continued continuing cont maintain maintained remains remain remained'),
  ...words('increased', 'increase increases increased increasing uptitrate uptitrated uptitrating raise raised doubled double'),
  ...words('decreased', 'decrease decreases decreased decreasing reduce reduces reduced reducing lower lowered lowering halve halved cut downtitrate downtitrated'),
  ...words('tapered', 'taper tapers tapered tapering wean weaned weaning'),
  ...words('changed', 'change changes changed changing adjust adjusted adjusting titrate titrated titrating'),
  ...words('held', 'hold holds held holding withhold withheld withholding'),
  ...words('discontinued', "discontinue discontinues discontinued discontinuing discontinuation cessation stop stops stopped stopping dc dced dc'd cease ceased d/c d/c'd"),
  ...words('resumed', 'resume resumes resumed resuming resumption restart restarts restarted restarting reinitiate reinitiated reinstate reinstated'),
  ...words('switched', 'switch switched switching transition transitioned transitioning convert converted converting'),
  ...words('refused', 'refuse refuses refused refusing decline declines declined declining'),
  ...words('completed', 'complete completed completing finish finished finishing'),
]);

/** What may stand between a verb and the drug: "continue his home dose of", "stop taking the", "a 7-day course of". */
const FILLERS: ReadonlySet<string> = new Set(
  ('the in his her their your a an any on with taking back patient pt him home dose dosing of oral po iv intravenous low high daily scheduled standing prn empiric new current same previous chronic ' +
    'use using outpatient both course day - : therapy low-dose high-dose treatment trial slow slowly gradually maintenance supplemental additional all him them to also then to short brief full').split(' '),
);
/** "He requested an increase of his oxycodone": nothing is done yet. */
const WISHES = ['requested', 'requests', 'requesting'];
const NEGATORS: ReadonlySet<string> = new Set(['not', 'never', 'without', 'no', "n't", "don't", "didn't", 'dont', 'cannot', "won't", 'unable', 'hesitate', 'hesitant', 'avoid', 'avoiding', 'against', 'declined', 'refused', 'defer', ...WISHES]);
/** What may stand between a drug and its verb: "was recently", "has been", "/Zosyn". */
const AUXILIARIES: ReadonlySet<string> = new Set(
  'was were is are has have had been being be to will should can then also subsequently recently temporarily initially currently now today drip gtt infusion therapy dose dosing patch and , ( [ - : regimen treatment self which that'.split(' '),
);
const MAX_BEFORE = 8;
const MAX_AFTER = 6;

export interface FoundChange {
  readonly change: Verb;
  /** Before the drug ("stop X and Y"), after it ("X and Y were stopped"), or within its mention. */
  readonly place: 'before' | 'within' | 'after';
  /** "Were", "have": more than one drug is meant. */
  readonly plural?: boolean;
}

/** The change of a status that the regimen grammar read, "HOLD", "dc'd". */
export function changeOfStatus(status: string): Verb | undefined {
  return VERBS.get(status.toLowerCase());
}

/**
 * The verb before a drug, within its sentence and not beyond `floor` (the end of the mention before it); `reached` says
 * that the words in between only join, so that a verb further left holds for this drug too.
 */
export function changeBefore({ tokens }: Note, token: number, floor: number): { readonly found?: FoundChange; readonly reached: boolean } {
  const { lower, sentence } = tokens;
  for (let i = token - 1; i >= 0 && i >= token - MAX_BEFORE; i -= 1) {
    if (i < floor || sentence[i] !== sentence[token]) break;
    const word = lower[i]!;
    // "discontinue vasodilators, starting with Isordil"
    if (/^(?:starting|beginning)$/.test(word) && lower[i + 1] === 'with') break;
    // "hold off on", "weaned off": the verb stands before.
    if (word === 'off' && /^(?:h[eo]ld|holding|wean|weaned|weaning|taper|tapered)$/.test(lower[i - 1] ?? '')) continue;
    const change = word === 'c' && lower[i - 1] === '/' && lower[i - 2] === 'd' ? 'discontinued' : (VERBS.get(word) ?? (word === 'off' ? 'discontinued' : undefined));
    if (change !== undefined) {
      if (isNegated(lower, i) || isAdjective(lower, i)) return { reached: false };
      return { found: { change: turned(change, lower, i, token, true), place: 'before' }, reached: false };
    }
    if (word === 'off' || word === 'from' || (word === '.' && lower[i - 1] === 'cont')) continue;
    if (!FILLERS.has(word) && !/^\d{1,2}$/.test(word)) break;
  }
  return { reached: floor > 0 && floor >= token - MAX_BEFORE && sentence[floor - 1] === sentence[token] && joins(lower, floor, token) };
}

/** "titrate up", "switched from" between verb and drug. */
function turned(change: Verb, lower: readonly string[], verb: number, to: number, before = false): Verb {
  if (change !== 'changed' && change !== 'switched') return change;
  for (let i = verb + 1; i < Math.min(to, verb + 5); i += 1) {
    if (lower[i] === 'up') return 'increased';
    if (lower[i] === 'down') return 'decreased';
    if (lower[i] === 'from' && before) return 'switched from';
    if (lower[i] === 'to' && before) return 'switched to';
  }
  return change;
}

function isNegated(lower: readonly string[], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i >= verb - 3; i -= 1) if (NEGATORS.has(lower[i]!)) return true;
  return false;
}

/** "Misuse of prescribed opiates", "on continued anticoagulation": a participle that describes the drug. */
function isAdjective(lower: readonly string[], verb: number): boolean {
  return /ed$/.test(lower[verb]!) && /^(?:of|the|his|her|their|any|on|with|for|from|as|these|this|all)$/.test(lower[verb - 1] ?? '');
}

const ANOTHER: ReadonlySet<string> = new Set(['use', 'using', 'take', 'taking', 'trial']);

/** Whether only commas, conjunctions and fillers stand between two drugs. */
function joins(lower: readonly string[], from: number, to: number): boolean {
  let joined = false;
  for (let i = from; i < to; i += 1) {
    const word = lower[i]!;
    if (word === ',' || word === 'and' || word === '/' || word === '&' || word === '+' || word === 'or') joined = true;
    // "Stop naproxen and use Tylenol": another verb, another order.
    else if (joined && ANOTHER.has(word)) return false;
    else if (!FILLERS.has(word) && word !== 'as' && word !== 'well' && word !== 'plus') return false;
  }
  return joined;
}

/** The verb within the mention, behind the name ("was increased to 50 mg"). */
export function changeWithin({ tokens }: Note, from: number, to: number): FoundChange | undefined {
  for (let i = from; i < to; i += 1) {
    const change = VERBS.get(tokens.lower[i]!);
    // "Vitamin D as prescribed" is how it is taken.
    if (change !== undefined && !isNegated(tokens.lower, i) && tokens.lower[i - 1] !== 'as') return { change: turned(change, tokens.lower, i, to), place: 'within' };
  }
  return undefined;
}

/** The verb after the mention: "was discontinued", "(held)", ", weaned off", "drip was initiated". */
export function changeAfter({ tokens }: Note, token: number): FoundChange | undefined {
  const { lower, sentence, count } = tokens;
  let plural = false;
  let verbal = false;
  for (let i = token; i < count && i < token + MAX_AFTER && sentence[i] === sentence[token - 1]; i += 1) {
    const word = lower[i]!;
    let change = VERBS.get(word);
    if (change === undefined && word === 'd' && lower[i + 1] === '/' && lower[i + 2] === 'c') change = 'discontinued';
    if (change !== undefined) {
      // "Hold for SBP < 100" is a condition; "aspirin, continue Plavix" an order for the next drug.
      if (/^(?:for|if|when|parameters)$/.test(lower[i + 1] ?? '') && /^hold/.test(word)) return undefined;
      const past = /(?:ed|held|begun|'d)$/.test(word) || /^hold$/.test(word);
      if (!past && !/^(?:taper|drip|tapering)$/.test(word)) return undefined;
      if (isNegated(lower, i)) return undefined;
      // ", prescribed by his cardiologist": by whom, not when.
      if (word === 'prescribed' && lower[i + 1] === 'by') return undefined;
      // ", started Lasix": without an auxiliary a comma begins another statement.
      if (!verbal && lower[token] === ',' && !endsHere(lower, sentence, i, count)) return undefined;
      return { change: turned(change, lower, i, i + 3), place: 'after', plural };
    }
    if (!AUXILIARIES.has(word)) return undefined;
    if (/^(?:was|were|is|are|has|have|had|be|been|being|to|will)$/.test(word)) verbal = true;
    if (word === 'were' || word === 'have' || word === 'are') plural = true;
    if (word === 'and' && !verbal) return undefined;
  }
  return undefined;
}

function endsHere(lower: readonly string[], sentence: Uint32Array, i: number, count: number): boolean {
  return i + 1 >= count || sentence[i + 1] !== sentence[i] || /^(?:[.,;)]|on|at|by|in|for|due|because|today|yesterday|since|after|when|secondary|off)$/.test(lower[i + 1]!);
}

const TITLES: readonly (readonly [MedicationChange, RegExp])[] = [
  ['discontinued', /\b(?:discontinued?|stopp?(?:ed)?|stop taking)\b/i],
  ['held', /\b(?:held|on hold)\b/i],
  ['continued', /\b(?:continued?|continue taking|unchanged)\b/i],
  ['changed', /\bchanged?\b/i],
  ['started', /\b(?:new|start(?:ed)?|start taking)\b/i],
];

/** What the title of a list says of the drugs in it: "STOP TAKING", "Medications discontinued", "New medications". */
export function changeOfTitle(title: string): MedicationChange | undefined {
  if (title.length > 60 || !/medic|drug|taking|prescri|^\W*(?:stop(?:ped)?|start(?:ed)?|continued?|changed?|new|discontinued?|held)\W*$/i.test(title)) return undefined;
  return TITLES.find(([, pattern]) => pattern.test(title))?.[0];
}
