import { ibanDigits, luhnDigit, passesIban, passesLuhn } from './checkDigits.ts';
import type { Secret } from './secret.ts';
import { inCase } from './surrogateNames.ts';
import type { IdentifierType } from './types.ts';
import { countryNames, surrogateStreets, surrogateTowns, usStates } from './words/places.ts';

/** Digits for digits and letters for letters of the same case, all else as it stands; differs from the original. */
export function sameFormat(secret: Secret, text: string, ...question: readonly string[]): string {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    let bytes = secret.bytes('format', ...question, text.toLowerCase(), attempt);
    let used = 0;
    const next = (below: number): number => {
      if (used >= bytes.length - 1) {
        bytes = secret.bytes('more', bytes.toString('hex'));
        used = 0;
      }
      return bytes[used++]! % below;
    };
    let out = '';
    for (const character of text) {
      if (/[0-9]/.test(character)) out += out === '' && character !== '0' ? String(1 + next(9)) : String(next(10));
      else if (/[A-Z]/.test(character)) out += String.fromCharCode(65 + next(26));
      else if (/[a-z]/.test(character)) out += String.fromCharCode(97 + next(26));
      else out += character;
    }
    if (out !== text) return out;
  }
  return 'X'.repeat(Math.max(1, text.length)) === text ? 'Y'.repeat(text.length) : 'X'.repeat(Math.max(1, text.length));
}

/** Puts digits into the places of the digits of `text`. */
function withDigits(text: string, digits: string): string {
  let i = 0;
  return text.replace(/\d/g, () => digits.charAt(i++));
}

function digitsOf(secret: Secret, count: number, ...question: readonly (string | number)[]): string {
  let digits = '';
  for (let block = 0; digits.length < count; block += 1) digits += String(secret.number(1e12, ...question, block)).padStart(12, '0');
  return digits.slice(0, count);
}

/** Social security numbers from areas that are never given out, so that the surrogate is nobody's. */
function ssn(secret: Secret, text: string): string {
  const own = text.replace(/\D/g, '');
  const serial = digitsOf(secret, 4, 'ssn', own);
  const surrogate = `9${digitsOf(secret, 2, 'ssn area', own)}0${1 + secret.number(9, 'ssn group', own)}${serial}`;
  if (own.length < 9) return withDigits(text, serial.slice(-own.length) === own ? digitsOf(secret, own.length, 'ssn again', own) : serial);
  return withDigits(text, surrogate === own ? surrogate.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)) : surrogate);
}

/** North American numbers from the range kept for fiction (555-01xx); others keep their country code and form. */
function phone(secret: Secret, text: string): string {
  const extension = /[ ]?(?:,[ ]?)?(?:x|ext\.?|extension|extn\.?)[ ]?#?[ ]?\d{1,6}$/i.exec(text);
  const body = extension === null ? text : text.slice(0, extension.index);
  const tail = extension === null ? '' : sameFormat(secret, extension[0].replace(/\d+/, '#'), 'none').replace(/.*/s, () => extension[0].replace(/\d/g, () => '') + digitsOf(secret, extension[0].replace(/\D/g, '').length, 'extension', text));
  const digits = body.replace(/\D/g, '');
  for (let attempt = 0; ; attempt += 1) {
    const line = `01${digitsOf(secret, 2, 'line', digits, attempt)}`;
    const area = `${2 + secret.number(8, 'area', digits, attempt)}${digitsOf(secret, 2, 'area', digits, attempt)}`;
    let made: string;
    if (digits.length === 10 && !/^0/.test(digits) && !body.startsWith('+')) made = `${area}555${line}`;
    else if (digits.length === 11 && digits.startsWith('1')) made = `1${area}555${line}`;
    else if (digits.length === 7) made = `555${line}`;
    else {
      const kept = body.startsWith('+') || body.startsWith('00') ? Math.min(body.startsWith('00') ? 4 : 2, digits.length - 4) : digits.startsWith('0') ? 1 : 0;
      made = digits.slice(0, kept) + digitsOf(secret, digits.length - kept, 'abroad', digits, attempt);
    }
    if (made !== digits || attempt > 20) return withDigits(body, made) + tail;
  }
}

function card(secret: Secret, text: string): string {
  const digits = text.replace(/\D/g, '');
  for (let attempt = 0; ; attempt += 1) {
    const head = digits.charAt(0) + digitsOf(secret, digits.length - 2, 'card', digits, attempt);
    const made = head + (passesLuhn(digits) ? luhnDigit(head) : String(secret.number(10, 'card end', digits, attempt)));
    if (made !== digits || attempt > 20) return withDigits(text, made);
  }
}

