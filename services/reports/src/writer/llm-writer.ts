import type { Fact } from './fact-lock/fact.ts';
import { forecastFacts } from './fact-lock/forecast-facts.ts';
import { natalFacts } from './fact-lock/natal-facts.ts';
import { batchesOf } from './llm/batches.ts';
import { canaryOf } from './llm/canary.ts';
import { promptFor, promptHash } from './llm/prompt.ts';
import { unkeptSpending } from './llm/spending.ts';
import { ToldSentences } from './llm/told-sentences.ts';
import { type BatchMeans, writeBatch } from './llm/write-batch.ts';
import { planReport } from './plan/plan-report.ts';
import type { Section, Writer, WritingBrief } from './report-text.ts';

export interface LlmWriterOptions extends BatchMeans {
  /** Bound on a whole report; what is not written by then is curated. */
  reportTimeoutMs: number;
}

/**
 * Has a model write the sections that tell of the chart, a few at a time; the curated words stand wherever what it
 * brings may not be printed, or nothing comes. The report always completes.
 */
export function createLlmWriter(options: LlmWriterOptions): Writer {
  const { logger, model, reportTimeoutMs } = options;
  const canary = canaryOf(model.apiKey);
  return {
    async write(brief, spending = unkeptSpending()) {
      const sections = planReport(brief);
      const batches = batchesOf(sections);
      const facts = factsOf(brief);
      const told = new ToldSentences();
      const signal = AbortSignal.timeout(reportTimeoutMs);
      const startedAt = performance.now();
      const ends = await Promise.allSettled(
        batches.map((batch) => writeBatch(batch, { ...options, told, brief, canary, facts, spending, signal })),
      );
      // A failure waits for the calls under way, whose cost is to be recorded.
      const written = ends.map((end) => {
        if (end.status === 'rejected') throw end.reason;
        return end.value;
      });
      const byKey = new Map(written.flatMap(({ sections }) => [...sections]));
      const { account } = spending;
      account.sectionsByModel = byKey.size;
      const { promptTokens, completionTokens, costMicros, cacheHits, calls, sectionsByModel } = account;
      logger.info(
        {
          event: 'llm_wrote',
          model: model.model,
          sections: sectionsByModel,
          sections_curated: sections.length - sectionsByModel,
          calls,
          cache_hits: cacheHits,
          prompt_tokens: promptTokens,
          completion_tokens: completionTokens,
          cost_micros: costMicros,
          duration_ms: Math.round(performance.now() - startedAt),
        },
        'a report was written',
      );
      const byModel = byKey.size > 0;
      return {
        locale: brief.locale,
        kind: brief.kind,
        sections: sections.map(({ facts: _facts, ...section }): Section => {
          return { ...section, paragraphs: byKey.get(section.key)?.paragraphs ?? section.paragraphs };
        }),
        source: byModel ? 'llm' : 'curated',
        model: byModel ? (written.find(({ sections }) => sections.size > 0)?.model ?? model.model) : null,
        promptHash: byModel
          ? promptHash(model.model, ...batches.map((batch) => promptFor(batch, brief, canary)))
          : null,
      };
    },
  };
}

/** All that may be said of the chart and of the period: a section may look across, as long as it is true. */
function factsOf({ chart, forecast }: WritingBrief): Fact[] {
  return [...natalFacts(chart), ...(forecast ? forecastFacts(forecast) : [])];
}
