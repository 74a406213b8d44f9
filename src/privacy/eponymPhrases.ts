import type { Span } from '../note/types.ts';
import type { Identifier } from './types.ts';
import { cityNames } from './words/places.ts';

/** Names of persons and places that stand in front of a measure: a number, a grade or a result makes them one. */
const SCALES =
  'Glasgow|Edinburgh|Bristol|Boston|Rome|Paris|Prague|Vancouver|Milan|Berlin|Geneva|Montreal|Mayo|Nottingham|Oxford|Cincinnati|Framingham|Ann Arbor|Lugano|Deauville|Bethesda|Tampa|Epworth|Apgar|Bishop|Braden|Morse|Norton|Mallampati|Killip|Ranson|Gleason|Breslow|Clark|Fisher|Hunt[- ](?:and[- ])?Hess|Wells|Child[- ]Pugh|Katz|Lawton|Barthel|Berg|Tinetti|Wagner|Rutherford|Fontaine|Forrest|Hinchey|Bosniak|Todani|Weber|Gustilo|Garden|Schatzker|Mason|Neer|Salter[- ]Harris|Tanner|Ballard|Dubowitz|Bruce|Lown|Hoehn(?: and |[- ])Yahr|Cobb|Risser|Hertel|Schirmer|Miller|Mac|Hurley|Fitzpatrick|Marsh|Clavien[- ]Dindo|Maddrey|Lille|Rockall|Blatchford|Caprini|Padua|Jaeger|Zung|Beck|Hamilton|Young|Karnofsky|Montgomery[- ]Asberg|Kellgren[- ]Lawrence|Crawford|DeBakey|Stanford|Levine|Billroth|Mobitz|Le ?Fort|Norwood|Kidder|Duke|Humphrey|Hounsfield|Leopold|Friedman|Denver|Richmond|Ramsay|Rancho(?: Los Amigos)?|Grade|Snellen|Columbia|Steward|Aldrete|Cornell|Sgarbossa|Masaoka|Enneking|Kaplan|Robson|Fuhrman|Dukes|Nancy|Truelove|Baltimore|Lund|Mackay';
const VALUE = String.raw`[ \t]{0,2}(?:of[ ]|is[ ]|was[ ]|score[ ]|[:=-][ ]?)?(?:\d{1,2}(?![\d:/]|[ \t]?(?:years?|yrs?|months?|mos?|weeks?|wks?|days?|hours?|hrs?)(?![\p{L}]))(?:[+.,/-]\d{1,3})*|[IVX]{1,4}[abcABC]?(?![\p{L}])|[A-D]\d?(?![\p{L}.'’])|C\d{1,2}M\d{1,2}|neg(?:ative)?(?![\p{L}])|pos(?:itive)?(?![\p{L}])|normal|intact|curve|met(?![\p{L}])|n\/a|screen)`;
const MEASURED = new RegExp(String.raw`(?<![\p{L}\p{N}-]|(?:Dr|Mr|Mrs|Ms)\.?[ ])(?:${SCALES})(?:['’]s)?${VALUE}`, 'gu');

const MEASURE =
  'coma|criteria|criterion|scale|score|scores|class|classification|grade|grading|staging|stage|index|questionnaire|inventory|protocol|guidelines?|definition|rules?|test|testing|syndrome|disease|virus|fever|encephalitis|flu|influenza|measles|chromosome|collar|brace|shunt|tube|procedure|operation|bypass|angle|screen|screening|sign|boil|foot|belly|array|shoulder|heart|chart|formula|patch|agar|nomogram|calculator|tool|form|exam|risk|study|prep|naming|array|hump|fracture|knee|hip|elbow|system|strain|serogroup|serovar|variant|pouch|blade|cerclage|hysterectomy|repair|chorea|diet|ARDS|Heart';
/** A place before its measure, with up to four words between: "Kansas City Cardiomyopathy Questionnaire". */
const STOPPED = '(?!(?:and|or|for|to|in|at|on|with|from|by|is|was|who|has|had|meets?|met|Hospital|Medical|Clinic|General|University|Police|Fire|Public|Health)(?![\\p{L}]))';
const PLACE_MEASURE_TAIL = String.raw`(?:[ -]${STOPPED}[\p{L}-]{2,20}){0,4}?[ -](?:${MEASURE}|${MEASURE.replace(/(?<=^|\|)[a-z]/g, (letter) => letter.toUpperCase())})(?![\p{L}])`;

