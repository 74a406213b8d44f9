import { AttendingError } from '../../platform/errors.ts';
import { ChatTemplate, type ChatMessage } from '../../prompts/chatTemplate.ts';
import { columnsOf, fillPrompt, type PromptPiece } from '../../prompts/promptTemplate.ts';
import { freeMark, Protection, specialExpression } from '../../prompts/protect.ts';

/** How a row becomes text; plain data, sent to each thread. */
export interface PairPlan {
  /** The chat template; undefined joins prompt and completion without roles. */
  readonly template: { readonly source: string; readonly name: string } | undefined;
  readonly bosToken: string;
  readonly eosToken: string;
  readonly date: string;
  readonly system: readonly PromptPiece[] | undefined;
  readonly prompt: readonly PromptPiece[];
  readonly completion: readonly PromptPiece[];
  /** Stands between prompt and completion where there is no chat template. */
  readonly between: string;
  /** Texts of the tokenizer's special tokens, which no value of a row may become. */
  readonly specials: readonly string[];
}

/** A prompt and what the model should answer, with marks that keep special tokens out of the values. */
export interface PairText {
  readonly prompt: string;
  readonly completion: string;
  readonly mark: string;
}

/** Values of a row by the names that the templates use. */
export type RowValues = Readonly<Record<string, string>>;

/** Turns rows into prompt and completion by the templates of a configuration. */
export class PairRenderer {
  /** The names that prompt and system message use, and the ones of the completion. */
  readonly promptColumns: readonly string[];
  readonly completionColumns: readonly string[];
  /** True once a template began its answer otherwise than its generation prompt promised. */
  opensDifferently = false;
  readonly #plan: PairPlan;
  readonly #template: ChatTemplate | undefined;
  readonly #special: RegExp | undefined;
  readonly #ownText: string;

  /** Throws BAD_TEMPLATE. */
  constructor(plan: PairPlan) {
    this.#plan = plan;
    this.#template = plan.template === undefined ? undefined : new ChatTemplate(plan.template.source, plan.template.name);
    this.#special = specialExpression(plan.specials);
    this.promptColumns = columnsOf([...(plan.system ?? []), ...plan.prompt]);
    this.completionColumns = columnsOf(plan.completion);
    this.#ownText = [plan.template?.source ?? '', plan.between, ...[...(plan.system ?? []), ...plan.prompt, ...plan.completion].map((piece) => ('text' in piece ? piece.text : ''))].join('\n');
  }

  /** Throws BAD_TEMPLATE when the template refuses the turns, or shows no answer that follows the prompt. */
  render(values: RowValues): PairText {
    const plan = this.#plan;
    const mark = freeMark([this.#ownText, ...Object.values(values)]);
    const protection = new Protection(this.#special, mark);
    const valueOf = (column: string): string => protection.protect(values[column] ?? '');
    const user = fillPrompt(plan.prompt, valueOf);
    const assistant = fillPrompt(plan.completion, valueOf);
    if (this.#template === undefined) {
      const system = plan.system === undefined ? '' : `${fillPrompt(plan.system, valueOf)}\n\n`;
      return { prompt: system + user + plan.between, completion: assistant, mark };
    }
    const turns: ChatMessage[] = plan.system === undefined ? [] : [{ role: 'system', content: fillPrompt(plan.system, valueOf) }];
    turns.push({ role: 'user', content: user });
    return { ...this.#renderChat(this.#template, turns, assistant, mark), mark };
  }

  #renderChat(template: ChatTemplate, turns: readonly ChatMessage[], assistant: string, mark: string): { prompt: string; completion: string } {
    const { bosToken, eosToken, date } = this.#plan;
    const asked = template.render(turns, { addGenerationPrompt: true, bosToken, eosToken, date });
    const answered = template.render([...turns, { role: 'assistant', content: assistant }], { addGenerationPrompt: false, bosToken, eosToken, date });
    if (answered.startsWith(asked)) return { prompt: asked, completion: answered.slice(asked.length) };
    // Such as DeepSeek R1's, which opens its reasoning when asked and shows none in a finished answer.
    this.opensDifferently = true;
    const turnsOnly = template.render(turns, { addGenerationPrompt: false, bosToken, eosToken, date });
    if (!answered.startsWith(turnsOnly)) {
      throw new AttendingError('BAD_TEMPLATE', `The chat template ${template.name} writes the prompt otherwise once it is answered.`, 'Choose another template with "chat".');
    }
    let seam = turnsOnly.length;
    while (seam < answered.length && answered[seam] === asked[seam] && answered[seam] !== mark) seam += 1;
    return { prompt: answered.slice(0, seam), completion: answered.slice(seam) };
  }
}
