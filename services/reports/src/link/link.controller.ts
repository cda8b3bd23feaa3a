import { randomUUIDv7 } from 'node:crypto';
import { ownerOf, principalOf } from '@astrall/platform/auth/principal.ts';
import { NotFoundError } from '@astrall/platform/errors.ts';
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
  Put,
  Queries,
  Request,
  Response,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import type { ReportsContext } from '../context.ts';
import type { LinkInput, LinkPage, LinkQuery, LinkView, OpenedLink } from './link.dto.ts';
import { selectLinks } from './link.rows.ts';
import { findReport, openLink, tellLink } from './open-link.ts';
import { ReportLink } from './report-link.entity.ts';

const missing = 'There is no such link.';

@Route('reports/{report_id}/links')
@Tags('links')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope')
export class LinkController extends Controller {
  private readonly context: ReportsContext;

  constructor(context: ReportsContext) {
    super();
    this.context = context;
  }

  /**
   * Every link to the report, newest first: open, expired and revoked. Their addresses are told to nobody again.
   * @summary List links
   * @param report_id The report's id
   */
  @Get()
  @Security('bearer', ['reports:read'])
  @Response(400, 'A parameter is not acceptable')
  @Response(404, 'There is no such report, or no such page')
  async listLinks(
    @Request() request: HttpRequest,
    @Path() report_id: Uuid,
    @Queries() query: LinkQuery,
  ): Promise<LinkPage> {
    const em = this.context.orm.em.fork();
    await findReport(em, report_id, ownerOf(principalOf(request)));
    const rows = selectLinks(em, report_id);
    return listOf(request, query, { em, table: 'report_link', rows, ordering: '-created_at' });
  }

  /**
   * Opens one more link to a report that is ready, for whoever is to read it; customers open links to their own reports.
   * The address is in this answer alone: only its hash is stored. With an `Idempotency-Key` a repetition answers the
   * same link.
   * @summary Create a link
   * @param report_id The report's id
   */
  @Post()
  @Security('bearer', ['links:write'])
  @SuccessResponse(201, 'Created')
  @Response(400, 'A field is wrong')
  @Response(404, 'There is no such report')
  @Response(409, 'The report is not ready, or the first request with this Idempotency-Key has not ended')
  @Response(422, 'The Idempotency-Key came with another body')
  async createLink(
    @Request() request: HttpRequest,
    @Path() report_id: Uuid,
    @Body() body?: LinkInput,
  ): Promise<OpenedLink> {
    const { config, orm } = this.context;
    const em = orm.em.fork();
    const userId = ownerOf(principalOf(request));
    // The id is what the key is remembered with: the address is stored nowhere.
    const { id } = await createOnce(request, em, async (transaction) => {
      const wanted = { reportId: report_id, linkId: randomUUIDv7(), validDays: body?.valid_days, userId };
      return { id: (await openLink(transaction, wanted, config)).id };
    });
    // A repetition comes this far with a report that has gone over to another customer since.
    await findReport(em, report_id, userId);
    this.setStatus(201);
    this.setHeader('Location', `/reports/${report_id}/links/${id}`);
    return tellLink(em, await em.findOneOrFail(ReportLink, id), config);
  }

  /**
   * One link, without its address.
   * @summary Retrieve a link
   * @param report_id The report's id
   * @param link_id The link's id
   */
  @Get('{link_id}')
  @Security('bearer', ['reports:read'])
  @Response(400, 'An id is not a UUID')
  @Response(404, 'There is no such link')
  async retrieveLink(
    @Request() request: HttpRequest,
    @Path() report_id: Uuid,
    @Path() link_id: Uuid,
  ): Promise<LinkView> {
    const link = await this.view(request, report_id, link_id)(this.context.orm.em.fork());
    if (!link) throw new NotFoundError(missing);
    return link;
  }

  /**
   * Opens a link under an id of the caller's choice; repeating the call gives the same link with the same address.
   * @summary Open a link
   * @param report_id The report's id
   * @param link_id An id of the caller's choice
   */
  @Put('{link_id}')
  @Security('bearer', ['links:write'])
  @Response(400, 'An id is not a UUID')
  @Response(404, 'There is no such report')
  @Response(409, 'The report is not ready, or the link is another report’s, revoked or expired')
  async putLink(@Request() request: HttpRequest, @Path() report_id: Uuid, @Path() link_id: Uuid): Promise<OpenedLink> {
    const { config, orm } = this.context;
    const em = orm.em.fork();
    const wanted = { reportId: report_id, linkId: link_id, userId: ownerOf(principalOf(request)) };
    return tellLink(em, await openLink(em, wanted, config), config);
  }

  /**
   * Revokes a link: from now on its address answers 410, and the link stays in the list. Revoking it again changes
   * nothing.
   * @summary Revoke a link
   * @param report_id The report's id
   * @param link_id The link's id
   */
  @Delete('{link_id}')
  @Security('bearer', ['links:write'])
  @SuccessResponse(204, 'The link is closed')
  @Response(400, 'An id is not a UUID')
  @Response(404, 'There is no such link')
  @Response(412, 'It changed since it was read')
  async deleteLink(@Request() request: HttpRequest, @Path() report_id: Uuid, @Path() link_id: Uuid): Promise<void> {
    const resource = { entity: ReportLink, id: link_id, missing, view: this.view(request, report_id, link_id) };
    await changeOne(request, this.context.orm.em.fork(), resource, (link) => link.revoke());
  }

  /** The link as the caller may see it. */
  private view(request: HttpRequest, reportId: string, linkId: string) {
    const userId = ownerOf(principalOf(request));
    return (em: EntityManager) =>
      selectLinks(em, reportId, userId).where('report_link.id', '=', linkId).executeTakeFirst();
  }
}
