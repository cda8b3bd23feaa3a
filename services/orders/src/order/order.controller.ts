import { ownerOf, principalOf } from '@astrall/platform/auth/principal.ts';
import { NotFoundError } from '@astrall/platform/errors.ts';
import { listOf } from '@astrall/platform/http/list/list-of.ts';
import type { Uuid } from '@astrall/platform/http/wire-types.ts';
import {
  Body,
  Controller,
  Get,
  Patch,
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
import type { OrdersContext } from '../context.ts';
import { cancelOrder } from './cancel-order.ts';
import { completeDetails } from './complete-details.ts';
import { correctOrder } from './correct-order.ts';
import type { CompleteDetails, OrderCorrections, OrderPage, OrderQuery, OrderView } from './order.dto.ts';
import { findOrderView, selectOrders } from './order.rows.ts';
import { noSuchOrder } from './order-resource.ts';
import { retryOrder } from './retry-order.ts';

@Route('orders')
@Tags('orders')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope')
export class OrderController extends Controller {
  private readonly context: OrdersContext;

  constructor(context: OrdersContext) {
    super();
    this.context = context;
  }

  /**
   * The orders received, newest first; a customer's own.
   * @summary List orders
   */
  @Get()
  @Security('bearer', ['orders:read'])
  @Response(400, 'A parameter is not acceptable')
  @Response(404, 'There is no such page')
  async listOrders(@Request() request: HttpRequest, @Queries() query: OrderQuery): Promise<OrderPage> {
    const em = this.context.orm.em.fork();
    const { report_state, ...filters } = query;
    const rows = selectOrders(em, ownerOf(principalOf(request)), report_state);
    return listOf(request, filters, { em, table: 'order', rows, ordering: '-created_at' });
  }

  /**
   * One order with its lines, and for each how far its report has come.
   * @summary Retrieve an order
   * @param order_id The order's id
   */
  @Get('{order_id}')
  @Security('bearer', ['orders:read'])
  @Response(400, 'The id is not a uuid')
  @Response(404, 'There is no such order')
  async retrieveOrder(@Request() request: HttpRequest, @Path() order_id: Uuid): Promise<OrderView> {
    const order = await findOrderView(this.context.orm.em.fork(), order_id, ownerOf(principalOf(request)));
    if (!order) throw new NotFoundError(noSuchOrder);
    return order;
  }

  /**
   * Sets right the e-mail address or the language of an order; later webhooks do not undo it.
   *
   * The order goes over to the customer of the new address, and every mail about it that has not left yet goes there;
   * what was mailed before stays where it is. The language holds for every report that is asked for from now on: by the
   * payment, by completing birth details, by a retry; a report that was asked for before keeps its own. Lines that
   * waited for an address alone go on with `POST /orders/{order_id}/retry`.
   * @summary Change an order
   */
  @Patch('{order_id}')
  @Security('bearer', ['orders:write'])
  @Response(400, 'A field is wrong')
  @Response(404, 'There is no such order')
  @Response(409, 'The order is cancelled, or was paid meanwhile')
  @Response(412, 'It changed since it was read')
  async changeOrder(
    @Request() request: HttpRequest,
    @Path() order_id: Uuid,
    @Body() body: OrderCorrections,
  ): Promise<OrderView> {
    return correctOrder(request, order_id, body, this.context);
  }

  /**
   * Cancels an order: what is not made yet is not made. Lines that waited or were asked for become `cancelled`; reports
   * that are ready stay so, and failed ones too. A report that is being made in this moment is finished: its line
   * becomes `ready`, the customer gets it, and the order stays cancelled. A payment afterwards changes nothing.
   *
   * Cancelling a cancelled order changes nothing. Money is given back in Shopify.
   * @summary Cancel an order
   */
  @Post('{order_id}/cancel')
  @Security('bearer', ['orders:write'])
  @SuccessResponse(200, 'Cancelled')
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such order')
  @Response(409, 'Everything is made already')
  @Response(412, 'It changed since it was read')
  async cancelOrder(@Request() request: HttpRequest, @Path() order_id: Uuid): Promise<OrderView> {
    return cancelOrder(request, order_id, this.context);
  }

  /**
   * Asks again for the reports of an order that failed, and for those that waited for an e-mail address which the order
   * has now. They keep their ids. Lines that wait for birth details need those first.
   * @summary Retry an order
   */
  @Post('{order_id}/retry')
  @Security('bearer', ['orders:write'])
  @SuccessResponse(202, 'The reports are being made')
  @Response(400, 'The id is not a UUID, or users refuses what the order says')
  @Response(404, 'There is no such order')
  @Response(409, 'There is nothing to retry')
  @Response(412, 'It changed since it was read')
  async retryOrder(@Request() request: HttpRequest, @Path() order_id: Uuid): Promise<OrderView> {
    const order = await retryOrder(request, order_id, this.context);
    this.setStatus(202);
    return order;
  }

  /**
   * Gives a line that waits for birth details what it lacked; its report is made at once. What is left out stays as the
   * order carries it.
   * @summary Complete a line's birth details
   */
  @Post('{order_id}/lines/{line_id}/birth-details')
  @Security('bearer', ['orders:write'])
  @SuccessResponse(202, 'The report is being made')
  @Response(400, 'A detail is missing or wrong')
  @Response(404, 'There is no such line')
  @Response(409, 'The line does not wait for details')
  async completeBirthDetails(
    @Request() request: HttpRequest,
    @Path() order_id: Uuid,
    @Path() line_id: Uuid,
    @Body() body: CompleteDetails,
  ): Promise<OrderView> {
    await completeDetails(order_id, line_id, body, this.context);
    this.setStatus(202);
    return this.retrieveOrder(request, order_id);
  }
}
