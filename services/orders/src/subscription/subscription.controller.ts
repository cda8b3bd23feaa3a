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
  Patch,
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
import type { OrdersContext } from '../context.ts';
import { keepSubscription } from './keep-subscription.ts';
import type { SubscriptionInput, SubscriptionPage, SubscriptionQuery, SubscriptionView } from './subscription.dto.ts';
import { Subscription } from './subscription.entity.ts';
import { selectSubscriptions } from './subscription.rows.ts';
import { leftOut, readFacts } from './subscription-facts.ts';

const missing = 'There is no such subscription.';

@Route('subscriptions')
@Tags('subscriptions')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope')
export class SubscriptionController extends Controller {
  private readonly context: OrdersContext;

  constructor(context: OrdersContext) {
    super();
    this.context = context;
  }

  /**
   * The subscriptions, newest first; a customer's own.
   * @summary List subscriptions
   */
  @Get()
  @Security('bearer', ['subscriptions:read'])
  @Response(400, 'A parameter is not acceptable')
  @Response(404, 'There is no such page')
  async listSubscriptions(
    @Request() request: HttpRequest,
    @Queries() query: SubscriptionQuery,
  ): Promise<SubscriptionPage> {
    const em = this.context.orm.em.fork();
    const rows = selectSubscriptions(em, ownerOf(principalOf(request)));
    return listOf(request, query, { em, table: 'subscription', rows, ordering: '-created_at' });
  }

  /**
   * Begins a subscription, which is `active` at once: `next_run_at` is its first report. With an `Idempotency-Key` a
   * repetition answers what the first request was answered.
   * @summary Create a subscription
   */
  @Post()
  @Security('bearer', ['subscriptions:manage'])
  @SuccessResponse(201, 'Created')
  @Response(400, 'A field is missing or wrong')
  @Response(409, 'The Shopify line has one, or the first request with this Idempotency-Key has not ended')
  @Response(422, 'The Idempotency-Key came with another body')
  async createSubscription(
    @Request() request: HttpRequest,
    @Body() body: SubscriptionInput,
  ): Promise<SubscriptionView> {
    const view = await createOnce(request, this.context.orm.em.fork(), async (em) => {
      const subscription = Subscription.create(readFacts({ ...leftOut, ...body }));
      await keepSubscription(em, subscription);
      return selectSubscriptions(em).where('id', '=', subscription.id).executeTakeFirstOrThrow();
    });
    this.setStatus(201);
    this.setHeader('Location', `/subscriptions/${view.id}`);
    return view;
  }

  /**
   * One subscription. That of another customer answers 404, here and in everything that follows.
   * @summary Retrieve a subscription
   */
  @Get('{subscription_id}')
  @Security('bearer', ['subscriptions:read'])
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such subscription')
  async retrieveSubscription(
    @Request() request: HttpRequest,
    @Path() subscription_id: Uuid,
  ): Promise<SubscriptionView> {
    const subscriptions = selectSubscriptions(this.context.orm.em.fork(), ownerOf(principalOf(request)));
    const subscription = await subscriptions.where('id', '=', subscription_id).executeTakeFirst();
    if (!subscription) throw new NotFoundError(missing);
    return subscription;
  }

  /**
   * Replaces everything that people set of a subscription; what is left out becomes null. The next report is computed
   * anew. A cancelled one is not changed any more.
   * @summary Replace a subscription
   */
  @Put('{subscription_id}')
  @Security('bearer', ['subscriptions:manage'])
  @Response(400, 'A field is missing or wrong')
  @Response(404, 'There is no such subscription')
  @Response(409, 'It is cancelled, or the Shopify line has another one')
  @Response(412, 'It changed since it was read')
  async replaceSubscription(
    @Request() request: HttpRequest,
    @Path() subscription_id: Uuid,
    @Body() body: SubscriptionInput,
  ): Promise<SubscriptionView> {
    return this.describe(request, subscription_id, { ...leftOut, ...body });
  }

  /**
   * Changes the fields that are sent, and leaves the others as they are. The next report is computed anew. A cancelled
   * subscription is not changed any more.
   * @summary Change a subscription
   */
  @Patch('{subscription_id}')
  @Security('bearer', ['subscriptions:manage'])
  @Response(400, 'A field is wrong')
  @Response(404, 'There is no such subscription')
  @Response(409, 'It is cancelled, or the Shopify line has another one')
  @Response(412, 'It changed since it was read')
  async changeSubscription(
    @Request() request: HttpRequest,
    @Path() subscription_id: Uuid,
    @Body() body: Partial<SubscriptionInput>,
  ): Promise<SubscriptionView> {
    return this.describe(request, subscription_id, body);
  }

  /**
   * Removes a subscription, whatever its state. Cancel it instead where it should be remembered.
   * @summary Delete a subscription
   */
  @Delete('{subscription_id}')
  @Security('bearer', ['subscriptions:manage'])
  @SuccessResponse(204, 'Deleted')
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such subscription')
  @Response(412, 'It changed since it was read')
  async deleteSubscription(@Request() request: HttpRequest, @Path() subscription_id: Uuid): Promise<void> {
    await this.change(request, subscription_id, (subscription, em) => void em.remove(subscription));
  }

  /**
   * Stops the reports until the subscription is resumed. Pausing a paused one changes nothing.
   * @summary Pause a subscription
   */
  @Post('{subscription_id}/pause')
  @Security('bearer', ['subscriptions:write'])
  @SuccessResponse(200, 'Paused')
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such subscription')
  @Response(409, 'It is cancelled')
  @Response(412, 'It changed since it was read')
  async pauseSubscription(@Request() request: HttpRequest, @Path() subscription_id: Uuid): Promise<SubscriptionView> {
    return this.change(request, subscription_id, (subscription) => subscription.pause());
  }

  /**
   * Goes on with the next report that is due; those of the pause are not made up for. Resuming an active one changes
   * nothing.
   * @summary Resume a subscription
   */
  @Post('{subscription_id}/resume')
  @Security('bearer', ['subscriptions:write'])
  @SuccessResponse(200, 'Active')
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such subscription')
  @Response(409, 'It is cancelled')
  @Response(412, 'It changed since it was read')
  async resumeSubscription(@Request() request: HttpRequest, @Path() subscription_id: Uuid): Promise<SubscriptionView> {
    return this.change(request, subscription_id, (subscription) => subscription.resume());
  }

  /**
   * Ends a subscription for good. Cancelling a cancelled one changes nothing.
   * @summary Cancel a subscription
   */
  @Post('{subscription_id}/cancel')
  @Security('bearer', ['subscriptions:write'])
  @SuccessResponse(200, 'Cancelled')
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such subscription')
  @Response(412, 'It changed since it was read')
  async cancelSubscription(@Request() request: HttpRequest, @Path() subscription_id: Uuid): Promise<SubscriptionView> {
    return this.change(request, subscription_id, (subscription) => subscription.cancel());
  }

  private describe(request: HttpRequest, id: string, input: Partial<SubscriptionInput>): Promise<SubscriptionView> {
    return this.change(request, id, async (subscription, em) => {
      subscription.describe(readFacts(input, subscription));
      await keepSubscription(em, subscription);
    });
  }

  private change(
    request: HttpRequest,
    id: string,
    change: (subscription: Subscription, em: EntityManager) => void | Promise<void>,
  ): Promise<SubscriptionView> {
    const owner = ownerOf(principalOf(request));
    const view = (em: EntityManager) => selectSubscriptions(em, owner).where('id', '=', id).executeTakeFirst();
    return changeOne(request, this.context.orm.em.fork(), { entity: Subscription, id, missing, view }, change);
  }
}
