import { z } from 'zod';
import type { Budget, Price, Usage } from '../../../writer/llm/account.ts';
import type { ModelOptions } from '../../../writer/llm/ask-model.ts';
import { holdsCanary } from '../../../writer/llm/canary.ts';
import type { ModelGate } from '../../../writer/llm/model-gate.ts';
import type { Prompt } from '../../../writer/llm/prompt.ts';
import { readAnswer } from '../../../writer/llm/read-answer.ts';
import { WritingFailedError, type WritingFailure } from '../../../writer/writing-failed-error.ts';
import { cleanText } from '../../reading/clean-text.ts';
import { OverBudgetError, type Spending } from '../rewriter.ts';

/** The way to the model. */
export interface ModelAccess {
  model: ModelOptions;
  gate: ModelGate;
  prices: Readonly<Record<string, Price>>;
  budget: Budget;
  /** Never to be told. */
  canary: string;
}

/** What a model answered, each member a list of texts, cleaned. */
interface Lists {
  lists: Record<string, string[]>;
  model: string;
}

const listsOfTexts = z.record(z.string(), z.array(z.string().max(20_000)).max(500));
/** Characters of a prompt that make a token, at the least. */
const charactersPerToken = 3;
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

/** The model may have written all the same, and does not tell what that cost: the most counts. */
const untold: ReadonlySet<WritingFailure> = new Set(['timeout', 'bad_answer']);

async function askOnce(
  prompt: Prompt,
  accept: (lists: Record<string, string[]>) => boolean,
  spending: Spending,
  { model, gate, prices, budget, canary }: ModelAccess,
  signal: AbortSignal,
): Promise<Lists> {
  const { account } = spending;
  const price = prices[model.model];
  const promptTokens = Math.ceil((prompt.system.length + prompt.user.length) / charactersPerToken);
  const most = { promptTokens, completionTokens: prompt.maxCompletionTokens };
  const release = account.reserve(most, price, budget);
  if (!release) throw new OverBudgetError('The document is longer than the budget allows.');
  try {
    // Before the call: of a worker that is killed during it nobody learns what it used.
    await spending.record();
    // Loaded on first use, as where reports are written.
    const { askModel } = await import('../../../writer/llm/ask-model.ts');
    const ask = () =>
      askModel(model, prompt, signal).catch((error: unknown) => {
        if (error instanceof WritingFailedError && untold.has(error.code)) account.charge(most, price);
        throw error;
      });
    const completion = await gate.pass(ask, signal);
    account.charge(isTold(completion.usage) ? completion.usage : most, price);
    const parsed = listsOfTexts.safeParse(readAnswer(completion));
    const told = holdsCanary(completion.content ?? '', canary);
    const lists = cleaned(parsed.data ?? {});
    if (!parsed.success || told || prompt.ids.some((id) => !lists[id]) || !accept(lists)) {
      throw new WritingFailedError('wrong_schema', 'The model wrote other JSON than asked');
    }
    return { lists, model: completion.model };
  } finally {
    release();
    await spending.record();
  }
}

function isTold({ promptTokens, completionTokens }: Usage): boolean {
  return promptTokens + completionTokens > 0;
}

function cleaned(lists: Record<string, string[]>): Record<string, string[]> {
  const entries = Object.entries(lists).map(([id, texts]) => [id, texts.map(cleanText).filter(Boolean)]);
  return Object.fromEntries(entries);
}
