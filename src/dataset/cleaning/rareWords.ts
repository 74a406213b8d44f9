import type { WordCounts } from './cleaner.ts';

export interface RareWords {
  /** By thread, by column, by the thread's number of the word: 1 for a rare one. */
  readonly byThread: ReadonlyArray<readonly Uint8Array[]>;
  /** By column. */
  readonly figures: ReadonlyArray<{ readonly distinct: number; readonly rare: number; readonly rareOccurrences: number }>;
  /** Distinct words over all columns that stay in one of them. */
  readonly vocabulary: number;
  /** Distinct words over all columns that stay in none. */
  readonly dropped: number;
}

/** Adds up what the threads counted and finds the words that occur at most so often in a column. */
export function findRareWords(counts: readonly WordCounts[], columns: number, atMost: number): RareWords {
  const totals = Array.from({ length: columns }, () => new Map<string, number>());
  for (const { words, counts: byColumn } of counts) {
    for (const [column, total] of totals.entries()) {
      const own = byColumn[column]!;
      for (const [id, word] of words.entries()) if (own[id]! > 0) total.set(word, (total.get(word) ?? 0) + own[id]!);
    }
  }
  const kept = new Set<string>();
  const dropped = new Set<string>();
  const figures = totals.map((total) => {
    let rare = 0;
    let rareOccurrences = 0;
    for (const [word, count] of total) {
      if (count > atMost) {
        kept.add(word);
        continue;
      }
      dropped.add(word);
      rare += 1;
      rareOccurrences += count;
    }
    return { distinct: total.size, rare, rareOccurrences };
  });
  for (const word of kept) dropped.delete(word);
  const byThread = counts.map(({ words }) => totals.map((total) => Uint8Array.from(words, (word) => ((total.get(word) ?? 0) > atMost ? 0 : 1))));
  return { byThread, figures, vocabulary: kept.size, dropped: dropped.size };
}
