import type { EntityType } from '../entities/types.ts';
import type { FlagKind } from '../generation/types.ts';
import type { PipelineSettings } from './settings.ts';
import { correlate, spreadOf, type Correlation, type Spread } from './statistics.ts';
import type { FailedNote, Sample, StageCost, StageId } from './types.ts';

/** What a stage took over all notes, those of earlier runs included. */
export interface StageFigures {
  readonly stage: StageId;
  readonly model: string;
  readonly device: string | null;
  readonly dtype: string | null;
  readonly notes: number;
  /** Time with notes; loading is not in it. */
  readonly seconds: number;
  /** Of this run; 0 where nothing had to be loaded. */
  readonly loadSeconds: number;
  readonly calls: number;
  readonly promptTokens: number;
  readonly tokens: number;
  readonly tokensPerSecond: number | null;
  /** Most memory of the model's process. */
  readonly peakMiB: number | null;
}

/** A sample in few words, for tables. */
export interface SampleRow {
  readonly id: string;
  readonly noteCharacters: number;
  readonly summaryCharacters: number;
  readonly compressedCharacters: number;
  readonly compressionRatio: number;
  readonly retention: number;
  readonly noteRetention: number;
  readonly bertscoreF1: number | null;
}

export interface SummaryStatistics {
  readonly samples: { readonly total: number; readonly done: number; readonly failed: number };
  readonly models: { readonly summary: string; readonly compress: string; readonly bertscore: string | null };
  readonly compressionRatio: (Spread & { readonly target: number; readonly withinTarget: number }) | null;
  readonly ratioToNote: Spread | null;
  /** Entities of the first text in the second; `shareAbove` of the samples reach `needed`. */
  readonly retention: RetentionStatistics | null;
  /** Entities of the note in the first text, and in the second. */
  readonly summaryRetention: RetentionStatistics | null;
  readonly noteRetention: RetentionStatistics | null;
  readonly coverage: Spread | null;
  readonly bertscore: { readonly precision: Spread; readonly recall: Spread; readonly f1: Spread } | null;
  /** Why there is no BERTScore. */
  readonly bertscoreReason?: string;
  readonly correlation: { readonly ratioRetention: Correlation };
  /** Statements of the second texts that the notes do not bear out. */
  readonly unsupported: { readonly statements: number; readonly samples: number; readonly byKind: Readonly<Partial<Record<FlagKind, number>>> };
  readonly offline: { readonly summary: number; readonly compress: number };
  readonly best: readonly SampleRow[];
  readonly worst: readonly SampleRow[];
  readonly sampleTable: readonly SampleRow[];
  readonly stages: readonly StageFigures[];
  /** The larger of the stages' peaks: their processes are never there together. */
  readonly peakMiB: number | null;
  readonly seconds: number;
}

export interface RetentionStatistics extends Spread {
  readonly needed: number;
  readonly shareAbove: number;
  readonly byType: Readonly<Partial<Record<EntityType, { readonly kept: number; readonly total: number; readonly retention: number }>>>;
}

const EXTREMES = 5;
const TABLE_ROWS = 20;

/** Gathers the figures of samples as they come; texts of notes are not held. */
export class StatisticsBuilder {
  readonly #settings: PipelineSettings;
  readonly #rows: SampleRow[] = [];
  readonly #ratioToNote: number[] = [];
  readonly #summaryRetention: number[] = [];
  readonly #coverage: number[] = [];
  readonly #bert: { precision: number[]; recall: number[]; f1: number[] } = { precision: [], recall: [], f1: [] };
  readonly #types = { retention: new TypeCounts(), summaryRetention: new TypeCounts(), noteRetention: new TypeCounts() };
  readonly #kinds: Partial<Record<FlagKind, number>> = {};
  #flagged = 0;
  #offlineSummary = 0;
  #offlineCompress = 0;
  readonly #costs = new Map<StageId, { notes: number; seconds: number; calls: number; promptTokens: number; tokens: number; peakMiB: number | null; device: string | null; dtype: string | null }>();

  constructor(settings: PipelineSettings) {
    this.#settings = settings;
  }

