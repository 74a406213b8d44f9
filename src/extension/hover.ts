import * as vscode from 'vscode';
import type { Highlight } from '../engine/protocolShapes.ts';
import { hoverLines } from './hoverLines.ts';

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
