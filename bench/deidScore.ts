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
    const isCovered = new Uint8Array(text.text.length);
    for (const { start, end } of predicted) isCovered.fill(1, start, end);
    for (const span of text.spans) {
      if (!pooled.includes(span.type)) continue;
      const score = (byType[span.type] ??= { gold: 0, covered: 0, touched: 0 });
      let all = true;
      let any = false;
      for (let i = span.start; i < span.end; i += 1) {
        if (!/[\p{L}\p{N}]/u.test(text.text.charAt(i))) continue;
        if (isCovered[i] === 1) any = true;
        else all = false;
      }
      score.gold += 1;
      if (all && any) score.covered += 1;
      if (any) score.touched += 1;
      if (!all || !any) misses.push({ id: text.id, kind: any ? 'part' : 'missed', span });
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
