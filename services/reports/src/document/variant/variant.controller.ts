import { ownerOf, principalOf } from '@astrall/platform/auth/principal.ts';
import { ConflictError, NotFoundError } from '@astrall/platform/errors.ts';
import { changeOne } from '@astrall/platform/http/change-one.ts';
import { createOnce } from '@astrall/platform/http/idempotency/create-once.ts';
import { listOf } from '@astrall/platform/http/list/list-of.ts';
import type { Uuid } from '@astrall/platform/http/wire-types.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  Body,
  Controller,
  Delete,
  Get,
  Path,
  Post,
  Queries,
  Request,
  Response,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { deleteUnclaimed, disclaimObjects } from '../../bucket/unclaimed-objects.ts';
import type { ReportsContext } from '../../context.ts';
import { selectDocuments } from '../document.rows.ts';
import { CustomerSpace } from '../quota/customer-space.ts';
import { DailyQuota } from '../quota/daily-quota.ts';
import { requestVariant, wishOf } from './request-variant.ts';
import type { VariantInput, VariantPage, VariantQuery, VariantView } from './variant.dto.ts';
import { Variant } from './variant.entity.ts';
import { selectVariants } from './variant.rows.ts';

const missing = 'There is no such variant.';

@Route('documents/{document_id}/variants')
@Tags('variants')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope')
export class VariantController extends Controller {
  private readonly context: ReportsContext;

  constructor(context: ReportsContext) {
    super();
    this.context = context;
  }

  /**
   * Every variant of the document, newest first.
   * @summary List variants
   * @param document_id The document's id
   */
  @Get()
  @Security('bearer', ['documents:read'])
  @Response(400, 'A parameter is not acceptable')
  @Response(404, 'There is no such document, or no such page')
  async listVariants(
    @Request() request: HttpRequest,
    @Path() document_id: Uuid,
    @Queries() query: VariantQuery,
  ): Promise<VariantPage> {
    const em = this.context.orm.em.fork();
    const document = await selectDocuments(em, ownerOf(principalOf(request)))
      .where('id', '=', document_id)
      .executeTakeFirst();
    if (!document) throw new NotFoundError('There is no such document.');
    const rows = selectVariants(em, document_id);
    return listOf(request, query, { em, table: 'variant', rows, ordering: '-created_at' });
  }

  /**
   * Has a document told in another way, as a new PDF. It is answered at once, with the variant `pending`; it is `ready`
   * within a minute or so, which the event `variant-completion` tells too.
   *
   * Where a language model is set up, it writes; where it fails, and where there is none, a summary is made of the
   * document's own most telling sentences, and a simpler version by shorter sentences and plainer words, without asides in
   * brackets (in Spanish and English): `text_source` says which, and `note` whether they found little to tell plainer.
   * Another tone and another language need the model: without one they answer 409.
   * All but a summary tell the whole document again, so one of more than some 150 pages answers 409.
   *
   * A document has 20 variants at most, and no more are made where a customer's documents and variants take all the room
   * they may (1,000 MB, unless the platform says otherwise) until some are deleted. A customer asks for so many in a day (20, unless the platform says otherwise;
   * what was deleted since counts): 429 tells when the next one can come. With an `Idempotency-Key` a repetition answers
   * the same variant.
   * @summary Create a variant
   * @param document_id The document's id
   */
  @Post()
  @Security('bearer', ['documents:write'])
  @SuccessResponse(201, 'To be made')
  @Response(400, 'A field is wrong, or one of another kind')
  @Response(404, 'There is no such document')
  @Response(
    409,
    'The document has no text, is too long, is in that language, or has 20 variants; its customer’s take all the room there is; or this needs a model, and none is set up',
  )
  @Response(422, 'The Idempotency-Key came with another body')
  @Response(429, 'Too many requests, or too many variants in a day; try again after `Retry-After` seconds')
  async createVariant(
    @Request() request: HttpRequest,
    @Path() document_id: Uuid,
    @Body() body: VariantInput,
  ): Promise<VariantView> {
    const { documents, orm, outbox, config } = this.context;
    const userId = ownerOf(principalOf(request));
    const wanted = { documentId: document_id, userId, wish: wishOf(body) };
    const view = await createOnce(request, orm.em.fork(), async (em) => {
      const { id, document } = await requestVariant(em, wanted, documents.rewriter);
      await new DailyQuota('variants', userId, config).count(em);
      await new CustomerSpace(document.userId ?? null, config).take(em, 1);
      return selectVariants(em, document_id).where('variant.id', '=', id).executeTakeFirstOrThrow();
    });
    await outbox.flush();
    this.setStatus(201);
    this.setHeader('Location', `/documents/${document_id}/variants/${view.id}`);
    return view;
  }

