import * as vscode from 'vscode';

/** One question as the user saw it. */
export interface Question {
  readonly kind: 'warning' | 'information' | 'input' | 'pick';
  readonly text: string;
  readonly detail?: string;
  readonly buttons: readonly string[];
}

/** Answers a question: a button's title, the text typed, or what the label of the picked item holds; undefined dismisses it. */
export type Answer = (question: Question) => string | undefined;

/** The editor's questions, answered by the test in place of a user, until `restore`. */
export interface Answers {
  readonly asked: readonly Question[];
  answer: Answer;
  /** Told what a download's notification says; ends it when it gives true. */
  onProgress: (message: string) => boolean;
  readonly restore: () => void;
}

const REPLACED = ['showWarningMessage', 'showInformationMessage', 'showInputBox', 'showQuickPick', 'createQuickPick', 'withProgress'] as const;

export function answerQuestions(): Answers {
  const real = Object.fromEntries(REPLACED.map((name) => [name, vscode.window[name]]));
  const asked: Question[] = [];
  const answers: Answers = { asked, answer: () => undefined, onProgress: () => false, restore: () => void Object.assign(vscode.window, real) };
  const ask = (question: Question): string | undefined => {
    asked.push(question);
    return answers.answer(question);
  };
  const message = (kind: 'warning' | 'information') => (text: string, ...rest: readonly (string | vscode.MessageOptions)[]): Promise<string | undefined> => {
    const detail = rest.find((item) => typeof item !== 'string')?.detail;
    return Promise.resolve(ask({ kind, text, ...(detail === undefined ? {} : { detail }), buttons: rest.filter((item) => typeof item === 'string') }));
  };
  Object.assign(vscode.window, {
    showWarningMessage: message('warning'),
    showInformationMessage: message('information'),
    showInputBox: ({ title = '', value = '' }: vscode.InputBoxOptions) => Promise.resolve(ask({ kind: 'input', text: title, detail: value, buttons: [] })),
    showQuickPick: (items: readonly vscode.QuickPickItem[], { title = '' }: vscode.QuickPickOptions) => {
      const wanted = ask({ kind: 'pick', text: title, buttons: items.map(({ label }) => label) });
      return Promise.resolve(wanted === undefined ? undefined : items.find(({ label }) => label.endsWith(wanted)));
    },
    createQuickPick: () => pickOf(ask),
    withProgress: async (_options: vscode.ProgressOptions, task: (progress: vscode.Progress<{ message?: string }>, token: vscode.CancellationToken) => Promise<unknown>) => {
      const source = new vscode.CancellationTokenSource();
      try {
        const report = ({ message: text = '' }: { message?: string }): void => {
          if (answers.onProgress(text)) source.cancel();
        };
        return await task({ report }, source.token);
      } finally {
        source.dispose();
      }
    },
  });
  return answers;
}

/** A list that fills while it is open: picks as soon as the wanted item is there. */
function pickOf(ask: Answer): object {
  const [accepted, hidden] = [new vscode.EventEmitter<void>(), new vscode.EventEmitter<void>()];
  let timer: NodeJS.Timeout | undefined;
  const pick = {
    title: '',
    value: '',
    items: [] as readonly vscode.QuickPickItem[],
    activeItems: [] as readonly vscode.QuickPickItem[],
    selectedItems: [] as readonly vscode.QuickPickItem[],
    onDidAccept: accepted.event,
    onDidHide: hidden.event,
    show: () => {
      const wanted = ask({ kind: 'pick', text: pick.title, buttons: pick.items.map(({ label }) => label) });
      timer = setInterval(() => {
        const item = wanted === undefined ? undefined : pick.items.find(({ label }) => label.endsWith(wanted));
        if (item !== undefined) {
          pick.selectedItems = [item];
          accepted.fire();
        } else if (wanted === undefined) hidden.fire();
      }, 20);
    },
    dispose: () => {
      clearInterval(timer);
      accepted.dispose();
      hidden.dispose();
    },
  };
  return pick;
}
