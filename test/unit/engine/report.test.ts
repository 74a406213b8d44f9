import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { Engine } from '../../../src/engine/engine.ts';
import { renderReport } from '../../../src/engine/report.ts';
import { escapeHtml, joinSpans } from '../../../src/engine/reportText.ts';
import { buildNoteView } from '../../../src/engine/view.ts';
import { fixture, fixtureEngine, recogniseFixture } from './dischargeFixture.ts';

const view = buildNoteView(fixtureEngine, { text: fixture.text, title: 'discharge-0427.txt', scope: 'document', action: 'summary' }, recogniseFixture);
const html = renderReport(view);

/** What a reader sees of a piece of markup. */
function visible(markup: string): string {
  return markup.replace(/<[^>]*>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&nbsp;/g, ' ').replace(/&amp;/g, '&');
}

test('the report holds note, summary, compressed text, codes and figures', () => {
  const words = visible(html).replace(/\s+/g, ' ');
  for (const part of ['71F with HTN, type 2 diabetes and CKD stage 3 presented', '71F, HTN, type 2 diabetes, CKD stage 3, 03/14 two days', 'I50.23', 'link not stated', '36 of 38', 'Course · 11']) assert.ok(words.includes(part), part);
});

test('every line of the note is in the report', () => {
  const lines = /<div class="note lines">([\s\S]*?)<\/div><\/section>/.exec(html)![1]!;
  for (const line of fixture.text.split('\n').filter((text) => text !== '')) assert.ok(visible(lines).includes(line), line);
});

test('a note that tries to be markup stays text', () => {
  const evil = 'HPI: 64M with hypertension </script><img src=x onerror="alert(1)"> & <b>chest pain</b>.\n<!-- --><script>alert(2)</script>\nPLAN: aspirin 81 mg daily \'"><svg onload=alert(3)>\n';
  const report = renderReport(buildNoteView(new Engine(), { text: evil, title: '"><script>alert(4)</script>.txt', scope: 'document', action: 'summary', ratio: 1 }));
  assert.equal(report.match(/<script/g)!.length, 1, 'our own script only');
  assert.equal(report.match(/<\/script/g)!.length, 1);
  assert.doesNotMatch(report, /<(?:img|svg|b>chest|!--)/);
  for (const tag of report.match(/<[^>]*>/g)!) assert.doesNotMatch(tag, /\son\w+=/, 'no event handler in any tag');
  assert.ok(visible(report).includes('</script><img src=x onerror="alert(1)">'));
});

test('nothing is loaded, and the policy admits only the script that is there', () => {
  assert.doesNotMatch(html, /https?:|@import|url\(|\ssrc=/);
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)![1]!;
  assert.ok(html.includes(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`));
  assert.ok(html.includes("default-src 'none'"));
});

test('every source link leads to a line that exists', () => {
  const targets = [...html.matchAll(/href="#(L\d+)"/g)].map(([, id]) => id!);
  assert.ok(targets.length > 6);
  for (const id of targets) assert.ok(html.includes(`id="${id}"`), id);
});

test('the same note gives the same bytes', () => {
  assert.equal(renderReport(view), html);
  assert.match(renderReport(view, { made: '2026-03-14 · 0.1.0' }), /2026-03-14 · 0\.1\.0/);
});

test('a note without findings still makes a report', () => {
  const report = renderReport(buildNoteView(new Engine(), { text: 'ok', title: 'short.txt', scope: 'document', action: 'summary' }));
  assert.match(report, /No code suggested/);
  assert.match(report, /No entity recognised/);
});

test('escaping and joining', () => {
  assert.equal(escapeHtml(`<a href="x" title='y'>&`), '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
  assert.deepEqual(joinSpans([{ start: 8, end: 9 }, { start: 0, end: 4 }, { start: 4, end: 6 }, { start: 1, end: 2 }]), [{ start: 0, end: 6 }, { start: 8, end: 9 }]);
});
