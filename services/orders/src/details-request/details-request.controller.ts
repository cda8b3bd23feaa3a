import type { Uuid } from '@astrall/platform/http/wire-types.ts';
import { Controller, Path, Put, Query, Response, Route, Security, Tags } from '@tsoa/runtime';
import type { OrdersContext } from '../context.ts';
import type { DetailsLink } from './details-request.dto.ts';
import { openDetailsLink } from './open-details-link.ts';

@Route('details-requests')
@Tags('orders')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope')
export class DetailsRequestController extends Controller {
  private readonly context: OrdersContext;

  constructor(context: OrdersContext) {
    super();
    this.context = context;
  }

  /**
   * What to write in the mail that asks a customer for birth details, as it goes out: the link, and what is asked now.
   * Repeating the call gives the same link, and lets it work from now on; only services of the platform may call it.
   * @summary Open a link to answer
   * @param details_request_id The request that the event named
   * @param address_id Names the address that it is mailed to, where it may have gone elsewhere before: the link is another
   * one then, and the one before works no more
   */
  @Put('{details_request_id}/link')
  @Security('bearer', ['details-links:write'])
  @Response(400, 'An id is not a UUID')
  @Response(404, 'There is no such request, it was answered, or its order waits for nothing any more')
  openDetailsLink(@Path() details_request_id: Uuid, @Query() address_id?: Uuid): Promise<DetailsLink> {
    return openDetailsLink(details_request_id, address_id, this.context);
  }
}
