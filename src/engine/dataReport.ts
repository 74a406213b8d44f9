import { drawChart } from '../charts/draw.ts';
import { formatMoment, formatSeconds } from '../charts/text.ts';
import type { ChartSpec } from '../charts/types.ts';
import { schemeRules } from '../charts/theme.ts';
import type { StepRecord, TableDescription, TableSample } from '../dataset/describe/types.ts';
import { countsText, type DataView } from './dataView.ts';
import { REPORT_STYLE } from './reportStyle.ts';
import { escapeHtml } from './reportText.ts';
import type { Figure } from './viewTypes.ts';
import { formatCount } from './viewFigures.ts';

export interface DataReportOptions {
  /** Program with version and date for the foot. */
  readonly made?: string;
  /** Rows of tables to show: they hold text of notes, so only who asks for them gets them. */
  readonly samples?: readonly TableSample[];
}

/** Charts are drawn for these widths; the page shows the one that fits, paper the wide one. */
const WIDTHS = { wide: 640, narrow: 330 } as const;

/** What the note report's style does not have: charts, their two widths, and cells of notes. */
const STYLE = `:root{${schemeRules('light')}}@media screen and (prefers-color-scheme:dark){:root{${schemeRules('dark')}}}
.charts{columns:540px;column-gap:32px;padding:0 20px}
.chart{margin:0;padding:14px 0 18px;border-bottom:1px solid var(--line);min-width:0;break-inside:avoid}
.chart figcaption{margin-bottom:10px}.chart figcaption span{color:var(--dim);font-size:13px}
.chart svg{display:block;max-width:100%;height:auto}.chart .narrow{display:none}
.proof{margin:0;padding:12px 20px;border-bottom:1px solid var(--line);border-left:3px solid var(--dim)}.proof.good{border-left-color:var(--ok)}.proof.bad{border-left-color:var(--bad)}
.sample{overflow-x:auto}.sample td{min-width:9ch;max-width:56ch;white-space:pre-wrap;font-size:12.5px}.types{color:var(--dim)}
td.right,th.right{font-variant-numeric:tabular-nums}
@media screen and (max-width:740px){.chart .wide{display:none}.chart .narrow{display:block}}
@media print{.charts{columns:auto}.chart .narrow{display:none}.sample{overflow:visible}}`;

/**
 * One self-contained HTML page of a prepared database: figures, split proof, charts, tables and steps. It loads and
 * runs nothing (its own policy forbids it), follows the reader's colour scheme and prints. Without `samples` it holds
 * no text of a note.
 */