  /**
   * One variant, and how it was made.
   * @summary Retrieve a variant
   * @param document_id The document's id
   * @param variant_id The variant's id
   */
  @Get('{variant_id}')
  @Security('bearer', ['documents:read'])
  @Response(400, 'An id is not a UUID')
  @Response(404, 'There is no such variant')
  async retrieveVariant(
    @Request() request: HttpRequest,
    @Path() document_id: Uuid,
    @Path() variant_id: Uuid,
  ): Promise<VariantView> {
    return this.find(request, document_id, variant_id);
  }

  /**
   * Redirects to the variant's PDF: a signed URL, good for some minutes, that needs no token.
   * @summary Download a variant
   * @param document_id The document's id
   * @param variant_id The variant's id
   */
  @Get('{variant_id}/file')
  @Security('bearer', ['documents:read'])
  @SuccessResponse(302, 'The PDF is at `Location`')
  @Response(400, 'An id is not a UUID')
  @Response(404, 'There is no such variant')
  @Response(409, 'The variant is not ready')
  async downloadVariant(
    @Request() request: HttpRequest,
    @Path() document_id: Uuid,
    @Path() variant_id: Uuid,
  ): Promise<void> {
    const { state, kind } = await this.find(request, document_id, variant_id);
    if (state !== 'ready') throw new ConflictError('The variant is not ready.');
    const { bucket, config, orm } = this.context;
    const { objectName } = await orm.em.fork().findOneOrFail(Variant, variant_id);
    const url = await bucket.signedUrl(objectName, {
      ttlSeconds: config.SIGNED_URL_TTL_SECONDS,
      fileName: `document-${kind}.pdf`,
      disposition: 'inline',
    });
    this.setStatus(302);
    this.setHeader('Location', url);
  }

  /**
   * Deletes a variant with its file; one that is being made is not finished.
   * @summary Delete a variant
   * @param document_id The document's id
   * @param variant_id The variant's id
   */
  @Delete('{variant_id}')
  @Security('bearer', ['documents:write'])
  @SuccessResponse(204, 'Deleted')
  @Response(400, 'An id is not a UUID')
  @Response(404, 'There is no such variant')
  @Response(412, 'It changed since it was read')
  async deleteVariant(
    @Request() request: HttpRequest,
    @Path() document_id: Uuid,
    @Path() variant_id: Uuid,
  ): Promise<void> {
    const names: string[] = [];
    const resource = { entity: Variant, id: variant_id, missing, view: this.view(request, document_id, variant_id) };
    await changeOne(request, this.context.orm.em.fork(), resource, async (variant, em) => {
      if (variant.isSettled) names.push(variant.objectName);
      await disclaimObjects(em, [variant.objectName]);
      em.remove(variant);
    });
    await deleteUnclaimed(this.context, names);
  }

  private async find(request: HttpRequest, documentId: string, variantId: string): Promise<VariantView> {
    const variant = await this.view(request, documentId, variantId)(this.context.orm.em.fork());
    if (!variant) throw new NotFoundError(missing);
    return variant;
  }

  /** The variant as the caller may see it. */
  private view(request: HttpRequest, documentId: string, variantId: string) {
    const userId = ownerOf(principalOf(request));
    return (em: EntityManager) =>
      selectVariants(em, documentId, userId).where('variant.id', '=', variantId).executeTakeFirst();
  }
}
