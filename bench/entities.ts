/**
 * How fast notes are parsed and entities recognised, and how the time grows from 1 KB to 1 MB.
 *
 * Profiled with --cpu-prof: object spreads in candidates and entities took a quarter of the time until they were
 * written out; what is left is spread over tokens, the automaton and the value grammars, with garbage collection
 * at some 10 to 15 %. Together 2.1 to 2.7 MB/s of CPU time on one core, linear from 1 KB to 1 MB.
 *
 * Run: node scripts/try.mjs bench/entities.ts [FILE.txt]      (without a file: the note below, repeated)
 */
import { readFileSync } from 'node:fs';
import { clinicalLexicon } from '../src/entities/lexicon.ts';
import { recogniseEntities } from '../src/entities/recognise.ts';
import { parseNote } from '../src/note/note.ts';

const NOTE = `CHIEF COMPLAINT: Chest pain.

HISTORY OF PRESENT ILLNESS: This is a 71-year-old man with hypertension, type 2 diabetes mellitus and coronary artery disease who presented
on 03/14/2024 with two hours of substernal chest pressure and shortness of breath. He denies fever, cough, or leg swelling. In the emergency
department his blood pressure was 168/94, pulse 104, respirations 22, temperature 98.4, and oxygen saturation 91% on room air. Troponin I was
0.84 ng/mL, BNP 1,840 pg/mL, creatinine 1.7 mg/dL from a baseline of 1.2.

MEDICATIONS:
1. Metoprolol succinate 50 mg p.o. daily.
2. Lisinopril 20 mg daily.
3. Metformin 1000 mg b.i.d.
4. Aspirin 81 mg daily.

ALLERGIES: Penicillin (rash).

PHYSICAL EXAMINATION: No acute distress. Lungs with bibasilar rales. No murmurs. Extremities without edema.

LABS: WBC-7.4 RBC-3.27* Hgb-11.8* Hct-34.7* Plt Ct-183 Na-139 K-3.2* Cl-101 HCO3-24 UreaN-24* Creat-1.7* Glucose-218*

ASSESSMENT AND PLAN: Non-ST elevation myocardial infarction, acute on chronic systolic heart failure. Start heparin drip, continue aspirin,
repeat potassium this evening, echocardiogram tomorrow, hold metformin. Discharge when stable.

`;

function repeat(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** CPU time of this process, so that other work on the machine does not count; its collector and compiler threads do. */
function milliseconds(run: () => void): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** Median of `times` runs. */
function median(times: number, run: () => void): number {
  const taken = Array.from({ length: times }, () => milliseconds(run)).sort((a, b) => a - b);
  return taken[Math.floor(times / 2)]!;
}

const file = process.argv[2];
const text = file === undefined ? NOTE : readFileSync(file, 'utf8');

console.log(`lexicons and automaton, built once: ${milliseconds(clinicalLexicon).toFixed(1)} ms`);
for (let warm = 0; warm < 30; warm += 1) recogniseEntities(parseNote(repeat(text, 20_000)));

console.log('CPU time, medians\ncharacters   parse ms   recognise ms   entities   MB/s together');
for (const length of [1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000]) {
  const sized = repeat(text, length);
  const runs = Math.max(3, Math.min(50, Math.round(500_000 / length)));
  const note = parseNote(sized);
  const parse = median(runs, () => parseNote(sized));
  const recognise = median(runs, () => recogniseEntities(note));
  const entities = recogniseEntities(note).length;
  const speed = length / 1000 / (parse + recognise);
  console.log(`${String(length).padStart(10)} ${parse.toFixed(2).padStart(10)} ${recognise.toFixed(2).padStart(14)} ${String(entities).padStart(10)} ${speed.toFixed(2).padStart(15)}`);
}
