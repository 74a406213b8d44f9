import type { Span } from '../note/types.ts';
import { hasCode } from './codeSet.ts';
import { codesForSide } from './laterality.ts';
import type { Side, WordRow } from './words.ts';

/** Words around a mention, up to the neighbouring mentions and within its clause. */
export interface Surroundings {
  readonly words: readonly string[];
  /** Positions in the row of words. */
  readonly positions: readonly number[];
}

const WORDS_BEFORE = 4;
const WORDS_AFTER = 7;

/** Words around positions `[first, last)`, the mention's own included, not reaching past `from` and `to`. */
export function surroundingsOf(row: WordRow, first: number, last: number, from: number, to: number): Surroundings {
  let low = first;
  while (low > from && low > first - WORDS_BEFORE && row.breaks[low] === 0) low -= 1;
  let high = last;
  while (high < to && high < last + WORDS_AFTER && row.breaks[high] === 0) high += 1;
  const positions = Array.from({ length: high - low }, (_, i) => low + i);
  return { words: row.words.slice(low, high), positions };
}

/** A code made more specific, and the positions of the words that said so. */
export interface Refined {
  readonly code: string;
  readonly positions: readonly number[];
  readonly note?: string;
}

type Refinement = (code: string, around: Surroundings) => Refined | undefined;

const WORSENING = ['exacerbation', 'exacerbated', 'flare', 'decompensated', 'decompensation', 'aecopd', 'exacerbating'];

function positionsOf({ words, positions }: Surroundings, wanted: readonly string[]): number[] {
  return positions.filter((_, i) => wanted.includes(words[i]!));
}

function hasAny(around: Surroundings, wanted: readonly string[]): boolean {
  return around.words.some((word) => wanted.includes(word));
}

/** "stage 3b", "stage IV", "grade 2": the number after one of the words. */
function numbered({ words, positions }: Surroundings, before: readonly string[]): { value: string; positions: number[] } | undefined {
  for (let i = 0; i + 1 < words.length; i += 1) {
    if (!before.includes(words[i]!)) continue;
    let value = words[i + 1]!;
    const used = [positions[i]!, positions[i + 1]!];
    const letter = words[i + 2];
    if (/^\d$/.test(value) && (letter === 'a' || letter === 'b')) {
      value += letter;
      used.push(positions[i + 2]!);
    }
    if (/^\d[ab]?$/.test(value)) return { value, positions: used };
  }
  return undefined;
}

const KIDNEY_STAGES: Readonly<Record<string, string>> = { '1': 'N18.1', '2': 'N18.2', '3': 'N18.30', '3a': 'N18.31', '3b': 'N18.32', '4': 'N18.4', '5': 'N18.5' };

const kidneyStage: Refinement = (code, around) => {
  if (code !== 'N18.9' && code !== 'N18.30') return undefined;
  const stage = numbered(around, ['stage', 'grade', 'g']);
  const target = stage === undefined ? undefined : KIDNEY_STAGES[stage.value];
  return stage === undefined || target === undefined ? undefined : { code: target, positions: stage.positions };
};

const lungDisease: Refinement = (code, around) => {
  if (code !== 'J44.9' || !hasAny(around, WORSENING)) return undefined;
  return { code: 'J44.1', positions: positionsOf(around, WORSENING) };
};

const asthma: Refinement = (code, around) => {
  if (!/^J45\.(?:909|901|[2-5]\d)$/.test(code)) return undefined;
  const worse = hasAny(around, [...WORSENING, 'attack']);
  const severity = ['mild', 'moderate', 'severe'].find((word) => around.words.includes(word));
  const course = ['intermittent', 'persistent'].find((word) => around.words.includes(word));
  let stem = code.slice(0, 5);
  if (code.startsWith('J45.90') && course !== undefined && severity !== undefined) {
    stem = course === 'intermittent' ? 'J45.2' : severity === 'mild' ? 'J45.3' : severity === 'moderate' ? 'J45.4' : 'J45.5';
  }
  const used = positionsOf(around, [...WORSENING, 'attack', ...(severity === undefined ? [] : [severity]), ...(course === undefined ? [] : [course])]);
  const target = stem === 'J45.9' ? (worse ? 'J45.901' : code) : `${stem}${worse || code.endsWith('1') ? '1' : '0'}`;
  return target === code ? undefined : { code: target, positions: used };
};

