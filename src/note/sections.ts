import type { Heading } from './heading-finder.ts';
import type { Scan } from './tokens.ts';
import type { Section, SectionFamily } from './types.ts';

/** Words before a colon that mark the lines before the first heading as the note's header. */
const HEADER_LABEL = /(?:^|\n)[ \t]*(?:patient|name|mrn|medical record|date|dob|admission date|admit date|age|sex|gender|unit no|account|service|attending|re|provider|physician|facility)\b[^\n:]{0,30}:/i;
/** How much of the text before the first heading is searched for such lines. */
const HEADER_SEARCH_LIMIT = 2000;

/** "HISTORY" and "EXAM" mean something else in a report of a study than in a note of a visit. */
function inReport(headings: readonly Heading[]): boolean {
  let report = false;
  for (const { family } of headings) {
    if (family === 'technique' || family === 'comparison') report = true;
    if (family === 'past-medical-history' || family === 'chief-complaint' || family === 'hospital-course') return false;
  }
  return report;
}

function familyOf(heading: Heading, title: string, report: boolean): SectionFamily {
  if (!report) return heading.family;
  const plain = title.toLowerCase();
  if (plain === 'history' || plain === 'clinical course') return 'indication';
  if (plain === 'exam' || plain === 'examination') return 'procedures';
  return heading.family;
}

/** Cuts the text at its headings. Sections tile the text: the first starts at 0, the last ends at its length. */
export function cutSections(scan: Scan, headings: readonly Heading[]): Section[] {
  const { text } = scan;
  const report = inReport(headings);
  const sections: Section[] = [];
  const firstStart = headings.length > 0 ? scan.start[headings[0]!.first]! : text.length;
  const opening = text.slice(0, firstStart);
  if (headings.length === 0 || opening.trim() !== '') {
    const family = HEADER_LABEL.test(opening.slice(0, HEADER_SEARCH_LIMIT)) ? 'header' : 'other';
    sections.push({ start: 0, end: firstStart, family, title: '', heading: null, body: { start: 0, end: firstStart } });
  }
  for (const [i, heading] of headings.entries()) {
    const start = sections.length === 0 ? 0 : scan.start[heading.first]!;
    const next = headings[i + 1];
    const end = next === undefined ? text.length : scan.start[next.first]!;
    const title = text.slice(scan.start[heading.titleFirst], scan.end[heading.titleEnd - 1]);
    const span = { start: scan.start[heading.first]!, end: scan.end[heading.end - 1]! };
    sections.push({ start, end, family: familyOf(heading, title, report), title, heading: span, body: { start: span.end, end } });
  }
  return sections;
}
