import type { Logger } from '@astrall/platform/observability/logger.ts';
import type { WriterConfig } from '../../writer/create-writer.ts';
import { canaryOf } from '../../writer/llm/canary.ts';
import { createModelGate } from '../../writer/llm/model-gate.ts';
import { modelOptionsOf } from '../../writer/llm/model-options.ts';
import type { RateLimit } from '../../writer/llm/rate-limit.ts';
import { createModelRewriter } from './model/model-rewriter.ts';
import type { Rewriter } from './rewriter.ts';
import { createRulesRewriter } from './rules/rules-rewriter.ts';

/** Calls at a time: a long document leaves the model to the reports. */
const concurrency = 2;
/** Below the deadline of the event that has a document rewritten. */
const timeoutMs = 300_000;

/** With a key a model rewrites, and rules stand in; without one there are the rules. */
export function createRewriter(config: WriterConfig, logger: Logger, rateLimit?: RateLimit): Rewriter {
  const rules = createRulesRewriter();
  const model = modelOptionsOf(config);
  if (!model) return rules;
  return createModelRewriter({
    model,
    gate: createModelGate({ concurrency, patienceMs: timeoutMs, rateLimit }),
    prices: config.LLM_PRICES,
    budget: { tokens: config.LLM_BUDGET_TOKENS, micros: config.LLM_BUDGET_MICROS },
    canary: canaryOf(model.apiKey),
    rules,
    timeoutMs,
    logger,
  });
}
