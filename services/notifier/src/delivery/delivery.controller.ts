import { NotFoundError } from '@astrall/platform/errors.ts';
import { pageOf } from '@astrall/platform/http/pagination.ts';
import type { PageNumber, PageSize, Uuid } from '@astrall/platform/http/wire-types.ts';
import { Controller, Get, Path, Query, Request, Response, Route, Security, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import type { NotifierContext } from '../context.ts';
import type { DeliveryPage, DeliveryView } from './delivery.dto.ts';
import { selectDeliveries } from './delivery.rows.ts';

@Route('deliveries')
@Tags('deliveries')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope')
export class DeliveryController extends Controller {
  private readonly context: NotifierContext;

  constructor(context: NotifierContext) {
    super();
    this.context = context;
  }

  /**
   * The mails queued and sent, newest first.
   * @summary List deliveries
   * @param page The page to read, from 1
   * @param page_size How many deliveries a page holds
   */
  @Get()
  @Security('bearer', ['deliveries:read'])
  @Response(400, 'A parameter is not acceptable')
  @Response(404, 'There is no such page')
  async listDeliveries(
    @Request() request: HttpRequest,
    @Query() page: PageNumber = 1,
    @Query() page_size: PageSize = 10,
  ): Promise<DeliveryPage> {
    return pageOf(request, { page, pageSize: page_size }, selectDeliveries(this.context.orm.em.fork()));
  }

  /**
   * One mail, and what became of it.
   * @summary Retrieve a delivery
   * @param delivery_id The delivery's id
   */
  @Get('{delivery_id}')
  @Security('bearer', ['deliveries:read'])
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such delivery')
  async retrieveDelivery(@Path() delivery_id: Uuid): Promise<DeliveryView> {
    const delivery = await selectDeliveries(this.context.orm.em.fork())
      .where('id', '=', delivery_id)
      .executeTakeFirst();
    if (!delivery) throw new NotFoundError('There is no such delivery.');
    return delivery;
  }
}
