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

/**
 * One answer that holds every list the prompt asks for; `accept` says whether it will do.
 * @throws WritingFailedError when the model brings none, OverBudgetError when that would exceed the budget
 */
export async function askForLists(
  prompt: Prompt,
  accept: (lists: Record<string, string[]>) => boolean,
  spending: Spending,
  access: ModelAccess,
  signal: AbortSignal,
): Promise<Lists> {
  for (let count = 1; ; count += 1) {
    try {
      return await askOnce(prompt, accept, spending, access, signal);
    } catch (error) {
      const isPoor = error instanceof WritingFailedError && poorAnswers.has(error.code);
      if (!isPoor || count === asksPerPassage) throw error;
    }
  }
}

const poorAnswers: ReadonlySet<string> = new Set(['truncated', 'empty', 'bad_json', 'wrong_schema']);

async function askOnce(
  prompt: Prompt,
  accept: (lists: Record<string, string[]>) => boolean,
  spending: Spending,
  access: ModelAccess,
  signal: AbortSignal,
): Promise<Lists> {
  const completion = await askWithinBudget(prompt, spending, access, signal);
  if (!completion) throw new OverBudgetError('The document is longer than the budget allows.');
  const parsed = listsOfTexts.safeParse(readAnswer(completion));
  const told = holdsCanary(completion.content ?? '', access.canary);
  const lists = cleaned(parsed.data ?? {});
  if (!parsed.success || told || prompt.ids.some((id) => !lists[id]) || !accept(lists)) {
    throw new WritingFailedError('wrong_schema', 'The model wrote other JSON than asked');
  }
  return { lists, model: completion.model };
}

function cleaned(lists: Record<string, string[]>): Record<string, string[]> {
  const entries = Object.entries(lists).map(([id, texts]) => [id, texts.map(cleanText).filter(Boolean)]);
  return Object.fromEntries(entries);
}
