import type { Note } from '../note/types.ts';
import { FORMS, FORM_PAIRS, ROUTES } from './medication-words.ts';
import type { Attributes } from './types.ts';

/** What the name of a drug says of its regimen, where nothing after it does. */
type Named = Pick<Attributes, 'form' | 'route' | 'strength' | 'frequency'>;

const NOTHING: Named = {};
const RATIO = /(?:^|\s)(\d{1,4}\/\d{1,4})$/;
const SCALE = /\b(?:sliding scale|ssi)$/i;
const SWISH = /\bswish and (?:swallow|spit)$/i;

/**
 * Reads form, route and strength out of a name that the lexicon knows as a whole: "heparin drip", "metoprolol succinate
 * XL", "IV vancomycin", "NovoLog 70/30", "Humalog sliding scale". What `written` already tells is left alone.
 */
export function readName(name: string, written: Attributes): Named {
  if (!name.includes(' ')) return NOTHING;
  const words = name.split(/\s+/);
  const last = words.at(-1)!;
  const found: { -readonly [K in keyof Named]: Named[K] } = {};
  if (words.length > 1) {
    const pair = words.at(-2)!;
    if (written.form === undefined) {
      if (FORM_PAIRS.get(pair.toLowerCase())?.has(last.toLowerCase()) === true && words.length > 2) found.form = name.slice(name.lastIndexOf(pair));
      else if (FORMS.has(last.toLowerCase())) found.form = last;
    }
    if (written.route === undefined) {
      const swish = SWISH.exec(name);
      if (swish !== null) found.route = swish[0];
      else if (ROUTES.has(words[0]!.toLowerCase().replaceAll('.', ''))) found.route = words[0]!;
    }
    const ratio = RATIO.exec(name);
    if (ratio !== null && written.strength === undefined) found.strength = ratio[1]!;
    const scale = SCALE.exec(name);
    if (scale !== null && written.frequency === undefined) found.frequency = scale[0];
  }
  return found;
}

const BEFORE = /^(?:iv|po|im|sq|sc|pr|sl|oral|intravenous|intramuscular|subcutaneous|topical|inhaled|nebulized|intranasal|rectal|vaginal|sublingual|transdermal|intrathecal|epidural|p\.o|i\.v|i\.m)\.?$/;

/** A route right before the mention: "IV vancomycin", "oral prednisone". */
export function routeBefore({ text, tokens }: Note, token: number, floor: number): string | undefined {
  const before = token - 1;
  if (before < floor || tokens.sentence[before] !== tokens.sentence[token] || !BEFORE.test(tokens.lower[before]!)) return undefined;
  return text.slice(tokens.start[before], tokens.end[before]);
}
