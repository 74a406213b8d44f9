import type { Span } from '../note/types.ts';

export interface CodeEvidence extends Span {
  readonly text: string;
}

/** One suggested code. `score` 0..1 ranks; `note` says in a few words what a coder must check ("link not stated"). */
export interface SuggestedCode {
  readonly code: string;
  readonly description: string;
  readonly billable: boolean;
  readonly score: number;
  readonly evidence: readonly CodeEvidence[];
  readonly note?: string;
}

export interface CodeSetInfo {
  readonly name: string;
  readonly version: string;
}

export interface CodingResult {
  readonly codes: readonly SuggestedCode[];
  readonly codeSet: CodeSetInfo;
}
