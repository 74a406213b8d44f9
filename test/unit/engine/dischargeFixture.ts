import { PLAIN_ASSERTION, type Assertion, type Attributes, type Entity, type EntityType } from '../../../src/entities/types.ts';
import type { Analysis, CodeOutput, CompressOutput, SummarizeOutput } from '../../../src/engine/engine.ts';
import type { ViewEngine } from '../../../src/engine/view.ts';
import type { Note, Section, SectionFamily } from '../../../src/note/types.ts';
import type { FaithfulnessMetrics, SourcedSpan } from '../../../src/summary/types.ts';

// A discharge note with its analysis written by hand, so that view, panel and report can be tested without
// the engine. `{type flags|text}` marks an entity: n negated, h historical, u uncertain, f family.

const TYPE: Readonly<Record<string, EntityType>> = { p: 'problem', m: 'medication', l: 'lab', v: 'vital', x: 'procedure', d: 'date' };

interface Marked {
  readonly text: string;
  readonly entities: Entity[];
}

/** Text and entities of a marked-up string. */
export function readMarkup(markup: string): Marked {
  const entities: Entity[] = [];
  let text = '';
  let at = 0;
  for (const match of markup.matchAll(/\{([pmlvxd])([nhuf]*)(?:;([^|]*))?\|([^}]*)\}/g)) {
    text += markup.slice(at, match.index);
    at = match.index + match[0].length;
    const [, type = 'p', flags = '', extra, mention = ''] = match;
    const start = text.length;
    text += mention;
    const assertion: Assertion = { ...PLAIN_ASSERTION, negated: flags.includes('n'), historical: flags.includes('h'), uncertain: flags.includes('u'), subject: flags.includes('f') ? 'family' : 'patient' };
    const attributes = extra === undefined ? undefined : (Object.fromEntries(extra.split(',').map((pair) => pair.split('='))) as Attributes);
    const name = /^[A-Za-z ]+/.exec(mention)?.[0].trim() ?? mention;
    entities.push({ start, end: text.length, text: mention, type: TYPE[type] ?? 'other', assertion, concept: name.toLowerCase(), name: { start, end: start + name.length }, source: 'fixture', score: 0.9, ...(attributes && { attributes }) });
  }
  return { text: text + markup.slice(at), entities };
}

const NOTE = `HISTORY OF PRESENT ILLNESS
71F with {ph|HTN}, {ph|type 2 diabetes} and {ph|CKD stage 3} presented on {d|03/14} with two days of {p|exertional dyspnea} and {p|orthopnea}. No {pn|chest pain}, {pn|fever} or {pn|cough}. She had run out of {mh|furosemide} one week before. Possible {pu|obstructive sleep apnea}. Father had {pf|lung cancer}.

VITALS
{v;value=168/94|BP 168/94} {v;value=104|HR 104} {v;value=24|RR 24} {v;value=89,unit=%|SpO2 89 % RA} {v;value=98.4,unit=F|T 98.4 F}

PERTINENT RESULTS
{l;value=1840,flag=high|BNP 1,840}, {l;value=1.7,flag=high|Cr 1.7} (baseline {lh|1.4}), {l;value=3.2,flag=low|K 3.2}, {l|troponin <0.01 ×2}. {x|CXR}: {p|pulmonary edema}, no {pn|consolidation}. {x|TTE} {d|03/15}: {l;value=35,unit=%|EF 35 %} ({lh|50 % in 2024}).

HOSPITAL COURSE
{p|Acute on chronic systolic heart failure}: {m;dose=40,unit=mg,route=IV,frequency=BID|furosemide 40 mg IV BID}, net −4.2 L, weaned to room air by {d|03/17}. {m;dose=25,unit=mg,frequency=daily|Metoprolol succinate 25 mg daily} started; {m;dose=10,unit=mg|lisinopril 10 mg} held for {p|AKI}, resumed at {m|5 mg}. {p|Hypokalemia} repleted. {x|PT evaluation} without needs.

DISCHARGE MEDICATIONS
{m;dose=40,unit=mg,route=PO,frequency=daily|Furosemide 40 mg PO daily}; {m;dose=25,unit=mg,frequency=daily|metoprolol succinate 25 mg daily}; {m;dose=5,unit=mg,frequency=daily|lisinopril 5 mg daily}; {m;dose=500,unit=mg,frequency=BID|metformin 500 mg BID}
`;

