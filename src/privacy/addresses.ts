import type { Identifier } from './types.ts';
import { countryNames, usStates } from './words/places.ts';

const KIND =
  'street|str|st|road|rd|avenue|ave|av|drive|dr|lane|ln|court|ct|boulevard|blvd|way|place|pl|circle|cir|terrace|ter|terr|parkway|pkwy|highway|hwy|square|sq|trail|trl|alley|aly|crescent|cres|close|row|walk|path|pike|turnpike|tpke|plaza|plz|loop|run|pass|point|pt|ridge|rdg|hill|hills|heights|hts|grove|grv|gardens|gdns|mews|view|vista|crossing|xing|bend|cove|cv|landing|manor|mill|mills|meadows?|valley|park|bridge|corner|commons?|estates?|expressway|freeway|route|rte|union|flat|flats|dale|squares|gateway|isle|island|islands|harbors?|fork|forge|ford|fords|forest|knoll|lodge|oval|prairie|ramp|ranch|rapids|rest|shoal|shore|spring|springs|spur|station|stream|summit|throughway|track|tunnel|village|ville|well|wells|glen|green|garden|field|fields|falls|extension|divide|dam|creek|course|club|cliffs?|center|centers|causeway|canyon|camp|bypass|brook|branch|bluff|beach|bayou|arcade|port|burgs?|haven|inlet|junction|key|keys|lake|lakes|light|locks|loaf|mall|motorway|mount|mountain|neck|orchard|parks|parkways|passage|pine|pines|plain|plains|radial|skyway|trace|trafficway|underpass|viaduct|vista|walks|wall|ways';
/** Kinds as written with a capital, in capitals, and (only those that are hardly anything else) small. */
const KINDS = KIND.split('|').flatMap((kind) => [kind.charAt(0).toUpperCase() + kind.slice(1), kind.toUpperCase()]).join('|') + '|street|road|avenue|ave|lane|boulevard|blvd|drive|parkway|highway|terrace|rd|st';
const TRUE_KIND = /^(?:route|rte|freeway|street|str|st|road|rd|avenue|ave|av|drive|dr|lane|ln|court|ct|boulevard|blvd|way|place|pl|circle|cir|terrace|ter|terr|parkway|pkwy|highway|hwy|square|sq|trail|trl|alley|aly|crescent|cres|turnpike|tpke|loop)$/i;
const W = String.raw`\p{Lu}[\p{L}\p{M}'’-]*\.?`;
const LINKS = String.raw`(?:de|da|do|dos|das|del|della|dei|degli|di|du|des|de[ ]la|de[ ]los|la|le|les|las|los|el|van|van[ ]der|van[ ]de|den|der|von|of|the|am|an[ ]der|auf|im|zum|zur|to|på|i|u|na|nad|pod|fejedelem|og|and|y|e)`;
/** Continental words in front of the name. */
const FRONT = String.raw`(?:Rua|Rue|rue|Via|Viale|Vicolo|Piazza|Piazzale|Largo|Calle|C\/|Callejón|Carrer|Avenida|Avda\.?|Av\.?|Avenue|avenue|Boulevard|boulevard|Bd|Ul\.?|ul\.?|Ulica|ulica|Ulitsa|al\.|Aleja|Paseo|Plaza|Praça|Praceta|Travessa|Estrada|Rodovia|Alameda|Camino|Carretera|Chemin|chemin|Impasse|impasse|Allée|allée|Place|place|Quai|quai|Route|route|Corso|Strada|Str\.|Bulevardul|Calea|Leoforos|Λεωφόρος|Οδός|Trg|Náměstí|nám\.|Cesta|Jalan|Jl\.|Oude|Nieuwe|Hoge|Prof\.)`;
const DOUBTFUL_FRONT = /^\d{0,6}[ \t]*(?:Place|place|Via|Route|route|quai|impasse|avenue|Plaza|Str\.|Prof\.|Oude|Nieuwe|Hoge|Corso|Largo|Quai|al\.|Trg)[ ]/;
/** Ends of one-word streets of German, Dutch and Nordic towns. */
const JOINED = String.raw`(?:stra(?:ß|ss)e|str\.|gasse|gässli|weg|platz|allee|ufer|damm|steig|straat|laan|gracht|plein|dreef|singel|steeg|baan|weide|gade|gata|gatan|gate|vej|vegen|veien|vei|veg|vägen|väg|gränd|torget|terrasse|bakken|stien|katu|tie|kuja|polku|tänav|puiestee|götu|stræti|braut|vegur|utca|útja|körút|iela|gatvė|sokak|caddesi)`;
/** Words behind the name in Hungarian, Slavic and Turkish towns. */
const BEHIND = String.raw`(?:út|útja|utca|terrasse|plass|gate|alle|allé|vei|u\.|tér|tere|körút|krt\.|rkp\.|rakpart|sor|köz|sétány|fasor|kapu|tn|mnt|pst|cesta|ulica|ulice|třída|nám\.|náměstí|trg|Cad\.?|Caddesi|Sok\.?|Sokak|Bulvarı|bb)`;

