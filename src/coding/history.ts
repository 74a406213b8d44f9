/**
 * What a condition of the past is coded as (guideline I.C.21.c.4: personal history). Prefixes, longest first
 * wins; '' means that a past one is not coded at all. Conditions that are not listed last, and are coded as
 * present even where the note lists them under past history (guideline III.A, IV.I).
 */
const PAST: readonly (readonly [prefixes: string, code: string])[] = [
  ['I63 I60 I61 G45', 'Z86.73'],
  ['I62', 'Z86.79'],
  ['I21 I22', 'I25.2'],
  ['I26', 'Z86.711'],
  ['I82.2 I82.4 I82.6 I82.8 I82.9 I82.A I82.B I82.C', 'Z86.718'],
  ['I46', 'Z86.74'],
  ['I33 I30 I40 I31.4', 'Z86.79'],
  ['J18 J12 J13 J14 J15 J69', 'Z87.01'],
  ['J93', 'Z87.09'],
  ['A15 A19', 'Z86.11'],
  ['U07.1', 'Z86.16'],
  ['A49.02 B95.62', 'Z86.14'],
  ['A04.7 B15 B16 B17 A41 A40', 'Z86.19'],
  ['B01 B05 B26', ''],
  ['N20 N23', 'Z87.442'],
  ['N39.0 N30', 'Z87.440'],
  ['N10 N12 N17', 'Z87.448'],
  ['K25 K26 K27', 'Z87.11'],
  ['K92 K57.3 K57.2 K85 K35 K37 K56 K80 K81 K62.5', 'Z87.19'],
  ['K63.5 D12', 'Z86.0109'],
  ['F17 Z72.0', 'Z87.891'],
  ['S06', 'Z87.820'],
  ['S02 S12 S22 S32 S42 S52 S62 S72 S82 S92', 'Z87.81'],
  ['S T', ''],
  ['O00 O03 O14 O15', 'Z87.59'],
  ['O', ''],
  ['G00 G03 G04 A87', 'Z86.61'],
  ['M86 M00', 'Z87.39'],
  ['L03', 'Z87.2'],
  ['C15', 'Z85.01'],
  ['C16', 'Z85.028'],
  ['C18', 'Z85.038'],
  ['C19 C20 C21', 'Z85.048'],
  ['C22', 'Z85.05'],
  ['C25', 'Z85.07'],
  ['C34', 'Z85.118'],
  ['C32', 'Z85.21'],
  ['C50 D05', 'Z85.3'],
  ['C53', 'Z85.41'],
  ['C54 C55', 'Z85.42'],
  ['C56', 'Z85.43'],
  ['C61', 'Z85.46'],
  ['C62', 'Z85.47'],
  ['C67', 'Z85.51'],
  ['C64 C65', 'Z85.528'],
  ['C81', 'Z85.71'],
  ['C82 C83 C84 C85', 'Z85.72'],
  ['C91 C92 C95', 'Z85.6'],
  ['C90', 'Z85.79'],
  ['C43', 'Z85.820'],
  ['C44', 'Z85.828'],
  ['C73', 'Z85.850'],
  ['C71', 'Z85.841'],
  ['C80.1', 'Z85.9'],
  ['T14.91', 'Z91.51'],
  ['R55 R56 R07 R04 R06 R10 R11 R50 R51 R42 R40 R41 R31 R33 R19 R57 R65 R00 R05 R09 R52 R53 R69 R58 R60', ''],
  ['A B99 B34 J0 J10 J11 J20 J21 J22 J96 J80 H66.0', ''],
  ['E87 E86 D62 D65', ''],
  ['W V X Y', ''],
];

const BY_PREFIX: ReadonlyMap<string, string> = new Map(PAST.flatMap(([prefixes, code]) => prefixes.split(' ').map((prefix) => [prefix, code] as const)));
const LONGEST_PREFIX = 7;

function lookUp(code: string): string | undefined {
  for (let length = Math.min(LONGEST_PREFIX, code.length); length > 0; length -= 1) {
    const found = BY_PREFIX.get(code.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Code for a condition that the words call past: a history code, undefined for none, or the code itself where it lasts. */
export function codeForPast(code: string): string | undefined {
  const found = lookUp(code);
  return found === undefined ? code : found === '' ? undefined : found;
}

/** Listed under past history without a word of when: these are over, whatever they were. Cancers may be current. */
const OVER_WHEN_LISTED = /^(?:I63|G45|I21|I26\.|I82\.(?!5)|I46|J18|J12|J1[345]|J69|A15|B01|B05|B26|N20|N39\.0|N10|N12|N17|K35|K37|K56|K85|K92\.2|K25|K26|K27|S|T|A04|A4|U07\.1|O|R|J96|I33|L03|E87|E86|D62|M86|G0)/;

/** Code for a condition listed under past history: as `codeForPast` where such conditions do not last, else the code itself. */
export function codeForListedPast(code: string): string | undefined {
  return OVER_WHEN_LISTED.test(code) ? codeForPast(code) : code;
}

/** Prefixes of the conditions whose history code this is. */
export function prefixesOfPast(code: string): readonly string[] {
  return PAST.filter(([, past]) => past === code).flatMap(([prefixes]) => prefixes.split(' '));
}