/** Output sentence, then the words of the note that it was made from. */
const SUMMARY: readonly (readonly [string, ...string[]])[] = [
  ['71F with {ph|HTN}, {ph|type 2 diabetes}, {ph|CKD stage 3}: {p|exertional dyspnea}, {p|orthopnea}; no {pn|chest pain}, {pn|fever}.', '71F with HTN, type 2 diabetes and CKD stage 3 presented on 03/14 with two days of exertional dyspnea and orthopnea.', 'No chest pain, fever'],
  ['{p|Acute on chronic systolic heart failure}: {m|furosemide 40 mg IV BID}, net −4.2 L, room air by {d|03/17}.', 'Acute on chronic systolic heart failure: furosemide 40 mg IV BID, net −4.2 L, weaned to room air by 03/17.'],
  ['{l|BNP 1,840}, {l|Cr 1.7}, {l|K 3.2}; {l|EF 35 %}, was 50 % in 2024.', 'BNP 1,840, Cr 1.7', 'K 3.2', 'EF 35 % (50 % in 2024)'],
  ['{m|Metoprolol succinate 25 mg daily} started; {m|lisinopril} held for {p|AKI}, resumed at {m|5 mg}.', 'Metoprolol succinate 25 mg daily started; lisinopril 10 mg held for AKI, resumed at 5 mg.'],
];

const COMPRESSED: readonly (readonly [string, ...string[]])[] = [
  ['71F, {p|HTN}, {p|type 2 diabetes}, {p|CKD stage 3}, {d|03/14} two days {p|exertional dyspnea}, {p|orthopnea}.', '71F with HTN, type 2 diabetes and CKD stage 3 presented on 03/14 with two days of exertional dyspnea and orthopnea.'],
  ['No {pn|chest pain}, {pn|fever} or {pn|cough}.', 'No chest pain, fever or cough.'],
  ['Out of {m|furosemide} one week.', 'She had run out of furosemide one week before.'],
  ['{v|BP 168/94} {v|HR 104} {v|RR 24} {v|SpO2 89 % RA}', 'BP 168/94 HR 104 RR 24 SpO2 89 % RA'],
  ['{l|BNP 1,840}, {l|Cr 1.7} (baseline {lh|1.4}), {l|K 3.2}, {l|troponin <0.01 ×2}.', 'BNP 1,840, Cr 1.7 (baseline 1.4), K 3.2, troponin <0.01 ×2.'],
  ['{x|CXR}: {p|pulmonary edema}, no {pn|consolidation}.', 'CXR: pulmonary edema, no consolidation.'],
  ['{x|TTE} {d|03/15}: {l|EF 35 %} ({lh|50 % in 2024}).', 'TTE 03/15: EF 35 % (50 % in 2024).'],
  ['{p|Acute on chronic systolic heart failure}: {m|furosemide 40 mg IV BID}, net −4.2 L, room air {d|03/17}.', 'Acute on chronic systolic heart failure: furosemide 40 mg IV BID, net −4.2 L, weaned to room air by 03/17.'],
  ['{m|Metoprolol succinate 25 mg daily} started; {m|lisinopril 10 mg} held for {p|AKI}, resumed {m|5 mg}.', 'Metoprolol succinate 25 mg daily started; lisinopril 10 mg held for AKI, resumed at 5 mg.'],
  ['{p|Hypokalemia} repleted.', 'Hypokalemia repleted.'],
];

const CODES: readonly (readonly [code: string, description: string, score: number, evidence: readonly string[], note?: string])[] = [
  ['I13.0', 'Hypertensive heart and chronic kidney disease with heart failure and stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease', 0.94, ['HTN', 'CKD stage 3', 'Acute on chronic systolic heart failure']],
  ['I50.23', 'Acute on chronic systolic (congestive) heart failure', 0.97, ['Acute on chronic systolic heart failure']],
  ['N17.9', 'Acute kidney failure, unspecified', 0.81, ['AKI']],
  ['E11.22', 'Type 2 diabetes mellitus with diabetic chronic kidney disease', 0.72, ['type 2 diabetes'], 'link not stated'],
  ['E87.6', 'Hypokalemia', 0.7, ['Hypokalemia', 'K 3.2']],
  ['J81.0', 'Acute pulmonary edema', 0.41, ['pulmonary edema'], 'integral to heart failure'],
];