function iban(secret: Secret, text: string): string {
  const compact = text.replace(/[ -]/g, '');
  const account = sameFormat(secret, compact.slice(4), 'iban');
  const country = compact.slice(0, 2);
  const check = passesIban(compact.toUpperCase()) ? ibanDigits(country.toUpperCase(), account.toUpperCase()) : compact.slice(2, 4);
  const made = country + check + account;
  let i = 0;
  return text.replace(/[^ -]/g, () => made.charAt(i++));
}

function email(secret: Secret, text: string): string {
  const own = text.toLowerCase();
  const town = secret.pick(surrogateTowns(), 'mail', own).toLowerCase();
  const made = `${secret.pick(surrogateStreets(), 'mail box', own).toLowerCase()}.${town}${secret.number(90, 'mail number', own) + 10}@example.${secret.pick(['com', 'org', 'net'], 'mail end', own)}`;
  return made === own ? `x${made}` : made;
}

function domain(secret: Secret, text: string): string {
  const scheme = /^(?:[a-z]+:\/\/)?(?:www\.)?/i.exec(text)![0];
  const path = text.slice(scheme.length).includes('/') ? `/${secret.number(9000, 'path', text) + 1000}` : '';
  return `${scheme}${secret.pick(surrogateTowns(), 'host', text.toLowerCase()).toLowerCase()}.example.${secret.pick(['com', 'org', 'net'], 'host end', text.toLowerCase())}${path}`;
}

/** Addresses kept for documentation (RFC 5737, RFC 3849). */
function ip(secret: Secret, text: string): string {
  for (let attempt = 0; ; attempt += 1) {
    const made = text.includes('.') ? `${secret.pick(['192.0.2', '198.51.100', '203.0.113'], 'net', text, attempt)}.${1 + secret.number(254, 'host', text, attempt)}` : `2001:db8::${(1 + secret.number(65534, 'host6', text, attempt)).toString(16)}`;
    const tail = text.includes('.') ? (/[:/]\d+$/.exec(text)?.[0] ?? '') : '';
    if (made + tail !== text) return made + tail;
  }
}

const KEPT_WORDS = /^(?:street|str|st|road|rd|avenue|ave|av|drive|dr|lane|ln|court|ct|boulevard|blvd|way|place|pl|circle|cir|terrace|ter|parkway|pkwy|highway|hwy|square|sq|trail|trl|alley|crescent|north|south|east|west|n|s|e|w|ne|nw|se|sw|apt|apartment|suite|ste|unit|flat|room|rm|floor|fl|box|po|p|o|psc|cmr|apo|fpo|dpo|aa|ae|ap|the|corner|of|and|at|rua|rue|via|calle|avenida|ul|ulica|piazza|praça|place|paseo|plaza|de|la|le|du|des|da|do|der|den|van|von|del|st|nd|rd|th|út|utca|u|tér|nan)$/i;

/** An address in the same layout: numbers in digits, names in invented names; kinds of street, units, states and countries stay. */
function address(secret: Secret, text: string): string {
  const states = usStates();
  const countries = new Set(countryNames().flatMap((name) => name.toLowerCase().split(' ')));
  let names = 0;
  const made = text.replace(/\d+\p{L}?(?!\p{L})|\p{L}[\p{L}\p{M}'’-]*(?:[ ]\p{Lu}[\p{L}\p{M}'’-]*)*/gu, (run) => {
    if (/^\d+$/.test(run)) return numberLike(secret, run, text);
    if (/^\d/.test(run)) return sameFormat(secret, run, 'house');
    let replaced = false;
    const words = run.split(' ').map((word, i, all) => {
      const isState = states.codes.has(word) || states.names.has(word.toLowerCase());
      if (KEPT_WORDS.test(word) || isState || countries.has(word.toLowerCase()) || (/^\p{Ll}/u.test(word) && word.length < 5)) {
        replaced = false;
        return word;
      }
      if (replaced && i < all.length) return '';
      replaced = true;
      names += 1;
      return inCase(secret.pick(names === 1 ? surrogateStreets() : surrogateTowns(), 'address', names === 1 ? 'street' : 'town', word.toLowerCase()), word);
    });
    return words.filter((word) => word !== '').join(' ');
  });
  return made === text ? sameFormat(secret, text, 'address') : made;
}

function numberLike(secret: Secret, number: string, context: string): string {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const made = digitsOf(secret, number.length, 'house', number, context.length, attempt);
    if (made !== number && (number.startsWith('0') || !made.startsWith('0'))) return made;
  }
  return number === '1' ? '2' : '1'.repeat(number.length);
}

