import { createHash } from 'node:crypto';
import type { EntityType } from '../entities/types.ts';
import type { Span } from '../note/types.ts';
import { REPORT_SCRIPT, REPORT_STYLE } from './reportStyle.ts';
import { STROKE_CLASSES, escapeHtml, joinSpans, markHtml, noteHtml, noteLinesHtml, outputHtml } from './reportText.ts';
import { formatCount } from './viewFigures.ts';
import type { AssertionWord, Figure, NoteView, OutputPiece, SourceLabel, ViewCode, ViewEntity } from './viewTypes.ts';

export interface ReportOptions {
  /** Program with version and date for the foot; left out when not given, so that the same note gives the same bytes. */
  readonly made?: string;
}

const TYPE_NAMES: readonly (readonly [EntityType, string])[] = [
  ['problem', 'Problems'],
  ['medication', 'Medications'],
  ['lab', 'Labs'],
  ['vital', 'Vitals'],
  ['procedure', 'Procedures'],
  ['date', 'Dates'],
  ['anatomy', 'Anatomy'],
  ['other', 'Other'],
];

/**
 * One self-contained HTML page: the highlighted note beside summary and codes, the compressed text beside
 * what it was made from, figures and entities. It loads nothing (its own policy forbids it), follows the
 * reader's colour scheme and prints on paper. All note text is escaped.
 */
export function renderReport(view: NoteView, options: ReportOptions = {}): string {
  const links = [...view.summary.lines.flatMap(spansOf), ...view.codes.codes.flatMap(({ evidence }) => evidence)];
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(REPORT_SCRIPT).digest('base64')}'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(view.title)} · Attending</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
${headerHtml(view)}
<div class="strip" role="group" aria-label="Figures of the compressed text">${view.figures.compressed.map(figureHtml).join('')}</div>
<div class="cols">
<section aria-label="Note"><h2 class="part">Note</h2>${legendHtml(view)}<div class="note lines">
${noteLinesHtml(view, links)}
</div></section>
<section aria-label="Summary and codes"><div class="side">
<h2 class="part">Summary</h2>${summaryHtml(view)}
<h2 class="part">Suggested codes</h2>${codesHtml(view)}
</div></section>
</div>
<section aria-label="Compressed text"><h2 class="part">Compressed</h2>${compressedHtml(view)}</section>
<section aria-label="Metrics"><h2 class="part">Metrics</h2>${metricsHtml(view)}</section>
<section aria-label="Entities"><h2 class="part">Entities <span class="num">${formatCount(view.entities.length)}</span></h2>${entitiesHtml(view)}</section>
<footer>Made by ${escapeHtml(options.made ?? 'Attending')} · ${escapeHtml(engineName(view))}, wholly on this computer. Suggestions for a clinician to check, not a diagnosis and not a claim.</footer>
<script>${REPORT_SCRIPT}</script>
</body>
</html>
`;
}

function headerHtml(view: NoteView): string {
  const words = `${formatCount(view.words)} ${view.words === 1 ? 'word' : 'words'}`;
  return `<header><h1>${escapeHtml(view.title)}</h1><span class="badge num">${view.scope} · ${words}</span><span class="grow"></span><span class="badge">${escapeHtml(engineName(view))}</span><span class="badge num">${formatCount(Math.round(view.elapsedMs))} ms</span></header>`;
}

function engineName({ engine }: NoteView): string {
  return engine === 'attending-offline' ? 'Offline engine' : engine;
}

function figureHtml({ label, value, detail, meter, tone }: Figure): string {
  const tick = meter?.target === undefined ? '' : `<b style="left:${percent(meter.target)}" title="target ${percent(meter.target)}"></b>`;
  const bar = meter === undefined ? '' : `<div class="meter"><i style="width:${percent(meter.fraction)}"></i>${tick}</div>`;
  return `<div class="figure ${tone}"><h2>${escapeHtml(label)}</h2><div class="value num">${escapeHtml(value)} <small>${escapeHtml(detail)}</small></div>${bar}</div>`;
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 1000) / 10}%`;
}