const NUMBER = String.raw`\d{1,6}(?:[-/]\d{1,5})?[A-Z]?`;
const UNIT = String.raw`(?:(?<![\p{L}])(?:Apt|Apartment|Suite|Ste|Unit|Flat|Room|Rm|Floor|Fl|Bldg|Building|Lot|Trailer|Space|Apto|Appt)\.?[ \t]?#?[ \t]?\d{1,5}[A-Z]?(?![\p{L}])|(?<![\p{L}])(?:Apt|Apartment|Suite|Ste|Unit)\.?[ \t]?#?[ \t]?[A-Z]\d{0,4}(?![\p{L}])|#[ \t]?\d{1,5}[A-Z]?|\d{1,3}(?:st|nd|rd|th)[ \t](?:Floor|floor|Fl))`;

function numberedStreet(kinds: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}.,$/-])(?:${NUMBER}[ \t]+){1,2}(?:[NSEW]\.?[ \t]|(?:North|South|East|West|NE|NW|SE|SW)[ \t])?(?:(?:${W}|\d{1,3}(?:st|nd|rd|th)|of|the|and|de|la|el|van|d['’])[ \t]+){0,4}?(?:\d{1,3}(?:st|nd|rd|th)|${W})[ \t]+(?<kind>${kinds})(?![\p{L}\p{N}'’])\.?(?:[ \t](?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)(?![\p{L}]))?`, 'gu');
}

/** A number and a name that ends in a kind of street: "12 North Main St.". */
const NUMBERED = numberedStreet(String.raw`(?:${KINDS.split('|').filter((kind) => TRUE_KIND.test(kind)).join('|')})(?:(?<=Road|Rd|Highway|Hwy|Route|ROAD|HIGHWAY)\.?[ ]\d{1,4}[A-Z]?)?`);
const NUMBERED_LOOSELY = numberedStreet(KINDS);
/** The same in small letters, only with the plainest kinds: "12 north main street". */
const SMALL = /(?<![\p{L}\p{N}.,$/-])\d{1,6}[ \t]+(?:[\p{Ll}'’]{2,20}[ \t]+){1,3}(?:street|avenue|boulevard|lane|road|parkway)(?![\p{L}\p{N}])/gu;
/** A street without a number, only by its true kind. */
const NAMED = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?:North|South|East|West|N\.?|S\.?|E\.?|W\.?)[ \t])?(?:${W}[ \t]){0,2}(?:${W}|\d{1,3}(?:st|nd|rd|th))[ \t](?:Street|Road|Avenue|Ave|Lane|Boulevard|Blvd|Parkway|Pkwy|Highway|Hwy|Turnpike|Terrace|Crescent|Rd|Dr\.(?=,)|Ln|St\.?(?=[,.\n]))(?![\p{L}\p{N}'’])\.?`, 'gu');
const FRONTED = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?:${NUMBER}[ \t]+(?:bis[ \t])?){0,2})${FRONT}[ \t](?:(?:${LINKS}|l['’]|d['’])[ \t]?){0,3}(?:${W}|\d{1,2}|\p{Ll}{4,})(?:[ \t](?:(?:${LINKS})[ \t]){0,2}(?:${W}|\d{1,3}\.)){0,5}(?:,?[ \t](?:n[º°.][ \t]?)?${NUMBER}(?![\p{L}\d]))?`, 'gu');
const JOINT = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${NUMBER}[ \t]+){0,2}(?:${W}[ \t]){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,24}(?:${JOINED}|${JOINED.toUpperCase()})[ \t]+${NUMBER}\.?(?![\p{L}\d])`, 'gu');
const TRAILED = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${NUMBER}[ \t]+){0,2}(?:${W}[ \t]){0,3}${W}[ \t](?:fejedelem[ \t])?${BEHIND}(?:[ \t]+${NUMBER}\.?)?(?![\p{L}\d])`, 'gu');
const PO_BOX = /(?<![\p{L}\p{N}])(?:\d{1,6}[ \t]+)?(?:P\.?[ ]?O\.?[ ]?Box|Post Office Box|Postfach|Apartado|Boîte postale|B\.P\.|Box)[ \t]?#?[ \t]?\d{1,6}(?![\p{L}\d])/giu;
/** Military and diplomatic mail (USPS Publication 28). */
const MILITARY = /(?<![\p{L}\p{N}])(?:(?:PSC|Unit|CMR|UNIT)[ \t]\d{1,5},?[ \t]Box[ \t]\d{1,5}|US(?:NS|S|NV|CGC|AV)[ \t][\p{L}'’. -]{2,30})[ \t]*[\n,]?[ \t>]*(?:APO|FPO|DPO)[ \t](?:AA|AE|AP)[ \t]\d{5}(?:-\d{4})?/giu;
/** Number, words and an apartment, or number, words and number: an address whatever the language, when a unit or a place follows. */
const LOOSE = new RegExp(String.raw`(?<![\p{L}\p{N}.,$/-])\d{1,6}[ \t](?:${W}|\d{1,4})(?:[ \t](?:(?:${LINKS}[ \t]){0,2}${W}|\d{1,4}\.?)){0,6}(?=[ \t]*[\n,]?[ \t>?]*${UNIT})`, 'gu');
/** A line of number and words above a line of town, state, country or postal code. */
const LINES = new RegExp(String.raw`(?<![\p{L}\p{N}.,$/-])\d{1,6}[ \t](?:(?:${W}|\d{1,4})[ \t](?:${LINKS}[ \t]){0,2}){0,5}(?:${W}|\d{1,4}\.?)(?=[ \t]*,?[ \t]*\n)`, 'gu');
/** "Suite 541 6343 Skogstien 106". */
const LEADING_UNIT = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:Apt|Suite|Ste|Unit|Flat|Apartment)\.?[ \t](?:\d{1,5}[A-Z]?[ \t]+)?$`, 'u');
const CORNER = new RegExp(String.raw`(?<![\p{L}])(?:[Tt]he[ ])?[Cc]orner of (?:${NUMBER}[ \t])?(?:(?:${LINKS}|${W}|${NUMBER}|\d{1,3}(?:st|nd|rd|th)|str)[. \t]{1,2}){1,6}?and (?:(?:${LINKS}|ul\.)[ \t]){0,2}${W}(?:[ \t](?:${W}|\d{1,4})){0,4}`, 'gu');
/** Words that an address follows. */
const CUE = /(?<![\p{L}])(?:address(?:es)?(?:,? here they are| to the same| with| to| is|: is|,? here)?|lives? (?:at|on)|living (?:at|on)|resid(?:es|ing) (?:at|on)|residence(?: is)?|located at|(?:office|store|restaurant|house|home|clinic)s? (?:is|are) (?:located )?at|sent? (?:it |them |one )?to|new one to|mail(?:ed)? (?:it )?to|ship(?:ped)? to|deliver(?:ed)? to|sent to\? user|meet(?: me| you)? at|arrived at|return to|drops you off at|enter on|stop at|it['’]s in|moved to|title refers to|were important to them|domicile|billing address|mailing address|home address|what is your address\? it is|please return to)[ \t]*[:?]?[ \t]*(?:\n[ \t]*){0,2}(?:User:[ \t]*)?/giu;
const CUED = new RegExp(String.raw`(?:(?:${W}|${NUMBER}|\d{1,3}(?:st|nd|rd|th)|#)(?:[ \t]+(?:${LINKS}[ \t]+){0,2}|,[ \t]|[ \t]?\n[ \t>]*,?[ \t]?|-)?){1,12}`, 'uy');

const COUNTRY = [...countryNames(), ...Array.from(usStates().names.keys(), (name) => name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()))].sort((a, b) => b.length - a.length).map((name) => name.replace(/[()]/g, '\\$&')).join('|');
/** What may follow a street: unit, town, state or region, country, postal code, over commas and lines. */
const SEPARATOR = String.raw`(?:[ \t]*,?[ \t]*\n[ \t>?]*(?:\n[ \t>?]*)?,?[ \t]*|[ \t]*,[ \t]*|[ \t]+)`;
const STEP_UNIT = new RegExp(String.raw`${SEPARATOR}${UNIT}`, 'uy');
const STEP_ZIP = new RegExp(String.raw`${SEPARATOR}(?:(?:[A-Z]{1,2}[ -]?)?\d{4,5}(?:-\d{3,4})?(?:[ ][A-Z]{2})?|\d{3}[ ]\d{2}|\d{3}[ ]?\d{3}|[A-Z]\d[A-Z][ ]?\d[A-Z]\d|[A-Z]{1,2}\d{1,2}[A-Z]?[ ]\d[A-Z]{2}|\d{2}-\d{3})(?![\p{L}\d]|[.,/-]\d|[ ]\d|[ \t]?(?:mg|ml|office))`, 'uy');
const STEP_STATE = new RegExp(String.raw`(?:[ \t]*\n[ \t>?]*,[ \t]*|[ \t]*,[ \t]*|[ \t]+)(?:nan(?![\p{L}])|(?:[A-Z]{2,3}|\d{2})(?![\p{L}\d'’])(?=[ \t]*(?:\n|,|\d|$|\.)|[ \t]+(?:\p{Lu}|\d)))`, 'uy');
const STEP_COUNTRY = new RegExp(String.raw`${SEPARATOR}(?:${COUNTRY})(?![\p{L}])`, 'uy');
const STEP_TOWN = new RegExp(String.raw`(?:[ \t]*,?[ \t]*\n[ \t>?]*(?:\n[ \t>?]*)?|[ \t]*,[ \t]*|[ \t]+)(?:(?:${LINKS})[ ])?${W}(?:[ ](?:(?:${LINKS}|-)[ ]){0,2}(?:${W}|\(${W}\)|\([\p{Lu} ]{2,24}\))){0,4}`, 'uy');

const TELLS_PLACE = new RegExp(String.raw`(?:[ ,](?:[A-Z]{2,3}|nan)|(?:${COUNTRY}))$`, 'u');

/** Addresses: street lines of many countries, boxes, military mail, and what follows them to the postal code. Linear: all patterns are bounded. */
export function findAddresses(text: string): Identifier[] {
  const found: Identifier[] = [];
  const add = (start: number, until: number, score: number, source: string): void => {
    const end = start + text.slice(start, until).replace(/[\s,>]+$/, '').length;
    const lead = LEADING_UNIT.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
    const last = source === 'form:military' ? end : extendAddress(text, end, score).end;
    found.push({ start: start - lead, end: /[\p{L}]{5}\.$/u.test(text.slice(last - 6, last)) ? last - 1 : last, type: 'STREET_ADDRESS', score, source });
  };
  for (const match of text.matchAll(NUMBERED)) {
    const kind = match.groups?.['kind'] ?? '';
    const end = match.index + match[0].length;
    if (!isMeasure(match[0]) && isStreet(text, match[0], kind, end)) add(match.index, end, kind === kind.toLowerCase() ? 0.6 : 0.9, 'form:street');
  }
  for (const match of text.matchAll(NUMBERED_LOOSELY)) {
    const end = match.index + match[0].length;
    if (!isMeasure(match[0]) && extendAddress(text, end, 0.6).isSure) add(match.index, end, 0.85, 'form:street');
  }
  for (const match of text.matchAll(SMALL)) if (!isMeasure(match[0])) add(match.index, match.index + match[0].length, 0.55, 'form:street');
  for (const match of text.matchAll(NAMED)) if (!/^(?:Wall|Main Street Journal|Abbey Road|Medical|The|Dr|Mr|Mrs|Ms|MD|RN|PA|Pt|Prof|Patient|Baby|Nurse)\.?[ ]|[ .](?:Dr|Mr|Mrs|Ms|MD|RN)\.?[ ]/i.test(match[0])) add(match.index, match.index + match[0].length, 0.6, 'form:street-name');
  for (const match of text.matchAll(FRONTED)) {
    const end = match.index + match[0].length;
    const isNumbered = /\d/.test(match[0]);
    // "Place Foley", "Via nasogastric tube": words that are more than kinds of street want a number before or a place behind.
    if ((DOUBTFUL_FRONT.test(match[0]) || !/\p{Lu}|\d/u.test(match[0].replace(/^[\d \t]*\S+/, ''))) && !/^\d/.test(match[0]) && !extendAddress(text, end, 0.6).isSure) continue;
    if (!isMeasure(text.slice(match.index, end + 8))) add(match.index, end, isNumbered ? 0.7 : 0.5, 'form:street-abroad');
  }
  for (const pattern of [JOINT, TRAILED]) for (const match of text.matchAll(pattern)) if (!isMeasure(text.slice(match.index, match.index + match[0].length + 8))) add(match.index, match.index + match[0].length, /\d/.test(match[0]) ? 0.7 : 0.5, 'form:street-abroad');
  for (const match of text.matchAll(PO_BOX)) add(match.index, match.index + match[0].length, /^box/i.test(match[0]) ? 0.45 : 0.9, 'form:box');
  for (const match of text.matchAll(MILITARY)) add(match.index, match.index + match[0].length, 0.97, 'form:military');
  for (const match of text.matchAll(LOOSE)) if (!isMeasure(match[0])) add(match.index, match.index + match[0].length, 0.7, 'form:street+unit');
  for (const match of text.matchAll(LINES)) {
    const until = match.index + match[0].length;
    const { end, isSure } = extendAddress(text, until, 0.7);
    if (isSure && !isMeasure(match[0])) found.push({ start: match.index, end, type: 'STREET_ADDRESS', score: 0.75, source: 'form:address-lines' });
  }
  for (const match of text.matchAll(CORNER)) add(match.index, match.index + match[0].length, 0.8, 'rule:corner');
  for (const match of text.matchAll(CUE)) {
    const start = match.index + match[0].length;
    CUED.lastIndex = start;
    const cued = CUED.exec(text);
    if (cued === null) continue;
    // "…02115\nPhone:" ends before the next label.
    const value = (/^[ \t]*:/.test(text.slice(start + cued[0].trimEnd().length, start + cued[0].trimEnd().length + 4)) ? cued[0].trimEnd().replace(/\n[^\n]*$/, '') : cued[0]).replace(/[\s,>#-]+$/, '');
    if (!/\d/.test(value) || !/\p{L}{2}/u.test(value) || isMeasure(value)) continue;
    add(start, start + value.length, 0.75, 'rule:address-cue');
  }
  return found;
}

const MEASURE = /(?<![\p{L}])\d[\d.,]*[ \t]*(?:mg|mcg|ml|mL|units?|tablets?|tabs?|caps?|puffs?|mm|cm|kg|bpm|Days?|Weeks?|Months?|Years?|Hours?|Minutes?|Times?|Doses?|Patients?|Male|Female|Year|Yo|Liters?|Sets?|Reps?)(?![\p{L}])/iu;

/** "2 Prior Head CT", "2 Consults Dr. Smith" are no streets. */
function isStreet(text: string, match: string, kind: string, end: number): boolean {
  const bare = kind.toLowerCase();
  const isUpperKind = kind.length === 2 && kind === kind.toUpperCase() && match !== match.toUpperCase();
  const isTitle = /^(?:dr|st)$/.test(bare) && /^[ ]\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
  return (!isUpperKind && !isTitle) || extendAddress(text, end, 0.6).isSure;
}

function isMeasure(value: string): boolean {
  return MEASURE.test(value);
}

/** Walks on over unit, town, state, country and postal code; `isSure` where one of the last two or a state was there. */
function extendAddress(text: string, from: number, score: number): { readonly end: number; readonly isSure: boolean } {
  let end = from;
  const walk = (pattern: RegExp): boolean => {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (match === null || match[0].length > 120) return false;
    end = pattern.lastIndex;
    return true;
  };
  let units = 0;
  while (units < 3 && walk(STEP_UNIT)) units += 1;
  let isSure = walk(STEP_ZIP);
  if (isSure) walk(STEP_COUNTRY);
  if (score < 0.6) return { end, isSure };
  const beforeTown = end;
  STEP_TOWN.lastIndex = end;
  const town = STEP_TOWN.exec(text);
  if (town !== null && isTown(town[0])) {
    end = STEP_TOWN.lastIndex;
    const hasState = walk(STEP_STATE);
    const hasCountry = walk(STEP_COUNTRY);
    const hasZip = walk(STEP_ZIP);
    if (hasZip && !hasCountry) walk(STEP_COUNTRY);
    const isClosed = /^[ \t]*(?:[.;,)\n]|$|for |in |after |last |and )/.test(text.slice(end, end + 8));
    const tellsPlace = hasState || hasCountry || hasZip || TELLS_PLACE.test(town[0]);
    // "12 Main St, Springfield." and "Apt. 5 Springfield" may end with their town.
    if (!tellsPlace && !(isClosed && (units > 0 || /^[ \t]*,/.test(town[0])))) end = beforeTown;
    else isSure ||= tellsPlace;
  } else {
    const hasState = walk(STEP_STATE);
    const hasCountry = walk(STEP_COUNTRY);
    const hasZip = walk(STEP_ZIP);
    if (!hasCountry && !hasZip && hasState && !usStates().codes.has(text.slice(end - 2, end))) end = beforeTown;
    else isSure ||= hasCountry || hasZip;
  }
  return { end, isSure };
}

function isTown(words: string): boolean {
  return !/(?:Phone|Tel|Fax|Mobile|Desk|Email|E-mail|DOB|MRN|Date|Sex|Age|Name|Patient|Home|Cell|Work|Insurance|Admission|Attending|Address|Dear|Mr|Mrs|Ms|Dr|The|This|She|He|Her|His|It|In|At|On|We|Please|Thank|Follow|Provider|Service|Allerg|Chief|History|PCP|Website|Personal)(?![\p{Ll}])/u.test(words.trim().split(/[ \n]/)[0] ?? '');
}
