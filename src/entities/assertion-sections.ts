import type { Section, SectionFamily } from '../note/types.ts';
import { bit } from './assertion-scope.ts';

/** What standing in a section says of everything in it. */
const SECTION_AXES: Partial<Record<SectionFamily, number>> = {
  'family-history': bit('family'),
  'past-medical-history': bit('historical'),
  'past-surgical-history': bit('historical'),
  'social-history': bit('historical'),
  allergies: bit('historical'),
};

/** Titles under which stands what would bring the patient back. */
const WARNINGS = /\b(?:return|call|warning|precautions|seek)\b/i;
const REASONS = /\b(?:reasons? to (?:call|return)|when to (?:call|return|seek)|call your|warning signs)\b/i;

/** Axes, as bits, that a section puts on its mentions. */
export function sectionAxes(section: Section): number {
  const axes = SECTION_AXES[section.family] ?? 0;
  // "When to call your doctor", "Return precautions": what follows has not happened.
  const warns = (section.family === 'instructions' && WARNINGS.test(section.title)) || (section.family === 'other' && REASONS.test(section.title));
  if (warns) return axes | bit('hypothetical');
  return /^differential\b/i.test(section.title) ? axes | bit('uncertain') : axes;
}
