import type { Queryable } from '../database/connect.ts';

export interface Job {
  id: string;
  queue: string;
  name: string | null;
  payload: unknown;
  /** Deliveries that ended before this one. */
  attempts: number;
  /** How many of those got an answer other than a 5xx. */
  responses: number;
  lastStatus: number | null;
  firstAttemptAt: Date | null;
  createdAt: Date;
  dueAt: Date;
}

export type Outcome =
  | { kind: 'done' }
  | { kind: 'retry'; afterMs: number; status?: number }
  /** The same job at a later time, as new. */
  | { kind: 'repeat'; at: Date; payload: unknown }
  /** Done, with an effect in the same transaction, which returns the queues it filled. */
  | { kind: 'moved'; effect: (db: Queryable) => Promise<string[]> }
  /** Cut off by our own stop: not an attempt. */
  | { kind: 'interrupted' };

export interface QueueSpec {
  name: string;
  /** Zero pauses the queue. */
  concurrency: number;
  handle(job: Job, signal: AbortSignal): Promise<Outcome>;
}