export function renderDataReport(view: DataView, { made = 'Attending', samples = [] }: DataReportOptions = {}): string {
  const { title, kind, size, facts, figures, proof, charts } = view;
  const { tables, steps } = view.description;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Attending</title>
<style>${REPORT_STYLE}${STYLE}${stripRules(figures.length)}</style>
</head>
<body>
<header><h1>${escapeHtml(title)}</h1><span class="badge">${escapeHtml(kind)}</span><span class="badge num">${escapeHtml(size)}</span>${facts.map((fact) => `<span class="badge num">${escapeHtml(fact)}</span>`).join('')}</header>
<div class="strip" role="group" aria-label="Key figures">${figures.map(figureHtml).join('')}</div>
${proof === null ? '' : `<p class="proof ${proof.tone}">${escapeHtml(proof.sentence)}</p>`}
${charts.length === 0 ? '' : `<section class="charts" aria-label="Charts">${charts.map(chartHtml).join('\n')}</section>`}
<section aria-label="Tables"><h2 class="part">Tables</h2>${tables.length === 0 ? '<p class="chips">The database is empty.</p>' : tablesHtml(tables)}</section>
${steps.length === 0 ? '' : stepsHtml(steps)}
${samples.map(sampleHtml).join('\n')}
<footer>Made by ${escapeHtml(made)}, wholly on this computer.${samples.length === 0 ? ' It holds no text of a note.' : ' It holds rows of the database as they are: keep it as you keep the data.'}</footer>
</body>
</html>
`;
}

/** The note report's strip has five figures; here there may be fewer. */
function stripRules(figures: number): string {
  return `.strip{grid-template-columns:repeat(${Math.max(1, figures)},minmax(0,1fr))}
@media screen and (max-width:860px){.strip{grid-template-columns:repeat(2,minmax(0,1fr))}.strip .figure{grid-column:auto;border-top:1px solid var(--line)}.strip .figure:nth-child(-n+2){border-top:0}.strip .figure:nth-child(odd){border-right:1px solid var(--line)}.strip .figure:nth-child(even){border-right:0}.strip .figure:nth-child(odd):last-child{grid-column:span 2;border-right:0}}`;
}

function figureHtml({ label, value, detail, meter, tone }: Figure): string {
  const bar = meter === undefined ? '' : `<div class="meter"><i style="width:${Math.round(meter.fraction * 1000) / 10}%"></i></div>`;
  return `<div class="figure ${tone}"><h2>${escapeHtml(label)}</h2><div class="value num">${escapeHtml(value)} <small>${escapeHtml(detail)}</small></div>${bar}</div>`;
}

function chartHtml(spec: ChartSpec): string {
  const drawn = (['wide', 'narrow'] as const).map((name) => `<div class="${name}">${drawChart({ ...spec, id: `${spec.id}-${name}` }, { width: WIDTHS[name] })}</div>`);
  return `<figure class="chart"><figcaption><h2>${escapeHtml(spec.title)}</h2>${spec.note === undefined ? '' : `<span>${escapeHtml(spec.note)}</span>`}</figcaption>${drawn.join('')}</figure>`;
}

function tablesHtml(tables: readonly TableDescription[]): string {
  const rows = tables.map(({ name, kind, rows: count, columns }) => {
    const types = columns.map((column) => `${escapeHtml(column.name)} <span class="types">${escapeHtml(column.type.toLowerCase())}</span>`).join(', ');
    return `<tr><td class="nowrap">${escapeHtml(name)}${kind === 'view' ? ' <span class="dim">view</span>' : ''}</td><td class="right">${count === null ? '' : formatCount(count)}</td><td>${types}</td></tr>`;
  });
  return `<table><thead><tr><th>Table</th><th class="right">Rows</th><th>Columns</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function stepsHtml(steps: readonly StepRecord[]): string {
  const besides = steps.some(({ counts }) => Object.keys(counts).length > 0);
  const rows = steps.map(
    ({ name, rows: count, seconds, finished, counts }) =>
      `<tr><td>${escapeHtml(name)}</td><td class="right">${formatCount(count)}</td><td class="right">${formatSeconds(seconds)}</td>${besides ? `<td>${escapeHtml(countsText(counts))}</td>` : ''}<td class="num dim nowrap">${escapeHtml(formatMoment(finished))}</td></tr>`,
  );
  return `<section aria-label="Steps"><h2 class="part">Steps</h2><table><thead><tr><th>Step</th><th class="right">Rows</th><th class="right">Time</th>${besides ? '<th>Besides</th>' : ''}<th>Finished</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></section>`;
}

function sampleHtml({ table, columns, rows, offset, total }: TableSample): string {
  const cell = (value: TableSample['rows'][number][number]): string => {
    if (value === null) return '<span class="dim">none</span>';
    return `${escapeHtml(value.text)}${value.length === undefined ? '' : ` <span class="dim">… ${formatCount(value.length)} characters</span>`}`;
  };
  const body = rows.map((row) => `<tr>${row.map((value) => `<td>${cell(value)}</td>`).join('')}</tr>`).join('\n');
  return `<section aria-label="Rows of ${escapeHtml(table)}"><h2 class="part">${escapeHtml(table)}: rows ${formatCount(offset + 1)} to ${formatCount(offset + rows.length)} of ${formatCount(total)}</h2><div class="sample"><table><thead><tr>${columns.map(({ name }) => `<th>${escapeHtml(name)}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table></div></section>`;
}
