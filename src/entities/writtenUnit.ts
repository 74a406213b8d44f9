import { unitSize } from './ucum.ts';

/** Units whose writing no rule gives: lower case, without spaces and points, to UCUM. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `%:% percent:% g%:g/dL gm%:g/dL gms%:g/dL mg%:mg/dL
  mmhg:mm[Hg] mmofmercury:mm[Hg] millimetersofmercury:mm[Hg] torr:mm[Hg] kpa:kPa
  cmh2o:cm[H2O] cmofh2o:cm[H2O] cmofwater:cm[H2O] cmwater:cm[H2O] mmh2o:mm[H2O]
  lb:[lb_av] lbs:[lb_av] pound:[lb_av] pounds:[lb_av] #:[lb_av] oz:[oz_av] ounce:[oz_av] ounces:[oz_av]
  kilo:kg kilos:kg kilogram:kg kilograms:kg kgs:kg gram:g grams:g gm:g gms:g cg:cg
  in:[in_i] inch:[in_i] inches:[in_i] ":[in_i] ”:[in_i] ft:[ft_i] foot:[ft_i] feet:[ft_i]
  cm:cm m:m mm:mm centimeter:cm centimeters:cm cms:cm meter:m meters:m millimeter:mm millimeters:mm
  k:10*3/uL thousand:10*3/uL thou:10*3/uL k/ul:10*3/uL k/mcl:10*3/uL k/mm3:10*3/uL k/cumm:10*3/uL thousand/ul:10*3/uL thousand/mm3:10*3/uL thou/ul:10*3/uL thou/mm3:10*3/uL
  million:10*6/uL m/ul:10*6/uL m/mcl:10*6/uL m/mm3:10*6/uL mil/ul:10*6/uL mill/ul:10*6/uL million/ul:10*6/uL million/mm3:10*6/uL
  /ul:/uL /mcl:/uL /mm3:/uL /mm^3:/uL /cumm:/uL /microliter:/uL /cubicmillimeter:/uL cells:/uL cells/ul:/uL cells/mcl:/uL cells/mm3:/uL cells/cumm:/uL cells/ml:/mL /ml:/mL
  /hpf:/[HPF] /highpowerfield:/[HPF] /lpf:/[LPF] /lowpowerfield:/[LPF] copies:{copies}/mL copies/ml:{copies}/mL
  bpm:/min beats:/min beat:/min beats/min:/min beats/minute:/min beat/min:/min beatsaminute:/min breaths:/min breath:/min breaths/min:/min breaths/minute:/min breathsaminute:/min /min:/min /minute:/min aminute:/min
  ms:ms s:s msec:ms millisecond:ms milliseconds:ms sec:s secs:s second:s seconds:s min:min minute:min minutes:min hour:h hours:h hr:h hrs:h
  cc:mL ccs:mL cc's:mL ml:mL mls:mL milliliter:mL milliliters:mL liter:L liters:L l:L lit:L fl:fL
  lpm:L/min l/min:L/min l/minute:L/min liter/min:L/min liters/min:L/min liter/minute:L/min liters/minute:L/min l/min/m2:L/min/m2 lit/min:L/min
  mm/hr:mm/h mm/h:mm/h mm/hour:mm/h ml/min:mL/min ml/min/173m2:mL/min/{1.73_m2} ml/min/173m^2:mL/min/{1.73_m2} ml/hr:mL/h ml/h:mL/h cc/hr:mL/h ml/hour:mL/h ml/day:mL/d cc/day:mL/d ml/24h:mL/d ml/kg/hr:mL/kg/h ml/kg/h:mL/kg/h cc/kg/hr:mL/kg/h
  kg/m2:kg/m2 kg/m^2:kg/m2 kgpersquaremeter:kg/m2 kgperm2:kg/m2 kilogramspersquaremeter:kg/m2 kilogramspermetersquared:kg/m2 kg/squaremeter:kg/m2 kilograms/squaremeter:kg/m2 kilograms/metersquared:kg/m2 m2:m2
  week:wk weeks:wk wk:wk wks:wk w:wk
  cm2:cm2 cm^2:cm2 squarecentimeters:cm2 squarecentimeter:cm2 sqcm:cm2 g/cm2:g/cm2 g/cm^2:g/cm2 mv:mV points:{score} /10:{score} outof10:{score} outoften:{score}`
    .split(/\s+/)
    .map((pair) => {
      const at = pair.lastIndexOf(':');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
);

const PREFIXED = /^(k|m|mc|u|n|p|d|c|f)?(gm?s?|gram|mol|eq|q|osm|iu|u|units?)(?:\/(.+))?$/;
const BASES: ReadonlyMap<string, string> = new Map([
  ['g', 'g'],
  ['gm', 'g'],
  ['gs', 'g'],
  ['gms', 'g'],
  ['gram', 'g'],
  ['mol', 'mol'],
  ['eq', 'eq'],
  ['q', 'eq'],
  ['osm', 'osm'],
  ['iu', '[IU]'],
  ['u', 'U'],
  ['unit', 'U'],
  ['units', 'U'],
]);
const DENOMINATORS: ReadonlyMap<string, string> = new Map([
  ['dl', 'dL'],
  ['deciliter', 'dL'],
  ['l', 'L'],
  ['liter', 'L'],
  ['ml', 'mL'],
  ['cc', 'mL'],
  ['milliliter', 'mL'],
  ['kg', 'kg'],
  ['g', 'g'],
  ['mg', 'mg'],
  ['mol', 'mol'],
  ['mmol', 'mmol'],
  ['d', 'd'],
  ['day', 'd'],
  ['24h', 'd'],
  ['24hr', 'd'],
  ['24hrs', 'd'],
  ['24hours', 'd'],
  ['24hour', 'd'],
  ['hr', 'h'],
  ['h', 'h'],
  ['min', 'min'],
]);
const DEGREES = /^(?:degrees?|deg|[°º˚])?(?:(f|fahrenheit)|c|celsius|centigrade)$/;
const POWER = /^[x×*]?10(?:\*\*|[\^*e])?\(?(\d{1,2})\)?(?:\/?(ul|mcl|l|mm3|ml|cumm))?$/;

const SUPERSCRIPTS: Readonly<Record<string, string>> = { '²': '2', '³': '3', '⁶': '6', '⁹': '9', '¹': '1' };

/**
 * The UCUM code of a unit as a note writes it ("MG/DL", "mcg per liter", "x 10^3/uL", "K/mm3", "lbs"); undefined for
 * what is no unit. Case is folded: notes write "MG" and "Mmol" for milligrams and millimoles.
 */
