// Checks the house rules of docs/architecture.md on imports: which room may import which, only
// src/extension imports `vscode`, no import circle. Type-only imports count as arrows between rooms
// (a room that needs another's types depends on it) but not towards circles.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Room to the rooms it may import, besides itself. */
const ARROWS = {
  platform: [],
  note: ['platform'],
  entities: ['note', 'platform'],
  metrics: ['note', 'entities', 'platform'],
  privacy: ['note', 'entities', 'platform'],
  tagger: ['note', 'entities', 'platform'],
  summary: ['note', 'entities', 'metrics', 'platform'],
  coding: ['note', 'entities', 'metrics', 'platform'],
  // Data preparation: the metrics and entity rules measure what a cleaning recipe keeps.
  dataset: ['note', 'entities', 'metrics', 'prompts', 'platform'],
  prompts: ['platform'],
  charts: ['platform'],
  // Local models and endpoints: knows nothing of notes; `privacy` says what may leave the machine.
  runtime: ['prompts', 'privacy', 'platform'],
  // What a language model does with a note, and the checks of what it wrote.
  generation: ['note', 'entities', 'metrics', 'summary', 'coding', 'prompts', 'runtime', 'platform'],
  // Two models one after the other over many notes.
  pipeline: ['generation', 'note', 'entities', 'metrics', 'summary', 'privacy', 'dataset', 'runtime', 'platform'],
  engine: ['note', 'entities', 'metrics', 'privacy', 'summary', 'coding', 'tagger', 'dataset', 'charts', 'runtime', 'generation', 'platform'],
  cli: ['engine', 'note', 'entities', 'metrics', 'privacy', 'summary', 'coding', 'dataset', 'charts', 'runtime', 'generation', 'pipeline', 'platform'],
  extension: ['engine', 'note', 'entities', 'metrics', 'privacy', 'summary', 'coding', 'dataset', 'runtime', 'charts', 'platform'],
  webview: ['charts'],
};

function* sources(folder) {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(file);
    else if (/\.ts$/.test(entry.name)) yield file;
  }
}

const roomOf = (file) => (file.startsWith('src/') ? file.split('/')[1] : file.split('/')[0]);
const problems = [];
const graph = new Map();

for (const file of [...sources('src'), ...sources('webview')]) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const imports = [];
  const visit = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const typeOnly = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly === true : node.isTypeOnly;
      imports.push({ name: node.moduleSpecifier.text, typeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && ts.isStringLiteral(node.arguments[0])) {
      imports.push({ name: node.arguments[0].text, typeOnly: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const from = roomOf(file);
  for (const { name, typeOnly } of imports) {
    if (name === 'vscode' && from !== 'extension') {
      problems.push(`${file}: only src/extension may import 'vscode', so that every other room also runs on the command line and in tests.`);
    }
    if (!name.startsWith('.') || name.endsWith('.json')) continue;
    const target = path.posix.join(path.posix.dirname(file), name);
    if (!typeOnly) graph.set(file, [...(graph.get(file) ?? []), target]);
    const to = roomOf(target);
    if (to === from) continue;
    if (from === 'webview') {
      // Charts are drawn where they are seen, by the same pure code that reports use.
      if (!typeOnly && !ARROWS.webview.includes(to)) problems.push(`${file}: webview imports only types, message schemas and charts from src; '${name}' would bundle engine code into the panel.`);
    } else if (ARROWS[from] === undefined) {
      problems.push(`${file}: room '${from}' is not in the list of scripts/check-arrows.mjs; add it there and to docs/architecture.md.`);
    } else if (!ARROWS[from].includes(to)) {
      problems.push(`${file}: '${from}' may not import '${to}' (${name}). Arrows point one way, so that a room can be read, tested and replaced alone; see docs/architecture.md.`);
    }
  }
}

const state = new Map();
function walk(file, trail) {
  if (state.get(file) === 'done') return;
  if (state.get(file) === 'open') {
    problems.push(`import circle: ${[...trail.slice(trail.indexOf(file)), file].join(' -> ')}. Move what both need into a file of its own.`);
    return;
  }
  state.set(file, 'open');
  for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
  state.set(file, 'done');
}
for (const file of graph.keys()) walk(file, []);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
