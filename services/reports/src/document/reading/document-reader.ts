import { BusyError } from '@astrall/platform/errors.ts';
import { Piscina } from 'piscina';
import type { Reading } from './document-text.ts';

export interface DocumentReader {
  /**
   * What a PDF says. A file that takes too much time or memory is `too_complex`.
   * @param fetch brings the file, once it is its turn
   * @param owner whose it is; null for a program's own
   * @throws BusyError when too many documents wait already, or too many of the owner's
   */
  read(fetch: () => Promise<Buffer>, owner: string | null): Promise<Reading>;
  close(): Promise<void>;
}

/** Documents read or waiting: the last one's turn comes well within its event's deadline. */
const places = 8;
/** A customer whose files take long holds up nobody but themselves; programs upload for many. */
const placesOf = (owner: string | null) => (owner === null ? 4 : 1);
const readingTimeoutMs = 30_000;
const idleTimeoutMs = 30_000;
const watchMs = 20;
/** Of what a thread holds beside its heap: decompressed streams. */
const maxBuffersBytes = 160 * 2 ** 20;

/** Reads in a thread of its own, which ends when idle and is ended when a file asks too much of it. */
export function createDocumentReader(): DocumentReader {
  const fromSource = import.meta.url.endsWith('.ts');
  const pool = new Piscina({
    filename: new URL(fromSource ? './reading-worker.ts' : './reading-worker.js', import.meta.url).href,
    execArgv: fromSource ? ['--conditions=source'] : [],
    minThreads: 0,
    maxThreads: 1,
    concurrentTasksPerWorker: 1,
    idleTimeout: idleTimeoutMs,
    resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 },
  });
  const owners: (string | null)[] = [];
  let turn: Promise<unknown> = Promise.resolve();

  async function readOne(fetch: () => Promise<Buffer>): Promise<Reading> {
    // A copy of its own, which moves into the thread.
    const bytes = Piscina.move(new Uint8Array(await fetch()));
    const tooMuch = new AbortController();
    const timer = setTimeout(() => tooMuch.abort(), readingTimeoutMs);
    const watch = setInterval(() => watchMemory(pool, tooMuch), watchMs);
    try {
      return await pool.run(bytes, { signal: tooMuch.signal });
    } catch (error) {
      if (tooMuch.signal.aborted || isOutOfMemory(error)) return { fault: 'too_complex' };
      throw error;
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
    }
  }

  return {
    async read(fetch, owner) {
      const own = owners.filter((one) => one === owner).length;
      if (own >= placesOf(owner) || owners.length >= places) {
        throw new BusyError('Too many documents are being read.');
      }
      owners.push(owner);
      const mine = turn.then(() => readOne(fetch));
      turn = mine.catch(() => {});
      try {
        return await mine;
      } finally {
        owners.splice(owners.indexOf(owner), 1);
      }
    },
    close: () => pool.close(),
  };
}

/** A thread's limits count its heap alone; what it decompresses lies outside, and could take all memory there is. */
async function watchMemory(pool: Piscina, tooMuch: AbortController): Promise<void> {
  for (const thread of pool.threads) {
    // A thread that has just ended has no statistics.
    const statistics = await thread.getHeapStatistics().catch(() => undefined);
    if (statistics && statistics.external_memory > maxBuffersBytes) tooMuch.abort();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';
}
