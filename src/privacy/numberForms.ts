import { isIssuedSsn, passesAba, passesDea, passesIban, passesLuhn, passesNpi, passesVin } from './checkDigits.ts';
import type { Identifier, IdentifierType } from './types.ts';

const CARD = /(?<![\p{L}\p{N}.,$-])\d{4}(?:[ -]?\d{4}){2}(?:[ -]?\d{1,7})?(?![\p{L}\p{N}]|[.,]\d)|(?<![\p{L}\p{N}.,$-])3\d{3}[ -]?\d{6}[ -]?\d{4,5}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,$-])\d{12,19}(?![\p{L}\p{N}]|[.,]\d)/gu;
const CARD_CUE = /(?:card|credit|debit|visa|master ?card|amex|american express|discover|maestro|diners|jcb|cc|pan)\b[^\n]{0,40}$/i;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/giu;
const SSN = /(?<![\p{L}\p{N}-])(\d{3})([- ])(\d{2})\2(\d{4})(?![\p{L}\p{N}]|-\d)/gu;
const SSN_CUE = /(?:ssn|ss ?#|soc(?:ial)?\.? ?sec(?:urity)?|social)\b[^\n]{0,30}$/i;
const SSN_LABELLED = /(?:\bssn|\bss ?#|social security(?: (?:number|no\.?|#))?)[ \t]?(?:#|no\.?|number)?[ \t]?(?:[:=]|is)?[ \t]*((?:\d{3}[- ]?\d{2}[- ]?|(?:[x*]{3}-?[x*]{2}-?))\d{4})(?![\d-])/gi;
const MBI = /(?<![\p{L}\p{N}-])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}(?![\p{L}\p{N}-])/gu;
const VIN = /(?<![\p{L}\p{N}])[A-HJ-NPR-Z0-9]{17}(?![\p{L}\p{N}])/gu;
const DEA = /(?<![\p{L}\p{N}])[ABFGMPR][A-Z9]\d{7}(?![\p{L}\p{N}])/gu;
const LONG = /(?<![\p{L}\p{N}.,$€£+/#-]|[<>=≥≤~][ \t]?)\d{7,14}(?![\p{L}\p{N}%/]|[.,-]\d|[ \t]?(?:mg|mcg|ml|units?|copies|cells|iu|u\/|k\/|cfu|\/))/giu;
/** Letters and digits in one long word, as case and sample numbers are: "AB-1234567", "S23-10455". */
const CODE = /(?<![\p{L}\p{N}./-])(?:[A-Z]{1,4}[- ]?\d{2}[- ]\d{4,8}|[A-Z]{1,3}-?\d{6,10}|[A-Z]{2,4}-\d{2,4}-\d{3,8})(?![\p{L}\p{N}-])/gu;

/** Card, bank, social security, Medicare and vehicle numbers, and long numbers without a name: by form, raised by their check digits. */
export function findNumberForms(text: string): Identifier[] {
  const found: Identifier[] = [];
  const add = (start: number, length: number, type: IdentifierType, score: number, source: string): void => {
    found.push({ start, end: start + length, type, score, source });
  };
  const before = (start: number, reach: number): string => text.slice(Math.max(0, start - reach), start);
  for (const match of text.matchAll(CARD)) {
    const digits = match[0].replace(/\D/g, '');
    if (digits.length < 12 || digits.length > 19) continue;
    const isCued = CARD_CUE.test(before(match.index, 60));
    const isValid = passesLuhn(digits) && digits.length >= 13 && !/^0/.test(digits);
    if (isValid || isCued) add(match.index, match[0].length, 'CREDIT_CARD', isValid ? (isCued ? 0.99 : 0.9) : 0.8, isValid ? 'form:card+luhn' : 'form:card+cue');
    else if (digits.length === match[0].length || /^\d{4}[ -]\d{4}[ -]\d{4}/.test(match[0])) add(match.index, match[0].length, 'OTHER_ID', 0.5, 'form:long-number');
  }
  for (const match of text.matchAll(IBAN)) {
    const compact = match[0].replace(/[ -]/g, '').toUpperCase();
    if (compact.length < 15 || compact.length > 34) continue;
    if (passesIban(compact)) add(match.index, match[0].length, 'IBAN_CODE', 0.99, 'form:iban+mod97');
    else if (/^[A-Z]{2}\d{2}[A-Z0-9]*$/.test(match[0].replace(/[ -]/g, '')) && /\d{6}/.test(compact)) add(match.index, match[0].length, 'IBAN_CODE', /iban/i.test(before(match.index, 30)) ? 0.9 : 0.65, 'form:iban');
  }
  for (const match of text.matchAll(SSN)) {
    const isCued = SSN_CUE.test(before(match.index, 50));
    if (match[2] === ' ' && !isCued) continue;
    add(match.index, match[0].length, 'US_SSN', isCued ? 0.99 : isIssuedSsn(match[0].replace(/\D/g, '')) ? 0.9 : 0.7, 'form:ssn');
  }
  for (const match of text.matchAll(SSN_LABELLED)) {
    const length = match[1]!.length;
    add(match.index + match[0].length - length, length, 'US_SSN', 0.97, 'label:ssn');
  }
  for (const match of text.matchAll(MBI)) add(match.index, match[0].length, 'HEALTH_PLAN_NUMBER', 0.9, 'form:medicare');
  for (const match of text.matchAll(VIN)) {
    if (!/\d/.test(match[0]) || !/[A-Z]/.test(match[0])) continue;
    const isValid = passesVin(match[0]);
    if (isValid || /\bvin\b|vehicle/i.test(before(match.index, 30))) add(match.index, match[0].length, 'VEHICLE_ID', isValid ? 0.95 : 0.8, 'form:vin');
  }
  for (const match of text.matchAll(DEA)) if (passesDea(match[0])) add(match.index, match[0].length, 'OTHER_ID', 0.9, 'form:dea');
  for (const match of text.matchAll(LONG)) {
    const cue = before(match.index, 30);
    if (/(?:routing|aba|rtn)\b[^\n]{0,20}$/i.test(cue) && passesAba(match[0])) add(match.index, match[0].length, 'ACCOUNT_NUMBER', 0.95, 'form:aba');
    else if (passesNpi(match[0])) add(match.index, match[0].length, 'OTHER_ID', 0.8, 'form:npi');
    else if (!/(?:count|load|titer|copies|cells?|wbc|rbc|plt|platelets?|pmid|nct|doi|isbn)[ \t:#=]*(?:is |was |of )?$/i.test(cue)) add(match.index, match[0].length, 'OTHER_ID', 0.5, 'form:long-number');
  }
  for (const match of text.matchAll(CODE)) {
    if (/^(?:COVID|SARS|ICD|CPT|DSM|HLA|IL|CD|CA|PMID|NCT|ISO|FDA|HIV|HPV|EF)/.test(match[0])) continue;
    add(match.index, match[0].length, 'OTHER_ID', 0.5, 'form:code');
  }
  return found;
}
