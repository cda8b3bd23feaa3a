import type { Pool } from 'pg';
import type { Log } from '../log.ts';
import type { QueueSpec } from './job.ts';
import { deleteStaleJobs } from './job-store.ts';
import { QueueWorker } from './queue-worker.ts';

const EXPIRY_INTERVAL_MS = 600_000;

/** The workers of all queues. */
export class Dispatcher {
  readonly #workers = new Map<string, QueueWorker>();
  readonly #pool: Pool;
  readonly #log: Log;
  readonly #expiry: NodeJS.Timeout;
  #closed = false;

  constructor(pool: Pool, log: Log) {
    this.#pool = pool;
    this.#log = log;
    this.#expiry = setInterval(() => void this.#expire(), EXPIRY_INTERVAL_MS);
    void this.#expire();
  }

  /** Starts delivering a queue, or changes how. */
  serve(spec: QueueSpec): void {
    if (this.#closed) return;
    const worker = this.#workers.get(spec.name);
    if (worker) {
      worker.configure(spec);
      return;
    }
    const started = new QueueWorker(spec, {
      pool: this.#pool,
      log: this.#log,
      wake: (queues) => this.wake(queues),
    });
    this.#workers.set(spec.name, started);
    started.wake();
  }

  wake(queues: string[]): void {
    for (const queue of queues) this.#workers.get(queue)?.wake();
  }

  /** Undefined when the queue is not served. */
  activeCount(queue: string): number | undefined {
    return this.#workers.get(queue)?.activeCount;
  }

  /** Stops delivering a queue; what is under way is cut off. */
  async drop(queue: string): Promise<void> {
    const worker = this.#workers.get(queue);
    this.#workers.delete(queue);
    await worker?.stop(0);
  }

  async close(graceMs: number): Promise<void> {
    this.#closed = true;
    clearInterval(this.#expiry);
    await Promise.all([...this.#workers.values()].map((worker) => worker.stop(graceMs)));
  }

  async #expire(): Promise<void> {
    await deleteStaleJobs(this.#pool).catch((error) => {
      this.#log('error', 'cannot remove stale jobs', { error: String(error) });
    });
  }
}
