/** Words of both texts that an extension takes in. */
export interface Extension {
  readonly target: number;
  readonly input: number;
}

const MOST_WORDS = 96;
/** So far below its best an alignment is followed no further. */
const DROP = 6;

/**
 * Extends a match beyond its end over edited words, as BLAST extends its hits (Altschul et al. 1990, with gaps 1997): an
 * alignment that gives 1 for an equal word and takes 1 for one changed, dropped or added, as far as its sum is highest.
 *
 * @param target,input hashes of words
 * @param targetAt,inputAt the first word beyond the match
 * @param targetCount,inputCount words there are beyond it
 * @param step 1 to extend to the right, -1 to the left
 */
export function extendOver(target: Int32Array, targetAt: number, targetCount: number, input: Int32Array, inputAt: number, inputCount: number, step: 1 | -1): Extension {
  const rows = Math.min(targetCount, MOST_WORDS);
  const columns = Math.min(inputCount, MOST_WORDS);
  let previous = new Int32Array(columns + 1);
  let current = new Int32Array(columns + 1);
  for (let j = 1; j <= columns; j += 1) previous[j] = -j;
  let best = 0;
  let found: Extension = { target: 0, input: 0 };
  for (let i = 1; i <= rows; i += 1) {
    current[0] = -i;
    let rowBest = -i;
    const word = target[targetAt + (i - 1) * step];
    for (let j = 1; j <= columns; j += 1) {
      const equal = input[inputAt + (j - 1) * step] === word;
      const score = Math.max(previous[j - 1]! + (equal ? 1 : -1), previous[j]! - 1, current[j - 1]! - 1);
      current[j] = score;
      if (score > rowBest) rowBest = score;
      if (equal && score > best) {
        best = score;
        found = { target: i, input: j };
      }
    }
    if (rowBest < best - DROP) break;
    [previous, current] = [current, previous];
  }
  return found;
}
