/**
 * Normal forms of words, so that a term and its mention in a note meet: lower case, British spelling,
 * possessives, abbreviation periods and light plurals are folded. Folding is a pure function of one word
 * and must never merge two different words: when in doubt, a word stays as it is.
 */

/** Words that end like a plural but are none, or whose singular would be another word ("does" and "DOE"). */
const UNFOLDED = new Set(
  `as is us was has his its this thus yes gas pus ms abs aids does goes diabetes herpes pancreas atlas
  lens feces faeces scabies rabies caries facies series species measles mumps news perhaps whereas always
  afterwards towards besides sometimes hers ours yours theirs christmas texas kansas james charles
  mars cars sars mers dts pants less unless across lots vs alas texas arkansas dallas
  bias canvas ascaris nares ares aches mons pons ans cns pns gbs rls mds ibs dvs copds tens pots hits stats meds
  cos bps arms ears ties dies lies hives shingles pms ptsds pots bcs labs laps raps sis tics`.split(/\s+/),
);

/** Plurals that no suffix rule gives. Singular first, as in "metastasis metastases". */
const IRREGULAR = new Map<string, string>(
  `metastasis metastases;crisis crises;testis testes;pelvis pelves;stasis stases;basis bases;axis axes;
  vertebra vertebrae;bulla bullae;bursa bursae;scapula scapulae;axilla axillae;sequela sequelae;fistula fistulae;
  diverticulum diverticula;bacterium bacteria;septum septa;labium labia;ovum ova;sternum sterna;atrium atria;
  fungus fungi;embolus emboli;thrombus thrombi;calculus calculi;nucleus nuclei;focus foci;bronchus bronchi;
  villus villi;sulcus sulci;meniscus menisci;nevus nevi;coccus cocci;bacillus bacilli;hallux halluces;
  virus viruses;sinus sinuses;fetus fetuses;plexus plexuses;callus calluses;bolus boluses;papillomavirus papillomaviruses;
  rhonchus rhonchi;humerus humeri;ramus rami;locus loci;tophus tophi;verruca verrucae;papilla papillae;
  foot feet;tooth teeth;louse lice;woman women;man men;child children;gas gases;lens lenses;index indices;
  apex apices;cervix cervices;matrix matrices;appendix appendices;calyx calyces;phalanx phalanges;larynx larynges;
  carcinoma carcinomata;adenoma adenomata;fibroma fibromata;hematoma hematomata;stoma stomata;condyloma condylomata;
  headache headaches;ache achess;calorie calories;movie movies;cookie cookies;iris irides;ganglion ganglia;criterion criteria;
  phlebitis phlebitides;arthritis arthritides;neuritis neuritides;femur femora;corpus corpora;viscus viscera;
  overdose overdoses;dose doses;nose noses;rose roses;hose hoses;pose poses;glucose glucoses;purpose purposes;
  exposure exposures;base basess;phase phases;disease diseases;case cases;release releases;increase increases;
  decrease decreases;crease creases;grease greases;erase erases;please pleases;lease leases;purchase purchases;database databases;
  abuse abuses;cause causes;pause pauses;fuse fuses;bruise bruises;use uses;spouse spouses;house houses;nurse nurses;
  cataract cataracts;lipase lipases;transaminase transaminases;protease proteases;kinase kinases;phosphatase phosphatases;
  biceps bicep;triceps tricep;quadriceps quadricep;forceps forcep`
    .split(/;\s*/)
    .map((pair) => {
      const [one = '', many = ''] = pair.trim().split(' ');
      return [many, one];
    }),
);

