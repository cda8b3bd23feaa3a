import { computeForecast } from '@astrall/astrology/forecast/compute-forecast.ts';
import type { AnswerCache } from '../../../src/writer/cache/answer-cache.ts';
import { batchesOf } from '../../../src/writer/llm/batches.ts';
import { createModelGate } from '../../../src/writer/llm/model-gate.ts';
import { unkeptSpending } from '../../../src/writer/llm/spending.ts';
import { createLlmWriter, type LlmWriterOptions } from '../../../src/writer/llm-writer.ts';
import { planReport } from '../../../src/writer/plan/plan-report.ts';
import type { WritingBrief } from '../../../src/writer/report-text.ts';
import { madrid1990 } from '../charts.ts';
import type { LlmServer } from '../llm-server.ts';
import { recordingLogger } from '../recording-logger.ts';

export const apiKey = 'sk-test';

/** A day: short enough to be asked for in few calls, the first for the Moon. */
export const dayBrief: WritingBrief = {
  locale: 'es',
  kind: 'daily',
  chart: madrid1990,
  forecast: computeForecast(madrid1990, { start: '2026-11-21', days: 1, timeZone: 'Europe/Madrid' }),
};
export const natalBrief: WritingBrief = { locale: 'es', kind: 'natal', chart: madrid1990, forecast: null };

/** How many calls a good answer for the day takes. */
export const dayCalls = batchesOf(planReport(dayBrief)).length;

const noCache: AnswerCache = { find: async () => null, keep: async () => {} };

type Changes = Partial<Omit<LlmWriterOptions, 'model'>> & { timeoutMs?: number; strict?: boolean; openMs?: number };

/** A writer that asks the server, and what it logged and spent. */
export function writerFor(
  server: LlmServer,
  { timeoutMs = 5000, strict = true, openMs = 60_000, ...changes }: Changes = {},
) {
  const { logger, lines } = recordingLogger();
  const writer = createLlmWriter({
    model: { apiKey, baseURL: server.baseURL, model: 'writer', timeoutMs, strict },
    gate: createModelGate({ concurrency: 8, retryDelayMs: 1, openMs }),
    cache: noCache,
    prices: {},
    budget: { tokens: 1_000_000 },
    reportTimeoutMs: 4 * timeoutMs,
    logger,
    ...changes,
  });
  const spending = unkeptSpending();
  const { account } = spending;
  return { lines, account, write: (brief: WritingBrief = dayBrief) => writer.write(brief, spending) };
}
