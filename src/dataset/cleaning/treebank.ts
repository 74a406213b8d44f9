import { REGEX_SPACE, splitAtSpaces } from './pythonText.ts';

// NLTK's word_tokenize(text, preserve_line=True), version 3.10: NLTKWordTokenizer of nltk/tokenize/destructive.py,
// after the tokenizer of the Penn Treebank and MacIntyre's list of contractions. Its expressions run on the package
// regex, the contractions on Python's re, and the two disagree on white space and word characters.

const S = `[${REGEX_SPACE}]`;
/** `\w` of the package regex. */
const W = '[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}]';
/** `\w` of Python's re. */
const PYTHON_W = '[\\p{L}\\p{N}_]';
const PYTHON_S = `[\\x1c-\\x1f${REGEX_SPACE}]`;

type Rule = readonly [expression: RegExp, replacement: string];

/** In NLTK's order: starting quotes, punctuation, brackets, double dashes. */
const BEFORE_PADDING: readonly Rule[] = [
  [/([«“‘„]|`+)/gu, ' $1 '],
  [/^"/gu, '``'],
  [/``/gu, ' `` '],
  [/([ ([{<])("|'{2})/gu, '$1 `` '],
  [new RegExp(`(?<!${W})'(?!(?:re|ve|ll|m|t|s|d|n)(?!${W}))(?=${W})`, 'giu'), "' "],
  // The lookahead that is taken back stands for a possessive quantifier.
  [new RegExp(`([^.])(\\.)(?=([\\])}>"'»”’ ]*))\\3${S}*$`, 'gu'), '$1 $2 $3 '],
  [/([:,])(\P{Nd})/gu, ' $1 $2'],
  // Python's $ also stands before a last line feed.
  [/([:,])(?=\n?$)/gu, ' $1 '],
  [/\.{2,}/gu, ' $& '],
  [/[;@#$%&]/gu, ' $& '],
  [/[\u2012-\u2015]/gu, ' $& '],
  [new RegExp(`([^.])(\\.)([\\])}>"']*)${S}*$`, 'gu'), '$1 $2$3 '],
  [/[?!]/gu, ' $& '],
  [/([^'])' /gu, "$1 ' "],
  [/\*/gu, ' $& '],
  [/[\][(){}<>]/gu, ' $& '],
  [/--/gu, ' -- '],
];

/** Ending quotes, after a blank was put at both ends. */
const AFTER_PADDING: readonly Rule[] = [
  [/([»”’])/gu, ' $1 '],
  [/''/gu, " '' "],
  [/"/gu, " '' "],
  [new RegExp(`${S}+`, 'gu'), ' '],
  [/([^' ])('[sS]|'[mM]|'[dD]|') /gu, '$1 $2 '],
  [/([^' ])('ll|'LL|'re|'RE|'ve|'VE|n't|N'T) /gu, '$1 $2 '],
  // To Python's re the dotted and the dotless i are one letter with i when case is ignored.
  ...[
    ['can', 'not'],
    ['d', "'ye"],
    ['g[iıİ]m', 'me'],
    ['gon', 'na'],
    ['got', 'ta'],
    ['lem', 'me'],
    ['more', "'n"],
  ].map(([first, second]): Rule => [new RegExp(`(?<!${PYTHON_W})(${first!})(${second!})(?!${PYTHON_W})`, 'giu'), ' $1 $2 ']),
  [new RegExp(`(?<!${PYTHON_W})(wan)(na)(?=${PYTHON_S})`, 'giu'), ' $1 $2 '],
  [new RegExp(` ('t)([iıİ]s|was)(?!${PYTHON_W})`, 'giu'), ' $1 $2 '],
];

/** The tokens of a text as NLTK's `word_tokenize(text, preserve_line=True)` gives them. */
export function wordTokenize(text: string): string[] {
  let spaced = text;
  for (const [expression, replacement] of BEFORE_PADDING) spaced = spaced.replace(expression, replacement);
  spaced = ` ${spaced} `;
  for (const [expression, replacement] of AFTER_PADDING) spaced = spaced.replace(expression, replacement);
  return splitAtSpaces(spaced);
}

/** The words of letters only that the tokenizer splits, in lower case: all that it does to text without other characters. */
export const SPLIT_WORDS: ReadonlyMap<string, readonly [string, string]> = new Map(
  ([['can', 'not'], ['gim', 'me'], ['gon', 'na'], ['got', 'ta'], ['lem', 'me'], ['wan', 'na']] as const).map((parts) => [parts.join(''), parts]),
);
