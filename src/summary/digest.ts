import type { Note, Section, Span } from '../note/types.ts';
import { Density } from './form.ts';
import type { SentenceForm } from './form.ts';
import { GENERIC_HEADINGS } from './headings.ts';
import { renderSentence } from './render.ts';
import type { SourcedSpan } from './types.ts';
import type { SummaryUnit } from './units.ts';

export interface Digest {
  readonly text: string;
  readonly sentences: readonly SourcedSpan[];
  /** Picked units whose text overlaps a span of the output. */
  unitsAt(span: Span): number[];
  /** Sections whose label overlaps it. */
  labelsAt(span: Span): number[];
}

/** How a section's label is written: as a label, as in the source, by the generic name of its family. */
export const LabelStyle = { plain: 0, source: 1, generic: 2 } as const;

/** Lays out picked units: a line for each section, its label first, list items joined by semicolons. */
export function composeSummary(note: Note, units: readonly SummaryUnit[], picked: readonly number[], verbatim: ReadonlySet<number>, labelStyles: Uint8Array): Digest {
  let text = '';
  let section = -1;
  const sentences: SourcedSpan[] = [];
  const labels: { section: number; start: number; end: number }[] = [];
  const places: { unit: number; start: number; end: number }[] = [];
  let afterItem = false;
  let introduction: SentenceForm | null = null;
  for (const index of picked) {
    const unit = units[index]!;
    if (unit.section !== section) {
      section = unit.section;
      if (text !== '') text = `${closed(text)}\n`;
      const label = writtenLabel(note.sections[section]!, labelStyles[section]!);
      labels.push({ section, start: text.length, end: text.length + label.length });
      if (label !== '') text += `${label}: `;
      afterItem = false;
    }
    const from = text.length;
    const forms = unit.introduction === null || unit.introduction === introduction ? unit.forms : [unit.introduction, ...unit.forms];
    introduction = unit.introduction;
    for (const form of forms) {
      const whole = [{ start: form.first, end: form.last, body: form.first, kind: 'main' as const, parent: -1, droppable: false, ownSubject: true }];
      const rendered = renderSentence(form, whole, { density: verbatim.has(index) ? Density.verbatim : Density.light, without: null });
      const body = withoutMarker(rendered.text, form.first > 0);
      if (body === '') continue;
      const item = unit.isList && form !== unit.introduction;
      if (afterItem) text = `${text.replace(/[.;,]$/, '')}${item ? '; ' : '. '}`;
      else if (text !== '' && !/[\s]$/.test(text)) text = `${closed(text)} `;
      const start = text.length;
      text += item ? body.replace(/[.;,]$/, '') : body;
      sentences.push({ start, end: text.length, sources: rendered.sources });
      afterItem = item;
    }
    places.push({ unit: index, start: from, end: text.length });
  }
  text = text === '' ? '' : closed(text);
  return {
    text,
    sentences: sentences.map((sentence) => ({ ...sentence, end: Math.min(sentence.end, text.length) })),
    labelsAt: (span) => labels.filter((label) => label.start < span.end && span.start < label.end).map((label) => label.section),
    unitsAt: (span) => places.filter((place) => place.start < span.end && span.start < place.end + 1).map((place) => place.unit),
  };
}

function writtenLabel(section: Section, style: number): string {
  if (style === LabelStyle.generic) return GENERIC_HEADINGS[section.family] ?? sectionLabel(section);
  return style === LabelStyle.source ? section.title.replace(/\s+/g, ' ').trim() : sectionLabel(section);
}

function closed(text: string): string {
  return /[.!?:]["”)]?$/.test(text) ? text : `${text}.`;
}

function withoutMarker(text: string, marked: boolean): string {
  return marked ? text.slice(text.indexOf(' ') + 1) : text;
}

const STAYS_CAPITAL = /^(?:[^AEIOUY]+|CC|HPI|PMH|PSH|ROS|ED|ER|ICU|EKG|ECG|EEG|EMG|MRI|CT|PET|HEENT|OB|GYN|IV|EBL|NICU|AXIS|[IVX]+)$/;

/** Title of a section as a label: capitals become sentence case, abbreviations stay. */
export function sectionLabel(section: Section): string {
  const title = section.title.replace(/\s+/g, ' ').trim();
  if (title !== title.toUpperCase()) return title;
  const words = title.split(' ').map((word) => (STAYS_CAPITAL.test(word) ? word : word.toLowerCase()));
  const label = words.join(' ');
  return label.charAt(0).toUpperCase() + label.slice(1);
}
