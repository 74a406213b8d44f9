import * as vscode from 'vscode';
import type { Highlight } from '../engine/protocolShapes.ts';

const TYPE_NAMES: Readonly<Record<Highlight['type'], string>> = {
  problem: 'Problem',
  medication: 'Medication',
  lab: 'Laboratory result',
  vital: 'Vital sign',
  procedure: 'Procedure',
  date: 'Date',
  anatomy: 'Anatomy',
  other: 'Other',
};

/** What a hover says of a mention, as plain lines: a heading, then names with their values. */
export function hoverLines(highlight: Highlight): { readonly heading: string; readonly rows: readonly (readonly [name: string, value: string])[] } {
  const { type, words, concept, attributes, codes, source } = highlight;
  return {
    heading: [TYPE_NAMES[type], ...words].join(' · '),
    rows: [
      ['concept', concept] as const,
      ...attributes,
      ...codes.map(({ code, description }) => ['ICD-10-CM', `${code} ${description}`] as const),
      ['source', sourceInWords(source)] as const,
    ],
  };
}

/** "lexicon:drugs" as "drugs lexicon". */
function sourceInWords(source: string): string {
  const [kind, name] = source.split(':', 2);
  return name === undefined ? source : `${name} ${kind ?? ''}`;
}

/** The hover itself. Values are added as text: a note cannot bring links or images into it. */
export function hoverMarkdown(highlight: Highlight): vscode.MarkdownString {
  const { heading, rows } = hoverLines(highlight);
  const markdown = new vscode.MarkdownString();
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  markdown.appendMarkdown('**').appendText(heading).appendMarkdown('**');
  for (const [name, value] of rows) {
    markdown.appendMarkdown('  \n').appendText(`${name}: `).appendText(value.replace(/\s+/g, ' ').slice(0, 200));
  }
  return markdown;
}