export const fixture = readMarkup(NOTE);
const outputs = [SUMMARY, COMPRESSED].map((list, i) => readMarkup(list.map(([sentence]) => sentence).join(i === 0 ? ' ' : '\n')));

/** Entities of the note or of one of the outputs. */
export function recogniseFixture(text: string): Entity[] {
  return (outputs.find((output) => output.text === text) ?? readMarkup(text)).entities;
}

/** An engine that knows one note. */
export const fixtureEngine: ViewEngine = {
  analyse: (): Analysis => ({ note: fixtureNote(), entities: fixture.entities }),
  summarize: (): SummarizeOutput => ({ summary: outputs[0]!.text, sentences: sourced(SUMMARY, outputs[0]!.text, ' '), metrics: metrics(outputs[0]!.text, 21, 38, 4, 5), model: 'attending-offline', elapsedMs: 4 }),
  compress: (): CompressOutput => ({ compressed: outputs[1]!.text, sentences: sourced(COMPRESSED, outputs[1]!.text, '\n'), metrics: metrics(outputs[1]!.text, 36, 38, 5, 5), model: 'attending-offline', elapsedMs: 6 }),
  code: (): CodeOutput => ({
    codes: CODES.map(([code, description, score, evidence, note]) => ({ code, description, billable: true, score, evidence: evidence.map((text) => ({ ...find(text), text })), ...(note !== undefined && { note }) })),
    codeSet: { name: 'ICD-10-CM starter set', version: 'FY2026' },
    model: 'attending-offline',
    elapsedMs: 3,
  }),
};

const FAMILIES: Readonly<Record<string, SectionFamily>> = { 'HISTORY OF PRESENT ILLNESS': 'present-illness', VITALS: 'vital-signs', 'PERTINENT RESULTS': 'results', 'HOSPITAL COURSE': 'hospital-course', 'DISCHARGE MEDICATIONS': 'discharge-medications' };

function fixtureNote(): Note {
  const { text } = fixture;
  const headings = [...text.matchAll(/^[A-Z ]+$/gm)].filter(({ 0: title }) => FAMILIES[title] !== undefined);
  const sections = headings.map((match, i): Section => {
    const end = headings[i + 1]?.index ?? text.length;
    const heading = { start: match.index, end: match.index + match[0].length };
    return { start: match.index, end, family: FAMILIES[match[0]]!, title: match[0], heading, body: { start: heading.end, end } };
  });
  return { text, sections, sentences: [], tokens: { count: 0, start: new Uint32Array(), end: new Uint32Array(), kind: new Uint8Array(), lower: [], sentence: new Uint32Array() } };
}

function find(words: string): { start: number; end: number } {
  const start = fixture.text.indexOf(words);
  if (start < 0) throw new Error(`the fixture note does not say "${words}"`);
  return { start, end: start + words.length };
}

function sourced(list: readonly (readonly [string, ...string[]])[], output: string, separator: string): SourcedSpan[] {
  let at = 0;
  return list.map(([sentence, ...sources]) => {
    const { text } = readMarkup(sentence);
    const start = output.indexOf(text, at);
    at = start + text.length + separator.length;
    return { start, end: start + text.length, sources: sources.map(find) };
  });
}

function metrics(output: string, kept: number, total: number, negationsKept: number, negations: number): FaithfulnessMetrics {
  const dropped = fixture.entities.filter(({ text }) => ['T 98.4 F', 'PT evaluation'].includes(text));
  return {
    compressionRatio: output.length / fixture.text.length,
    retention: { overall: kept / total, byType: { problem: { kept, total } } },
    dropped,
    unsupported: [],
    values: { kept: 34, total: 34 },
    negations: { kept: negationsKept, total: negations },
  };
}
