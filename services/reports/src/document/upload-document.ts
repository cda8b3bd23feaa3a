import { topics } from '@astrall/contracts/topology.ts';
import { ownerOf, principalName, principalOf } from '@astrall/platform/auth/principal.ts';
import { AppError, TooLargeError, UnsupportedMediaTypeError } from '@astrall/platform/errors.ts';
import type { HttpRequest } from '@astrall/platform/http/http-request.ts';
import { createOnce, isRepetition } from '@astrall/platform/http/idempotency/create-once.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import { createCounter } from '@astrall/platform/observability/metrics.ts';
import { claimObject, deleteUnclaimed, disclaimObjects } from '../bucket/unclaimed-objects.ts';
import type { ReportsContext } from '../context.ts';
import type { DocumentView } from './document.dto.ts';
import { Document } from './document.entity.ts';
import { selectDocuments } from './document.rows.ts';
import { receivePdf } from './pdf-intake.ts';
import { CustomerSpace } from './quota/customer-space.ts';
import { DailyQuota } from './quota/daily-quota.ts';

const uploads = createCounter('pdf_uploads_total', 'PDFs that were uploaded, by outcome.', ['outcome']);

/** What the uploader tells of the PDF. */
interface Told {
  title: string | null;
  userId: string | null;
}

/**
 * Stores the request's body as a document, and has it read. With an `Idempotency-Key` a repetition is stored too, as
 * only its body tells whether it is one, and taken away again.
 * @throws InvalidError, TooLargeError, UnsupportedMediaTypeError, RateLimitedError; ConflictError and UnprocessableError for the key
 */
export async function uploadDocument(request: HttpRequest, told: Told, context: ReportsContext): Promise<DocumentView> {
  try {
    const caller = principalName(principalOf(request));
    const store = () => storeDocument(request, told, context);
    const { view, repeated } = await context.documents.uploads.admit(caller, store);
    uploads.inc({ outcome: repeated ? 'repeated' : 'stored' });
    return view;
  } catch (error) {
    uploads.inc({ outcome: outcomeOf(error) });
    throw error;
  }
}

async function storeDocument(request: HttpRequest, told: Told, context: ReportsContext) {
  const { orm, bucket, outbox, config } = context;
  const quota = new DailyQuota('documents', ownerOf(principalOf(request)), config);
  const space = new CustomerSpace(told.userId, config);
  if (!(await isRepetition(request, orm.em.fork()))) {
    await quota.requireRoom(orm.em.fork());
    await space.require(orm.em.fork(), Number(request.get('content-length') ?? 1));
  }
  const { stream, facts } = await receivePdf(request);
  const id = Document.newId();
  const name = Document.objectName(id);
  await disclaimObjects(orm.em.fork(), [name]);
  await bucket.storeStream(name, stream);
  const pdf = { id, ...told, ...facts() };
  // What a repetition is compared by.
  request.body = { ...told, sha256: pdf.sha256 };
  let view: DocumentView | undefined;
  try {
    view = await createOnce(request, orm.em.fork(), async (em) => {
      await quota.count(em);
      await space.take(em, pdf.bytes);
      em.persist(Document.upload(pdf));
      em.persist(OutboxMessage.of(topics.documentUpload, { document_id: id }));
      await em.flush();
      await claimObject(em, name);
      return selectDocuments(em).where('id', '=', id).executeTakeFirstOrThrow();
    });
  } finally {
    if (view?.id !== id) await deleteUnclaimed(context, [name]);
  }
  await outbox.flush();
  return { view, repeated: view.id !== id };
}

function outcomeOf(error: unknown): string {
  if (error instanceof TooLargeError) return 'too_large';
  if (error instanceof UnsupportedMediaTypeError) return 'not_a_pdf';
  return error instanceof AppError && error.status < 500 ? 'refused' : 'failed';
}
