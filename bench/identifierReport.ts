import { existsSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { composeEngine } from '../src/engine/compose.ts';
import { hasCorpora, readIdentifierTexts } from './corpora.ts';
import type { DeidScore, DeidText, PlantedScore, ScoredSpan } from './deidScore.ts';
import { POOLED_TYPES, scoreDeid, scorePlanted } from './deidScore.ts';
import { PeerUnavailable, runPeer } from './peers.ts';
import { plantNotes as plantByRules } from './deidNotes.ts';
import { plantNotes } from './plantedNotes.ts';
import { row, table } from './table.ts';

const MODELS = path.join(process.env['ATTENDING_ROOT'] ?? '.', 'models');
const TARGETS = { recall: 0.97, precision: 0.8, planted: 0.99 };
const PLANTED_NOTES = 300;
const PLANTED_SEED = 20261120;

/** Presidio's types that have another name in the gold; all others keep theirs. */
const PRESIDIO_NAMES: Readonly<Record<string, string>> = { URL: 'DOMAIN_NAME', LOCATION: 'STREET_ADDRESS' };
/** Types that Presidio reads with a language model alone: without one it has no recogniser for them. */
const NEED_A_MODEL: readonly string[] = ['PERSON', 'STREET_ADDRESS', 'ZIP_CODE'];

interface SystemScore {
  readonly score: DeidScore;
  /** Right / (right + wrong) of the predictions of each type. */
  readonly precisionByType: Readonly<Record<string, number>>;
}

export interface IdentifierReport {
  readonly texts: number;
  readonly names: boolean;
  readonly all: SystemScore;
  /** Texts that trained nothing and that nobody read: id % 4 = 2. */
  readonly held: SystemScore;
  readonly presidio: { readonly version: string; readonly model: string | null; readonly all: SystemScore; readonly held: SystemScore } | { readonly reason: string };
  /** Notes written beside the rules (deidNotes.ts), and by another hand with lists of its own (plantedNotes.ts). */
  readonly planted: readonly PlantedSet[];
}

interface PlantedSet {
  readonly what: string;
  readonly notes: number;
  readonly score: PlantedScore;
  readonly presidioRecall?: number;
}

type Predicted = ReadonlyMap<string, readonly ScoredSpan[]>;

function scoreSystem(texts: readonly DeidText[], predicted: Predicted): SystemScore {
  const { score, misses } = scoreDeid(texts, ({ text }) => predicted.get(text) ?? []);
  const counts = new Map<string, { right: number; wrong: number }>();
  const countOf = (type: string): { right: number; wrong: number } => {
    const known = counts.get(type) ?? { right: 0, wrong: 0 };
    counts.set(type, known);
    return known;
  };
  for (const { kind, span } of misses) if (kind === 'wrong') countOf(span.type).wrong += 1;
  const pooled: readonly string[] = POOLED_TYPES;
  for (const { text, spans } of texts) {
    for (const { start, end, type } of predicted.get(text) ?? []) {
      if (spans.some((gold) => pooled.includes(gold.type) && gold.start < end && start < gold.end)) countOf(type).right += 1;
    }
  }
  return { score, precisionByType: Object.fromEntries([...counts].map(([type, { right, wrong }]) => [type, right / Math.max(1, right + wrong)])) };
}

const ANSWER = z.object({
  version: z.string(),
  model: z.string().nullable(),
  spans: z.array(z.array(z.object({ start: z.number(), end: z.number(), type: z.string() }).loose())),
}).loose();

/** Offsets in code points turned into UTF-16 code units. */
function toUnits(text: string, spans: readonly ScoredSpan[]): ScoredSpan[] {
  const offsets = [0];
  for (const character of text) offsets.push(offsets.at(-1)! + character.length);
  return spans.map(({ start, end, type }) => ({ start: offsets[start]!, end: offsets[end]!, type: PRESIDIO_NAMES[type] ?? type }));
}

async function askPresidio(texts: readonly string[]): Promise<{ version: string; model: string | null; predicted: Predicted } | { reason: string }> {
  try {
    const { version, model, spans } = await runPeer('presidio.py', { texts }, ANSWER);
    return { version, model, predicted: new Map(texts.map((text, i) => [text, toUnits(text, spans[i]!)])) };
  } catch (error) {
    if (!(error instanceof PeerUnavailable)) throw error;
    return { reason: error.message };
  }
}

/** De-identification as the command line does it, beside Presidio on the same texts; undefined without the corpus. */
export async function measureIdentifiers(): Promise<IdentifierReport | undefined> {
  if (!hasCorpora('deid/presidio-synth.jsonl.gz')) return undefined;
  const texts: DeidText[] = readIdentifierTexts().map(({ id, text, mentions }) => ({ id: Number(id), text, spans: mentions.map(({ start, end, label }) => ({ start, end, type: label })) }));
  const held = texts.filter(({ id }) => id % 4 === 2);
  const sets = [
    { what: 'of six kinds, by another hand than the rules (plantedNotes.ts)', notes: plantNotes(PLANTED_NOTES, PLANTED_SEED) },
    { what: 'written beside the rules (deidNotes.ts)', notes: plantByRules(PLANTED_NOTES, PLANTED_SEED) },
  ];
  const planted = sets.flatMap(({ notes }) => notes);
  const engine = composeEngine(MODELS);
  const ours = new Map<string, readonly ScoredSpan[]>();
  try {
    for (const { text } of [...texts, ...planted]) ours.set(text, (await engine.deidentify(text)).spans);
  } finally {
    await engine.close();
  }
  const theirs = await askPresidio([...texts, ...planted].map(({ text }) => text));
  return {
    texts: texts.length,
    names: existsSync(path.join(MODELS, 'names', 'model.onnx')),
    all: scoreSystem(texts, ours),
    held: scoreSystem(held, ours),
    presidio: 'reason' in theirs ? theirs : { version: theirs.version, model: theirs.model, all: scoreSystem(texts, theirs.predicted), held: scoreSystem(held, theirs.predicted) },
    planted: sets.map(({ what, notes }) => ({ what, notes: notes.length, score: scorePlanted(notes, foundIn(notes, ours)), ...('reason' in theirs ? {} : { presidioRecall: scorePlanted(notes, foundIn(notes, theirs.predicted)).recall }) })),
  };
}

export function showIdentifiers({ texts, names, all, held, presidio, planted }: IdentifierReport): string {
  const digits = (value: number | undefined): string => value?.toFixed(3) ?? '-';
  const ran = 'reason' in presidio ? undefined : presidio;
  const peer = ran === undefined ? `Presidio not run (${(presidio as { reason: string }).reason})` : `Presidio ${ran.version}, ${ran.model ?? 'WITHOUT its language model'}`;
  const cells = (system: SystemScore | undefined, type: string): string[] => {
    if (system === undefined) return ['-', '-'];
    if (system === ran?.all && ran.model === null && NEED_A_MODEL.includes(type)) return ['no model', 'no model'];
    const count = system.score.byType[type];
    return [digits(count === undefined ? undefined : count.covered / count.gold), digits(system.precisionByType[type])];
  };
  const rows = POOLED_TYPES.map((type) => row(type, String(all.score.byType[type]?.gold ?? 0), ...cells(all, type), ...cells(ran?.all, type)));
  const total = (what: string, ours: SystemScore, peerScore: SystemScore | undefined): readonly string[] =>
    row(what, String(ours.score.gold), digits(ours.score.recall), digits(ours.score.precision), digits(peerScore?.score.recall), digits(peerScore?.score.precision));
  rows.push(total('all twelve types', all, ran?.all), total('all twelve, texts nobody read (id % 4 = 2)', held, ran?.held));
  const own = POOLED_TYPES.filter((type) => !NEED_A_MODEL.includes(type));
  const recallOver = (system: SystemScore | undefined, types: readonly string[]): string => {
    if (system === undefined) return '-';
    const counts = types.flatMap((type) => system.score.byType[type] ?? []);
    return digits(counts.reduce((sum, { covered }) => sum + covered, 0) / counts.reduce((sum, { gold }) => sum + gold, 0));
  };
  if (ran?.model === null) rows.push(row('the nine types of patterns alone', '', recallOver(all, own), '', recallOver(ran.all, own), ''));
  const { recall, precision } = held.score;
  const verdict = `Target on the texts nobody read: recall >= ${TARGETS.recall} ${recall >= TARGETS.recall ? 'met' : 'MISSED'}, precision >= ${TARGETS.precision} ${precision >= TARGETS.precision ? 'met' : 'MISSED'}.`;
  const note = ran?.model === null ? `\nPresidio's PERSON, LOCATION and most of DATE_TIME come from spaCy's en_core_web_lg, which is not on PyPI: it could not be installed here, so that only its pattern recognisers are compared. Where the peers' environment has the model, it is used.` : '';
  return [
    table(`**De-identification: ${texts} texts of presidio-research, rules${names ? ' and name tagger' : ', no name tagger'}; beside ${peer}. Recall: all letters and digits of an identifier are covered**`, ['type', 'gold', 'recall', 'precision', 'Presidio recall', 'precision'], rows),
    `\n${verdict}${note}`,
    ...planted.map(showPlanted),
  ].join('\n');
}

function foundIn(notes: readonly { readonly text: string }[], predicted: Predicted): (readonly ScoredSpan[])[] {
  return notes.map(({ text }) => predicted.get(text) ?? []);
}

function showPlanted({ what, notes, score: { byType, gold: all, recall, precision }, presidioRecall }: PlantedSet): string {
  const rows = Object.entries(byType).map(([type, { gold, covered }]) => row(type, String(gold), (covered / gold).toFixed(3)));
  rows.push(row('all', String(all), recall.toFixed(3)));
  const peer = presidioRecall === undefined ? '' : `; Presidio's recall ${presidioRecall.toFixed(3)}`;
  return table(`**${notes} clinical notes with planted identifiers, ${what}: recall >= ${TARGETS.planted} ${recall >= TARGETS.planted ? 'met' : 'MISSED'}, precision ${precision.toFixed(3)}${peer}**`, ['type', 'planted', 'recall'], rows);
}
