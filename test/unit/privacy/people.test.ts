import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linkPersons, readName } from '../../../src/privacy/people.ts';

const roles = (text: string, titled = false): string => readName({ text, titled }).map(({ role, word }) => `${role} ${word}`).join(', ');
const persons = (...names: readonly string[]): number[] => linkPersons(names.map((text) => ({ text, titled: false }))).map(({ person }) => person);

const NAMES: readonly [string, string][] = [
  ['John Smith', 'first john, last smith'],
  ['SMITH, JOHN', 'last smith, first john'],
  ['Smith, John A.', 'last smith, first john, initial a'],
  ['John Q. Smith', 'first john, initial q, last smith'],
  ['John Quincy Smith', 'first john, middle quincy, last smith'],
  ['J. Smith', 'initial j, last smith'],
  ['J.R. Smith', 'initial j, initial r, last smith'],
  ['Anna van der Berg', 'first anna, last van, last der, last berg'],
  ['John Smith Jr.', 'first john, last smith, suffix jr'],
  ["Kathleen O'Brien", "first kathleen, last o'brien"],
  ['Jean-Pierre Dubois', 'first jean-pierre, last dubois'],
  ['Sedláčková', 'last sedlackova'],
  ['Mary', 'first mary'],
];

describe('parts of a name', () => {
  for (const [text, expected] of NAMES) {
    it(text, () => {
      assert.equal(roles(text), expected);
    });
  }
  it('behind a title a single word is a family name', () => {
    assert.equal(roles('Mary', true), 'last mary');
  });
});

describe('who is who', () => {
  it('one person in many forms', () => {
    assert.deepEqual(persons('John Smith', 'Smith', 'SMITH, JOHN', 'J. Smith', 'John'), [0, 0, 0, 0, 0]);
  });
  it('two of one family', () => {
    assert.deepEqual(persons('John Smith', 'Mary Smith', 'Mary', 'John'), [0, 1, 1, 0]);
  });
  it('another initial is another person', () => {
    assert.deepEqual(persons('John Smith', 'K. Smith'), [0, 1]);
  });
  it('the full name may come after the short one', () => {
    assert.deepEqual(persons('Smith', 'Jones', 'John Smith'), [0, 1, 0]);
  });
  it('accents and case do not part a person', () => {
    assert.deepEqual(persons('Eva Sedláčková', 'SEDLACKOVA'), [0, 0]);
  });
});
