import { NotFoundError } from '@astrall/platform/errors.ts';
import { listOf } from '@astrall/platform/http/list/list-of.ts';
import type { Uuid } from '@astrall/platform/http/wire-types.ts';
import { Controller, Get, Path, Queries, Request, Response, Route, Security, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import type { OrdersContext } from '../context.ts';
import type { CustomerData } from '../data-request/customer-data.dto.ts';
import { gatherData } from '../data-request/gather-data.ts';
import type { WebhookDeliveryPage, WebhookDeliveryQuery, WebhookDeliveryView } from './webhook-delivery.dto.ts';
import { selectWebhookDeliveries } from './webhook-delivery.rows.ts';

@Route('webhook-deliveries')
@Tags('webhook deliveries')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope')
export class WebhookDeliveryController extends Controller {
  private readonly context: OrdersContext;

  constructor(context: OrdersContext) {
    super();
    this.context = context;
  }

  /**
   * What Shopify sent, newest first, without the bodies. `state=rejected` lists what people have to look at.
   * @summary List webhook deliveries
   */
  @Get()
  @Security('bearer', ['webhook-deliveries:read'])
  @Response(400, 'A parameter is not acceptable')
  @Response(404, 'There is no such page')
  async listWebhookDeliveries(
    @Request() request: HttpRequest,
    @Queries() query: WebhookDeliveryQuery,
  ): Promise<WebhookDeliveryPage> {
    const em = this.context.orm.em.fork();
    const rows = selectWebhookDeliveries(em);
    return listOf(request, query, { em, table: 'webhook_delivery', rows, ordering: '-received_at' });
  }

  /**
   * One delivery with its body, as it was signed.
   * @summary Retrieve a webhook delivery
   */
  @Get('{webhook_delivery_id}')
  @Security('bearer', ['webhook-deliveries:read'])
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such delivery')
  async retrieveWebhookDelivery(@Path() webhook_delivery_id: Uuid): Promise<WebhookDeliveryView> {
    const deliveries = selectWebhookDeliveries(this.context.orm.em.fork()).select('body');
    const delivery = await deliveries.where('id', '=', webhook_delivery_id).executeTakeFirst();
    if (!delivery) throw new NotFoundError('There is no such delivery.');
    return delivery;
  }

  /**
   * What a customer asked a shop for with `customers/data_request`: everything that is held about them now, in every
   * service, for people to hand over. Of somebody who bought at another shop too it has what belongs to the orders that
   * were named.
   * @summary Retrieve a customer's data
   */
  @Get('{webhook_delivery_id}/customer-data')
  @Security('bearer', ['webhook-deliveries:read'])
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such delivery, or it asks for no data')
  @Response(409, 'The request could not be read, or the data was erased since')
  retrieveCustomerData(@Path() webhook_delivery_id: Uuid): Promise<CustomerData> {
    return gatherData(webhook_delivery_id, this.context);
  }
}
