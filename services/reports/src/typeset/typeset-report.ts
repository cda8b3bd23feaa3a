import type { Logo } from '@astrall/platform/brand/brand.ts';
import { TimeoutError, UnavailableError } from '@astrall/platform/errors.ts';
import { BulkheadRejectedError, bulkhead, TaskCancelledError } from 'cockatiel';
import { Piscina } from 'piscina';
import type { VariantDocument } from '../document/typeset/variant-document.ts';
import type { RenderedReport } from './render-pdf.ts';
import type { ReportDocument } from './report-document.ts';

interface TypesetReport {
  pdf: Buffer;
  pages: number;
}

export interface Typesetter {
  /** Rejects with UnavailableError when too many documents wait already, with TimeoutError when this one took too long. */
  typeset(document: ReportDocument): Promise<TypesetReport>;
  /** The same for a variant of an uploaded document. */
  typesetVariant(document: VariantDocument): Promise<TypesetReport>;
  /** A logo alone, to see that it can be drawn. */
  typesetLogo(logo: Logo): Promise<TypesetReport>;
  /** Finishes what was accepted, then ends the threads. */
  close(): Promise<void>;
}

const waitingPerWorker = 32;
const idleTimeoutMs = 30_000;
/** Whoever waited longer has somebody else try. */
const patienceMs = 30_000;

interface TypesetterOptions {
  workers: number;
  /** Bound on one document, from when it is its turn: waiting behind others is no fault of its own. */
  taskTimeoutMs?: number;
}

type Printed = ReportDocument | VariantDocument | Logo;

/** Typesets in worker threads that start with the first document and end when idle: serving is never blocked. */
export function createTypesetter({ workers, taskTimeoutMs = 30_000 }: TypesetterOptions): Typesetter {
  const fromSource = import.meta.url.endsWith('.ts');
  const pool = new Piscina({
    filename: new URL(fromSource ? './typeset-worker.ts' : './typeset-worker.js', import.meta.url).href,
    execArgv: fromSource ? ['--conditions=source'] : [],
    minThreads: 0,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
    idleTimeout: idleTimeoutMs,
    // A document lives until it is written: in a small young generation most of it would be copied again and again.
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
  });
  const turns = bulkhead(workers, workers * waitingPerWorker);
  const underWay = new Set<Promise<unknown>>();

  async function runNow(document: Printed, name: string): Promise<TypesetReport> {
    const signal = AbortSignal.timeout(taskTimeoutMs);
    try {
      const { pdf, pages }: RenderedReport = await pool.run(document, { signal, name });
      return { pdf: Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength), pages };
    } catch (cause) {
      if (signal.aborted) throw new TimeoutError('Typesetting took too long.', { cause });
      throw cause;
    }
  }

  async function run(document: Printed, name: string): Promise<TypesetReport> {
    const turn = turns.execute(() => runNow(document, name), AbortSignal.timeout(patienceMs));
    underWay.add(turn);
    try {
      return await turn;
    } catch (cause) {
      const isRefused = cause instanceof BulkheadRejectedError || cause instanceof TaskCancelledError;
      throw isRefused ? new UnavailableError('Too many reports are being typeset.', { cause }) : cause;
    } finally {
      underWay.delete(turn);
    }
  }

  return {
    typeset: (document) => run(document, 'typeset'),
    typesetVariant: (document) => run(document, 'renderVariant'),
    typesetLogo: (logo) => run(logo, 'renderLogo'),
    async close() {
      await Promise.allSettled(underWay);
      await pool.close();
    },
  };
}