const HYPOXIA = ['hypoxia', 'hypoxic', 'hypoxemic', 'hypoxemia'];
const HYPERCAPNIA = ['hypercapnia', 'hypercapnic', 'hypercarbic', 'hypercarbia'];

/** J96: acuity by the fifth character (0 acute, 1 chronic, 2 both, 9 not stated), gas by the sixth. */
const respiratoryFailure: Refinement = (code, around) => {
  if (!/^J96\.\d0$/.test(code)) return undefined;
  const stated = code.charAt(4);
  const acute = stated === '0' || stated === '2' || hasAny(around, ['acute']);
  const chronic = stated === '1' || stated === '2' || hasAny(around, ['chronic']);
  const acuity = acute && chronic ? '2' : acute ? '0' : chronic ? '1' : '9';
  const gas = hasAny(around, HYPOXIA) ? '1' : hasAny(around, HYPERCAPNIA) ? '2' : '0';
  const target = `J96.${acuity}${gas}`;
  return target === code ? undefined : { code: target, positions: positionsOf(around, ['acute', 'chronic', ...HYPOXIA, ...HYPERCAPNIA]) };
};

const ULCER_STAGES = ['1', '2', '3', '4'];

/** Sites of pressure ulcers: the unspecified code of each, which side and stage then complete. */
const ULCER_SITES: ReadonlyMap<string, string> = new Map([
  ...['sacrum', 'sacral', 'coccyx', 'coccygeal'].map((word) => [word, 'L89.159'] as const),
  ...['hip', 'trochanter', 'trochanteric'].map((word) => [word, 'L89.209'] as const),
  ...['buttock', 'ischial', 'ischium', 'gluteal'].map((word) => [word, 'L89.309'] as const),
  ...['heel', 'calcaneal'].map((word) => [word, 'L89.609'] as const),
  ['ankle', 'L89.509'],
  ['elbow', 'L89.009'],
]);

/** Pressure ulcers by site ("decubitus of the right hip") and by the stage around them. */
const pressureUlcer: Refinement = (code, around) => {
  const at = code === 'L89.90' ? around.words.findIndex((word) => ULCER_SITES.has(word)) : -1;
  const sited = at < 0 ? code : ULCER_SITES.get(around.words[at]!)!;
  const staged = ulcerStage(sited, around);
  if (at < 0 || !hasCode(sited)) return ulcerStage(code, around);
  return { code: staged?.code ?? sited, positions: [around.positions[at]!, ...(staged?.positions ?? [])] };
};

/** Pressure ulcers: the last character is the stage, 0 unstageable, 9 not stated. */
const ulcerStage: Refinement = (code, around) => {
  if (!/^L89\.\d+[09]$/.test(code) || code === 'L89.95') return undefined;
  if (hasAny(around, ['unstageable'])) {
    return { code: code === 'L89.90' ? 'L89.95' : `${code.slice(0, -1)}0`, positions: positionsOf(around, ['unstageable']) };
  }
  const stage = numbered(around, ['stage', 'grade']);
  if (stage === undefined || !ULCER_STAGES.includes(stage.value)) return undefined;
  return { code: `${code.slice(0, -1)}${stage.value}`, positions: stage.positions };
};

const depression: Refinement = (code, around) => {
  if (code !== 'F32.9' && code !== 'F33.9') return undefined;
  const severity = ['mild', 'moderate', 'severe'].findIndex((word) => around.words.includes(word));
  const recurrent = code === 'F33.9' || hasAny(around, ['recurrent']);
  const psychotic = hasAny(around, ['psychotic', 'psychosis']) && severity === 2;
  const stem = recurrent ? 'F33' : 'F32';
  const target = psychotic ? `${stem}.3` : severity >= 0 ? `${stem}.${severity}` : `${stem}.9`;
  return target === code ? undefined : { code: target, positions: positionsOf(around, ['mild', 'moderate', 'severe', 'recurrent', 'psychotic']) };
};

