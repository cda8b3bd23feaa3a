import type { Pool } from 'pg';
import type { Log } from '../log.ts';
import type { Job, QueueSpec } from './job.ts';
import { claimJobs, settleJob } from './job-store.ts';

const RETRY_MS = 1000;
/** Longer waits overflow setTimeout; the worker looks again and waits on. */
const LONGEST_WAIT_MS = 3_600_000;

export interface WorkerContext {
  pool: Pool;
  log: Log;
  /** Called with queues that a settled job has filled. */
  wake(queues: string[]): void;
}

/** Delivers the jobs of one queue, `concurrency` at a time; sleeps until the next is due or it is woken. */
export class QueueWorker {
  readonly #context: WorkerContext;
  readonly #active = new Map<string, Promise<void>>();
  readonly #abort = new AbortController();
  #spec: QueueSpec;
  #timer: NodeJS.Timeout | undefined;
  #claiming: Promise<void> | undefined;
  #woken = false;
  #stopped = false;

  constructor(spec: QueueSpec, context: WorkerContext) {
    this.#spec = spec;
    this.#context = context;
  }

  get activeCount(): number {
    return this.#active.size;
  }

  configure(spec: QueueSpec): void {
    this.#spec = spec;
    this.wake();
  }

  wake(): void {
    this.#woken = true;
    this.#claiming ??= this.#claim();
  }

  /** Takes no more jobs, gives those under way `graceMs`, then cuts them off; they stay in the database. */
  async stop(graceMs: number): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#claiming;
    const deadline = setTimeout(() => this.#abort.abort(), graceMs);
    await Promise.all(this.#active.values());
    clearTimeout(deadline);
  }

  async #claim(): Promise<void> {
    while (this.#woken && !this.#stopped) {
      this.#woken = false;
      try {
        await this.#claimOnce();
      } catch (error) {
        this.#context.log('error', 'cannot read the queue', { queue: this.#spec.name, error: String(error) });
        this.#wakeIn(RETRY_MS);
      }
    }
    // In the same turn as the loop's last look at #woken: a wake between the two would be lost.
    this.#claiming = undefined;
  }

  async #claimOnce(): Promise<void> {
    const { name, concurrency } = this.#spec;
    const free = concurrency - this.#active.size;
    if (free <= 0) return;
    const { jobs, nextDueMs } = await claimJobs(this.#context.pool, name, [...this.#active.keys()], free);
    if (this.#stopped) return;
    for (const job of jobs) this.#active.set(job.id, this.#deliver(job));
    if (jobs.length === free) return;
    clearTimeout(this.#timer);
    if (nextDueMs !== null) this.#wakeIn(nextDueMs);
  }

  #wakeIn(ms: number): void {
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.wake(), Math.min(Math.max(ms, 0) + 1, LONGEST_WAIT_MS));
  }

  async #deliver(job: Job): Promise<void> {
    const { pool, log, wake } = this.#context;
    try {
      wake(await settleJob(pool, job, await this.#spec.handle(job, this.#abort.signal)));
    } catch (error) {
      // The job stays as it was and is delivered again: at least once.
      log('error', 'cannot settle a job', { queue: job.queue, id: job.id, error: String(error) });
      await new Promise((resolve) => setTimeout(resolve, this.#stopped ? 0 : RETRY_MS));
    }
    this.#active.delete(job.id);
    if (!this.#stopped) this.wake();
  }
}
