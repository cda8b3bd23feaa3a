import { UnavailableError } from '@astrall/platform/errors.ts';
import { Piscina } from 'piscina';
import type { Reading } from './document-text.ts';

export interface DocumentReader {
  /**
   * What a PDF says. A file that takes too much time or memory is `too_complex`.
   * @param fetch brings the file, once it is its turn
   * @throws UnavailableError when too many documents wait already
   */
  read(fetch: () => Promise<Buffer>): Promise<Reading>;
  close(): Promise<void>;
}

/** Each may lie in memory as a whole. */
const atOnce = 4;
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
  let reading = 0;
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
    async read(fetch) {
      if (reading >= atOnce) throw new UnavailableError('Too many documents are being read.');
      reading += 1;
      const mine = turn.then(() => readOne(fetch));
      turn = mine.catch(() => {});
      try {
        return await mine;
      } finally {
        reading -= 1;
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
