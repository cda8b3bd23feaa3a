import type { Logger } from '@astrall/platform/observability/logger.ts';
import type { Spending } from '../../../writer/llm/spending.ts';
import type { Block } from '../../reading/document-text.ts';
import { type RewriteBrief, type Rewriter, UnknownWayError } from '../rewriter.ts';
import { askForLists, isPoorAnswer, type ModelAccess } from './ask-for-lists.ts';
import { passageFaults } from './fidelity/check-passage.ts';
import { blocksOfPassage, type Passage, type ToldPassage } from './passages.ts';
import { answerIds, rewritingPrompt } from './rewriting-prompt.ts';

/** What passages are told with. */
export interface TellingMeans extends ModelAccess {
  /** What stands in for the model where it can. */
  rules: Rewriter;
  logger: Logger;
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
  spending: Spending,
  means: TellingMeans,
  signal: AbortSignal,
): Promise<Told[]> {
  const told: Told[] = [];
  const waiting = [...passages.entries()];
  const most = passages.reduce((sum, passage) => sum + lengthOf(passage), 0) * mostRefused;
  let refused = 0;
  const work = async () => {
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [index, passage] = next;
        try {
          told[index] = await tellOne(passage, brief, spending, means, signal);
        } catch (error) {
          if (!isPoorAnswer(error)) throw error;
          refused += lengthOf(passage);
          if (refused > most) throw error;
          means.logger.warn({ event: 'llm_passage_refused', code: error.code }, 'a passage was not told by the model');
          told[index] = await withoutModel(passage, brief, spending, means.rules);
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

async function tellOne(
  passage: Passage,
  { wish, language }: RewriteBrief,
  spending: Spending,
  means: TellingMeans,
  signal: AbortSignal,
): Promise<Told> {
  const toldIn = (lists: Record<string, string[]>): ToldPassage => ({
    heading: passage.heading === null ? [] : lists[answerIds.heading]!.slice(0, 1),
    paragraphs: lists[answerIds.paragraphs]!,
  });
  const { lists, model } = await askForLists(
    (complaints) => rewritingPrompt(passage, wish, language, means.canary, complaints),
    (answer) => passageFaults(passage, toldIn(answer), wish, language),
    spending,
    means,
    signal,
  );
  const { heading, paragraphs } = toldIn(lists);
  return { blocks: blocksOfPassage({ heading: heading[0] ?? null, paragraphs }), model, isUnchanged: false };
}

async function withoutModel(passage: Passage, brief: RewriteBrief, spending: Spending, rules: Rewriter): Promise<Told> {
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
