import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DRUG_TERMS } from '../../../src/entities/lexicon/drugs.ts';

interface Name {
  readonly concept: string;
  readonly text: string;
  readonly exact: boolean;
  readonly flagged: boolean;
}

const lines = DRUG_TERMS.flatMap((block) => block.split('\n').filter((line) => line.trim() !== ''));
const names: readonly Name[] = lines.flatMap((line) => {
  const variants = line.split('|');
  return variants.map((variant) => ({ concept: variants[0] ?? '', text: variant.replace(/^[=#]+/, ''), exact: /^#?=/.test(variant), flagged: /^=?#/.test(variant) }));
});
/** How the matcher sees a name: hyphen and space are one. */
const fold = (text: string): string => text.toLowerCase().replace(/[-\s]+/g, ' ').trim();

test('the lexicon holds at least 1,300 drugs by distinct generic and brand name', () => {
  const distinct = new Set(names.map(({ text }) => fold(text)));
  assert.ok(distinct.size >= 1300, `${distinct.size} names`);
  assert.ok(new Set(names.map(({ concept }) => concept)).size >= 900);
});

test('a name belongs to one concept, and each line has its own canonical name', () => {
  const owner = new Map<string, string>();
  const shared: string[] = [];
  for (const { concept, text } of names) {
    const before = owner.get(fold(text));
    if (before !== undefined && before !== concept) shared.push(`${text}: ${before}, ${concept}`);
    owner.set(fold(text), concept);
  }
  assert.deepEqual(shared, []);
  assert.equal(new Set(lines.map((line) => fold(line.split('|')[0] ?? ''))).size, lines.length);
});

test('names are lower case unless matched as written, trimmed, never empty; canonical names carry no mark', () => {
  const wrong = names.filter(({ text, exact }) => text === '' || text !== text.trim() || /\s{2}|\|/.test(text) || (!exact && text !== text.toLowerCase()));
  assert.deepEqual(wrong, []);
  assert.deepEqual(lines.filter((line) => /^[=#]/.test(line)), []);
});

test('ordinary English words and laboratory names count only with a quantity', () => {
  const ordinary = new Set(
    ('iron oxygen potassium sodium calcium magnesium phosphorus phosphate bicarbonate glucose sugar albumin water salt alcohol ' +
      'epi levo dig mag neo vec roc k na ca mg ns lr ms nitro garlic ginger vitamin copper chromium iodine boost ensure amio ' +
      'align advance relief soothe comfort pain sleep fiber protein cream lotion patch tea coffee ice chop rid sustain ' +
      'luminal nail skin eye all always vital promote nix imagine refresh android zinc selenium').split(' '),
  );
  assert.deepEqual(
    names.filter(({ text, exact, flagged }) => !flagged && !exact && ordinary.has(text)).map(({ text }) => text),
    [],
  );
});

test('abbreviations of two letters are matched exactly as written', () => {
  assert.deepEqual(
    names.filter(({ text, exact }) => /^[a-z]{1,2}$/i.test(text) && !exact).map(({ text }) => text),
    [],
  );
});

test('drugs that clinicians keep apart are separate concepts, brands of one drug are not', () => {
  const conceptOf = new Map(names.map(({ text, concept }) => [fold(text), concept]));
  const same = (...list: readonly string[]): void => {
    assert.equal(new Set(list.map((name) => conceptOf.get(name) ?? `missing ${name}`)).size, 1, list.join(', '));
  };
  const apart = (...list: readonly string[]): void => {
    assert.equal(new Set(list.map((name) => conceptOf.get(name))).size, list.length, list.join(', '));
    for (const name of list) assert.ok(conceptOf.has(name), name);
  };
  same('lasix', 'furosemide');
  same('coumadin', 'warfarin');
  same('zosyn', 'piperacillin tazobactam', 'piperacillin/tazobactam');
  same('toprol xl', 'metoprolol succinate');
  same('bactrim', 'tmp/smx', 'sulfamethoxazole trimethoprim');
  same('asa', 'aspirin', 'ecotrin');
  apart('metoprolol', 'metoprolol succinate');
  apart('hydralazine', 'hydroxyzine', 'hydrochlorothiazide', 'hydrocodone', 'hydrocortisone');
  apart('oxycodone', 'oxycontin', 'percocet');
  apart('penicillin', 'penicillamine');
  apart('humalog', 'humulin', 'novolog', 'novolin n', 'lantus', 'levemir');
  apart('celebrex', 'celexa', 'cerebyx');
  apart('morphine', 'ms contin', 'hydromorphone');
  apart('lamictal', 'lamisil');
  apart('epinephrine', 'norepinephrine', 'ephedrine');
});

test('every class of drug that a note names is there', () => {
  const known = new Set(names.map(({ text }) => fold(text)));
  const wanted =
    'beta blocker|ace inhibitor|statin|antibiotic|steroid|nsaid|diuretic|insulin|normal saline|lactated ringer\'s|kcl|potassium chloride|hctz|mtx|ntg|pcn|vanc|' +
    'influenza vaccine|pneumovax|tpn|d5w|prbcs|ffp|omnipaque|gadolinium|propofol|rocuronium|sevoflurane|apixaban|semaglutide|empagliflozin|pembrolizumab|folfox|' +
    'adalimumab|levetiracetam|quetiapine|buprenorphine naloxone|truvada|paxlovid|latanoprost|tamsulosin|levothyroxine|multivitamin|fish oil|nicotine patch';
  assert.deepEqual(wanted.split('|').filter((name) => !known.has(fold(name))), []);
});
