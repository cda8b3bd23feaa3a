import type { Logger } from '@astrall/platform/observability/logger.ts';
import { type Prompt, promptHash } from '../../../writer/llm/prompt.ts';
import type { Spending } from '../../../writer/llm/spending.ts';
import type { Block } from '../../reading/document-text.ts';
import type { KeptPassage } from '../../variant/variant.entity.ts';
import { type KeptPassages, OverBudgetError, type RewriteBrief, type Rewriter, UnknownWayError } from '../rewriter.ts';
import { askForLists, isPoorAnswer, type ModelAccess } from './ask-for-lists.ts';
import { isWithinBudget, likelyUsage } from './estimate.ts';
import { passageFaults } from './fidelity/check-passage.ts';
import { blocksOfPassage, type Passage, type ToldPassage } from './passages.ts';
import { answerIds, rewritingPrompt } from './rewriting-prompt.ts';

/** What passages are told with. */
export interface TellingMeans extends ModelAccess {
  /** What stands in for the model where it can. */
  rules: Rewriter;
  logger: Logger;
}

interface Telling extends TellingMeans {
  spending: Spending;
  kept: KeptPassages;
  signal: AbortSignal;
}

interface Told {
  blocks: Block[];
  /** Null when it is not a model's. */
  model: string | null;
  /** Neither the model nor the rules could tell it otherwise. */
  isUnchanged: boolean;
}

/** Only what is under way counts as spent in advance; the rest of a long document waits. */
const passagesAtOnce = 2;
/** A model that tells more of a document wrongly has not told it. */
const mostRefused = 0.25;

/**
 * Each passage as a model tells it. One that it tells wrongly twice is told by rules, or stays as it is.
 * @throws WritingFailedError when the model fails, or too much of the document came to nothing
 */
export async function tellPassages(
  passages: readonly Passage[],
  brief: RewriteBrief,
  telling: Telling,
): Promise<Told[]> {
  requireBudget(passages, brief, telling);
  const told: Told[] = [];
  const waiting = [...passages.entries()];
  const most = passages.reduce((sum, passage) => sum + lengthOf(passage), 0) * mostRefused;
  let refused = 0;
  const work = async () => {
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [index, passage] = next;
        try {
          told[index] = await tellOne(passage, brief, telling);
        } catch (error) {
          if (!isPoorAnswer(error)) throw error;
          refused += lengthOf(passage);
          if (refused > most) throw error;
          telling.logger.warn(
            { event: 'llm_passage_refused', code: error.code },
            'a passage was not told by the model',
          );
          told[index] = await withoutModel(passage, brief, telling);
        }
      }
    } finally {
      // After a failure the rest would be paid for in vain.
      waiting.length = 0;
    }
  };
  // A failure waits for the call under way, whose cost is to be recorded.
  for (const end of await Promise.allSettled(Array.from({ length: passagesAtOnce }, work))) {
    if (end.status === 'rejected') throw end.reason;
  }
  return told;
}

/** A document that costs more than it may is not begun. */
function requireBudget(passages: readonly Passage[], brief: RewriteBrief, telling: Telling): void {
  const { model, kept, spending } = telling;
  const prompts = passages
    .map((passage) => promptOf(passage, brief, telling))
    .filter((prompt) => !kept.find(promptHash(model.model, prompt)));
  if (isWithinBudget(likelyUsage(prompts, brief.wish.kind), spending.account, telling)) return;
  throw new OverBudgetError('The document is longer than the budget allows.');
}

async function tellOne(passage: Passage, brief: RewriteBrief, telling: Telling): Promise<Told> {
  const { kept, spending, signal } = telling;
  const { wish, language } = brief;
  const hash = promptHash(telling.model.model, promptOf(passage, brief, telling));
  const before = kept.find(hash);
  if (before && passageFaults(passage, before, wish, language).length === 0) {
    spending.account.cacheHits += 1;
    return toldBy(before);
  }
  const toldIn = (lists: Record<string, string[]>): ToldPassage => ({
    heading: passage.heading === null ? [] : lists[answerIds.heading]!.slice(0, 1),
    paragraphs: lists[answerIds.paragraphs]!,
  });
  const { lists, model } = await askForLists(
    (complaints) => promptOf(passage, brief, telling, complaints),
    (answer) => passageFaults(passage, toldIn(answer), wish, language),
    spending,
    telling,
    signal,
  );
  const told = { model, ...toldIn(lists) };
  await kept.keep(hash, told);
  return toldBy(told);
}

function promptOf(
  passage: Passage,
  { wish, language }: RewriteBrief,
  { canary }: Telling,
  complaints: readonly string[] = [],
): Prompt {
  return rewritingPrompt(passage, wish, language, canary, complaints);
}

function toldBy({ model, heading, paragraphs }: KeptPassage): Told {
  return { blocks: blocksOfPassage({ heading: heading[0] ?? null, paragraphs }), model, isUnchanged: false };
}

async function withoutModel(passage: Passage, brief: RewriteBrief, { rules, spending }: Telling): Promise<Told> {
  const blocks = blocksOfPassage(passage);
  try {
    const byRules = await rules.rewrite({ ...brief, title: null, blocks }, spending);
    return { blocks: byRules.blocks, model: null, isUnchanged: false };
  } catch (error) {
    if (!(error instanceof UnknownWayError)) throw error;
    return { blocks, model: null, isUnchanged: true };
  }
}

function lengthOf({ heading, paragraphs }: Passage): number {
  return (heading ?? '').length + paragraphs.join('').length;
}
