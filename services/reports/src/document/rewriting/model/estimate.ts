import type { Account, Usage } from '../../../writer/llm/account.ts';
import type { PaidModel } from '../../../writer/llm/ask-within-budget.ts';
import type { Prompt } from '../../../writer/llm/prompt.ts';
import type { VariantWish } from '../../variant/variant.entity.ts';
import { longestPassage } from './passages.ts';

/** As the languages written here come; others have fewer. */
const charactersPerToken = 4;
/** What is written of what was read. */
const writtenShare: Record<VariantWish['kind'], number> = { summary: 0.25, simpler: 1.1, tone: 1.1, language: 1.15 };
/** What every prompt tells beside the passage, in characters. */
const ruleCharacters = 2500;

/** What passages are likely to use: less than what is set aside for each while it is asked for. */
export function likelyUsage(prompts: readonly Prompt[], kind: VariantWish['kind']): Usage {
  const read = prompts.reduce((sum, { system, user }) => sum + system.length + user.length, 0);
  const told = prompts.reduce((sum, { user }) => sum + user.length, 0);
  return usageOf(read, told, kind);
}

/** The same of a document of which nothing but its length is known. */
export function likelyUsageOf(characters: number, kind: VariantWish['kind']): Usage {
  return usageOf(characters + Math.ceil(characters / longestPassage) * ruleCharacters, characters, kind);
}

function usageOf(read: number, told: number, kind: VariantWish['kind']): Usage {
  return {
    promptTokens: Math.ceil(read / charactersPerToken),
    completionTokens: Math.ceil((told * writtenShare[kind]) / charactersPerToken),
  };
}

/** Whether what is left of the budget is likely to do. */
export function isWithinBudget(likely: Usage, account: Account, { model, prices, budget }: PaidModel): boolean {
  const release = account.reserve(likely, prices[model.model], budget);
  release?.();
  return release !== undefined;
}
