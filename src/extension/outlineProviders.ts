import * as vscode from 'vscode';
import { NOTE_SELECTOR } from './noteFiles.ts';
import type { OutlineSection } from './outline.ts';

/**
 * Outline and folding from the sections of a note. The parser loads with the first request. An answer
 * of `undefined` leaves the editor's own outline and indentation folding in place.
 */
export function registerOutline(): vscode.Disposable {
  let last: { uri: string; version: number; sections: Promise<readonly OutlineSection[]> } | undefined;
  const sectionsOf = (document: vscode.TextDocument): Promise<readonly OutlineSection[]> => {
    const uri = document.uri.toString();
    if (last?.uri !== uri || last.version !== document.version) {
      last = { uri, version: document.version, sections: sectionsOfDocument(document) };
    }
    return last.sections;
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      NOTE_SELECTOR,
      {
        async provideDocumentSymbols(document) {
          const sections = await sectionsOf(document);
          return sections.length === 0 ? undefined : sections.map((section) => symbolOf(document, section));
        },
      },
      { label: 'Clinical note' },
    ),
    vscode.languages.registerFoldingRangeProvider(NOTE_SELECTOR, {
      async provideFoldingRanges(document) {
        const sections = await sectionsOf(document);
        if (sections.length === 0) return undefined;
        return sections.flatMap((section) => {
          const first = document.positionAt(section.start).line;
          const last = lastLine(document, section);
          return last > first ? [new vscode.FoldingRange(first, last, vscode.FoldingRangeKind.Region)] : [];
        });
      },
    }),
  );
}

async function sectionsOfDocument(document: vscode.TextDocument): Promise<readonly OutlineSection[]> {
  if (!vscode.workspace.getConfiguration('attending').get('outline.enabled', true)) return [];
  const { outlineSections } = await import('./outline.ts');
  const sections = outlineSections(document.getText());
  // The editor's Markdown outline has `#` headings already.
  const hashed = (section: OutlineSection): boolean => document.lineAt(document.positionAt(section.start)).text.startsWith('#');
  return document.languageId === 'markdown' && sections.some(hashed) ? [] : sections;
}

function symbolOf(document: vscode.TextDocument, section: OutlineSection): vscode.DocumentSymbol {
  const heading = section.heading ?? section;
  const end = document.lineAt(lastLine(document, section)).range.end;
  const range = new vscode.Range(document.positionAt(section.start), end);
  const selection = new vscode.Range(document.positionAt(heading.start), document.positionAt(heading.end));
  return new vscode.DocumentSymbol(section.name || 'Section', '', vscode.SymbolKind.String, range.union(selection), selection);
}

/** The last line of a section that is not blank. */
function lastLine(document: vscode.TextDocument, section: OutlineSection): number {
  const first = document.positionAt(section.start).line;
  let line = document.positionAt(Math.max(section.start, section.end - 1)).line;
  while (line > first && document.lineAt(line).isEmptyOrWhitespace) line -= 1;
  return line;
}
