import type { Logger } from '@astrall/platform/observability/logger.ts';
import { createCounter } from '@astrall/platform/observability/metrics.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import { LlmAnswer } from './llm-answer.entity.ts';

export interface CachedAnswer {
  model: string;
  /** As the model wrote them, with their brackets; one that may not be printed has no paragraphs. */
  sections: string[][];
}

/** Answers by the hash of their prompt. A cache that fails is a cache that is empty. */
export interface AnswerCache {
  find(promptHash: string): Promise<CachedAnswer | null>;
  keep(promptHash: string, answer: CachedAnswer): Promise<void>;
}

interface CacheOptions {
  days: number;
  /** Above it the oldest go. */
  rows: number;
}

const hits = createCounter('cache_hits_total', 'Prompts whose answer was kept');
const misses = createCounter('cache_misses_total', 'Prompts a model had to answer');

/** Once the answer is judged: one that was kept and may not be printed today is as good as none. */
export function countLookup(isUsed: boolean): void {
  (isUsed ? hits : misses).inc();
}

export function createAnswerCache(orm: MikroORM, { days, rows }: CacheOptions, logger: Logger): AnswerCache {
  const unavailable = (err: unknown) => {
    logger.warn({ event: 'llm_cache_failed', err }, 'the cache of answers does not work');
    return null;
  };
  return {
    async find(promptHash) {
      const alive = { promptHash, expiresAt: { $gt: new Date() } };
      const answer = await orm.em.fork().findOne(LlmAnswer, alive).catch(unavailable);
      return answer && { model: answer.model, sections: answer.sections };
    },
    async keep(promptHash, { model, sections }) {
      const store = `insert into llm_answer (prompt_hash, model, sections, created_at, expires_at)
        values (?, ?, ?::jsonb, now(), now() + make_interval(days => ?))
        on conflict (prompt_hash) do update set model = excluded.model, sections = excluded.sections,
          created_at = excluded.created_at, expires_at = excluded.expires_at`;
      const em = orm.em.fork();
      await em.execute(store, [promptHash, model.slice(0, 255), JSON.stringify(sections), days]).catch(unavailable);
      await em.execute(prune, [rows]).catch(unavailable);
    },
  };
}

/** What has expired, and the oldest beyond the bound; a few at a time, so that no report waits for it. */
const prune = `delete from llm_answer where prompt_hash in (
  (select prompt_hash from llm_answer where expires_at < now() limit 100)
  union all
  (select prompt_hash from llm_answer order by created_at desc offset ? limit 100)
)`;