function legendHtml(view: NoteView): string {
  const types = TYPE_NAMES.filter(([type]) => view.entities.some((entity) => entity.type === type)).map(([type]) => `<span class="e ${type}">${type}</span>`);
  const used = new Set(view.entities.flatMap(({ words }) => words));
  const strokes = (Object.keys(STROKE_CLASSES) as AssertionWord[]).filter((word) => used.has(word)).map((word) => `<span class="e plain ${STROKE_CLASSES[word]}">${word}</span>`);
  return types.length === 0 ? '' : `<div class="legend">${[...types, ...strokes].join('')}</div>`;
}

function summaryHtml({ summary }: NoteView): string {
  if (summary.lines.length === 0) return '<div class="chips">Nothing to summarise.</div>';
  const items = summary.lines.map((line) => {
    const pieces = line.pieces.map((piece, i) => `<span${piece.sources.length === 0 ? (i === 0 && line.pieces.length > 1 ? ' class="dim"' : '') : pointing(spansOf(piece))}>${outputHtml(piece)}</span>`);
    return `<li${pointing(spansOf(line))}><span>${pieces.join('')}</span><span>${line.sources.map(sourceHtml).join('')}</span></li>`;
  });
  return `<ol class="summary">${items.join('\n')}</ol>`;
}

function sourceHtml({ label, lines, spans }: SourceLabel): string {
  return `<a class="src num" href="#L${firstLine(lines)}"${pointing(spans)}><b>${escapeHtml(label)}</b> · ${escapeHtml(lines)}</a>`;
}

function firstLine(lines: string): string {
  return /^\d+/.exec(lines)?.[0] ?? '1';
}

/** What the script marks when this is pointed at. */
function pointing(spans: readonly Span[]): string {
  return spans.length === 0 ? '' : ` data-s="${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}"`;
}

function codesHtml({ codes: { codes, codeSet } }: NoteView): string {
  if (codes.length === 0) return '<div class="chips">No code suggested: only problems that the note states about the patient are coded.</div>';
  const rows = codes.map(codeRow).join('\n');
  return `<table><thead><tr><th>Code</th><th>Description</th><th class="right">Score</th><th>Evidence</th></tr></thead><tbody>${rows}</tbody></table><div class="chips num">${escapeHtml(codeSet.name)} · ${escapeHtml(codeSet.version)}</div>`;
}

function codeRow(code: ViewCode): string {
  const notes = [code.note, code.billable ? undefined : 'not billable'].filter((note) => note !== undefined);
  const evidence = code.sources.map(sourceHtml).join('');
  return `<tr${pointing(code.evidence)}><td class="num nowrap">${escapeHtml(code.code)}</td><td>${escapeHtml(code.description)}${notes.map((note) => ` <span class="warned">· ${escapeHtml(note)}</span>`).join('')}</td><td class="num right dim">${code.score.toFixed(2)}</td><td class="evidence">${evidence}</td></tr>`;
}

/** Left out text this long stands in a row of its own, so that what follows keeps beside its source. */
const LONG_GAP = 120;

/** The note in order on the left, what became of it on the right, a line of the output a row; what no piece was made from is faint. */
function compressedHtml(view: NoteView): string {
  const text = view.segments.map((segment) => segment.text).join('');
  const rows: string[] = [];
  let cursor = 0;
  let right = '';
  let sources: Span[] = [];
  const endRow = (): void => {
    const spans = joinSpans(sources);
    const gap = { start: cursor, end: spans[0]?.start ?? cursor };
    const long = gap.end - gap.start > LONG_GAP;
    if (long) rows.push(pairHtml(leftOutHtml(view, text, gap, true).trim(), ''));
    rows.push(pairHtml(keptHtml(view, text, spans, long || gap.end <= gap.start ? undefined : gap), right));
    cursor = Math.max(cursor, spans.at(-1)?.end ?? cursor);
    right = '';
    sources = [];
  };
  for (const piece of view.compressed.pieces) {
    const words = piece.segments.map((segment) => segment.text).join('');
    if (piece.sources.length === 0 && words.includes('\n') && sources.length > 0) endRow();
    right += outputHtml(piece);
    sources.push(...spansOf(piece));
  }
  endRow();
  rows.push(pairHtml(leftOutHtml(view, text, { start: cursor, end: text.length }, true).trim(), ''));
  const { dropped, unsupported } = view.compressed;
  const droppedHtml = `<div class="chips"><h2>Dropped</h2>${dropped.length === 0 ? 'no entity' : dropped.map(markHtml).join('')}</div>`;
  const unsupportedHtml = unsupported.length === 0 ? '' : `<div class="chips"><h2>Unsupported</h2>${unsupported.map(markHtml).join('')}</div>`;
  const head = `<div class="pair"><h2>Note <span class="num">${formatCount(view.characters)}</span> characters</h2><h2>Compressed <span class="num">${formatCount(view.compressed.text.length)}</span> characters</h2></div>`;
  return `${head}${rows.join('\n')}${unsupportedHtml}${droppedHtml}`;
}

