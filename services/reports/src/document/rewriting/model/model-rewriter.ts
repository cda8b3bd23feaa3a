import { Account } from '../../../writer/llm/account.ts';
import { type Spending, unkeptSpending } from '../../../writer/llm/spending.ts';
import { WritingFailedError } from '../../../writer/writing-failed-error.ts';
import type { Block } from '../../reading/document-text.ts';
import {
  type KeptPassages,
  OverBudgetError,
  type RewriteBrief,
  type Rewriter,
  RewritingImpossibleError,
  type Rewritten,
  UnknownWayError,
} from '../rewriter.ts';
import { askForLists } from './ask-for-lists.ts';
import { isWithinBudget, likelyUsageOf } from './estimate.ts';
import { type Passage, passagesOf } from './passages.ts';
import { answerIds, topicsPrompt } from './rewriting-prompt.ts';
import { type TellingMeans, tellPassages } from './tell-passages.ts';

interface Options extends TellingMeans {
  /** Bound on rewriting one document. */
  timeoutMs: number;
}

/** Topics are told by the beginning of a document. */
const sampleLength = 12_000;
const mostTopics = 8;
const longestTopic = 60;
/** A summary of more passages is summarized once more. */
const summaryLength = 9000;

const nothingKept: KeptPassages = { find: () => undefined, keep: async () => {} };

/**
 * A model rewrites, passage by passage. Rules stand in, where they know how, for passages it tells otherwise than they
 * are, and for all when it fails.
 */
export function createModelRewriter(options: Options): Rewriter {
  const { rules, logger } = options;
  const failed = (error: unknown) => {
    if (!(error instanceof WritingFailedError || error instanceof RewritingImpossibleError)) throw error;
    // The code alone: the error's cause can quote what the model wrote or what it was told.
    const code = error instanceof WritingFailedError ? error.code : 'over_budget';
    logger.warn({ event: 'llm_fallback', code }, 'the model rewrote nothing');
  };
  return {
    requireWay(wish, language, characters) {
      if (isWithinBudget(likelyUsageOf(characters, wish.kind), new Account(), options)) return;
      try {
        rules.requireWay(wish, language, characters);
      } catch (error) {
        if (!(error instanceof UnknownWayError)) throw error;
        throw new OverBudgetError('The document is longer than the budget allows.', { cause: error });
      }
    },
    async rewrite(brief, spending, kept = nothingKept) {
      try {
        return await rewriteWithModel(brief, spending, kept, options);
      } catch (error) {
        failed(error);
        return rules.rewrite(brief, spending).catch((cause: unknown) => {
          if (!(cause instanceof UnknownWayError)) throw cause;
          if (error instanceof OverBudgetError) throw error;
          throw new RewritingImpossibleError('The model did not rewrite the document.', { cause: error });
        });
      }
    },
    async topicsOf(text) {
      const sample = text.blocks.map((block) => block.text).join('\n');
      const prompt = topicsPrompt(sample.slice(0, sampleLength), text.language, options.canary);
      const faultsOf = (lists: Record<string, string[]>) =>
        lists[answerIds.topics]!.length > 0 ? [] : ['It has no topics.'];
      const signal = AbortSignal.timeout(options.timeoutMs);
      try {
        const { lists } = await askForLists(() => prompt, faultsOf, unkeptSpending(), options, signal);
        const topics = lists[answerIds.topics]!.filter((topic) => topic.length <= longestTopic);
        return [...new Set(topics)].slice(0, mostTopics);
      } catch (error) {
        failed(error);
        return text.topics;
      }
    },
  };
}

async function rewriteWithModel(
  brief: RewriteBrief,
  spending: Spending,
  kept: KeptPassages,
  options: Options,
): Promise<Rewritten> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  const tellAll = (passages: readonly Passage[]) =>
    tellPassages(passages, brief, { spending, kept, signal, ...options });
  // The title goes first, as a passage that is a heading alone.
  const titled = brief.wish.kind === 'language' && brief.title ? [{ heading: brief.title, paragraphs: [] }] : [];
  let told = await tellAll([...titled, ...passagesOf(brief.blocks)]);
  const title = titled.length > 0 ? told.shift()!.blocks[0]!.text : brief.title;
  let blocks = told.flatMap((one) => one.blocks);
  let isUnchanged = told.some((one) => one.isUnchanged);
  if (brief.wish.kind === 'summary' && lengthOf(blocks) > summaryLength) {
    told = await tellAll(passagesOf(blocks));
    blocks = told.flatMap((one) => one.blocks);
    isUnchanged = false;
  }
  const { account } = spending;
  const model = told.find((one) => one.model !== null)?.model ?? options.model.model;
  options.logger.info(
    { event: 'llm_rewrote', model, prompt_tokens: account.promptTokens, completion_tokens: account.completionTokens },
    'a model rewrote a document',
  );
  return { title, blocks, source: 'llm', model, note: isUnchanged ? 'partly_unchanged' : null };
}

function lengthOf(blocks: Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
