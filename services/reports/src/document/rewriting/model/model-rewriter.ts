import type { Logger } from '@astrall/platform/observability/logger.ts';
import { type Spending, unkeptSpending } from '../../../writer/llm/spending.ts';
import { WritingFailedError } from '../../../writer/writing-failed-error.ts';
import type { Block } from '../../reading/document-text.ts';
import { languageOf } from '../../reading/language-of.ts';
import {
  OverBudgetError,
  type RewriteBrief,
  type Rewriter,
  RewritingImpossibleError,
  type Rewritten,
  UnknownWayError,
} from '../rewriter.ts';
import { askForLists, type ModelAccess } from './ask-for-lists.ts';
import { type Passage, passagesOf } from './passages.ts';
import { answerIds, rewritingPrompt, topicsPrompt } from './rewriting-prompt.ts';

interface Options extends ModelAccess {
  /** What stands in for the model where it can. */
  rules: Rewriter;
  /** Bound on rewriting one document. */
  timeoutMs: number;
  logger: Logger;
}

/** Topics are told by the beginning of a document. */
const sampleLength = 12_000;
const mostTopics = 8;
const longestTopic = 60;
/** A summary of more passages is summarized once more. */
const summaryLength = 9000;
/** Told in whatever way, a passage becomes no longer than this: a model that goes on and on fills no book. */
const longestOf = (passage: Passage) => 2000 + 3 * passage.paragraphs.join('\n').length;
/** Only what is under way counts as spent in advance; the rest of a long document waits. */
const passagesAtOnce = 2;

/** A model rewrites, passage by passage; rules stand in when it fails, where they know how. */
export function createModelRewriter(options: Options): Rewriter {
  const { rules, logger } = options;
  const failed = (error: unknown) => {
    if (!(error instanceof WritingFailedError || error instanceof RewritingImpossibleError)) throw error;
    // The code alone: the error's cause can quote what the model wrote or what it was told.
    const code = error instanceof WritingFailedError ? error.code : 'over_budget';
    logger.warn({ event: 'llm_fallback', code }, 'the model rewrote nothing');
  };
  return {
    requireWay() {},
    async rewrite(brief, spending) {
      try {
        return await rewriteWithModel(brief, spending, options);
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
      const accept = (lists: Record<string, string[]>) => lists[answerIds.topics]!.length > 0;
      const signal = AbortSignal.timeout(options.timeoutMs);
      try {
        const { lists } = await askForLists(prompt, accept, unkeptSpending(), options, signal);
        const topics = lists[answerIds.topics]!.filter((topic) => topic.length <= longestTopic);
        return [...new Set(topics)].slice(0, mostTopics);
      } catch (error) {
        failed(error);
        return text.topics;
      }
    },
  };
}

async function rewriteWithModel(brief: RewriteBrief, spending: Spending, options: Options): Promise<Rewritten> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  const rewriteAll = async (passages: Passage[]) => {
    const told: Told[] = [];
    const waiting = [...passages.entries()];
    const work = async () => {
      try {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const [index, passage] = next;
          told[index] = await rewriteOne(passage, brief, spending, options, signal);
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
    return { blocks: told.flatMap(({ blocks }) => blocks), model: told[0]?.model ?? options.model.model };
  };
  // The title goes first, as a passage that is a heading alone.
  const titled = brief.wish.kind === 'language' && brief.title ? [{ heading: brief.title, paragraphs: [] }] : [];
  const passages = passagesOf(brief.blocks);
  let { blocks, model } = await rewriteAll([...titled, ...passages]);
  const title = titled.length > 0 ? (blocks.shift()?.text ?? brief.title) : brief.title;
  if (brief.wish.kind === 'summary' && lengthOf(blocks) > summaryLength) {
    ({ blocks, model } = await rewriteAll(passagesOf(blocks)));
  }
  const { account } = spending;
  options.logger.info(
    { event: 'llm_rewrote', model, prompt_tokens: account.promptTokens, completion_tokens: account.completionTokens },
    'a model rewrote a document',
  );
  return { title, blocks, source: 'llm', model, note: null };
}

interface Told {
  blocks: Block[];
  model: string;
}

async function rewriteOne(
  passage: Passage,
  { wish, language }: RewriteBrief,
  spending: Spending,
  options: Options,
  signal: AbortSignal,
): Promise<Told> {
  const told = [passage.heading ?? '', ...passage.paragraphs].join('').toLowerCase().replace(/\s/g, '');
  const accept = ({ heading = [], paragraphs = [] }: Record<string, string[]>) =>
    (passage.paragraphs.length === 0 || paragraphs.length > 0) &&
    (passage.heading === null || heading.length > 0) &&
    [...heading, ...paragraphs].join('\n').length <= longestOf(passage) &&
    isInLanguage(paragraphs, wish.language) &&
    addressesIn([...heading, ...paragraphs]).every((address) => told.includes(address));
  const prompt = rewritingPrompt(passage, wish, language, options.canary);
  const { lists, model } = await askForLists(prompt, accept, spending, options, signal);
  const [heading] = passage.heading === null ? [] : lists[answerIds.heading]!;
  const blocks = [
    ...(heading ? [{ kind: 'heading' as const, text: heading }] : []),
    ...lists[answerIds.paragraphs]!.map((text) => ({ kind: 'paragraph' as const, text })),
  ];
  return { blocks, model };
}

/** Of the web and of mail: one that the passage does not have was put there by nobody who may. */
function addressesIn(texts: readonly string[]): string[] {
  const found = texts
    .join('\n')
    .toLowerCase()
    .matchAll(/(?:https?:\/\/|www\.)[^\s)\]»”"]+|[\w.+-]+@[\w-]+\.[\w.-]+/g);
  return Array.from(found, ([address]) => address.replace(/[.,;:!?]+$/, ''));
}

/** A model that leaves a passage as it was has not translated it. Of a few words no language can be told. */
function isInLanguage(paragraphs: string[], language: string | null): boolean {
  const text = paragraphs.join('\n');
  return language === null || text.length < 200 || languageOf(text) === language;
}

function lengthOf(blocks: Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
