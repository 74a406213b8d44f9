import * as vscode from 'vscode';
import { BACK, type Answer } from './questionOrder.ts';

// Questions one after the other, each with a way back: what the palette asks for a command with several answers.

export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

export interface Question {
  readonly title: string;
  readonly step: number;
  readonly steps: number;
}

/** One of several; undefined when it is dismissed. */
export async function askChoice<T>(question: Question, placeholder: string, choices: readonly (Choice<T> | vscode.QuickPickItem)[]): Promise<Answer<T>> {
  const pick = vscode.window.createQuickPick<Choice<T> | vscode.QuickPickItem>();
  Object.assign(pick, { title: question.title, step: question.step, totalSteps: question.steps, placeholder, items: choices, ignoreFocusOut: true, matchOnDetail: true });
  if (question.step > 1) pick.buttons = [vscode.QuickInputButtons.Back];
  return await shown<T>(pick, (settle) => [
    pick.onDidAccept(() => {
      const [picked] = pick.selectedItems;
      if (picked !== undefined && 'value' in picked) settle(picked.value);
    }),
    pick.onDidTriggerButton(() => settle(BACK)),
  ]);
}

/** A text that `problem` finds nothing wrong with; undefined when it is dismissed. */
export async function askText(question: Question, prompt: string, value: string, problem: (text: string) => string | undefined): Promise<Answer<string>> {
  const box = vscode.window.createInputBox();
  Object.assign(box, { title: question.title, step: question.step, totalSteps: question.steps, prompt, value, ignoreFocusOut: true, buttons: question.step > 1 ? [vscode.QuickInputButtons.Back] : [] });
  return await shown<string>(box, (settle) => [
    box.onDidChangeValue((text) => (box.validationMessage = problem(text.trim()) ?? '')),
    box.onDidAccept(() => {
      const wrong = problem(box.value.trim());
      if (wrong === undefined) settle(box.value.trim());
      else box.validationMessage = wrong;
    }),
    box.onDidTriggerButton(() => settle(BACK)),
  ]);
}

async function shown<T>(input: vscode.QuickInput, listen: (settle: (answer: Answer<T>) => void) => vscode.Disposable[]): Promise<Answer<T>> {
  const subscriptions: vscode.Disposable[] = [];
  try {
    return await new Promise<Answer<T>>((resolve) => {
      subscriptions.push(...listen(resolve), input.onDidHide(() => resolve(undefined)));
      input.show();
    });
  } finally {
    for (const subscription of subscriptions) subscription.dispose();
    input.dispose();
  }
}
