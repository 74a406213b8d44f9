import { negatedEntityKey } from '../entities/key.ts';
import type { Entity } from '../entities/types.ts';
import type { Note, Section } from '../note/types.ts';
import { isBoilerplate } from './boilerplate.ts';
import type { SentenceForm } from './form.ts';
import { labelText, shortHeading, shortLabel } from './headings.ts';
import { contentWeight, entityWeight, homePreference, repeatedShare, statesAge } from './importance.ts';
import { antecedents, introductions, mentionsIn, prepareForms, repeatedSentences } from './forms.ts';
import type { RenderedSentence } from './render.ts';
import { buildChain } from './variants.ts';
import type { VariantChain } from './variants.ts';

/** Everything that selecting and writing need: computed once per note. */
export interface CompressionPlan {
  readonly note: Note;
  readonly entities: readonly Entity[];
  /** Identity of every entity with its negation, by index. */
  readonly keys: readonly string[];
  /** One per sentence that is not a heading, in order. */
  readonly chains: readonly VariantChain[];
  readonly sectionOf: (chain: number) => number;
  readonly sections: readonly PlannedSection[];
  /** Chain that introduces each chain, or -1; introductions are written when something of theirs is, and only then. */
  readonly introducedBy: Int32Array;
  /** Chain before each that it points back to ("It was positive"), or -1: it is written only where that one is. */
  readonly needs: Int32Array;
  /** Written variants by chain and variant, filled as they are first chosen. */
  readonly rendered: (RenderedSentence | undefined)[][];
  /** Characters of each introduction as written; 0 for chains that are none. */
  readonly introductionLength: Uint32Array;
}

export interface PlannedSection {
  /** What the output shows for the heading, without colon; '' for none. */
  readonly label: string;
  /** Characters of the heading with separators. */
  readonly heading: number;
  /** Entities that stand wholly in the heading. */
  readonly headingEntities: readonly number[];
}

/** The first sentence that says who the patient is opens the text. */
const WHO_THE_PATIENT_IS = 10;
const BOILERPLATE_CONTENT = 0.003;
const BOILERPLATE_ENTITIES = 0.7;

export function planCompression(note: Note, entities: readonly Entity[]): CompressionPlan {
  const keys = entities.map(negatedEntityKey);
  const forms = prepareForms(note, entities);
  const mentions = forms.map((form) => mentionsIn(form));
  const formulas = forms.map((form) => isBoilerplate(note.text.slice(form.sentence.start, form.sentence.end)));
  const repeated = repeatedSentences(note, forms);
  const sections = planSections(note, entities);
  const weightOf = (entity: number, form: SentenceForm): number => entityWeight(entities[entity]!, note.sections[form.sentence.section]!.family);

  const homes = assignHomes(note, forms, mentions, keys, formulas.map((formula, i) => formula || repeated[i] === true), sections, weightOf);
  const patient = forms.findIndex((form, i) => formulas[i] !== true && statesAge(note.text.slice(form.sentence.start, form.sentence.end)));
  const chains = forms.map((form, i) => {
    const counted = new Set<string>();
    const { family } = note.sections[form.sentence.section]!;
    const inHeading = isFirstOfSection(forms, i) ? sections[form.sentence.section]!.headingEntities : [];
    const factor = formulas[i] === true ? BOILERPLATE_ENTITIES : 1;
    return buildChain(form, {
      bonus: (i === patient ? WHO_THE_PATIENT_IS : 0) + inHeading.reduce((sum, entity) => sum + weightOf(entity, form), 0),
      content: repeated[i] === true ? 0.001 : formulas[i] === true ? BOILERPLATE_CONTENT : contentWeight(note.sections[form.sentence.section]!, isFirstOfSection(forms, i)),
      mention: (entity) => {
        const key = keys[entity]!;
        if (homes.get(key) !== i || counted.has(key)) return factor * repeatedShare(family) * weightOf(entity, form);
        counted.add(key);
        return factor * weightOf(entity, form);
      },
    });
  });
  const introducedBy = introductions(note, forms);
  const introductionLength = new Uint32Array(forms.length);
  for (const chain of introducedBy) if (chain !== -1) introductionLength[chain] = shortLabel(labelText(forms[chain]!)).length + 1;
  return { note, entities, keys, chains, sections, introducedBy, introductionLength, rendered: [], needs: antecedents(note, forms), sectionOf: (chain) => forms[chain]!.sentence.section };
}

/**
 * Gives every distinct entity the one sentence that is to bring it: greedily, the sentence with most
 * entity weight for its length first (weighted set cover), so that repetitions elsewhere may go.
 */
function assignHomes(
  note: Note,
  forms: readonly SentenceForm[],
  mentions: readonly (readonly number[])[],
  keys: readonly string[],
  formulas: readonly boolean[],
  sections: readonly PlannedSection[],
  weightOf: (entity: number, form: SentenceForm) => number,
): Map<string, number> {
  const homes = new Map<string, number>();
  const inHeadings = new Set(sections.flatMap((section) => section.headingEntities.map((entity) => keys[entity]!)));
  const scored = forms.map((form, i) => {
    const own = new Set(mentions[i]!.map((entity) => keys[entity]!));
    const weight = mentions[i]!.reduce((sum, entity) => sum + weightOf(entity, form), 0);
    const length = form.words.reduce((sum, word) => sum + word.text.length + 1, 0);
    return { i, own, score: (formulas[i] === true ? 0.1 : homePreference(note.sections[form.sentence.section]!.family)) * (weight / (length + 8)) };
  });
  scored.sort((a, b) => b.score - a.score || a.i - b.i);
  for (const { i, own } of scored) for (const key of own) if (!homes.has(key) && !inHeadings.has(key)) homes.set(key, i);
  return homes;
}

function isFirstOfSection(forms: readonly SentenceForm[], i: number): boolean {
  return forms[i - 1]?.sentence.section !== forms[i]!.sentence.section;
}

function planSections(note: Note, entities: readonly Entity[]): PlannedSection[] {
  let next = 0;
  return note.sections.map((section: Section) => {
    if (section.heading === null) return { label: '', heading: 0, headingEntities: [] };
    while (next < entities.length && entities[next]!.end <= section.heading.start) next += 1;
    const headingEntities: number[] = [];
    let touched = false;
    for (let at = next; at < entities.length && entities[at]!.start < section.heading.end; at++) {
      touched = true;
      if (entities[at]!.end <= section.heading.end) headingEntities.push(at);
    }
    const label = touched ? section.title : shortHeading(section);
    return { label, heading: label.length + ':\n'.length + 1, headingEntities };
  });
}