function pairHtml(left: string, right: string): string {
  return left === '' && right.trim() === '' ? '' : `<div class="pair note"><div>${left}</div><div>${right.trim()}</div></div>`;
}

/** From the first source of a row to its last, what lies before and between them faint. */
function keptHtml(view: NoteView, text: string, spans: readonly Span[], before: Span | undefined): string {
  let html = before === undefined ? '' : leftOutHtml(view, text, before, true);
  for (const [i, span] of spans.entries()) {
    const previous = spans[i - 1];
    if (previous !== undefined) html += leftOutHtml(view, text, { start: previous.end, end: span.start }, false);
    html += noteHtml(view, span);
  }
  return html.trim();
}

/** Text that was left out, faint; between rows without the punctuation that ended the row before. */
function leftOutHtml(view: NoteView, text: string, { start, end }: Span, startsRow: boolean): string {
  const words = text.slice(start, end);
  const from = start + (startsRow ? /^[\s.,;:)]*/ : /^\s*/).exec(words)![0].length;
  const to = start + words.trimEnd().length;
  if (from >= to) return startsRow ? '' : tidyBreaks(noteHtml(view, { start, end }));
  return `${startsRow ? '' : tidyBreaks(noteHtml(view, { start, end: from }))}<span class="left-out">${tidyBreaks(noteHtml(view, { start: from, end: to }))}</span>${tidyBreaks(noteHtml(view, { start: to, end }))}`;
}

/** Blank lines tell nothing beside the compressed text. */
function tidyBreaks(html: string): string {
  return html.replace(/\s*\n\s*/g, '\n');
}

function metricsHtml({ figures }: NoteView): string {
  const rows = figures.compressed.map((figure) => {
    const summary = figures.summary.find(({ id }) => id === figure.id);
    const cell = ({ value, detail }: Figure): string => `${escapeHtml(value)} <span class="dim">${escapeHtml(detail)}</span>`;
    return `<tr><td>${escapeHtml(figure.label)}</td><td class="num">${summary === undefined ? '' : cell(summary)}</td><td class="num">${cell(figure)}</td></tr>`;
  });
  return `<table><thead><tr><th></th><th>Summary</th><th>Compressed</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function entitiesHtml(view: NoteView): string {
  const rows = TYPE_NAMES.flatMap(([type, name]) => {
    const concepts = new Map<string, ViewEntity[]>();
    for (const entity of view.entities) {
      if (entity.type !== type) continue;
      const key = `${entity.text.replace(/\s+/g, ' ').toLowerCase()} ${entity.words.join()}`;
      const group = concepts.get(key);
      if (group === undefined) concepts.set(key, [entity]);
      else group.push(entity);
    }
    if (concepts.size === 0) return [];
    const mentions = Array.from(concepts.values(), (group) => `${markHtml(group[0]!)}${group.length > 1 ? `<span class="dim num"> ×${group.length}</span>` : ''}`);
    return [`<tr><td class="nowrap">${name} <span class="dim num">${formatCount(concepts.size)}</span></td><td>${mentions.join(' &nbsp; ')}</td></tr>`];
  });
  return rows.length === 0 ? '<div class="chips">No entity recognised.</div>' : `<table><tbody>${rows.join('\n')}</tbody></table>`;
}

function spansOf({ sources }: Pick<OutputPiece, 'sources'>): Span[] {
  return sources.flatMap(({ spans }) => spans);
}
