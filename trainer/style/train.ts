// Trains models/tagger/style.json: whose way of marking mentions a text is to be read in (src/tagger/style.ts).
// Softmax regression by AdaGrad (Duchi 2011) over BC5CDR's and NCBI's training parts, MACCROBAT, ACI-Bench notes and
// CodiEsp case reports: whole texts and their sentences. Takes a minute; always gives the same file.
// usage: node scripts/try.mjs trainer/style/train.ts [OUT_FOLDER]      (default: models/tagger)
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseNote } from '../../src/note/note.ts';
import { encodeStyle, STYLE_FILE, styleBucket, styleOf, STYLES, styleScores, type Style, type StyleModel } from '../../src/tagger/style.ts';
import { readConll, readMaccrobat } from '../export/corpora.ts';
import { readUnlabelled } from '../export/unlabelled.ts';

const BUCKETS = 16_384;
const EPOCHS = 6;
const RATE = 0.3;
const SHORTEST_SENTENCE = 20;

interface Example {
  readonly words: readonly string[];
  readonly style: number;
}

/** A text, and where `sentences` is set each of its sentences too. */
function examplesOf(text: string, style: Style, sentences: boolean): Example[] {
  const note = parseNote(text);
  const parts = sentences ? note.sentences.map(({ start, end }) => text.slice(start, end)).filter((part) => part.length > SHORTEST_SENTENCE) : [];
  return [note.tokens.lower, ...parts.map((part) => parseNote(part).tokens.lower)].filter((words) => words.length > 0).map((words) => ({ words, style: STYLES.indexOf(style) }));
}

function readExamples(part: 'train' | 'dev'): Example[] {
  const abstracts = (['bc5', 'ncbi'] as const).flatMap((corpus) => readConll(corpus, part).flatMap(({ text }) => examplesOf(text, corpus, false)));
  if (part === 'dev') return abstracts;
  // ACI-Bench's notes and CodiEsp's case reports, not the dialogues and examination questions beside them.
  const records = readUnlabelled().filter(({ id }) => id.endsWith('-note') || /^S\d{4}-/.test(id));
  return [...abstracts, ...[...readMaccrobat(), ...records].flatMap(({ text }) => examplesOf(text, 'maccrobat', true))];
}

/** Numbers that are the same at every run. */
function* randomNumbers(): Generator<number, never> {
  let state = 1;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

function train(examples: Example[]): StyleModel {
  const bias = STYLES.map(() => 0);
  const weights = new Float32Array(STYLES.length * BUCKETS);
  const model = { buckets: BUCKETS, bias, weights };
  const seen = new Float32Array(weights.length).fill(1e-6);
  const biasSeen = STYLES.map(() => 1e-6);
  const counts = STYLES.map((_, style) => examples.filter((example) => example.style === style).length);
  const random = randomNumbers();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let i = examples.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random.next().value * (i + 1));
      [examples[i], examples[j]] = [examples[j]!, examples[i]!];
    }
    for (const { words, style } of examples) {
      const scores = styleScores(words, model);
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const total = powers.reduce((sum, power) => sum + power, 0);
      const share = 1 / Math.sqrt(words.length + 1);
      for (let k = 0; k < STYLES.length; k += 1) {
        // All styles weigh the same, however many examples they have.
        const error = (powers[k]! / total - (k === style ? 1 : 0)) * (examples.length / STYLES.length / counts[style]!);
        biasSeen[k]! += error * error;
        bias[k]! -= (RATE * error) / Math.sqrt(biasSeen[k]!);
        for (const word of words) {
          const at = k * BUCKETS + styleBucket(word, BUCKETS);
          const slope = error * share;
          seen[at]! += slope * slope;
          weights[at]! -= (RATE * slope) / Math.sqrt(seen[at]!);
        }
      }
    }
  }
  return model;
}

const examples = readExamples('train');
console.log(`${examples.length} texts and sentences: ${STYLES.map((style, i) => `${style} ${examples.filter((example) => example.style === i).length}`).join(', ')}`);
const model = train(examples);
const held = readExamples('dev');
for (const [i, style] of STYLES.entries()) {
  const own = held.filter((example) => example.style === i);
  if (own.length > 0) console.log(`${style}, development part: ${(own.filter(({ words }) => styleOf({ count: words.length, lower: words }, model) === style).length / own.length).toFixed(3)} of ${own.length} recognised`);
}
const folder = process.argv[2] ?? path.join(process.env['ATTENDING_ROOT'] ?? '.', 'models', 'tagger');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, STYLE_FILE), `${JSON.stringify(encodeStyle(model))}\n`);
