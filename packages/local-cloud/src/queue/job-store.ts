import type { Pool } from 'pg';
import type { Queryable } from '../database/connect.ts';
import { transaction } from '../database/transaction.ts';
import type { Job, Outcome } from './job.ts';

const NAME_RESERVED_FOR = '1 hour';

const JOB = `id, queue, name, payload, attempts, responses, last_status AS "lastStatus",
  first_attempt_at AS "firstAttemptAt", created_at AS "createdAt", due_at AS "dueAt"`;

export interface NewJob {
  queue: string;
  name?: string;
  payload: unknown;
  dueAt?: Date;
}

/** Undefined when a job has, or lately had, the name. */
export async function insertJob(db: Queryable, { queue, name, payload, dueAt }: NewJob): Promise<Job | undefined> {
  const { rows } = await db.query<Job>(
    `INSERT INTO local_cloud.job (queue, name, payload, due_at) VALUES ($1, $2, $3, coalesce($4, now()))
     ON CONFLICT (name) DO NOTHING RETURNING ${JOB}`,
    [queue, name, JSON.stringify(payload), dueAt],
  );
  return rows[0];
}

export interface Claim {
  jobs: Job[];
  /** Milliseconds until the next job falls due. */
  nextDueMs: number | null;
}

/**
 * The jobs of a queue that are due and not in `held`; of one ordering key the oldest only. The time of the next comes from
 * the same statement: between two, a job could fall due unseen by either.
 */
export async function claimJobs(db: Queryable, queue: string, held: string[], limit: number): Promise<Claim> {
  const { rows } = await db.query<Job & { nextDueMs: number | null }>(CLAIM, [queue, held, limit]);
  return { jobs: rows.filter(({ id }) => id !== null), nextDueMs: rows[0]?.nextDueMs ?? null };
}

const CLAIM = `
WITH due AS (
  SELECT ${JOB} FROM local_cloud.job j
  WHERE queue = $1 AND NOT done AND due_at <= now() AND id <> ALL ($2::bigint[])
    AND (ordering_key IS NULL OR NOT EXISTS (
      SELECT FROM local_cloud.job earlier
      WHERE earlier.queue = j.queue AND earlier.ordering_key = j.ordering_key AND earlier.id < j.id))
  ORDER BY j.due_at, j.id LIMIT $3
), next AS (
  SELECT (extract(epoch FROM min(due_at) - now()) * 1000)::float8 AS "nextDueMs"
  FROM local_cloud.job WHERE queue = $1 AND NOT done AND due_at > now()
)
SELECT * FROM next LEFT JOIN due ON true ORDER BY "dueAt", id`;

/** Records what became of a delivery, and returns the queues it filled. */
export async function settleJob(pool: Pool, job: Job, outcome: Outcome): Promise<string[]> {
  switch (outcome.kind) {
    case 'done':
      await finishJob(pool, job.id);
      return [];
    case 'moved':
      return transaction(pool, async (db) => {
        await finishJob(db, job.id);
        return outcome.effect(db);
      });
    case 'retry':
      await pool.query(
        `UPDATE local_cloud.job SET due_at = now() + $2 * interval '1 ms', attempts = attempts + 1, last_status = $3,
           responses = responses + ($3::int IS NOT NULL AND $3 < 500)::int,
           first_attempt_at = coalesce(first_attempt_at, now())
         WHERE id = $1`,
        [job.id, outcome.afterMs, outcome.status],
      );
      return [];
    case 'repeat':
      await pool.query(
        `UPDATE local_cloud.job SET due_at = $2, payload = $3, attempts = 0, responses = 0, last_status = NULL,
           first_attempt_at = NULL
         WHERE id = $1`,
        [job.id, outcome.at, JSON.stringify(outcome.payload)],
      );
      return [];
    case 'interrupted':
      return [];
  }
}

/** Removes a job; the name of a named one stays taken for a while. */
export async function finishJob(db: Queryable, id: string): Promise<void> {
  await db.query(
    `WITH removed AS (DELETE FROM local_cloud.job WHERE id = $1 AND name IS NULL)
     UPDATE local_cloud.job SET done = true, payload = 'null', expires_at = now() + interval '${NAME_RESERVED_FOR}'
     WHERE id = $1 AND name IS NOT NULL`,
    [id],
  );
}

export async function findJob(db: Queryable, name: string): Promise<Job | undefined> {
  const { rows } = await db.query<Job>(`SELECT ${JOB} FROM local_cloud.job WHERE name = $1 AND NOT done`, [name]);
  return rows[0];
}

export async function listJobs(db: Queryable, queue: string, afterId: string, limit: number): Promise<Job[]> {
  const { rows } = await db.query<Job>(
    `SELECT ${JOB} FROM local_cloud.job WHERE queue = $1 AND NOT done AND id > $2 ORDER BY id LIMIT $3`,
    [queue, afterId, limit],
  );
  return rows;
}

export async function deleteQueueJobs(db: Queryable, queue: string): Promise<void> {
  await db.query('DELETE FROM local_cloud.job WHERE queue = $1', [queue]);
}

/** Also the jobs of a queue that was deleted while they were being added. */
export async function deleteStaleJobs(db: Queryable): Promise<void> {
  await db.query(
    `DELETE FROM local_cloud.job WHERE expires_at < now() OR queue NOT IN (SELECT name FROM local_cloud.resource)`,
  );
}
