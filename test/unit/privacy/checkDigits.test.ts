import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ibanDigits, isIssuedSsn, luhnDigit, passesAba, passesDea, passesIban, passesLuhn, passesNpi, passesVin } from '../../../src/privacy/checkDigits.ts';

/** Examples that the issuers or standards publish. */
const VALID: readonly [string, (value: string) => boolean, readonly string[]][] = [
  ['Luhn', passesLuhn, ['4111111111111111', '378282246310005', '5555555555554444', '6011111111111117', '30569309025904']],
  ['IBAN', passesIban, ['GB82WEST12345698765432', 'DE89370400440532013000', 'FR1420041010050500013M02606', 'CH9300762011623852957', 'NO9386011117947']],
  ['ABA', passesAba, ['021000021', '011401533', '091000019']],
  ['NPI', passesNpi, ['1234567893']],
  ['DEA', passesDea, ['AB1234563', 'F91234563']],
  ['VIN', passesVin, ['1HGCM82633A004352', '1M8GDM9AXKP042788', '11111111111111111']],
  ['SSN', isIssuedSsn, ['123456789', '665010001']],
];

describe('check digits', () => {
  for (const [name, passes, values] of VALID) {
    for (const value of values) {
      it(`${name}: ${value}`, () => {
        assert.equal(passes(value), true);
      });
    }
    it(`${name}: one digit changed is not valid`, () => {
      const [value = ''] = values;
      if (name === 'SSN') assert.equal(passes(`9${value.slice(1)}`), false);
      else assert.equal(passes(`${value.slice(0, -1)}${(Number(value.at(-1)) + 1) % 10}`), false);
    });
  }
  it('a made Luhn digit passes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }).map(String), (digits) => passesLuhn(digits + luhnDigit(digits))));
  });
  it('made IBAN digits pass', () => {
    fc.assert(fc.property(fc.integer({ min: 1e13, max: 9e13 }).map(String), (account) => passesIban(`GB${ibanDigits('GB', account)}${account}`)));
  });
  for (const ssn of ['000123456', '666123456', '912345678', '123005678', '123450000']) {
    it(`never given out: ${ssn}`, () => {
      assert.equal(isIssuedSsn(ssn), false);
    });
  }
});
