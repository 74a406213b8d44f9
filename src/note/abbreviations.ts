/** Abbreviations after which a full stop does not end a sentence when a name, a number or the like follows. */

/** Titles and connectives: the next word always belongs to them. */
export const NEVER_FINAL: ReadonlySet<string> = new Set([
  'dr', 'drs', 'mr', 'mrs', 'ms', 'mx', 'prof', 'rev', 'hon', 'sr', 'messrs', 'lt', 'capt', 'sgt', 'col', 'gen',
  'vs', 'approx', 'e.g.', 'i.e.', 'viz', 'cf', 'resp', 'incl', 'esp', 'ca', 'st', 'mt', 'ft',
]);

/** Final only where the next word is in capitals and no number follows. */
export const SELDOM_FINAL: ReadonlySet<string> = new Set([
  'no', 'nos', 'fig', 'figs', 'vol', 'ref', 'tel', 'ext', 'rm', 'ste', 'apt', 'wt', 'ht', 'temp', 'dept', 'univ', 'hosp',
  'assoc', 'inc', 'co', 'corp', 'ltd', 'jr', 'ave', 'blvd', 'rd', 'mgr', 'gov', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul',
  'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'tab', 'tabs', 'cap', 'caps', 'inj', 'susp', 'sol', 'supp', 'neb', 'mcg', 'mg',
  'gm', 'gms', 'kg', 'lb', 'lbs', 'oz', 'ml', 'cc', 'cm', 'mm', 'hr', 'hrs', 'min', 'mins', 'sec', 'wk', 'wks', 'mo', 'mos',
  'yr', 'yrs', 'q', 'max', 'avg', 'est', 'pt', 'pts', 'rt', 'lt', 'bilat', 'neg', 'pos', 'diff', 'dx', 'hx', 'tx', 'rx', 'sx', 'fx',
  'abd', 'ext', 'resp', 'nl', 'wnl', 'equiv', 'cr', 'creat', 'hgb', 'hct', 'plt', 'plts', 'bili', 'alb', 'gluc', 'dist', 'prox', 'med', 'lat', 'ant', 'post', 'inf', 'sup',
]);

/** Of those, the ones that a new sentence seldom follows even before a capital: names and numbers do. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(['fig', 'figs', 'dept', 'univ', 'ste', 'apt', 'tab', 'tabs', 'cap', 'caps', 'inj', 'est', 'rt', 'lt']);

/** Dotted routes ("p.o."): followed by a frequency or a drug oftener than by a sentence. */
export const DOTTED_ROUTES: ReadonlySet<string> = new Set(['p.o.', 'i.v.', 'i.m.', 's.c.', 's.q.', 's.l.', 'p.r.', 'u.s.', 'e.g.', 'i.e.', 'q.i.', 'a.k.a.', 'w.', 'o.d.', 'o.s.', 'o.u.']);

/** Words after which a single capital is a class or kind, not an initial ("hepatitis C. She"). */
export const LETTER_NOUNS: ReadonlySet<string> = new Set([
  'hepatitis', 'vitamin', 'type', 'group', 'stage', 'grade', 'class', 'level', 'influenza', 'protein', 'factor', 'child',
  'hemoglobin', 'immunoglobulin', 'appendix', 'part', 'section', 'plan', 'phase', 'category', 'strep', 'streptococcus', 'unit', 'lead', 'exhibit', 'hep',
]);

/** Words that open sentences, told from names by being common. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set([
  'he', 'she', 'the', 'this', 'these', 'those', 'that', 'they', 'it', 'we', 'i', 'his', 'her', 'their', 'there', 'patient',
  'pt', 'no', 'on', 'in', 'at', 'as', 'if', 'after', 'also', 'was', 'will', 'has', 'had', 'denies', 'given', 'an', 'a', 'please', 'follow', 'continue', 'when', 'then',
]);