  add(sample: Sample): void {
    this.#rows.push({
      id: sample.id,
      noteCharacters: sample.noteCharacters,
      summaryCharacters: sample.summaryCharacters,
      compressedCharacters: sample.compressedCharacters,
      compressionRatio: sample.compressionRatio,
      retention: sample.retention.overall,
      noteRetention: sample.noteRetention.overall,
      bertscoreF1: sample.bertscore?.f1 ?? null,
    });
    this.#ratioToNote.push(sample.ratioToNote);
    this.#summaryRetention.push(sample.summaryRetention.overall);
    this.#coverage.push(sample.coverage);
    for (const name of ['retention', 'summaryRetention', 'noteRetention'] as const) this.#types[name].add(sample[name].byType);
    if (sample.bertscore !== null) for (const name of ['precision', 'recall', 'f1'] as const) this.#bert[name].push(sample.bertscore[name]);
    const kinds = Object.entries(sample.unsupported) as [FlagKind, number][];
    for (const [kind, count] of kinds) this.#kinds[kind] = (this.#kinds[kind] ?? 0) + count;
    if (kinds.length > 0) this.#flagged += 1;
    if (sample.summaryEngine === 'offline') this.#offlineSummary += 1;
    if (sample.compressEngine === 'offline') this.#offlineCompress += 1;
  }

  addCost(stage: StageId, cost: StageCost): void {
    const before = this.#costs.get(stage) ?? { notes: 0, seconds: 0, calls: 0, promptTokens: 0, tokens: 0, peakMiB: null, device: null, dtype: null };
    this.#costs.set(stage, {
      notes: before.notes + 1,
      seconds: before.seconds + cost.seconds,
      calls: before.calls + cost.calls,
      promptTokens: before.promptTokens + cost.promptTokens,
      tokens: before.tokens + cost.tokens,
      peakMiB: cost.peakMiB === null ? before.peakMiB : Math.max(before.peakMiB ?? 0, cost.peakMiB),
      device: cost.device ?? before.device,
      dtype: cost.dtype ?? before.dtype,
    });
  }

  finish(total: number, failed: readonly FailedNote[], loads: Readonly<Record<StageId, number>>, bertscoreReason: string | undefined): SummaryStatistics {
    const { summaryModel, compressModel, bertscoreModel, ratio, retention: needed } = this.#settings;
    const rows = this.#rows;
    const ratios = rows.map((row) => row.compressionRatio);
    const ratioSpread = spreadOf(ratios);
    const [precision, recall, f1] = [this.#bert.precision, this.#bert.recall, this.#bert.f1].map(spreadOf) as [Spread | null, Spread | null, Spread | null];
    const hasBert = precision !== null && recall !== null && f1 !== null;
    const stages = this.#stages(loads);
    const peaks = stages.flatMap(({ peakMiB }) => peakMiB ?? []);
    const ranked = [...rows].sort((a, b) => b.retention - a.retention || a.compressionRatio - b.compressionRatio);
    const retentionOf = (values: readonly number[], types: TypeCounts): RetentionStatistics | null => {
      const spread = spreadOf(values);
      return spread === null ? null : { ...spread, needed, shareAbove: values.filter((value) => value > needed).length / values.length, byType: types.figures() };
    };
    return {
      samples: { total, done: rows.length, failed: failed.length },
      models: { summary: summaryModel, compress: compressModel, bertscore: bertscoreModel ?? null },
      compressionRatio: ratioSpread === null ? null : { ...ratioSpread, target: ratio, withinTarget: ratios.filter((value) => value <= ratio).length / ratios.length },
      ratioToNote: spreadOf(this.#ratioToNote),
      retention: retentionOf(rows.map((row) => row.retention), this.#types.retention),
      summaryRetention: retentionOf(this.#summaryRetention, this.#types.summaryRetention),
      noteRetention: retentionOf(rows.map((row) => row.noteRetention), this.#types.noteRetention),
      coverage: spreadOf(this.#coverage),
      bertscore: hasBert ? { precision, recall, f1 } : null,
      ...(hasBert ? {} : { bertscoreReason: bertscoreReason ?? 'No sample was done.' }),
      correlation: { ratioRetention: correlate(rows.map((row) => [row.compressionRatio, row.retention] as const)) },
      unsupported: { statements: Object.values(this.#kinds).reduce((sum, count) => sum + count, 0), samples: this.#flagged, byKind: this.#kinds },
      offline: { summary: this.#offlineSummary, compress: this.#offlineCompress },
      best: ranked.slice(0, EXTREMES),
      worst: ranked.slice(-EXTREMES).reverse(),
      sampleTable: rows.slice(0, TABLE_ROWS),
      stages,
      peakMiB: peaks.length === 0 ? null : Math.max(...peaks),
      seconds: stages.reduce((sum, stage) => sum + stage.seconds, 0),
    };
  }

  #stages(loads: Readonly<Record<StageId, number>>): StageFigures[] {
    const names: Readonly<Record<StageId, string | undefined>> = { summary: this.#settings.summaryModel, compress: this.#settings.compressModel, bertscore: this.#settings.bertscoreModel };
    return [...this.#costs].map(([stage, { notes, seconds, calls, promptTokens, tokens, peakMiB, device, dtype }]) => ({
      stage,
      model: names[stage] ?? '',
      device,
      dtype,
      notes,
      seconds,
      loadSeconds: loads[stage],
      calls,
      promptTokens,
      tokens,
      tokensPerSecond: tokens === 0 || seconds === 0 ? null : tokens / seconds,
      peakMiB,
    }));
  }
}

/** Kept and total entities by type, over samples. */
class TypeCounts {
  readonly #counts = new Map<EntityType, { kept: number; total: number }>();

  add(byType: Sample['retention']['byType']): void {
    for (const [type, { kept, total }] of Object.entries(byType) as [EntityType, { kept: number; total: number }][]) {
      const before = this.#counts.get(type) ?? { kept: 0, total: 0 };
      this.#counts.set(type, { kept: before.kept + kept, total: before.total + total });
    }
  }

  figures(): RetentionStatistics['byType'] {
    return Object.fromEntries([...this.#counts].map(([type, { kept, total }]) => [type, { kept, total, retention: total === 0 ? 1 : kept / total }]));
  }
}
