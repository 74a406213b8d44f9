import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readJsonlNotes } from '../../../src/pipeline/notes.ts';
import { runPipeline, type PipelineResult, type PipelineRun } from '../../../src/pipeline/run.ts';
import { PIPELINE_DEFAULTS, type PipelineSettings } from '../../../src/pipeline/settings.ts';
import type { StageProgress } from '../../../src/pipeline/stageRun.ts';

export const NOTES = [
  'Chief Complaint: chest pain.\nHistory of Present Illness: 67 year old man with hypertension and type 2 diabetes presents with chest pain for 3 days. Denies fever.\nMedications: metoprolol 25 mg PO BID, aspirin 81 mg daily.\nLabs: troponin 0.04 ng/mL, creatinine 1.2 mg/dL.\nAssessment: Unstable angina. Cardiac catheterization on 2023-05-04. Discharged on atorvastatin 80 mg.',
  'Chief Complaint: cough.\nHistory of Present Illness: 45 year old woman with asthma presents with cough and shortness of breath. No chest pain.\nMedications: albuterol 2 puffs PRN.\nVitals: BP 128/76, HR 92, SpO2 94%.\nAssessment: Community acquired pneumonia. Started azithromycin 500 mg daily. Chest x-ray showed a right lower lobe infiltrate.',
  'Chief Complaint: abdominal pain.\nHistory of Present Illness: 52 year old man with a history of cholelithiasis presents with right upper quadrant pain. Denies vomiting.\nLabs: WBC 14.2 K/uL, lipase 30 U/L.\nAssessment: Acute cholecystitis. Laparoscopic cholecystectomy on 2023-06-11. Discharged on oxycodone 5 mg q6h PRN.',
];

export const OFFLINE_SETTINGS: PipelineSettings = { summaryModel: 'offline', compressModel: 'offline', ...PIPELINE_DEFAULTS, summarySampling: {}, compressSampling: {} };

/** A folder of a test with notes in it and runs over them. */
export class PipelineBench {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'attending-pipeline-'));
  readonly input = path.join(this.folder, 'notes.jsonl');
  readonly out = path.join(this.folder, 'out');
  progress: StageProgress[] = [];
  said: string[] = [];

  writeNotes(lines: readonly (string | { readonly id: string; readonly text: string })[] = NOTES.map((text, at) => ({ id: `note-${at}`, text }))): void {
    writeFileSync(this.input, lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
  }

  async run(more: Partial<PipelineRun> = {}, limit?: number): Promise<PipelineResult> {
    this.progress = [];
    this.said = [];
    return runPipeline({
      settings: OFFLINE_SETTINGS,
      notes: await readJsonlNotes(this.input, limit),
      out: this.out,
      restart: false,
      withTexts: true,
      open: () => Promise.reject(new Error('no model is opened here')),
      say: (sentence) => this.said.push(sentence),
      onProgress: (progress) => this.progress.push(progress),
      signal: new AbortController().signal,
      ...more,
    });
  }

  file(name: string): string {
    return readFileSync(path.join(this.out, name), 'utf8');
  }

  json(name: string): unknown {
    return JSON.parse(this.file(name));
  }

  clear(): void {
    rmSync(this.out, { recursive: true, force: true });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