/** What is a thing wherever it stands. */
const FIXED =
  /(?<![\p{L}\p{N}])(?:Lyme|Ebola|Zika|Marburg|Lassa|Coxsackie|Norwalk(?= (?:virus|agent|gastro|like))|West Nile|Rocky Mountain(?= spotted)|German measles|Spanish (?:flu|influenza)|Hong Kong (?:flu|influenza)|Miami[- ]J|New York Heart|NYHA|Ann Arbor(?=[ ,]+(?:stage|[IV]))|Los Angeles (?:grade|class|[ABCD](?![\p{L}]))|LA grade|St\. Louis encephalitis|Rancho Los Amigos|Austin Flint|Austin[- ]Moore|Graham Steell|Carey Coombs|Sister Mary Joseph|Ross River|Sin Nombre|Miller[- ]Fisher|Ivor[- ]Lewis|Lake Louise|Bair Hugger|Ace wraps?|Art[ -]lines?|Salmonella (?:Dublin|Newport|Heidelberg|Montevideo|Infantis|Typhi|Paratyphi|Enteritidis)|Humpty Dumpty|St\.? (?:John['’]?s[- ]wort|Vitus|Anthony['’]?s fire)|Brown[- ]Séquard|Brown[- ]Sequard|Grey Turner|Philadelphia (?:chromosome|collar|neg|pos|criteria)|Ph(?:iladelphia)?[- ](?:positive|negative)|Johns Hopkins(?= (?:fall|criteria|score))|Bristol (?:stool|type|chart)|Crawford extent|Aleppo boil|Currant jelly|Parkland(?= formula)|Quinton|Roux[- ]en[- ]Y|Amsterdam I{1,2}|Revised (?:Atlanta|Cambridge)|Modified (?:Duke|Marsh|Rankin|Ashworth|Allen)|Rift Valley|Crimean[- ]Congo|Heartland virus|Powassan|Hendra|Nipah|Hanta(?:virus)?|Chikungunya|Dengue|Bornholm|Haverhill|Pontiac fever|Buffalo hump|Philadelphia[- ](?:positive|negative)|St\. Jude(?: Medical)? (?:valve|pacemaker|ICD|device|lead)|Bath (?:ankylosing|AS)|Surviving Sepsis|Hemovac|Medtronic|Boston Scientific|Abbott|Biotronik|Zoll|Stryker|Synthes|Zimmer|Depuy|DePuy|Ethicon|Covidien|Cordis|Arrow|Bard|Baxter|Hospira|Zio|LINQ|Gore-Tex|Xeroform|Telfa|Kerlix|Coban|Webril|Colorado tick|California encephalitis|Jersey finger|Jamaican vomiting|Congo red|Masson trichrome|Wright(?:[- ]Giemsa)?(?= stain)|Malecot|Mahurkar|Broviac|Quinton (?:catheter|cath)|Lactated Ringer|Prussian blue|Kluver[- ]Bucy|Charlotte angle|Charleston (?:brace|bending)|Boston brace|Milwaukee (?:brace|shoulder))(?![\p{L}])/gu;

let places: RegExp | undefined;

function placeMeasures(): RegExp {
  const names = [...cityNames(), 'Minnesota', 'California', 'Utah', 'Colorado', 'Bethesda', 'Nottingham', 'Oxford', 'Marseille', 'Cambridge', 'Lille', 'Bath', 'Malta', 'Madura', 'Ghent', 'Sapporo', 'Stanford', 'Houston', 'Charlotte', 'Dallas', 'Columbia', 'Lake Louise', 'Hamilton', 'Hamburg', 'Leeds'];
  places ??= new RegExp(String.raw`(?<![\p{L}\p{N}-]|(?:from|lives in|near|in|Dr\.?|Mr\.?|Mrs\.?|Ms\.?)[ ])(?:${names.sort((a, b) => b.length - a.length).map((name) => name.replace(/\./g, '\\.')).join('|')})${PLACE_MEASURE_TAIL}`, 'gu');
  return places;
}

/**
 * Scores, signs, organisms, devices and operations that are named after a place or a person, with the number or noun that
 * tells so: "Glasgow 15", "Edinburgh Postnatal Depression Scale", "West Nile", "Philadelphia chromosome". Linear.
 */
export function findEponymPhrases(text: string): Span[] {
  const found: Span[] = [];
  for (const pattern of [MEASURED, placeMeasures(), FIXED]) for (const match of text.matchAll(pattern)) found.push({ start: match.index, end: match.index + match[0].length });
  return found.sort((a, b) => a.start - b.start);
}

const NAMING = new Set(['PERSON', 'LOCATION', 'ORGANIZATION', 'STREET_ADDRESS', 'ZIP_CODE']);
/** What a title, label, relation or credential says of a word stands even where the word is an eponym. */
const TOLD = /^(?:rule:(?:honorific|credential|label|kin|header|employer|facility|nickname|broken-line)|person|form:(?:hospital|city-state|city-state-zip|company|military|box))$/;

/** Drops the identifiers that only a list, an echo or a tagger suggests where an eponym stands. */
export function guardEponyms(identifiers: readonly Identifier[], phrases: readonly Span[]): Identifier[] {
  if (phrases.length === 0) return [...identifiers];
  let from = 0;
  return [...identifiers]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end, type, source, score }) => {
      while (from < phrases.length && phrases[from]!.end <= start) from += 1;
      if (source === 'rule:kin') return !phrases.slice(from, from + 2).some((phrase) => phrase.start < start && phrase.end > start);
      if (!NAMING.has(type) || TOLD.test(source) || (source === 'form:street' && score >= 0.85)) return true;
      for (let i = from; i < phrases.length && phrases[i]!.start < end; i += 1) if (phrases[i]!.end > start) return false;
      return true;
    });
}
