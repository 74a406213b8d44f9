import type { LoadedModel, RunNotice } from '../engine/modelProtocol.ts';
import type { ModelAction } from '../engine/viewTypes.ts';
import { shortName } from './modelNames.ts';
import type { LiveRun } from './panelMessages.ts';

type Stage = Extract<RunNotice, { kind: 'stage' }>;

const WRITING: Readonly<Record<ModelAction, string>> = { summary: 'Summarising', compressed: 'Compressing', codes: 'Coding' };

/** A run of a language model as its notices tell it: the one value that the panel's busy state is drawn from. */
export class RunProgress {
  readonly #action: ModelAction;
  readonly #model: string;
  readonly #started = performance.now();
  /** By part of the note, the draft of it; a draft of the whole is part 0. */
  readonly #drafts = new Map<number, string>();
  readonly #notices: string[] = [];
  #stage: string;
  #under: Stage | undefined;
  /** The draft under way has no text yet: what is shown is the one before. */
  #old = false;
  #loaded: LoadedModel | undefined;
  #tokens = 0;
  #tokensPerSecond: number | null = null;

  constructor(action: ModelAction, model: string) {
    this.#action = action;
    this.#model = shortName(model);
    this.#stage = 'Starting';
  }

  take(notice: RunNotice): void {
    switch (notice.kind) {
      case 'loading':
        this.#stage = `Loading ${this.#model}`;
        return;
      case 'loaded':
        this.#loaded = notice.model;
        this.#notices.push(...notice.model.fallbacks);
        this.#stage = 'Reading the note';
        return;
      case 'stage':
        this.#under = notice;
        this.#old = isWhole(notice) ? this.#drafts.size > 0 : this.#drafts.has(notice.part);
        this.#stage = this.#sayStage(notice, 'Reading');
        return;
      case 'thinking':
        this.#stage = 'Reasoning';
        return;
      case 'text':
        this.#write(notice.text);
        return;
      case 'checking':
        this.#stage = 'Checking against the note';
        return;
      case 'notice':
        this.#notices.push(notice.notice);
        return;
      case 'speed':
        this.#tokens = notice.tokens;
        if (notice.tokensPerSecond > 0) this.#tokensPerSecond = notice.tokensPerSecond;
        return;
    }
  }

  get live(): LiveRun {
    const loaded = this.#loaded;
    return {
      action: this.#action,
      model: this.#model,
      place: loaded === undefined ? '' : [loaded.backend === 'endpoint' ? 'endpoint' : loaded.device, loaded.dtype ?? ''].filter((part) => part !== '').join(' · '),
      stage: this.#stage,
      text: [...this.#drafts].sort(([a], [b]) => a - b).map(([, text]) => text.trim()).filter((text) => text !== '').join('\n\n'),
      old: this.#old,
      tokens: this.#tokens,
      tokensPerSecond: this.#tokensPerSecond,
      elapsedMs: Math.round(performance.now() - this.#started),
      notices: this.#notices,
    };
  }

  #write(text: string): void {
    const under = this.#under;
    if (under === undefined) return;
    const key = isWhole(under) ? 0 : under.part;
    if (this.#old) {
      this.#old = false;
      // The first words of a draft take the place of the draft before it.
      if (key === 0) this.#drafts.clear();
      else this.#drafts.delete(key);
    }
    this.#stage = this.#sayStage(under, undefined);
    this.#drafts.set(key, (this.#drafts.get(key) ?? '') + text);
  }

  /** @param before the first token, a long note is being read */
  #sayStage({ stage, part, parts, attempt }: Stage, before: 'Reading' | undefined): string {
    const of = parts > 1 ? ` part ${part} of ${parts}` : '';
    const again = attempt > 1 ? ', once more' : '';
    switch (stage) {
      case 'merge':
        return 'Joining the parts';
      case 'shorten':
        return 'Shortening';
      case 'repair':
        return `Repairing${attempt > 1 ? `, round ${attempt}` : ''}`;
      default:
        return before === 'Reading' ? `Reading${of === '' ? ' the note' : of}${again}` : `${WRITING[this.#action]}${of}${again}`;
    }
  }
}

/** Whether a draft is of the whole result, not of one part of several. */
function isWhole({ stage, parts }: Stage): boolean {
  return stage === 'merge' || parts === 1;
}
