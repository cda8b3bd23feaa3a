import type { Logo } from '@astrall/platform/brand/brand.ts';
import { TimeoutError, UnavailableError } from '@astrall/platform/errors.ts';
import { BulkheadRejectedError, bulkhead, TaskCancelledError } from 'cockatiel';
import { Tinypool } from 'tinypool';
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
  /** Finishes what was accepted, then ends the processes. */
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

/**
 * One document, one core: V8's own threads, which compile and collect garbage beside a program, cost more in all than
 * they save, and what they take is another document's.
 */
const v8Options = ['--single-threaded', '--max-semi-space-size=8', '--max-old-space-size=128'];

/** Typesets in processes that start with the first document and end when idle: serving is never blocked. */
export function createTypesetter({ workers, taskTimeoutMs = 30_000 }: TypesetterOptions): Typesetter {
  const fromSource = import.meta.url.endsWith('.ts');
  const { NODE_COMPILE_CACHE, NODE_COMPILE_CACHE_READONLY } = process.env;
  const pool = new Tinypool({
    runtime: 'child_process',
    serialization: 'advanced',
    filename: new URL(fromSource ? './typeset-worker.ts' : './typeset-worker.js', import.meta.url).href,
    execArgv: [...v8Options, ...(fromSource ? ['--conditions=source'] : [])],
    // Of the service's variables, among them its secrets, what makes it start sooner.
    env: { NODE_COMPILE_CACHE, NODE_COMPILE_CACHE_READONLY } as Record<string, string>,
    minThreads: 0,
    maxThreads: workers,
    idleTimeout: idleTimeoutMs,
  });
  // A process was ended between two documents, and the next document starts another.
  pool.on('error', () => {});
  const turns = bulkhead(workers, workers * waitingPerWorker);
  const underWay = new Set<Promise<unknown>>();

  async function runNow(document: Printed, name: string): Promise<TypesetReport> {
    const signal = AbortSignal.timeout(taskTimeoutMs);
    try {
      const { pdf, pages }: RenderedReport = await pool.run(document, { signal, name });
      return { pdf: Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength), pages };
    } catch (cause) {
      if (signal.aborted) throw new TimeoutError('Typesetting took too long.', { cause });
      // From another process an error comes without its class.
      throw cause instanceof Error ? cause : new Error((cause as Error).message, { cause });
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
      await pool.destroy();
    },
  };
}
