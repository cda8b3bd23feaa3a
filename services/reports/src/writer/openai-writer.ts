import type { Logger } from '@astrall/platform/observability/logger.ts';
import { corpora } from './corpora.ts';
import type { Completion, ModelOptions } from './llm/ask-model.ts';
import { checkProse } from './llm/check-prose.ts';
import { lockFacts } from './llm/fact-lock.ts';
import { type Prompt, promptHash, reportPrompt } from './llm/report-prompt.ts';
import type { Writer, WritingBrief } from './report-text.ts';
import { sectionHead, sectionKeys } from './section-outline.ts';
import { WritingFailedError } from './writing-failed-error.ts';

interface OpenAiWriterOptions extends Omit<ModelOptions, 'timeoutMs'> {
  /** Bound on one attempt; writing a report takes at most twice as long, whatever is repeated. */
  timeoutMs?: number;
  logger: Logger;
}

/**
 * Has a model write the whole report in one call, and asks once more when it strayed from the chart. `write` rejects
 * with WritingFailedError when no text fit to print came.
 */
export function createOpenAiWriter({ timeoutMs = 30_000, logger, ...rest }: OpenAiWriterOptions): Writer {
  const options: ModelOptions = { ...rest, timeoutMs };
  return {
    async write(brief) {
      const prompt = reportPrompt(brief);
      const signal = AbortSignal.timeout(2 * timeoutMs);
      const ask = () => lockedAnswer(options, prompt, brief, signal);
      const { answer, model, usage } = await ask().catch((error: unknown) => {
        if (!(error instanceof WritingFailedError) || error.code !== 'wrong_facts') throw error;
        logger.warn({ event: 'llm_retry', code: error.code, model: options.model }, 'the model is asked once more');
        return ask();
      });
      const { prompt_tokens, completion_tokens } = usage ?? {};
      logger.info({ event: 'llm_wrote', model, prompt_tokens, completion_tokens }, 'a model wrote the report');
      const corpus = corpora[brief.locale];
      return {
        locale: brief.locale,
        kind: 'natal',
        sections: sectionKeys.map((key) => ({
          ...sectionHead(key, brief.chart, corpus),
          paragraphs: answer[key],
        })),
        source: 'llm',
        model,
        promptHash: promptHash(options.model, prompt),
      };
    },
  };
}

async function lockedAnswer(
  options: ModelOptions,
  prompt: Prompt,
  { chart }: WritingBrief,
  signal: AbortSignal,
): Promise<Completion> {
  // Loaded on first use: the SDK is by far the largest module here, and a service without a key never needs it.
  const { askModel } = await import('./llm/ask-model.ts');
  const completion = await askModel(options, prompt, signal);
  const answer = checkProse(completion.answer);
  lockFacts(answer, chart);
  return { ...completion, answer };
}