/** Singular of an English or Latin medical plural, the word itself where that is not certain. Lower case in, lower case out. */
export function foldPlural(word: string): string {
  const n = word.length;
  if (n < 4) return word;
  const last = word.charCodeAt(n - 1);
  if (last !== 115 /* s */) {
    // Only the irregular ones end otherwise: -ae, -a, -i, -n, -t, -h, -e.
    return last === 101 || last === 97 || last === 105 || last === 110 || last === 116 || last === 104 || last === 112
      ? (IRREGULAR.get(word) ?? word)
      : word;
  }
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  const before = word.charCodeAt(n - 2);
  // -ss, -us, -is: abscess, thrombus, diagnosis.
  if (before === 115 || before === 117 || before === 105 || UNFOLDED.has(word)) return word;
  if (before !== 101 /* e */) return word.slice(0, -1);
  if (word.endsWith('ies')) return n > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('oses') || word.endsWith('yses') || word.endsWith('eses')) return n > 6 ? `${word.slice(0, -2)}is` : word.slice(0, -1);
  if (word.endsWith('sses') || word.endsWith('xes') || word.endsWith('shes')) return word.slice(0, -2);
  if (word.endsWith('ches') && !word.endsWith('aches')) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** British spellings inside a word, to the American ones of the lexicons. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/aem/g, 'em'],
  [/aest(?=h)/g, 'est'],
  [/paed/g, 'ped'],
  [/gynaec/g, 'gynec'],
  [/caes/g, 'ces'],
  [/^faec/g, 'fec'],
  [/^phaeo/g, 'pheo'],
  [/glycaem/g, 'glycem'],
  [/oed(?=em)/g, 'ed'],
  [/oeso(?=ph)/g, 'eso'],
  [/rrhoe/g, 'rrhe'],
  [/^foet/g, 'fet'],
  [/noea$/g, 'nea'],
  [/coeli/g, 'celi'],
  [/oestr/g, 'estr'],
  [/pnoe/g, 'pne'],
  [/mour/g, 'mor'],
  [/^colour/g, 'color'],
  [/fibre/g, 'fiber'],
  [/litre/g, 'liter'],
];

/**
 * Normal form of one word: lower case, no diacritics, periods ("b.i.d." is "bid") or possessive,
 * American spelling, singular.
 */
export function normaliseWord(written: string): string {
  let word = written.toLowerCase();
  let plain = true;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) {
      plain = false;
      break;
    }
  }
  if (!plain) {
    word = word
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/['’]s$|['’]$/, '')
      .replace(/[.'’]/g, '');
  }
  if (word.length > 5 && (word.includes('ae') || word.includes('oe') || word.includes('our') || word.includes('tre'))) {
    for (const [from, to] of BRITISH) word = word.replace(from, to);
  }
  return foldPlural(word);
}

const UNIT = /\p{L}(?:[\p{L}\p{M}]|\.(?=\p{L}(?:\.|$|[^\p{L}\p{M}]))|['’](?=\p{L}))*\.?|\d+(?:[.,]\d+)*|\S/gu;

/**
 * Splits text into units and normalises them: words, numbers, single other characters. Hyphens only part
 * units. A note's token is one or several units, so tokens and terms meet however the note was cut.
 */
export function scanUnits(text: string): string[] {
  const units: string[] = [];
  const n = text.length;
  let i = 0;
  while (i < n) {
    const from = i;
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      do i += 1;
      while (i < n && isLetter(text.charCodeAt(i)));
      const next = i < n ? text.charCodeAt(i) : 32;
      // Periods, apostrophes and accents inside words are rare: the general scanner does them.
      if (next === 46 || next === 39 || next > 127) return scanGeneral(text, from, units);
      units.push(i - from === 1 ? text.charAt(from).toLowerCase() : normaliseWord(text.slice(from, i)));
    } else if (code >= 48 && code <= 57) {
      i += 1;
      for (; i < n; i += 1) {
        const c = text.charCodeAt(i);
        const isInner = (c === 46 || c === 44) && i + 1 < n && isDigit(text.charCodeAt(i + 1));
        if (!isDigit(c) && !isInner) break;
      }
      units.push(text.slice(from, i));
    } else if (code > 127) {
      return scanGeneral(text, from, units);
    } else {
      if (code > 32 && code !== 45 && code !== 39) units.push(text.charAt(i));
      i += 1;
    }
  }
  return units;
}

function scanGeneral(text: string, from: number, units: string[]): string[] {
  UNIT.lastIndex = from;
  for (let found = UNIT.exec(text); found !== null; found = UNIT.exec(text)) {
    const unit = found[0];
    const code = unit.charCodeAt(0);
    if (isHyphen(code) || code === 39 || code === 0x2019) continue;
    units.push(isLetter(code) || code > 127 ? normaliseWord(unit) : unit);
  }
  return units;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** ASCII letters. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

export function isHyphen(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2013);
}

/** Prefixes written closed, hyphenated or apart in front of the same word: "post-operative", "postoperative". */
export const CLOSING_PREFIXES: ReadonlySet<string> = new Set(
  `post pre non anti re co peri hyper hypo sub inter intra extra multi micro macro semi supra infra trans endo para
  poly mono bi tri uni over under ultra pseudo neuro cardio gastro x e t b beta follow check work by mid auto broncho
  hepato spleno lympho retro fibro osteo hemi ante broad through break ortho baro pan`.split(/\s+/),
);
