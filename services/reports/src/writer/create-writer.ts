import type { Logger } from '@astrall/platform/observability/logger.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import { createAnswerCache } from './cache/answer-cache.ts';
import { createCuratedWriter } from './curated-writer.ts';
import type { Price } from './llm/account.ts';
import { createModelGate } from './llm/model-gate.ts';
import { modelOptionsOf } from './llm/model-options.ts';
import type { RateLimit } from './llm/rate-limit.ts';
import { createLlmWriter } from './llm-writer.ts';
import type { Writer } from './report-text.ts';

export interface WriterConfig {
  OPENAI_API_KEY?: string | undefined;
  OPENAI_BASE_URL?: string | undefined;
  OPENAI_MODEL: string;
  LLM_STRICT_SCHEMA?: boolean | undefined;
  LLM_TIMEOUT_MS: number;
  LLM_CONCURRENCY: number;
  LLM_PRICES: Readonly<Record<string, Price>>;
  LLM_BUDGET_TOKENS: number;
  LLM_BUDGET_MICROS?: number | undefined;
  LLM_CACHE_DAYS: number;
  LLM_CACHE_ROWS: number;
}

/** A report takes at most so many times the bound of one call. */
const callsInARow = 4;

/** With a key a model writes, section by section; without one all text is curated. */
export function createWriter(config: WriterConfig, orm: MikroORM, logger: Logger, rateLimit?: RateLimit): Writer {
  const model = modelOptionsOf(config);
  if (!model) return createCuratedWriter();
  if (!config.LLM_PRICES[model.model]) {
    const text = 'LLM_PRICES holds no price of OPENAI_MODEL: costs are not counted, LLM_BUDGET_MICROS bounds nothing';
    logger.warn({ event: 'llm_price_unknown', model: model.model }, text);
  }
  const reportTimeoutMs = callsInARow * config.LLM_TIMEOUT_MS;
  return createLlmWriter({
    model,
    gate: createModelGate({ concurrency: config.LLM_CONCURRENCY, patienceMs: reportTimeoutMs, rateLimit }),
    cache: createAnswerCache(orm, { days: config.LLM_CACHE_DAYS, rows: config.LLM_CACHE_ROWS }, logger),
    prices: config.LLM_PRICES,
    budget: { tokens: config.LLM_BUDGET_TOKENS, micros: config.LLM_BUDGET_MICROS },
    reportTimeoutMs,
    logger,
  });
}