export function ucumOf(written: string): string | undefined {
  const plain = written
    .toLowerCase()
    .replace(/[µμ]/g, 'u')
    .replace(/[²³⁶⁹¹]/g, (mark) => SUPERSCRIPTS[mark] ?? mark)
    .replace(/\s+(?:per)\s+|\s+a\s+(?=minute)|^per\s+/g, '/')
    .replace(/[\s.-]+/g, '');
  const irregular = IRREGULAR.get(plain);
  if (irregular !== undefined) return irregular;
  const degrees = DEGREES.exec(plain);
  if (degrees !== null) return degrees[1] === undefined ? 'Cel' : '[degF]';
  const power = POWER.exec(plain);
  if (power !== null) return countCode(Number(power[1]), power[2]);
  const match = PREFIXED.exec(plain);
  if (match === null) return undefined;
  const [, prefix = '', base = '', below] = match;
  const code = `${prefix === 'mc' ? 'u' : prefix}${BASES.get(base) ?? base}`;
  if (below === undefined) return base === 'q' ? undefined : code;
  const denominator = DENOMINATORS.get(below);
  return denominator === undefined ? undefined : `${code}/${denominator}`;
}

/** "10^9/L" and "10^3" of a count as thousands in a microlitre, where that is what they are. */
function countCode(power: number, below: string | undefined): string | undefined {
  const volume = below === undefined ? (power >= 9 ? 'L' : 'uL') : below === 'l' ? 'L' : below === 'ml' ? 'mL' : 'uL';
  const code = `10*${power}/${volume}`;
  const size = unitSize(code);
  if (size === undefined) return undefined;
  if (size.scale === 1e9) return '10*3/uL';
  if (size.scale === 1e12) return '10*6/uL';
  return code;
}