const SAINTS = 'Alban Bede Clement Crispin Hilda Swithin Walburga'.split(' ');
const HOUSES = ['Hospital', 'Medical Center', 'Clinic'];
/** Without a word for what they are, houses of care by their patron. */
const OF_CARE = /samaritan|cross|beth|israel|sinai|mercy|heart|trinity|providence|baptist|methodist|presbyterian|lutheran|deaconess|kaiser|brigham|hopkins/i;
const COMPANIES = ['Industries', 'Supply', 'Systems', 'Foods', 'Partners', 'Logistics', 'Tools'];
const KEPT_HOUSE = /^(?:motors?|stores?|foods|hospitals?|medical|cent(?:er|re)|clinic|health|healthcare|system|general|community|memorial|regional|university|children['’]?s|veterans|county|nursing|home|facility|rehabilitation|rehab|assisted|living|manor|care|hospice|inc|llc|ltd|corp|co|group|pharmacy|insurance|college|school|high|bank|church|of|the|and|at|surgery|services|family|practice|skilled|academy|elementary|associates|st|saint|mount|mt|department|fire|police)$/i;

/** A house or a company in the same words for what it is; where the name has none ("MGH", "Ford Motor") one is put behind. */
function organisation(secret: Secret, text: string): string {
  const own = text.toLowerCase();
  const saint = /^(St\.?|Saint)[ ][\p{L}-]+(['’]s)?(.*)$/u.exec(text);
  if (saint !== null) {
    const name = secret.pick(SAINTS.filter((one) => !own.includes(one.toLowerCase())), 'saint', own);
    const rest = saint[3] ?? '';
    return `${saint[1]!} ${inCase(name, text)}${saint[2] ?? ''}${/\p{L}/u.test(rest) && !rest.trim().split(' ').every((word) => KEPT_HOUSE.test(word)) ? ` ${secret.pick(HOUSES, 'house kind', own)}` : rest}`;
  }
  if (/^[A-Z]{2,6}$/.test(text)) return `${secret.pick(surrogateTowns(), 'house', own)} ${secret.pick(HOUSES, 'house kind', own)}`;
  let replaced = false;
  const made = text.replace(/\p{L}[\p{L}\p{M}'’-]*(?:[ ]\p{Lu}[\p{L}\p{M}'’-]*)*/gu, (run) =>
    run
      .split(' ')
      .map((word) => {
        if (KEPT_HOUSE.test(word)) {
          replaced = false;
          return word;
        }
        if (replaced) return '';
        replaced = true;
        return inCase(secret.pick(surrogateTowns(), 'house', word.toLowerCase()), word);
      })
      .filter((word) => word !== '')
      .join(' '),
  );
  if (made === text) return secret.pick(surrogateTowns(), 'house', own) + (/hospital/i.test(text) ? ' Hospital' : ' Group');
  const tellsKind = made.split(' ').some((word) => KEPT_HOUSE.test(word.replace(/[.,]$/, '')) && !/^(?:of|the|and|at)$/i.test(word));
  return tellsKind ? made : `${made} ${inCase(secret.pick(OF_CARE.test(text) ? HOUSES : COMPANIES, 'company', own), text)}`;
}

function town(secret: Secret, text: string): string {
  for (let attempt = 0; ; attempt += 1) {
    const kind = /[ ](?:County|Parish|Township)$/i.exec(text)?.[0] ?? '';
    const made = inCase(secret.pick(surrogateTowns(), 'town', text.toLowerCase(), attempt), text) + kind;
    if (made !== text) return made;
  }
}

/** A surrogate for anything but persons and dates: of the same form, valid where the original was, and never the original. */
export function surrogateOf(secret: Secret, type: IdentifierType, text: string): string {
  switch (type) {
    case 'AGE':
      return '90+';
    case 'US_SSN':
      return ssn(secret, text);
    case 'PHONE_NUMBER':
    case 'FAX_NUMBER':
      return phone(secret, text);
    case 'CREDIT_CARD':
      return card(secret, text);
    case 'IBAN_CODE':
      return iban(secret, text);
    case 'EMAIL_ADDRESS':
      return email(secret, text);
    case 'DOMAIN_NAME':
      return domain(secret, text);
    case 'IP_ADDRESS':
      return ip(secret, text);
    case 'STREET_ADDRESS':
      return address(secret, text);
    case 'ORGANIZATION':
      return organisation(secret, text);
    case 'LOCATION':
      return town(secret, text);
    default:
      return sameFormat(secret, text, type);
  }
}
