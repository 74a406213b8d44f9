import { lowerWords } from './clinicalCase.ts';
import type { TextRules } from './plainReader.ts';
import type { CleaningStep } from './steps.ts';
import { ENGLISH_STOP_WORDS } from './stopWords.ts';

/** How the clinical recipe treats text and words. */
export interface ClinicalRules extends TextRules {
  readonly isStopWord: (word: string) => boolean;
  readonly holdsBefore: (word: string) => boolean;
  readonly holdsAfter: (word: string) => boolean;
}

/** What stands for a passage that was taken out of a note, as MIMIC-IV writes it. */
const BLANK = '___';

type Rule = readonly [expression: RegExp, replacement: string | ((...found: string[]) => string)];

/** Typewriter forms of what is written in several ways, then what carries nothing. */
const CHARACTERS: readonly Rule[] = [
  // MIMIC-III: a shifted date is a date, anything else was a name, a place or a number.
  [/\[\*\*([^\]*]*)\*\*\]/g, (_, inside = '') => (/^\s*\d{1,4}(?:[-/]\d{1,2}){1,2}\s*$/.test(inside) ? inside.trim() : BLANK)],
  [/_{2,}(?:[ \t]*_{2,})*/g, BLANK],
  [/[\u2018\u2019\u201b\u2032]/g, "'"],
  [/[\u201c\u201d\u201f\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/\u00bd/g, '1/2'],
  [/\u00bc/g, '1/4'],
  [/\u00be/g, '3/4'],
  // Rulers and frames.
  [/([=#*~+.])\1{3,}|-{4,}/g, ' '],
  // Bullets at the beginning of a line.
  [/^([ \t]*)[*\u2022\u2023\u25aa-\u25cf\u25e6\uf0b7\u00b7o](?=[ \t])/gm, '$1-'],
  // An asterisk marks an abnormal value, a quotation mark inches; elsewhere they are ornament.
  [/(?<!\d)[*"]/g, ''],
  [/[`{}\\$!\u00a6\u00a7\u00b6\u00a9\u00ae]/g, ''],
  // Controls, formats, private use, and symbols outside the clinical ones.
  [/[^\p{L}\p{M}\p{N}\p{P}\s<>=+^|~\u00b0\u00b1\u00b5\u00d7\u00f7\u2190-\u2193\u2264\u2265\u2248]/gu, ''],
];

const SPACES: readonly Rule[] = [
  [/[^\S\n]+/g, ' '],
  [/ ?\n[ \n]*/g, '\n'],
  [/^\s+|\s+$/g, ''],
];

/** Whole lines that say nothing of the patient's illness, and the prefix of the BHC summary set. */
const BOILERPLATE: readonly Rule[] = [
  [/^\s*summarize:[ \t]*/, ''],
  [/^[ \t]*(?:unit no|medical record (?:no|number)|mrn|account (?:no|number)|dictated by|dictated on|transcribed by|transcribed on|completed by|electronically signed(?: by)?|signed electronically(?: by)?|job (?:no|number)|document id|page)\b[^\n]*$/gim, ''],
  [/^[-_=* \t]+$/gm, ''],
];

/** A token: a line break, or what stands between blanks without the marks around it, which are tokens of their own. */
const TOKEN = /\n|_{3}|[([]+|[)\]]+|[,;:?]+|\.+|[^\s([)\],;:?.]+(?:(?:[.,:](?=\d)|\.(?=\p{L})|[([](?=[^\s()[\]]*[)\]]))[^\s([)\],;:?.]+|[)\]](?=[^\s,;:?.)\]]))*/gu;

/** Of the English stop words, those that carry neither negation nor place, time, order, doubt, or a part of a name ("shortness of breath", "hepatitis a"). */
const DROPPED_STOP_WORDS = new Set(
  ENGLISH_STOP_WORDS.filter((word) => /^(?:my|myself|we|our|ours|ourselves|you|your|yours|yourself|yourselves|he|him|his|himself|she|her|hers|herself|its|itself|it|they|them|their|theirs|themselves|what|which|who|whom|this|that|these|those|am|is|are|was|were|be|been|being|have|has|had|having|do|does|did|doing|an|the|because|as|while|about|into|then|here|there|when|where|why|how|both|some|such|own|so)$/.test(word)),
);

const HOLDS_BEFORE = /^(?:[)\],;:?.]+|\n)$/;
const HOLDS_AFTER = /^(?:[([]+|\n)$/;

/**
 * The recommended recipe: what a model learns little from goes (case of ordinary words, ornaments, white space), what a
 * clinician needs stays (numbers, units, doses, signs, negations, line breaks, which sections and lists are made of).
 * Line breaks are tokens, and texts are put together with marks where they belong.
 */
export function clinicalRules(steps: readonly CleaningStep[], boilerplate: boolean): ClinicalRules {
  const rules = [...(boilerplate ? BOILERPLATE : []), ...(steps.includes('characters') ? CHARACTERS : []), ...(steps.includes('spaces') ? SPACES : [])];
  const lower = steps.includes('lower');
  return {
    clean: (text) => {
      const cleaned = rules.reduce((partly, [expression, replacement]) => (typeof replacement === 'string' ? partly.replace(expression, replacement) : partly.replace(expression, replacement)), text.replace(/\r\n?/g, '\n'));
      return lower ? lowerWords(cleaned) : cleaned;
    },
    tokenize: (text) => text.match(TOKEN) ?? [],
    isStopWord: (word) => DROPPED_STOP_WORDS.has(word.toLowerCase()),
    holdsBefore: (word) => HOLDS_BEFORE.test(word),
    holdsAfter: (word) => HOLDS_AFTER.test(word),
  };
}
