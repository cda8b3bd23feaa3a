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
import type { NotifierContext } from '../context.ts';
import type { DeliveryErasure, DeliveryPage, DeliveryQuery, DeliveryView, ResendInput } from './delivery.dto.ts';
import { selectDeliveries } from './delivery.rows.ts';
import { eraseDeliveries } from './erase-deliveries.ts';
import { resendDelivery } from './resend-delivery.ts';

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
   * The mails queued and sent, newest first. `search` looks in the recipients' addresses and names.
   * @summary List deliveries
   */
  @Get()
  @Security('bearer', ['deliveries:read'])
  @Response(400, 'A parameter is not acceptable')
  @Response(404, 'There is no such page')
  async listDeliveries(@Request() request: HttpRequest, @Queries() query: DeliveryQuery): Promise<DeliveryPage> {
    const em = this.context.orm.em.fork();
    const list = { em, table: 'email_delivery', rows: selectDeliveries(em), ordering: '-created_at' };
    return listOf(request, query, list);
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

  /**
   * Has a mail about an order sent again, whether it was sent, bounced or was given up. It is answered at once, with the
   * delivery `queued`; it is another mail then, with a Message-ID of its own, and has as many attempts as the first.
   * `message_id` and `sent_at` stay those of the mail before until it is sent.
   *
   * It goes to the address that the order's customer has when it goes out. A mail about a report brings another link,
   * and may be given another address, which stays; links that were mailed elsewhere are revoked then. Questions to a
   * customer bring the same link and go to no other address: where theirs is wrong, correct the order's e-mail, and they
   * are asked at the new one. Questions that have been answered are not mailed; the delivery ends as `failed`.
   *
   * Every request sends one more mail: give an `Idempotency-Key`, and a repetition sends none.
   *
   * A mail that is queued answers 409, and so does the mail of a password reset: whoever wants another asks for one.
   * @summary Resend a delivery
   * @param delivery_id The delivery's id
   */
  @Post('{delivery_id}/resend')
  @Security('bearer', ['deliveries:write'])
  @SuccessResponse(202, 'Queued')
  @Response(400, 'The id is not a UUID, or the recipient not an address')
  @Response(404, 'There is no such delivery')
  @Response(409, 'It is queued, or cannot be sent again')
  @Response(412, 'It changed since it was read')
  @Response(422, 'The Idempotency-Key came with another body')
  async resendDelivery(
    @Request() request: HttpRequest,
    @Path() delivery_id: Uuid,
    @Body() body?: ResendInput,
  ): Promise<DeliveryView> {
    const delivery = await resendDelivery(request, delivery_id, body?.recipient, this.context);
    this.setStatus(202);
    return delivery;
  }

  /**
   * Forgets whom mails were for and where they went, as a shop has to; that they were sent, and when, stays. What is queued
   * is `failed` and not sent any more. What is not there is no fault, so the call can be repeated; only services of the
   * platform may make it.
   * @summary Erase deliveries
   */
  @Post('erase')
  @Security('bearer', ['deliveries:erase'])
  @SuccessResponse(204, 'Erased')
  @Response(400, 'A field is missing or wrong')
  async eraseDeliveries(@Body() body: DeliveryErasure): Promise<void> {
    await eraseDeliveries(this.context.orm.em.fork(), body);
  }
}
