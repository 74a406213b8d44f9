/** How a vital sign is written: which numbers are plausible, and which units and words belong to it. */
export interface VitalForm {
  readonly lowest: number;
  readonly highest: number;
  /** Sticky pattern of units and trailing words that belong to the mention. */
  readonly unit?: RegExp;
  /** Lowest number that counts for a name of one or two letters; stricter, because "P2" and "R 5" are common. */
  readonly shortLowest?: number;
  /** The value counts only with its unit, unless a sign joins it. */
  readonly unitRequired?: boolean;
}

const BEATS = /[ \t]{0,2}(?:bpm|beats?(?:\s(?:per|a)\s(?:minute|min)|\/min(?:ute)?)?|\/[ \t]?min(?:ute)?|per min(?:ute)?|a minute)(?![A-Za-z])/iy;
const BREATHS = /[ \t]{0,2}(?:breaths?(?:\s(?:per|a)\s(?:minute|min)|\/min(?:ute)?)?|\/[ \t]?min(?:ute)?|per min(?:ute)?|a minute|bpm)(?![A-Za-z])/iy;
const DEGREES = /[ \t]{0,2}(?:(?:°|º|˚|degrees?|deg\.?)[ \t]?(?:fahrenheit|celsius|centigrade|[FC](?![A-Za-z]))?|(?:fahrenheit|celsius|centigrade)|[FC](?![A-Za-z]))/iy;
const MM_HG = /[ \t]{0,2}(?:mm[ \t]?Hg|mm of mercury|millimeters of mercury)(?![A-Za-z])/iy;
const PERCENT = /[ \t]{0,2}(?:%|percent(?![A-Za-z])|percentile)/iy;
const MASS =
  /[ \t-]{0,2}(?:kilograms?|kilos?|kgs?|pounds?|lbs?\.?|#|grams?|gms?|g|ounces?|oz)(?![A-Za-z])(?:[ \t,]{0,2}(?:and[ \t])?\d{1,2}(?:\.\d)?[ \t]?(?:ounces?|oz)(?![A-Za-z]))?/iy;
const LENGTH = /[ \t-]{0,2}(?:centimeters?|cms?|inches|inch|in\.?|meters?|millimeters?|mm|m|weeks?|wks?|feet|ft)(?![A-Za-z])/iy;
const VOLUME = /[ \t]{0,2}(?:milliliters?|mls?|cc(?:'s|s)?|liters?|L)(?:[ \t]?(?:\/|per)[ \t]?(?:kg\/hr?|kg\/hour|hour|hr|h|24[ \t]?h(?:ours|rs?)?|day|shift))?(?![A-Za-z])/iy;
const PRESSURE = /[ \t]{0,2}(?:cm[ \t]?(?:of[ \t])?(?:H2O|water)|mm[ \t]?Hg|cmH2O)(?![A-Za-z])/iy;
const SCORE = /[ \t]?(?:\/[ \t]?10|out of (?:10|ten)|on a (?:scale of )?(?:0|1)[- ]?(?:to[ -])?10(?: scale)?)(?!\d)/iy;
const DENSITY = /[ \t]{0,2}(?:kg\/m(?:2|\^2|²)|kg per (?:m2|square meter)|kilograms per (?:meter squared|square meter)|m2|m²|percentile|%)/iy;
const FLOW = /[ \t]{0,2}(?:lpm|l\/min|liters?(?:[ \t](?:per|a)[ \t]minute|\/min(?:ute)?)?|L)(?![A-Za-z])/iy;
const SECONDS = /[ \t]{0,2}(?:seconds?|secs?|s)(?![A-Za-z])/iy;
const AGE = /[ \t]?(?:\+?[ \t]?\d\/7|[ \t]?weeks?|wks?|w)(?:[ \t,]{0,2}(?:and[ \t])?\d[ \t]?(?:days?|d))?(?![A-Za-z])/iy;

/** By concept; blood pressure and height have grammars of their own. */
export const VITAL_FORMS: ReadonlyMap<string, VitalForm> = new Map<string, VitalForm>([
  ['systolic blood pressure', { lowest: 40, highest: 300, unit: MM_HG }],
  ['diastolic blood pressure', { lowest: 15, highest: 200, unit: MM_HG }],
  ['mean arterial pressure', { lowest: 15, highest: 220, unit: MM_HG }],
  ['fetal heart rate', { lowest: 40, highest: 300, unit: BEATS }],
  ['heart rate', { lowest: 20, highest: 300, unit: BEATS }],
  ['pulse', { lowest: 20, highest: 300, unit: BEATS, shortLowest: 30 }],
  ['respiratory rate', { lowest: 4, highest: 99, unit: BREATHS, shortLowest: 8 }],
  ['oxygen saturation', { lowest: 40, highest: 100, unit: PERCENT, shortLowest: 70 }],
  ['temperature', { lowest: 30, highest: 112, unit: DEGREES, shortLowest: 34 }],
  ['maximum temperature', { lowest: 34, highest: 112, unit: DEGREES }],
  ['current temperature', { lowest: 34, highest: 112, unit: DEGREES }],
  ...['weight', 'birth weight', 'dry weight', 'ideal body weight', 'estimated fetal weight'].map((name): [string, VitalForm] => [name, { lowest: 0.3, highest: 6000, unit: MASS, unitRequired: true }]),
  ['body mass index', { lowest: 8, highest: 120, unit: DENSITY }],
  ['body surface area', { lowest: 0.1, highest: 4, unit: DENSITY }],
  ['head circumference', { lowest: 10, highest: 70, unit: LENGTH }],
  ...['abdominal circumference', 'waist circumference', 'chest circumference', 'fundal height', 'crown-rump length', 'biparietal diameter', 'femur length', 'mid-arm circumference'].map(
    (name): [string, VitalForm] => [name, { lowest: 2, highest: 300, unit: LENGTH }],
  ),
  ['pain score', { lowest: 0, highest: 10, unit: SCORE }],
  ['intake and output', { lowest: 0, highest: 30000, unit: VOLUME }],
  ['urine output', { lowest: 0, highest: 20000, unit: VOLUME }],
  ['fraction of inspired oxygen', { lowest: 0.2, highest: 100, unit: PERCENT }],
  ['positive end-expiratory pressure', { lowest: 0, highest: 40, unit: PRESSURE }],
  ['tidal volume', { lowest: 3, highest: 2000, unit: VOLUME, shortLowest: 100 }],
  ['peak inspiratory pressure', { lowest: 1, highest: 100, unit: PRESSURE }],
  ['supplemental oxygen', { lowest: 0.1, highest: 70, unit: FLOW, unitRequired: true }],
  ['intracranial pressure', { lowest: 0, highest: 150, unit: PRESSURE }],
  ['capillary refill', { lowest: 0, highest: 20, unit: SECONDS }],
  ['estimated blood loss', { lowest: 0, highest: 30000, unit: VOLUME }],
  ['gestational age', { lowest: 3, highest: 45, unit: AGE }],
  ['pulse pressure', { lowest: 5, highest: 200, unit: MM_HG }],
]);

/** How oxygen was given with a saturation: "on RA", "2L NC", "on 40% face mask". */
export const OXYGEN_SUPPLY =
  /[ \t,]{0,2}(?:\(?(?:(?:on|at|with|in|while on|breathing|using|via|by|to)[ \t\n])?(?:a[ \t])?)?(?:room[ -]air|RA(?![A-Za-z])|(?:\d{1,2}(?:\.\d)?|two|three|four|five|six)[ \t-]?(?:L(?![a-z])|l(?![a-z])|LPM|lpm|liters?|lit)(?:[ \t]?(?:\/|per[ \t])min(?:ute)?)?(?:[ \t](?:of[ \t])?(?:supplemental[ \t])?(?:O2|oxygen))?(?:[ \t\n](?:by|via|per|on|through|with)?[ \t]?(?:a[ \t])?(?:NC|nc|N\.C\.|nasal cannula|NRB|nonrebreather|non-rebreather|face ?mask|FM|trach(?: mask)?|BiPAP|venti ?mask|oxymizer))?|\d{2,3}[ \t]?%[ \t]?(?:FiO2|O2|oxygen|FM|face ?mask|NRB|non-?rebreather|venti ?mask|shovel mask)|(?:NC|NRB|nonrebreather|non-rebreather|BiPAP|CPAP|face ?mask|nasal cannula|supplemental oxygen|oxygen|O2)(?![A-Za-z]))\)?/y;
