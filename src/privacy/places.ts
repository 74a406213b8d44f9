import { Is, type NameWords } from './nameWords.ts';
import type { Identifier } from './types.ts';
import { cityNames, countryNames, usStates } from './words/places.ts';

const W = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|St\.|of|the|and|&|de|la|van|von|der|den|del)`;
/** Houses of care; the words before must hold one that is no department ("Primary Care Clinic" names none). */
const HOUSE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${W}[ ]){1,6}(?:(?:General|Community|Memorial|Regional|University|Children['’]?s|Veterans|County|Medical|Health|Surgical|Rehabilitation|Rehab|Cancer|Heart|Nursing|Care|Senior|Assisted|Skilled|Behavioral|Psychiatric|Teaching|District|City|State|Women['’]?s|Mental|Public)[ ]){0,3}(?:Hospitals?|Medical Cent(?:er|re)|Infirmary|Clinic|Health Cent(?:er|re)|Healthcare|Health System|Hospice|Nursing Home|Nursing Facility|Nursing Center|Rehabilitation(?: Center| Hospital)?|Rehab(?: Center)?|Assisted Living|Manor|Care Center|Sanatorium|Polyclinic|Surgery Center|Medical Group|Medical Associates|Family Practice|Health Services)(?![\p{L}])(?:(?:,| of| at)[ ](?:\p{Lu}[\p{L}'’-]+[ ]?){1,3})?`,
  'gu',
);
const KNOWN_HOUSE = /(?<![\p{L}\p{N}])(?:MGH|BWH|BIDMC|UCSF|UCLA|NYU|UPMC|MSKCC|MDACC|CHOP|BMC|Mayo Clinic|Cleveland Clinic|Johns Hopkins|Mass General|Brigham and Women['’]s|Beth Israel(?: Deaconess)?|Mount Sinai|Mt\.? Sinai|Cedars[- ]Sinai|Kaiser Permanente|Massachusetts General|Stanford Hospital|Dana[- ]Farber)(?![\p{L}\p{N}])/gu;
const EMPLOYER = /(?<![\p{L}])(?:employer|works? (?:at|for)|worked (?:at|for)|working (?:at|for)|employed (?:at|by)|retired from|job at|school|attends|graduated from|company|occupation at)[ \t]*:?[ \t]+/giu;
const EMPLOYER_NAME = /(?:the[ ])?(?:St\.[ ])?\p{Lu}[\p{L}\p{M}'’&-]*(?:[ ](?:of|and|the|&|St\.|\p{Lu}[\p{L}\p{M}'’&-]*)){0,5}/uy;
const COMPANY_END = /(?<=[\p{L}\p{N}'’.&-],?[ ])(?:Inc|LLC|L\.L\.C|Ltd|Corp|Corporation|GmbH|PLC|LLP|Co|AG|SA|AB|Oy|ApS|BV|Pharmacy|Insurance|University|College|High School|Elementary School|School|Bank|Church|Academy|Fire Department|Police Department)(?![\p{L}])\.?/gu;
/** The capitalised words before it. */
const COMPANY_NAME = /(?:\p{Lu}[\p{L}\p{N}'’.&-]*,?[ ](?:(?:and|&)[ ])?){1,6}$/u;
const COMPANY_REACH = 90;
/** Where the word before says that a place follows; the place must be a capital that is no everyday word. */
const PLACE_CUE = /(?<![\p{L}])(?:liv(?:es?|ing) (?:alone |independently |with (?:[\p{L}'’]+ ){1,4}?)?in|lives near|resid(?:es|ing|ent of) (?:in )?|reside[ds]? in|grew up in|born in|raised in|moved (?:here )?(?:from|to)|moving to|relocated (?:to|from)|travel(?:l?ed|l?ing|s)? (?:to|from|in)|trip to|visit(?:ed|ing)? (?:to )?|flew (?:to|from)|drove (?:to|from)|immigrated from|emigrated from|originally from|comes? from|native of|transferred from|home in|house in|apartment in|town of|city of|county of|village of|city[ \t]*:|town[ \t]*:|county[ \t]*:|hometown[ \t]*:|birthplace[ \t]*:|place of birth[ \t]*:|vacation(?:ed|ing)? in|stationed in|stays? in|based in|(?<=\b(?:man|woman|male|female|gentleman|lady|farmer|refugee|immigrant|visitor|visiting|BIBA|BIBEMS|ambulance|EMS) )from)[ \t]*/giu;
const PLACE_NAME = /(?:(?:St\.|Saint|San|Santa|Fort|Mount|New|North|South|East|West|Port|Lake|El|La|Los|Las|Upper|Lower|Grand)[ ])?\p{Lu}[\p{L}\p{M}'’-]+(?:[ ](?:(?:de|del|la|am|an der|sur|upon)[ ]|on[ ](?=Thames|Avon|Trent|Hudson|Tyne|Sea|Don))?\p{Lu}[\p{L}\p{M}'’-]+){0,2}/uy;
/** A house that carers name without "Hospital": "Mercy General", "St. Luke's", "Holy Cross". */
const FACILITY_WORD = /^(?:St\.?|Saint|Mount|Mt\.?|Mercy|Providence|Beth|Baptist|Methodist|Presbyterian|Lutheran|Adventist|Samaritan|Cross|Heart|Trinity|Kaiser|Shriners|Sinai|General|Memorial|Regional|County|Community|University|Manor|Village|Gardens|Ridge|Pines|Oaks|Commons|Terrace|Haven|Lodge|Mercy|Rehab|Hospice|Deaconess|Children['’]?s|Veterans|VA|Lady)$/i;
const FACILITY_KEY = /^(?:St\.?|Saint|Mount|Mt\.?|Mercy|Providence|Beth|Baptist|Methodist|Presbyterian|Lutheran|Adventist|Samaritan|Cross|Trinity|Kaiser|Shriners|Sinai|Deaconess|Manor|Haven|Lodge|Pines|Oaks)$/i;
/** "at St. Luke's" without more; plants and diseases of saints are none. */
const SAINT_HOUSE = /(?<=(?<![\p{L}])(?:at|to|from|of|in|via|by|with|@)[ ])St\.?[ ]\p{Lu}\p{L}+['’]?s(?![\p{L}]|[ ](?:wort|fire|dance|disease|Street|Ave|Road|Hospital|Medical|Health|Clinic|Church|School|College))/gu;
const FACILITY_CUE = /(?<![\p{L}])(?:transfer(?:red|ring|s)?|xfer(?:red)?|tx(?:['’]?d|fer(?:red)?)|d\/c(?:['’]?d)?|dc['’]?d|discharged?|admit(?:ted)?|sent|brought|referred|return(?:ed|ing)?|hospitali[sz](?:ed|ation)|treated|care|presented|placement|bed|stay)[ ](?:over[ ]|in[ ]|back[ ]|here[ ]|out[ ])?(?:from|to|at|by)[ ](?:the[ ])?/giu;
const FACILITY_NAME = /(?:(?:St|Mt)\.[ ])?\p{Lu}[\p{L}\p{M}'’-]*(?:[ ](?:of[ ](?:the[ ])?)?\p{Lu}[\p{L}\p{M}'’-]*){0,3}/uy;
const CITY_STATE = /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}\p{M}'’.-]+[ ]){0,2}\p{Lu}[\p{L}\p{M}'’-]+),[ ]?(?:([A-Z]{2})(?![\p{L}\p{N}])|([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?![\p{L}]))([ ]{1,2}\d{5}(?:-\d{4})?(?!\d))?/gu;

/** "Hamilton County". */
const COUNTY = /(?<![\p{L}])((?:\p{Lu}\p{Ll}[\p{L}'’-]*[ ]){1,2})(?:County|Parish|Township)(?![\p{L}]|[ ](?:Hospital|Medical|General|Memorial))/gu;

let cities: RegExp | undefined;

/** Towns, houses of care, employers. States and countries are no identifiers under Safe Harbor and stay. */
export function findPlaces(words: NameWords): Identifier[] {
  const { text } = words;
  const found: Identifier[] = [];
  const ordinary = (phrase: string): boolean => isOrdinaryPhrase(words, phrase);
  for (const match of text.matchAll(HOUSE)) {
    const lead = /^(?:(?:the|of|and|The|At|In|From|To|Our|This|Patient|Transferred|Admitted|Discharged|&)[ ])+/.exec(match[0])?.[0].length ?? 0;
    const phrase = match[0].slice(lead).trimEnd();
    if (!ordinary(phrase) || (/(?:Hospital|Medical Center|Nursing Home|Infirmary)$/.test(phrase) && hasEponym(words, phrase))) found.push({ start: match.index + lead, end: match.index + lead + phrase.length, type: 'ORGANIZATION', score: 0.85, source: 'form:hospital' });
  }
  for (const match of text.matchAll(KNOWN_HOUSE)) found.push({ start: match.index, end: match.index + match[0].length, type: 'ORGANIZATION', score: 0.7, source: 'list:hospital' });
  for (const match of text.matchAll(EMPLOYER)) {
    EMPLOYER_NAME.lastIndex = match.index + match[0].length;
    const name = EMPLOYER_NAME.exec(text);
    if (name === null || ordinary(name[0])) continue;
    found.push({ start: name.index, end: name.index + name[0].replace(/(?:[ ](?:of|and|the|&)|[.&-])+$/, '').length, type: 'ORGANIZATION', score: 0.8, source: 'rule:employer' });
  }
  for (const match of text.matchAll(COMPANY_END)) {
    const before = text.slice(Math.max(0, match.index - COMPANY_REACH), match.index);
    const name = COMPANY_NAME.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0];
    if (name === undefined || ordinary(name + match[0])) continue;
    const score = /^(?:Inc|LLC|Ltd|Corp|GmbH|PLC|LLP)/.test(match[0]) ? 0.8 : 0.55;
    found.push({ start: match.index - name.length, end: match.index + match[0].length, type: 'ORGANIZATION', score, source: 'form:company' });
  }
  const states = usStates();
  const countries = new Set(countryNames());
  for (const match of text.matchAll(CITY_STATE)) {
    const [, city = '', code, name, zip] = match;
    const isCountry = name !== undefined && countries.has(name) && /(?:from|in|near|at|to|of)[ ]$/.test(text.slice(Math.max(0, match.index - 6), match.index));
    const isState = code !== undefined ? states.codes.has(code) : isCountry || states.names.has((name ?? '').toLowerCase());
    if (!isState || (code !== undefined && zip === undefined && /^(?:MD|DO|PA|OD|MA|OR|IN|OK|ME|HI|LA|ID|PT|CO|DE|AL)$/.test(code) && !isKnownCity(city))) continue;
    if (ordinary(city)) continue;
    found.push({ start: match.index, end: match.index + city.length, type: 'LOCATION', score: zip === undefined ? 0.7 : 0.85, source: 'form:city-state' });
    if (zip !== undefined) {
      const end = match.index + match[0].length;
      found.push({ start: end - zip.trim().length, end, type: 'ZIP_CODE', score: 0.95, source: 'form:city-state-zip' });
    }
  }
  for (const match of text.matchAll(PLACE_CUE)) {
    PLACE_NAME.lastIndex = match.index + match[0].length;
    const place = PLACE_NAME.exec(text);
    if (place === null || ordinary(place[0]) || (words.isCased && /^[A-Z]{2,4}(?![\p{L}\p{M} ])/u.test(place[0])) || states.names.has(place[0].toLowerCase())) continue;
    found.push({ start: place.index, end: place.index + place[0].length, type: 'LOCATION', score: 0.75, source: 'rule:place' });
  }
  for (const match of text.matchAll(FACILITY_CUE)) {
    FACILITY_NAME.lastIndex = match.index + match[0].length;
    const name = FACILITY_NAME.exec(text);
    const length = name === null ? 0 : facilityLength(words, name[0]);
    // "Mercy General Hospital" is the form's.
    if (name === null || length === 0 || /^[ ](?:Hospital|Medical|Health|Clinic|Infirmary|Nursing|Rehab|Care|Cent)/i.test(text.slice(name.index + length, name.index + length + 10))) continue;
    found.push({ start: name.index, end: name.index + length, type: 'ORGANIZATION', score: 0.92, source: 'rule:facility' });
  }
  for (const match of text.matchAll(SAINT_HOUSE)) if (/['’]s$/.test(match[0])) found.push({ start: match.index, end: match.index + match[0].length, type: 'ORGANIZATION', score: 0.92, source: 'rule:facility' });
  for (const match of text.matchAll(COUNTY)) if (!ordinary(match[1]!)) found.push({ start: match.index, end: match.index + match[0].length, type: 'LOCATION', score: 0.65, source: 'form:county' });
  for (const match of text.matchAll(cityPattern())) found.push({ start: match.index, end: match.index + match[0].length, type: 'LOCATION', score: 0.6, source: 'list:city' });
  return found;
}

/** "Mercy General" of "Mercy General Telemetry": as far as words are names or belong to houses; 0 where none tells a house. */
function facilityLength(words: NameWords, name: string): number {
  const known = ordinaryBits(words);
  let length = 0;
  let at = 0;
  let isHouse = false;
  let isNamed = false;
  for (const [i, word] of name.split(' ').entries()) {
    const bits = known.get(word.toLowerCase().replace(/['’]s$|\.$/g, '')) ?? 0;
    const isOfHouses = FACILITY_WORD.test(word);
    if (!isOfHouses && !/^(?:of|the|Good|Holy|Sacred|Our)$/i.test(word) && (bits & (Is.ordinary | Is.clinical)) !== 0) break;
    at += word.length + (i === 0 ? 0 : 1);
    if (/^(?:of|the)$/.test(word)) continue;
    if (FACILITY_KEY.test(word) || (isOfHouses && isNamed)) isHouse = true;
    if (!/^(?:General|Community|University|County|Regional|Rehab|Hospice|Children['’]?s|VA)$/i.test(word)) isNamed = true;
    length = at;
  }
  return isHouse && isNamed ? length : 0;
}

function cityPattern(): RegExp {
  cities ??= new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${cityNames().sort((a, b) => b.length - a.length).map((name) => name.replace(/\./g, '\\.')).join('|')})(?![\p{L}\p{N}-]|['’]s|[ ](?:${'II|developmental|shunt|coma|scale|score|criteria|classification|virus|disease|fever|sign|test|protocol|heart|knee|syndrome'}))`, 'gu');
  return cities;
}

function isKnownCity(city: string): boolean {
  return city === (city.match(cityPattern())?.[0] ?? '');
}

/** Whether all capitalised words of a phrase are everyday, clinical or department words. */
function isOrdinaryPhrase(words: NameWords, phrase: string): boolean {
  const known = ordinaryBits(words);
  let isOrdinary = true;
  for (const word of phrase.match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? []) {
    const bits = known.get(word.toLowerCase());
    if (bits === undefined || (bits & (Is.ordinary | Is.clinical)) === 0) isOrdinary = false;
  }
  return isOrdinary;
}

/** "Graves Community Hospital": before a house of care an eponym is its founder or town. */
function hasEponym(words: NameWords, phrase: string): boolean {
  const known = ordinaryBits(words);
  return phrase.split(' ').some((word) => ((known.get(word.toLowerCase()) ?? 0) & (Is.eponym | Is.ordinary)) === Is.eponym);
}

const bitsOf = new WeakMap<NameWords, Map<string, number>>();

function ordinaryBits(words: NameWords): Map<string, number> {
  let known = bitsOf.get(words);
  if (known === undefined) {
    known = new Map();
    for (let i = 0; i < words.count; i += 1) known.set(words.lower[i]!, (known.get(words.lower[i]!) ?? 0) | words.is[i]!);
    for (const word of 'cardiology surgery neurology coumadin anticoagulation diabetes wound pain urgent same-day same day walk-in sleep eye dental foot hand spine infusion dialysis memory travel vein heart failure transplant device stroke fracture outside local community county general university memorial regional state city acute long-term term short subacute sub inpatient outpatient ambulatory rehabilitation rehab nursing skilled facility facilities home homes assisted living hospice hospital hospitals manor center clinic health healthcare medical care senior group associates system mental public women children'.split(' ')) {
      known.set(word, (known.get(word) ?? 0) | Is.ordinary);
    }
    bitsOf.set(words, known);
  }
  return known;
}

