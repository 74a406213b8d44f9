// npm run bench:entities [-- --json FILE]: assertion, mentions, de-identification and speed, from the corpora in ../shared.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measureAssertion, showAssertion } from './assertionScores.ts';
import { corpusPath, hasCorpora } from './corpora.ts';
import { measureIdentifiers, showIdentifiers } from './identifierReport.ts';
import { measureSpeed, showSpeed } from './entitySpeed.ts';
import { measureMentions, showConfusion, showMentions, showRecallByLabel } from './mentionReport.ts';

const started = performance.now();
const report: Record<string, unknown> = { date: new Date().toISOString().slice(0, 10), node: process.versions.node, cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown' };
console.log(`Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}, ${new Date().toISOString().slice(0, 10)}`);

if (!hasCorpora('entities/maccrobat.jsonl.gz')) console.log(`\nNo corpora at ${corpusPath('')}: only speed is measured. ATTENDING_SHARED names the folder that holds data/.`);

// Speed first: what follows leaves garbage and compiled variants behind.
const speed = await measureSpeed();
report['speed'] = speed;
console.log(showSpeed(speed));

const assertion = await measureAssertion();
report['assertion'] = assertion ?? null;
if (assertion !== undefined) console.log(showAssertion(assertion));

const mentions = await measureMentions();
report['mentions'] = mentions;
if (mentions.length > 0) console.log([showMentions(mentions), showRecallByLabel(mentions), showConfusion(mentions, mentions.some(({ system }) => system === 'both') ? 'both' : 'rules')].join('\n'));

const identifiers = await measureIdentifiers();
report['identifiers'] = identifiers ?? null;
if (identifiers !== undefined) console.log(showIdentifiers(identifiers));

report['seconds'] = Math.round((performance.now() - started) / 1000);
console.log(`\n${String(report['seconds'])} s`);
const at = process.argv.indexOf('--json');
const file = at < 0 ? undefined : process.argv[at + 1];
if (file !== undefined) writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
