/** Luhn's check (ISO/IEC 7812-1): card numbers, and provider numbers behind their prefix. Takes digits only. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    let digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    if (i % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** The digit that makes `digits` followed by it pass Luhn's check. */
export function luhnDigit(digits: string): string {
  for (let digit = 0; digit < 9; digit += 1) if (passesLuhn(`${digits}${digit}`)) return String(digit);
  return '9';
}

/** Remainder by 97 of an IBAN as ISO 13616 reads it: country and check digits behind, letters as 10 to 35. */
function ibanRemainder(iban: string): number {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** ISO 13616 check of an IBAN in capitals without blanks. */
export function passesIban(iban: string): boolean {
  return /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(iban) && ibanRemainder(iban) === 1;
}

/** The two check digits for a country and an account part. */
export function ibanDigits(country: string, account: string): string {
  return String(98 - ibanRemainder(`${country}00${account}`)).padStart(2, '0');
}

/** Routing number of a US bank: weights 3, 7, 1 (American Bankers Association). */
export function passesAba(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += (digits.charCodeAt(i) - 48) * [3, 7, 1][i % 3]!;
  return sum > 0 && sum % 10 === 0;
}

/** National Provider Identifier (45 CFR 162.406): Luhn behind 80840. */
export function passesNpi(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && passesLuhn(`80840${digits}`);
}

/** DEA registration number: two letters (the second may be 9), seven digits, the last a check. */
export function passesDea(number: string): boolean {
  const match = /^[A-Z][A-Z9](\d)(\d)(\d)(\d)(\d)(\d)(\d)$/i.exec(number);
  if (match === null) return false;
  const [a, b, c, d, e, f, check] = match.slice(1).map(Number) as [number, number, number, number, number, number, number];
  return (a + c + e + 2 * (b + d + f)) % 10 === check;
}

const VIN_VALUES: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from({ length: 10 }, (_, digit) => [String(digit), digit])),
  ...Object.fromEntries(Array.from('ABCDEFGH', (letter, i) => [letter, i + 1])),
  ...Object.fromEntries(Array.from('JKLMN', (letter, i) => [letter, i + 1])),
  ...{ P: 7, R: 9 },
  ...Object.fromEntries(Array.from('STUVWXYZ', (letter, i) => [letter, i + 2])),
};
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Vehicle identification number with its check digit (49 CFR 565). */
export function passesVin(vin: string): boolean {
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(vin)) return false;
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += VIN_VALUES[vin.charAt(i)]! * VIN_WEIGHTS[i]!;
  const check = sum % 11;
  return vin.charAt(8) === (check === 10 ? 'X' : String(check));
}

/** A social security number that may have been given out: no area 000, 666 or 9xx, no group 00, no serial 0000 (SSA). */
export function isIssuedSsn(digits: string): boolean {
  return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);
}