const UNCONTROLLED = ['uncontrolled', 'hyperglycemia', 'hyperglycemic'];

/** "Uncontrolled" meaning hyperglycaemia, as the Alphabetic Index reads "poorly controlled". */
const diabetesControl: Refinement = (code, around) => {
  if (code !== 'E11.9' && code !== 'E10.9') return undefined;
  const poorly = around.words.some((word, i) => (word === 'poorly' || word === 'inadequately') && around.words[i + 1] === 'controlled');
  if (!poorly && !hasAny(around, UNCONTROLLED)) return undefined;
  return { code: `${code.slice(0, 3)}.65`, positions: positionsOf(around, [...UNCONTROLLED, 'poorly', 'controlled']), note: 'check: hyperglycemia or hypoglycemia' };
};

const OBESITY: Readonly<Record<string, string>> = { '1': 'E66.811', '2': 'E66.812', '3': 'E66.813' };

const obesityClass: Refinement = (code, around) => {
  if (code !== 'E66.9') return undefined;
  const found = numbered(around, ['class', 'grade']);
  const target = found === undefined ? undefined : OBESITY[found.value];
  return found === undefined || target === undefined ? undefined : { code: target, positions: found.positions };
};

/** Codes that one word nearby makes more specific. */
const ONE_WORD: readonly (readonly [from: string, words: readonly string[], to: string])[] = [
  ['I48.91', ['paroxysmal', 'intermittent'], 'I48.0'],
  ['I48.91', ['persistent'], 'I48.19'],
  ['I48.91', ['permanent'], 'I48.21'],
  ['I48.91', ['chronic'], 'I48.20'],
  ['G40.909', ['intractable', 'refractory'], 'G40.919'],
  ['G43.909', ['intractable', 'refractory'], 'G43.919'],
  ['G43.109', ['intractable', 'refractory'], 'G43.119'],
  ['I10', ['resistant'], 'I1A.0'],
  ['K40.90', ['bilateral'], 'K40.20'],
  ['K40.90', ['incarcerated', 'strangulated'], 'K40.30'],
  ['K80.20', ['cholecystitis'], 'K80.10'],
  ['K57.32', ['perforation', 'perforated', 'abscess', 'microperforation'], 'K57.20'],
  ['I71.40', ['ruptured'], 'I71.30'],
  ['K26.9', ['bleeding', 'hemorrhage'], 'K26.4'],
  ['K25.9', ['bleeding', 'hemorrhage'], 'K25.4'],
  ['K27.9', ['bleeding', 'hemorrhage'], 'K27.4'],
  ['K26.9', ['perforated'], 'K26.5'],
  ['K25.9', ['perforated'], 'K25.5'],
  ['I85.00', ['bleeding', 'hemorrhage'], 'I85.01'],
  ['K70.30', ['ascites'], 'K70.31'],
  ['I25.10', ['angina'], 'I25.119'],
  ['E46', ['severe'], 'E43'],
  ['E46', ['moderate'], 'E44.0'],
  ['E46', ['mild'], 'E44.1'],
  ['N40.0', ['luts'], 'N40.1'],
  ['F10.20', ['withdrawal'], 'F10.239'],
  ['F11.20', ['withdrawal'], 'F11.23'],
  ['I63.9', ['embolic', 'cardioembolic'], 'I63.40'],
  ['I63.9', ['lacunar'], 'I63.81'],
  ['F03.90', ['agitation', 'agitated'], 'F03.911'],
  ['D57.1', ['crisis'], 'D57.00'],
  ['N30.90', ['hemorrhagic'], 'N30.91'],
  ['A41.9', ['mrsa'], 'A41.02'],
  ['A41.9', ['mssa'], 'A41.01'],
  ['B19.20', ['chronic'], 'B18.2'],
  ['B19.10', ['chronic'], 'B18.1'],
  ['P07.30', ['34'], 'P07.37'],
  ['P07.30', ['35'], 'P07.38'],
  ['P07.30', ['36'], 'P07.39'],
  ['J18.9', ['aspiration'], 'J69.0'],
  ['J18.9', ['mrsa'], 'J15.212'],
  ['J18.9', ['pseudomonas'], 'J15.1'],
  ['J18.9', ['klebsiella'], 'J15.0'],
  ['J18.9', ['pneumococcal', 'pneumococcus'], 'J13'],
];

