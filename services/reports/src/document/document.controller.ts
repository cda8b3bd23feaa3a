import { ownerOf, principalOf } from '@astrall/platform/auth/principal.ts';
import { ForbiddenError, NotFoundError } from '@astrall/platform/errors.ts';
import { changeOne } from '@astrall/platform/http/change-one.ts';
import { listOf } from '@astrall/platform/http/list/list-of.ts';
import type { Uuid } from '@astrall/platform/http/wire-types.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  Controller,
  Delete,
  Get,
  Path,
  Post,
  Queries,
  Query,
  Request,
  Response,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { deleteUnclaimed, disclaimObjects } from '../bucket/unclaimed-objects.ts';
import type { ReportsContext } from '../context.ts';
import type { DocumentPage, DocumentQuery, DocumentTitle, DocumentView } from './document.dto.ts';
import { Document } from './document.entity.ts';
import { selectDocuments } from './document.rows.ts';
import { cleanText } from './reading/clean-text.ts';
import { uploadDocument } from './upload-document.ts';
import { Variant } from './variant/variant.entity.ts';

const missing = 'There is no such document.';

const nameOf = ({ objectName }: Variant) => objectName;

@Route('documents')
@Tags('documents')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope')
export class DocumentController extends Controller {
  private readonly context: ReportsContext;

  constructor(context: ReportsContext) {
    super();
    this.context = context;
  }

  /**
   * The documents asked for, newest first; `search` looks into titles and topics. A customer sees their own.
   * @summary List documents
   */
  @Get()
  @Security('bearer', ['documents:read'])
  @Response(400, 'A parameter is not acceptable')
  @Response(404, 'There is no such page')
  async listDocuments(@Request() request: HttpRequest, @Queries() query: DocumentQuery): Promise<DocumentPage> {
    const em = this.context.orm.em.fork();
    const rows = selectDocuments(em, ownerOf(principalOf(request)));
    return listOf(request, query, { em, table: 'document', rows, ordering: '-created_at' });
  }

  /**
   * Takes a PDF, as the body itself. It is answered once the file is stored, with the document `pending`; reading it
   * takes seconds more, and tells its pages, language and topics, or ends as `failed` with a `failure_code`.
   *
   * What is no PDF by its content is refused, whatever it is called. The same file sent twice makes two documents; with
   * an `Idempotency-Key` a repetition with the same file, title and owner answers the first one.
   *
   * A customer uploads so many in a day (20, unless the platform says otherwise; what was deleted since counts), and
   * anybody four at a time: 429 tells when the next one can come. What a customer's documents and their variants may take
   * in all is bounded too (1,000 MB, unless the platform says otherwise): 409 until some are deleted.
   * @summary Upload a document
   * @param title What to call it; by default what the file calls itself
   * @param user_id Whose it is, when a program or staff upload it for a customer; a customer's is always their own
   */
  @Post()
  @Security('bearer', ['documents:write'])
  @SuccessResponse(201, 'Stored')
  @Response(400, 'A parameter is not acceptable, or the body is empty')
  @Response(403, 'The token lacks the scope, or a customer names another owner')
  @Response(
    409,
    'The first request with this Idempotency-Key has not ended, or the customer’s documents would take too much room',
  )
  @Response(413, 'The PDF is larger than 25 MB')
  @Response(415, 'The body is not a PDF, or not sent as `application/pdf`')
  @Response(422, 'The Idempotency-Key came with another file, title or owner')
  @Response(
    429,
    'Too many requests, or too many documents in a day or at a time; try again after `Retry-After` seconds',
  )
  async uploadDocument(
    @Request() request: HttpRequest,
    @Query() title?: DocumentTitle,
    @Query() user_id?: Uuid,
  ): Promise<DocumentView> {
    const owner = ownerOf(principalOf(request));
    if (owner && user_id && user_id.toLowerCase() !== owner) {
      throw new ForbiddenError('A customer uploads documents of their own.');
    }
    const told = { title: cleanText(title ?? '') || null, userId: owner ?? user_id ?? null };
    const document = await uploadDocument(request, told, this.context);
    this.setStatus(201);
    this.setHeader('Location', `/documents/${document.id}`);
    return document;
  }

  /**
   * One document, and what was read in it.
   * @summary Retrieve a document
   * @param document_id The document's id
   */
  @Get('{document_id}')
  @Security('bearer', ['documents:read'])
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such document')
  async retrieveUploadedDocument(@Request() request: HttpRequest, @Path() document_id: Uuid): Promise<DocumentView> {
    return this.find(request, document_id);
  }

  /**
   * Redirects to the PDF as it was uploaded: a signed URL, good for some minutes, that needs no token. It is served as a
   * file to be saved, not to be shown: what strangers made opens in no browser unasked.
   * @summary Download a document
   * @param document_id The document's id
   */
  @Get('{document_id}/file')
  @Security('bearer', ['documents:read'])
  @SuccessResponse(302, 'The PDF is at `Location`')
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such document')
  async downloadDocument(@Request() request: HttpRequest, @Path() document_id: Uuid): Promise<void> {
    const { id } = await this.find(request, document_id);
    const { bucket, config } = this.context;
    const url = await bucket.signedUrl(Document.objectName(id), {
      ttlSeconds: config.SIGNED_URL_TTL_SECONDS,
      fileName: 'document.pdf',
      disposition: 'attachment',
    });
    this.setStatus(302);
    this.setHeader('Location', url);
  }

  /**
   * Deletes a document with its variants, and their files. Signed URLs that were given out stop working at once.
   * @summary Delete a document
   * @param document_id The document's id
   */
  @Delete('{document_id}')
  @Security('bearer', ['documents:write'])
  @SuccessResponse(204, 'Deleted')
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such document')
  @Response(412, 'It changed since it was read')
  async deleteDocument(@Request() request: HttpRequest, @Path() document_id: Uuid): Promise<void> {
    const names: string[] = [];
    const resource = { entity: Document, id: document_id, missing, view: this.view(request, document_id) };
    await changeOne(request, this.context.orm.em.fork(), resource, async (document, em) => {
      const variants = await em.find(Variant, { document: document_id });
      names.push(document.objectName, ...variants.filter(({ isSettled }) => isSettled).map(nameOf));
      await disclaimObjects(em, [document.objectName, ...variants.map(nameOf)]);
      em.remove(document);
    });
    await deleteUnclaimed(this.context, names);
  }

  private async find(request: HttpRequest, id: string): Promise<DocumentView> {
    const document = await this.view(request, id)(this.context.orm.em.fork());
    if (!document) throw new NotFoundError(missing);
    return document;
  }

  /** The document as the caller may see it. */
  private view(request: HttpRequest, id: string) {
    const userId = ownerOf(principalOf(request));
    return (em: EntityManager) => selectDocuments(em, userId).where('id', '=', id).executeTakeFirst();
  }
}
