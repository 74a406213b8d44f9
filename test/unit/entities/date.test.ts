import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDates } from '../../../src/entities/date.ts';
import { isoDate } from '../../../src/entities/dateIso.ts';
import { parseNote } from '../../../src/note/note.ts';

function dates(text: string): (string | undefined)[][] {
  return findDates(parseNote(text)).map(({ start, end, iso }) => (iso === undefined ? [text.slice(start, end)] : [text.slice(start, end), iso]));
}

const FOUND: readonly (readonly [string, string, string?])[] = [
  ['seen on 03/14/2024 in clinic', '03/14/2024', '2024-03-14'],
  ['seen on 3/14/24', '3/14/24', '2024-03-14'],
  ['born 10/14/74', '10/14/74', '1974-10-14'],
  ['on 03/14 she fell', '03/14'],
  ['CT on 3/5 showed', '3/5'],
  ['dated 2024-03-15', '2024-03-15', '2024-03-15'],
  ['on 11-04-05', '11-04-05', '2005-11-04'],
  ['on March 14, 2024, he', 'March 14, 2024', '2024-03-14'],
  ['on Mar 14 he', 'Mar 14'],
  ['on September 3rd, 2019', 'September 3rd, 2019', '2019-09-03'],
  ['on 14 Mar 2024', '14 Mar 2024', '2024-03-14'],
  ['on the 3rd of June', '3rd of June'],
  ['in March of 2003', 'March of 2003'],
  ['in January 2010', 'January 2010'],
  ['since 09/2007', '09/2007'],
  ['appendectomy in 1986', '1986'],
  ['in the 1990s', '1990s'],
  ['admitted [**2151-3-4**] with', '[**2151-3-4**]', '2151-03-04'],
  ['seen [**3-4**] by', '[**3-4**]'],
  ['On POD #2 she ambulated', 'POD #2'],
  ['on postoperative day 3', 'postoperative day 3'],
  ['By hospital day 4', 'hospital day 4'],
  ['on day of life #3', 'day of life #3'],
  ['vomited yesterday', 'yesterday'],
  ['fell last night', 'last night'],
  ['started three days ago', 'three days ago'],
  ['began 2-3 weeks ago', '2-3 weeks ago'],
  ['two weeks prior to admission he', 'two weeks prior to admission'],
  ['about one and a half years ago', 'one and a half years ago'],
  ['several months ago', 'several months ago'],
  ['arrived at 10:30 am', '10:30 am'],
  ['extubated at 14:05', '14:05'],
  ['on 14/9/2005', '14/9/2005', '2005-09-14'],
  ['Follow up in 2 weeks.', 'in 2 weeks'],
  ['within the next three months', 'within the next three months'],
  ['three days after surgery', 'three days after surgery'],
  ['The following day she', 'The following day'],
  ['at 9:00 AM.', '9:00 AM'],
  ["quit in '05", "'05"],
  ['prior to 2002', '2002'],
  ['the 10/92 MRI', '10/92'],
  ['given at 8 p.m.', '8 p.m.'],
];

const NONE = [
  'strength 5/5', '3/5 strength in the left arm', '2/6 systolic murmur', 'BP 120/80', '1/2 tablet', '24/7 care', 'vision 20/40', '6/6', 'pain 7/10',
  '4/10', 'MMSE 27/30', '2-3 times', '5-10 mg', 'may take 2 tablets', 'L4-5', 'ratio 1:2', '99/100/101', 'weight 2000 grams', '0.9% saline', 'march in place',
  "12 o'clock position", '13/45', '31/12/2024x',
];

describe('dates', () => {
  for (const [text, mention, iso] of FOUND) {
    it(text, () => assert.deepEqual(dates(text), [iso === undefined ? [mention] : [mention, iso]]));
  }

  for (const text of NONE) {
    it(`no date: ${text}`, () => assert.deepEqual(dates(text), []));
  }

  it('gives no ISO form to a day that does not exist', () => {
    assert.equal(isoDate('2023', '2', '29'), undefined);
    assert.equal(isoDate('2024', '2', '29'), '2024-02-29');
    assert.equal(isoDate('24', '13', '1'), undefined);
  });
});