const oneWord: Refinement = (code, around) => {
  for (const [from, words, to] of ONE_WORD) {
    if (from === code && hasAny(around, words)) return { code: to, positions: positionsOf(around, words) };
  }
  return undefined;
};

const LOBES: readonly (readonly [word: string, stem: string])[] = [
  ['upper', 'C34.1'],
  ['lower', 'C34.3'],
];

/** Lung cancer by its lobe; the last character is the side. */
const lungLobe: Refinement = (code, around) => {
  if (!code.startsWith('C34.9')) return undefined;
  for (const [word, stem] of LOBES) {
    const at = around.words.findIndex((found, i) => found === word && around.words[i + 1] === 'lobe');
    if (at >= 0) return { code: `${stem}${code.charAt(5)}`, positions: [around.positions[at]!, around.positions[at + 1]!] };
  }
  return undefined;
};

const MIDDLE_CEREBRAL: Readonly<Record<string, string>> = { right: 'I63.511', left: 'I63.512' };

/** "Acute right MCA ischemic stroke": the artery's side is the one before it. */
const strokeArtery: Refinement = (code, around) => {
  if (code !== 'I63.9') return undefined;
  const at = around.words.findIndex((word, i) => word === 'mca' || (word === 'middle' && around.words[i + 1] === 'cerebral'));
  const target = at < 1 ? undefined : MIDDLE_CEREBRAL[around.words[at - 1]!];
  return target === undefined ? undefined : { code: target, positions: [around.positions[at - 1]!, around.positions[at]!] };
};

type Region = 'cervical' | 'lumbar' | 'lumbosacral';

/** The region that the words name, or the level ("C5-C6" reads as four words). */
function regionOf({ words }: Surroundings): Region | undefined {
  const level = (letter: string, number: RegExp): boolean => words.some((word, i) => word === letter && number.test(words[i + 1] ?? ''));
  if (words.includes('cervical') || level('c', /^[1-8]$/)) return 'cervical';
  if (words.includes('lumbosacral') || (level('l', /^5$/) && level('s', /^1$/))) return 'lumbosacral';
  return words.includes('lumbar') || level('l', /^[1-5]$/) ? 'lumbar' : undefined;
}

const DISPLACED = /^(?:herniat|hnp|displac|protru|extru|bulg)/;
/** Codes of the spine by region; discs displaced or, otherwise, degenerated. */
const SPINE: Readonly<Record<string, Readonly<Record<Region, string>>>> = {
  'M54.10': { cervical: 'M54.12', lumbar: 'M54.16', lumbosacral: 'M54.17' },
  'M48.00': { cervical: 'M48.02', lumbar: 'M48.061', lumbosacral: 'M48.07' },
  displaced: { cervical: 'M50.20', lumbar: 'M51.26', lumbosacral: 'M51.27' },
  degenerated: { cervical: 'M50.30', lumbar: 'M51.369', lumbosacral: 'M51.379' },
};

const spine: Refinement = (code, around) => {
  if (code !== 'M51.9' && SPINE[code] === undefined) return undefined;
  const region = regionOf(around);
  const target = SPINE[code !== 'M51.9' ? code : around.words.some((word) => DISPLACED.test(word)) ? 'displaced' : 'degenerated'];
  return region === undefined || target === undefined ? undefined : { code: target[region], positions: positionsOf(around, [region]) };
};

/** Abscesses by site, completed by the side. */
const ABSCESS_SITES: ReadonlyMap<string, string> = new Map([
  ...['foot', 'feet', 'toe', 'plantar'].map((word) => [word, 'L02.619'] as const),
  ...['hand', 'finger', 'thumb', 'palm'].map((word) => [word, 'L02.519'] as const),
  ...['leg', 'thigh', 'knee', 'calf', 'arm', 'forearm'].map((word) => [word, 'L02.419'] as const),
  ['neck', 'L02.11'],
  ['back', 'L02.212'],
  ['groin', 'L02.214'],
  ['buttock', 'L02.31'],
  ['face', 'L02.01'],
]);

