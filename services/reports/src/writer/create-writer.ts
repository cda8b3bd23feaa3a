import type { Logger } from '@astrall/platform/observability/logger.ts';
import { createCuratedWriter } from './curated-writer.ts';
import { createOpenAiWriter } from './openai-writer.ts';
import type { Writer } from './report-text.ts';
import { WritingFailedError } from './writing-failed-error.ts';

interface WriterConfig {
  OPENAI_API_KEY?: string | undefined;
  OPENAI_BASE_URL?: string | undefined;
  OPENAI_MODEL: string;
}

/** With a key a model writes, and the curated text stands in whenever it fails; without one all text is curated. */
export function createWriter(config: WriterConfig, logger: Logger): Writer {
  const curated = createCuratedWriter();
  if (!config.OPENAI_API_KEY) return curated;
  const llm = createOpenAiWriter({
    apiKey: config.OPENAI_API_KEY,
    baseURL: config.OPENAI_BASE_URL,
    model: config.OPENAI_MODEL,
    logger,
  });
  return withFallback(llm, curated, logger);
}

export function withFallback(llm: Writer, curated: Writer, logger: Logger): Writer {
  return {
    write: (brief) =>
      llm.write(brief).catch((error: unknown) => {
        if (!(error instanceof WritingFailedError)) throw error;
        // The code alone: the error's cause can quote what the model wrote or what it was told.
        const { code, status } = error;
        logger.warn({ event: 'llm_fallback', code, status }, 'the curated text stands in for the model');
        return curated.write(brief);
      }),
  };
}
