import { ownerOf, principalOf } from '@astrall/platform/auth/principal.ts';
import { NotFoundError } from '@astrall/platform/errors.ts';
import { listOf } from '@astrall/platform/http/list/list-of.ts';
import type { Uuid } from '@astrall/platform/http/wire-types.ts';
import {
  Body,
  Controller,
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
import type { OrdersContext } from '../context.ts';
import { completeDetails } from './complete-details.ts';
import type { CompleteDetails, OrderPage, OrderQuery, OrderView } from './order.dto.ts';
import { selectLines, selectOrders } from './order.rows.ts';

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
    const rows = selectOrders(em, ownerOf(principalOf(request)));
    return listOf(request, query, { em, table: 'order', rows, ordering: '-created_at' });
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
    const em = this.context.orm.em.fork();
    const order = await selectOrders(em, ownerOf(principalOf(request)))
      .where('id', '=', order_id)
      .executeTakeFirst();
    if (!order) throw new NotFoundError('There is no such order.');
    return { ...order, lines: await selectLines(em).where('order_id', '=', order_id).execute() };
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
