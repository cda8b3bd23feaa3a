import type { DocumentUploaded } from '@astrall/contracts/events.ts';
import { ConflictError } from '@astrall/platform/errors.ts';
import { handleOnce } from '@astrall/platform/messaging/handle-once.ts';
import { createCounter } from '@astrall/platform/observability/metrics.ts';
import { LockMode } from '@mikro-orm/core';
import type { ReportsContext } from '../context.ts';
import { attempt, underLease } from '../report/lease.ts';
import { Document } from './document.entity.ts';

/** Attempts that may fail for reasons we do not know, or take their worker along, before the document is given up. */
const mostFaults = 5;

const readings = createCounter('pdf_readings_total', 'Uploaded PDFs that were read, by outcome.', ['outcome']);

/** What reading came to, to be told to the row. */
type End = (document: Document) => void;

/**
 * Reads what a document says. The event may come twice, or while another worker reads: one commits. A document that was
 * deleted meanwhile needs no reading.
 * @throws UnavailableError when it should be tried again
 * @throws ConflictError when another worker took over
 */
export async function readDocument(
  { document_id: id }: DocumentUploaded,
  eventId: string,
  context: ReportsContext,
): Promise<void> {
  const document = await context.orm.em.fork().findOne(Document, { id });
  if (document?.state !== 'pending') return;
  const leased = { table: 'document', id, busy: 'Another worker is reading this document.' } as const;
  await underLease(context.orm, leased, async (lease) => {
    const end = await attempt<End>(
      lease,
      mostFaults,
      () => endOf(document, context),
      (error) => {
        context.logger.error({ err: error, event: 'document_given_up', document_id: id }, 'document given up');
        return (held) => held.fail('reading_failed');
      },
    );
    await handleOnce(context.orm.em, eventId, async (em) => {
      const held = await em.findOne(
        Document,
        { id, leaseToken: lease.token },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (!held) throw new ConflictError('The document was taken over by another worker, or deleted.');
      end(held);
      readings.inc({ outcome: held.failureCode ?? held.state });
    });
  });
}

async function endOf(document: Document, { bucket, documents }: ReportsContext): Promise<End> {
  const read = await documents.reader.read(() => bucket.read(document.objectName), document.userId ?? null);
  if ('fault' in read) return (held) => held.fail(read.fault);
  const topics = await documents.rewriter.topicsOf(read.text);
  return (held) => held.finish({ ...read.text, topics });
}
