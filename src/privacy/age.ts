import type { Identifier } from './types.ts';

const YEARS = String.raw`(?:[ \t-]{0,2}(?:years?|yrs?|y)[ \t./-]{0,2}(?:old|o|of age)(?![\p{L}])|[ \t-]?(?:yo|y\/o|y\.o\.?|yr|yrs)(?![\p{L}])|[ \t-]{0,2}years?[ \t-]old)`;
const WRITTEN = String.raw`ninety(?:[ \t-](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one|a) hundred(?:[ \t](?:and[ \t])?(?:one|two|three|four|five|six|seven|eight|nine|ten))?`;
const KIN = 'mother|father|mom|dad|grand(?:mother|father|ma|pa|parents?)|mg[mf]|pg[mf]|aunt|uncle|sister|brother|wife|husband|spouse|parents?|great-grand(?:mother|father)|cousin|partner|roommate|neighbou?r';
const NO_UNIT = String.raw`(?![\d%°+/:-]|[.,]\d|[ \t]?(?:mg|kg|cm|lbs?|pounds|mm|bpm|percent|days?|weeks?|wks?|months?|mos?|hours?|hrs?|minutes?|mins?|sat|on (?:RA|room)|systolic|over|degrees|times|F(?![\p{L}])|ml|units?|miles|feet|meters)(?![\p{L}]))`;
/** Ninety and more: only these are identifiers (45 CFR 164.514(b)(2)(i)(C)). */
const FORMS = [
  new RegExp(String.raw`(?<![\p{L}\d.,/-])(9\d|1[01]\d|120)(?=${YEARS})`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}])(${WRITTEN})(?=[ \t-]{1,2}(?:years?|yrs?)[ \t-]{0,2}(?:old|of age))`, 'giu'),
  /(?<![\p{L}\d.,/%+-])(9\d|1[01]\d|120)(?<=\b(?:aged?|age of|turn(?:ed|ing|s)?)[ \t]?[:=]?[ \t]?\d{2,3})(?![\d%+/]|[.,-]\d|[ \t]?(?:mg|kg|cm|lbs?|mm|bpm|days?|weeks?|months?|hours?|minutes?))/giu,
  new RegExp(String.raw`(?<=(?<![\p{L}])(?:died|deceased|passed(?:[ ]away)?|expired|alive|living|lived|d\.|well|healthy|dead)(?:[ \t](?:of[ ]old[ ]age|peacefully|in[ ](?:his|her)[ ]sleep))?[ \t,]{1,2}(?:(?:at|to|to[ ]be|until|till|age|aged|at[ ]age|at[ ]the[ ]age[ ]of|now|is)[ \t]{1,2})?)(9\d|1[01]\d)${NO_UNIT}`, 'giu'),
  new RegExp(String.raw`(?<=(?<![\p{L}])(?:${KIN})(?:[ ]\p{Lu}[\p{L}'’-]{1,20})?(?:,|[ ]is|[ ]was|[ ]now|[ ]is[ ]now|[ ]\(|[ ]age|[ ]\(age|,[ ]age|,[ ]aged)[ \t]?)(9\d|1[01]\d)${NO_UNIT}`, 'giu'),
  /(?<![\p{L}\d.,/%+-])(9\d|1[01]\d)(?=[ \t]?(?:[MF]|[MF][ \t](?:with|w\/|who|admitted|presenting|presents)|year-old)(?![\p{L}\d°]))/gu,
];

/** Ages over 89, in figures and words; younger ages are no identifiers and stay. */
export function findAges(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      // "temp 98 F", "T 99 F".
      if (/(?:t|temp|temperature|tmax|tm|fever|of)[ \t:=]*$/i.test(text.slice(Math.max(0, match.index - 14), match.index)) && /^[ \t]?F/.test(text.slice(match.index + match[0].length))) continue;
      found.push({ start: match.index, end: match.index + match[0].length, type: 'AGE', score: 0.9, source: 'age:over-89' });
    }
  }
  return found;
}
