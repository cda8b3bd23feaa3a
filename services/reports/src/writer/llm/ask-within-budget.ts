import { WritingFailedError, type WritingFailure } from '../writing-failed-error.ts';
import type { Budget, Price, Usage } from './account.ts';
import type { Completion, ModelOptions } from './ask-model.ts';
import type { ModelGate } from './model-gate.ts';
import type { Prompt } from './prompt.ts';
import type { Spending } from './spending.ts';

/** The way to the model, and what may be spent on it. */
export interface PaidModel {
  model: ModelOptions;
  gate: ModelGate;
  /** By the name of the model asked. */
  prices: Readonly<Record<string, Price>>;
  budget: Budget;
}

/** Characters of a prompt that make a token, at the least. */
const charactersPerToken = 3;
/** The model may have written all the same, and does not tell what that cost: the most counts. */
const untold: ReadonlySet<WritingFailure> = new Set(['timeout', 'bad_answer']);

/**
 * Asks through the gate with what the call may use at most set aside, and charges what it used. The account is recorded
 * before the call, as of a worker that is killed during it nobody learns what it used, and after it.
 * @returns undefined when the budget does not allow the call
 * @throws WritingFailedError unless a completion came, and what recording throws
 */
export async function askWithinBudget(
  prompt: Prompt,
  spending: Spending,
  { model, gate, prices, budget }: PaidModel,
  signal: AbortSignal,
): Promise<Completion | undefined> {
  const { account } = spending;
  const price = prices[model.model];
  const promptTokens = Math.ceil((prompt.system.length + prompt.user.length) / charactersPerToken);
  const most = { promptTokens, completionTokens: prompt.maxCompletionTokens };
  const release = account.reserve(most, price, budget);
  if (!release) return undefined;
  try {
    await spending.record();
    // Loaded on first use: the SDK is by far the largest module here, and a service without a key never needs it.
    const { askModel } = await import('./ask-model.ts');
    const ask = () =>
      askModel(model, prompt, signal).catch((error: unknown) => {
        if (error instanceof WritingFailedError && untold.has(error.code)) account.charge(most, price);
        throw error;
      });
    const completion = await gate.pass(ask, signal);
    account.charge(isTold(completion.usage) ? completion.usage : most, price);
    return completion;
  } finally {
    release();
    await spending.record();
  }
}

function isTold({ promptTokens, completionTokens }: Usage): boolean {
  return promptTokens + completionTokens > 0;
}
