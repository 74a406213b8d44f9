import type { Candidate } from './candidates.ts';

/**
 * Chooses among overlapping candidates and returns a disjoint list by start. A candidate that holds another whole
 * wins ("HD 3" over "HD"); otherwise the better supported, then the longer, then the earlier one. One sweep after
 * sorting: O(n log n).
 */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || b.score - a.score);
  const kept: Candidate[] = [];
  for (const candidate of ordered) {
    let wins = true;
    let overlapped = 0;
    for (let i = kept.length - 1; i >= 0 && kept[i]!.end > candidate.start; i -= 1) {
      overlapped += 1;
      if (!beats(candidate, kept[i]!)) {
        wins = false;
        break;
      }
    }
    if (!wins) continue;
    kept.length -= overlapped;
    kept.push(candidate);
  }
  return kept;
}

/** Whether a later candidate takes the place of an earlier one that it overlaps. */
function beats(later: Candidate, earlier: Candidate): boolean {
  const laterHolds = later.start <= earlier.start && later.end >= earlier.end;
  const earlierHolds = earlier.start <= later.start && earlier.end >= later.end;
  if (laterHolds !== earlierHolds) return laterHolds;
  if (later.score !== earlier.score) return later.score > earlier.score;
  return later.end - later.start > earlier.end - earlier.start;
}
