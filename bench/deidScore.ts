/** A gold or predicted identifier. */
export interface ScoredSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface DeidText {
  readonly id: number;
  readonly text: string;
  readonly spans: readonly ScoredSpan[];
}

/** Gold types that count; all others (GPE, ORGANIZATION, TITLE, AGE, NRP) count neither way. */
export const POOLED_TYPES = ['PERSON', 'STREET_ADDRESS', 'PHONE_NUMBER', 'EMAIL_ADDRESS', 'DATE_TIME', 'US_SSN', 'CREDIT_CARD', 'IBAN_CODE', 'IP_ADDRESS', 'DOMAIN_NAME', 'ZIP_CODE', 'US_DRIVER_LICENSE'] as const;

export interface TypeScore {
  gold: number;
  /** All letters and digits of the gold span lie in predicted spans, of whatever type. */
  covered: number;
  /** At least one of them does. */
  touched: number;
}

export interface DeidScore {
  readonly byType: Readonly<Record<string, TypeScore>>;
  readonly gold: number;
  /** Share of gold spans wholly covered: the recall that targets speak of. */
  readonly recall: number;
  /** Share of gold spans touched at all. */
  readonly overlapRecall: number;
  /** Right predictions / (right + wrong). */
  readonly precision: number;
  readonly right: number;
  readonly wrong: number;
  /** Predictions that touch only gold of types that do not count. */
  readonly neither: number;
}

export interface DeidMiss {
  readonly id: number;
  readonly kind: 'missed' | 'part' | 'wrong';
  readonly span: ScoredSpan;
}

/** 1 at every character that lies in one of the spans. */
export function hiddenCharacters(text: string, spans: readonly { readonly start: number; readonly end: number }[]): Uint8Array {
  const hidden = new Uint8Array(text.length);
  for (const { start, end } of spans) hidden.fill(1, start, end);
  return hidden;
}

/** How much of a stretch of text is hidden, by its letters and digits: punctuation tells nobody's name. */
export function coverOf(text: string, { start, end }: { readonly start: number; readonly end: number }, hidden: Uint8Array): 'whole' | 'part' | 'none' {
  let shown = 0;
  let covered = 0;
  for (let i = start; i < end; i += 1) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(i))) continue;
    if (hidden[i] === 1) covered += 1;
    else shown += 1;
  }
  if (covered === 0) return 'none';
  return shown === 0 ? 'whole' : 'part';
}

export interface PlantedText {
  readonly text: string;
  readonly spans: readonly ScoredSpan[];
  /** Words that are no identifiers and must stay. */
  readonly clinical?: readonly { readonly start: number; readonly end: number }[];
}

export interface PlantedScore {
  readonly byType: Readonly<Record<string, { readonly gold: number; readonly covered: number }>>;
  readonly gold: number;
  readonly covered: number;
  /** covered / gold */
  readonly recall: number;
  readonly predicted: number;
  /** Predictions that overlap no planted identifier. */
  readonly wrong: number;
  /** The share of predictions that overlap one. */
  readonly precision: number;
  /** Clinical words of which a part is hidden. */
  readonly touched: readonly string[];
}

/** Scores what was found in notes with planted identifiers; types do not matter, but recall is told by them. */
export function scorePlanted(notes: readonly PlantedText[], found: readonly (readonly { readonly start: number; readonly end: number }[])[]): PlantedScore {
  const byType: Record<string, { gold: number; covered: number }> = {};
  const touched: string[] = [];
  let predicted = 0;
  let wrong = 0;
  for (const [i, { text, spans, clinical = [] }] of notes.entries()) {
    const ours = found[i] ?? [];
    const hidden = hiddenCharacters(text, ours);
    for (const span of spans) {
      const count = (byType[span.type] ??= { gold: 0, covered: 0 });
      count.gold += 1;
      if (coverOf(text, span, hidden) === 'whole') count.covered += 1;
    }
    for (const { start, end } of clinical) if (hidden.subarray(start, end).includes(1)) touched.push(text.slice(start, end));
    predicted += ours.length;
    wrong += ours.filter((one) => !spans.some(({ start, end }) => start < one.end && one.start < end)).length;
  }
  const sum = (key: 'gold' | 'covered'): number => Object.values(byType).reduce((total, count) => total + count[key], 0);
  const gold = sum('gold');
  const covered = sum('covered');
  return { byType, gold, covered, recall: covered / gold, predicted, wrong, precision: (predicted - wrong) / Math.max(1, predicted), touched };
}

/**
 * Scores predicted spans against gold ones. A gold span of a pooled type is found when all its letters and digits are covered;
 * a predicted span is right when it overlaps a gold span of a pooled type, neither when it overlaps only others, wrong when none.
 */
export function scoreDeid(texts: readonly DeidText[], predict: (text: DeidText) => readonly ScoredSpan[]): { readonly score: DeidScore; readonly misses: readonly DeidMiss[] } {
  const pooled: readonly string[] = POOLED_TYPES;
  const byType: Record<string, TypeScore> = {};
  const misses: DeidMiss[] = [];
  let right = 0;
  let wrong = 0;
  let neither = 0;
  for (const text of texts) {
    const predicted = predict(text);
    const hidden = hiddenCharacters(text.text, predicted);
    for (const span of text.spans) {
      if (!pooled.includes(span.type)) continue;
      const score = (byType[span.type] ??= { gold: 0, covered: 0, touched: 0 });
      const cover = coverOf(text.text, span, hidden);
      score.gold += 1;
      if (cover === 'whole') score.covered += 1;
      if (cover !== 'none') score.touched += 1;
      if (cover !== 'whole') misses.push({ id: text.id, kind: cover === 'part' ? 'part' : 'missed', span });
    }
    for (const span of predicted) {
      const over = text.spans.filter(({ start, end }) => start < span.end && span.start < end);
      if (over.some(({ type }) => pooled.includes(type))) right += 1;
      else if (over.length > 0) neither += 1;
      else {
        wrong += 1;
        misses.push({ id: text.id, kind: 'wrong', span });
      }
    }
  }
  const sum = (pick: (score: TypeScore) => number): number => Object.values(byType).reduce((total, score) => total + pick(score), 0);
  const gold = sum((score) => score.gold);
  return { score: { byType, gold, recall: sum((score) => score.covered) / gold, overlapRecall: sum((score) => score.touched) / gold, precision: right / Math.max(1, right + wrong), right, wrong, neither }, misses };
}