const abscess: Refinement = (code, around) => {
  const at = code === 'L02.91' ? around.words.findIndex((word) => ABSCESS_SITES.has(word)) : -1;
  return at < 0 ? undefined : { code: ABSCESS_SITES.get(around.words[at]!)!, positions: [around.positions[at]!] };
};

const REFINEMENTS: readonly Refinement[] = [spine, abscess, kidneyStage, lungDisease, asthma, respiratoryFailure, pressureUlcer, depression, diabetesControl, obesityClass, lungLobe, strokeArtery, oneWord];

/** Makes a code more specific by the words around its mention: stage, severity, acuity, cause. */
export function refineByWords(code: string, around: Surroundings): Refined {
  for (const refine of REFINEMENTS) {
    const refined = refine(code, around);
    if (refined !== undefined && hasCode(refined.code)) return refined;
  }
  return { code, positions: [] };
}

/** Where a cancer has spread, by the words behind "metastatic … to". */
const SPREAD: ReadonlyMap<string, string> = new Map([
  ['bone', 'C79.51'],
  ['spine', 'C79.51'],
  ['liver', 'C78.7'],
  ['lung', 'C78.00'],
  ['brain', 'C79.31'],
]);

/** Secondary sites that stand with a primary: "metastatic breast cancer to bone and liver". */
export function spreadTo({ words, positions }: Surroundings): { readonly code: string; readonly positions: readonly number[] }[] {
  const from = words.findIndex((word) => /^metasta/.test(word));
  const to = words.indexOf('to', from + 1);
  if (from < 0 || to < 0) return [];
  const found: { code: string; positions: number[] }[] = [];
  for (let i = to + 1; i < words.length; i += 1) {
    const code = SPREAD.get(words[i]!);
    if (code !== undefined) found.push({ code, positions: [positions[from]!, positions[i]!] });
    else if (words[i] !== 'and') break;
  }
  return found;
}

/** Conditions that have another code where there are several: terms do not tell "nodule" from "nodules". */
const SEVERAL: Readonly<Record<string, string>> = { 'E04.1': 'E04.2', 'R91.1': 'R91.8', 'S22.39XA': 'S22.49XA' };

/** The code for several, where the mention is written as a plural. */
export function refineByNumber(code: string, written: string): string {
  const several = SEVERAL[code];
  return several !== undefined && /(?:nodule|fracture|rib)s\b/i.test(written) ? several : code;
}

/** Osteoarthritis is told apart by side only through "unilateral primary": M17.9 is for a side not stated. */
const PRIMARY_ARTHRITIS: Readonly<Record<string, Readonly<Record<Side, string>>>> = {
  'M17.9': { right: 'M17.11', left: 'M17.12', bilateral: 'M17.0' },
  'M16.9': { right: 'M16.11', left: 'M16.12', bilateral: 'M16.0' },
  'H90.5': { right: 'H90.5', left: 'H90.5', bilateral: 'H90.3' },
  'N63.0': { right: 'N63.10', left: 'N63.20', bilateral: 'N63.0' },
  'G81.90': { right: 'G81.91', left: 'G81.94', bilateral: 'G81.90' },
  'L03.119': { right: 'L03.119', left: 'L03.119', bilateral: 'L03.119' },
  'H54.7': { right: 'H54.61', left: 'H54.62', bilateral: 'H54.3' },
  'R10.9': { right: 'R10.9', left: 'R10.9', bilateral: 'R10.9' },
};

/** The codes for a condition on the side that the note states. */
export function refineBySide(code: string, side: Side | undefined): readonly string[] {
  const special = side === undefined ? undefined : PRIMARY_ARTHRITIS[code]?.[side];
  if (special !== undefined && hasCode(special)) return [special];
  return codesForSide(code, side);
}

/** Spans of positions of the row, given where each starts and ends. */
export function spansOf(positions: readonly number[], spanOf: (position: number) => Span): Span[] {
  return positions.map(spanOf);
}
