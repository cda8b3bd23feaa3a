import { z } from 'zod';
import { askWithinBudget, type PaidModel } from '../../../writer/llm/ask-within-budget.ts';
import { holdsCanary } from '../../../writer/llm/canary.ts';
import type { Prompt } from '../../../writer/llm/prompt.ts';
import { readAnswer } from '../../../writer/llm/read-answer.ts';
import type { Spending } from '../../../writer/llm/spending.ts';
import { WritingFailedError } from '../../../writer/writing-failed-error.ts';
import { cleanText } from '../../reading/clean-text.ts';
import { OverBudgetError } from '../rewriter.ts';

/** The way to the model. */
export interface ModelAccess extends PaidModel {
  /** Never to be told. */
  canary: string;
}

/** What a model answered, each member a list of texts, cleaned. */
interface Lists {
  lists: Record<string, string[]>;
  model: string;
}

const listsOfTexts = z.record(z.string(), z.array(z.string().max(20_000)).max(500));
/** What a model brought that cannot be used may be better the next time. */
const asksPerPassage = 2;

/** The model brought what was asked for, and it may not be printed. */
class AnswerRefusedError extends WritingFailedError {
  readonly complaints: readonly string[];

  constructor(complaints: readonly string[]) {
    super('wrong_schema', 'The model wrote what may not be printed');
    this.complaints = complaints;
  }
}

/**
 * One answer that holds every list the prompt asks for.
 * @param promptWith asks for it, after one that was refused with what was wrong with that
 * @param faultsOf what is wrong with an answer; nothing when it will do
 * @throws WritingFailedError when the model brings none, OverBudgetError when that would exceed the budget
 */
export async function askForLists(
  promptWith: (complaints: readonly string[]) => Prompt,
  faultsOf: (lists: Record<string, string[]>) => string[],
  spending: Spending,
  access: ModelAccess,
  signal: AbortSignal,
): Promise<Lists> {
  let complaints: readonly string[] = [];
  for (let count = 1; ; count += 1) {
    try {
      return await askOnce(promptWith(complaints), faultsOf, spending, access, signal);
    } catch (error) {
      if (!isPoorAnswer(error) || error.code === 'refused' || count === asksPerPassage) throw error;
      complaints = error instanceof AnswerRefusedError ? error.complaints : [`${error.message}.`];
    }
  }
}

const poorAnswers: ReadonlySet<string> = new Set(['refused', 'truncated', 'empty', 'bad_json', 'wrong_schema']);

/** Whether the model answered, and this passage alone came to nothing. */
export function isPoorAnswer(error: unknown): error is WritingFailedError {
  return error instanceof WritingFailedError && poorAnswers.has(error.code);
}

async function askOnce(
  prompt: Prompt,
  faultsOf: (lists: Record<string, string[]>) => string[],
  spending: Spending,
  access: ModelAccess,
  signal: AbortSignal,
): Promise<Lists> {
  const completion = await askWithinBudget(prompt, spending, access, signal);
  if (!completion) throw new OverBudgetError('The document is longer than the budget allows.');
  const parsed = listsOfTexts.safeParse(readAnswer(completion));
  const lists = cleaned(parsed.data ?? {});
  if (!parsed.success || prompt.ids.some((id) => !lists[id])) {
    throw new AnswerRefusedError(['It was other JSON than asked for.']);
  }
  if (holdsCanary(completion.content ?? '', access.canary)) {
    throw new AnswerRefusedError(['It told what must not be told.']);
  }
  const faults = faultsOf(lists);
  if (faults.length > 0) throw new AnswerRefusedError(faults);
  return { lists, model: completion.model };
}

function cleaned(lists: Record<string, string[]>): Record<string, string[]> {
  const entries = Object.entries(lists).map(([id, texts]) => [id, texts.map(cleanText).filter(Boolean)]);
  return Object.fromEntries(entries);
}
