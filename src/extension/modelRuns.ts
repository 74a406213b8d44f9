import type { RunNotice } from '../engine/modelProtocol.ts';
import type { ModelAction, NoteView, ViewAction } from '../engine/viewTypes.ts';
import { isCancellation } from '../platform/errors.ts';
import type { ModelsSession, RunWish } from './modelsSession.ts';
import type { LiveRun } from './panelMessages.ts';
import { RunProgress } from './runProgress.ts';
import type { StatusItem } from './status.ts';

/** The panel is drawn anew at most this often while text comes. */
const SHOW_EVERY_MS = 60;

export interface ModelRunsOptions {
  readonly models: () => Promise<Pick<ModelsSession, 'view'>>;
  readonly status: StatusItem;
}

/** True for a result that a language model can make. */
export function isModelAction(action: ViewAction): action is ModelAction {
  return action !== 'entities';
}

/** Runs of a language model on a note, shown as they go on: in the status bar, and in the panel through `show`. */
export class ModelRuns {
  readonly #options: ModelRunsOptions;

  constructor(options: ModelRunsOptions) {
    this.#options = options;
  }

  /** Rejects as `ModelsSession.view` does. `show` is not called any more once this has settled. */
  async run(wish: RunWish & { readonly action: ModelAction }, label: string, signal: AbortSignal, show: (live: LiveRun) => void): Promise<NoteView> {
    const progress = new RunProgress(wish.action, wish.model);
    const end = this.#options.status.start(label);
    let timer: NodeJS.Timeout | undefined;
    const showSoon = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        show(progress.live);
      }, SHOW_EVERY_MS);
    };
    show(progress.live);
    try {
      const models = await this.#options.models();
      const view = await models.view(wish, signal, (notice: RunNotice) => {
        progress.take(notice);
        showSoon();
      });
      end({ kind: 'idle' });
      return view;
    } catch (error) {
      end(isCancellation(error) ? { kind: 'idle' } : { kind: 'failed', message: error instanceof Error ? error.message : 'the last command failed' });
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}
