// npm run demo: from a bare clone to a coloured report of the shipped note and demo/report.html.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildAll, ensurePackages, root } from './prepare.mjs';

const NOTE = 'examples/notes/discharge-summary.txt';
const REPORT = 'demo/report.html';

ensurePackages();
buildAll();

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const bold = (text) => (colour ? `\u001B[1m${text}\u001B[22m` : text);
const dim = (text) => (colour ? `\u001B[2m${text}\u001B[22m` : text);
const rule = () => console.log(dim('─'.repeat(Math.min(process.stdout.columns ?? 100, 100))));

function attending(...args) {
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`attending ${args.join(' ')} ended with status ${status}`);
}

const words = readFileSync(path.join(root, NOTE), 'utf8').split(/\s+/).length;
console.log(`\n${bold('Attending')} on ${NOTE} ${dim(`(${words} words, written for this project: no real patient)`)}`);
for (const [command, title] of [
  ['summarize', 'Summary: each sentence with the line it comes from'],
  ['compress', 'Compressed to half: every drug, dose, lab, diagnosis and date that fits is kept'],
  ['code', 'ICD-10-CM codes with their evidence, for a coder to review'],
  ['entities', 'Entities: line, type, mention, assertion and attributes'],
]) {
  console.log();
  rule();
  console.log(`${bold(title)}   ${dim(`attending ${command} ${NOTE}`)}`);
  rule();
  attending(command, NOTE);
}
mkdirSync(path.join(root, 'demo'), { recursive: true });
console.log();
attending('report', NOTE, '--out', REPORT);
console.log(dim(`Open ${REPORT} in a browser; it is one file and loads nothing.`));
