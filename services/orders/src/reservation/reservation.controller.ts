import { ownerOf, principalOf } from '@astrall/platform/auth/principal.ts';
import { ConflictError, InvalidError, NotFoundError } from '@astrall/platform/errors.ts';
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
import type {
  NewReservation,
  ReservationInput,
  ReservationPage,
  ReservationQuery,
  ReservationView,
} from './reservation.dto.ts';
import { Reservation } from './reservation.entity.ts';
import { selectReservations } from './reservation.rows.ts';
import { readFacts } from './reservation-facts.ts';

const missing = 'There is no such reservation.';

@Route('reservations')
@Tags('reservations')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope')
export class ReservationController extends Controller {
  private readonly context: OrdersContext;

  constructor(context: OrdersContext) {
    super();
    this.context = context;
  }

  /**
   * The reservations, newest first; a customer's own.
   * @summary List reservations
   */
  @Get()
  @Security('bearer', ['reservations:read'])
  @Response(400, 'A parameter is not acceptable')
  @Response(404, 'There is no such page')
  async listReservations(
    @Request() request: HttpRequest,
    @Queries() query: ReservationQuery,
  ): Promise<ReservationPage> {
    const em = this.context.orm.em.fork();
    const rows = selectReservations(em, ownerOf(principalOf(request)));
    return listOf(request, query, { em, table: 'reservation', rows, ordering: '-created_at' });
  }

  /**
   * Asks for a reservation, which is `pending` until staff confirm it. Customers ask for themselves. With an
   * `Idempotency-Key` a repetition answers what the first request was answered.
   * @summary Create a reservation
   */
  @Post()
  @Security('bearer', ['reservations:write'])
  @SuccessResponse(201, 'Created')
  @Response(400, 'A field is missing or wrong, or the beginning lies behind us')
  @Response(409, 'The first request with this Idempotency-Key has not ended')
  @Response(422, 'The Idempotency-Key came with another body')
  async createReservation(@Request() request: HttpRequest, @Body() body: NewReservation): Promise<ReservationView> {
    const owner = ownerOf(principalOf(request));
    if (owner && body.user_id && body.user_id.toLowerCase() !== owner) {
      throw new InvalidError('Some fields are not acceptable.', { user_id: ['must be your own'] });
    }
    const view = await createOnce(request, this.context.orm.em.fork(), async (em) => {
      const reservation = Reservation.create(readFacts({ notes: '', ...body }), owner ?? body.user_id ?? null);
      await em.persist(reservation).flush();
      return selectReservations(em).where('id', '=', reservation.id).executeTakeFirstOrThrow();
    });
    this.setStatus(201);
    this.setHeader('Location', `/reservations/${view.id}`);
    return view;
  }

  /**
   * One reservation. That of another customer answers 404, here and in everything that follows.
   * @summary Retrieve a reservation
   */
  @Get('{reservation_id}')
  @Security('bearer', ['reservations:read'])
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such reservation')
  async retrieveReservation(@Request() request: HttpRequest, @Path() reservation_id: Uuid): Promise<ReservationView> {
    const reservations = selectReservations(this.context.orm.em.fork(), ownerOf(principalOf(request)));
    const reservation = await reservations.where('id', '=', reservation_id).executeTakeFirst();
    if (!reservation) throw new NotFoundError(missing);
    return reservation;
  }

  /**
   * Replaces everything that people set of a reservation; notes that are left out are emptied. Whom it belongs to stays.
   * Once cancelled or completed it is not changed any more, and once confirmed staff alone change it.
   * @summary Replace a reservation
   */
  @Put('{reservation_id}')
  @Security('bearer', ['reservations:write'])
  @Response(400, 'A field is missing or wrong')
  @Response(404, 'There is no such reservation')
  @Response(409, 'It has ended, or was confirmed')
  @Response(412, 'It changed since it was read')
  async replaceReservation(
    @Request() request: HttpRequest,
    @Path() reservation_id: Uuid,
    @Body() body: ReservationInput,
  ): Promise<ReservationView> {
    return this.describe(request, reservation_id, { notes: '', ...body });
  }

  /**
   * Changes the fields that are sent, and leaves the others as they are. Once cancelled or completed a reservation is
   * not changed any more, and once confirmed staff alone change it.
   * @summary Change a reservation
   */
  @Patch('{reservation_id}')
  @Security('bearer', ['reservations:write'])
  @Response(400, 'A field is wrong')
  @Response(404, 'There is no such reservation')
  @Response(409, 'It has ended, or was confirmed')
  @Response(412, 'It changed since it was read')
  async changeReservation(
    @Request() request: HttpRequest,
    @Path() reservation_id: Uuid,
    @Body() body: Partial<ReservationInput>,
  ): Promise<ReservationView> {
    return this.describe(request, reservation_id, body);
  }

  /**
   * Removes a reservation, whatever its state. Customers cancel instead, so that staff see that there was one.
   * @summary Delete a reservation
   */
  @Delete('{reservation_id}')
  @Security('bearer', ['reservations:manage'])
  @SuccessResponse(204, 'Deleted')
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such reservation')
  @Response(412, 'It changed since it was read')
  async deleteReservation(@Request() request: HttpRequest, @Path() reservation_id: Uuid): Promise<void> {
    await this.change(request, reservation_id, (reservation, em) => void em.remove(reservation));
  }

  /**
   * Confirms a pending reservation, also one whose time has passed, since staff may come to it late. Confirming a
   * confirmed one changes nothing.
   * @summary Confirm a reservation
   */
  @Post('{reservation_id}/confirm')
  @Security('bearer', ['reservations:manage'])
  @SuccessResponse(200, 'Confirmed')
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such reservation')
  @Response(409, 'It is cancelled or completed')
  @Response(412, 'It changed since it was read')
  async confirmReservation(@Request() request: HttpRequest, @Path() reservation_id: Uuid): Promise<ReservationView> {
    return this.change(request, reservation_id, (reservation) => reservation.confirm());
  }

  /**
   * Cancels a reservation that is pending or confirmed. Cancelling a cancelled one changes nothing.
   * @summary Cancel a reservation
   */
  @Post('{reservation_id}/cancel')
  @Security('bearer', ['reservations:write'])
  @SuccessResponse(200, 'Cancelled')
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such reservation')
  @Response(409, 'It is completed')
  @Response(412, 'It changed since it was read')
  async cancelReservation(@Request() request: HttpRequest, @Path() reservation_id: Uuid): Promise<ReservationView> {
    return this.change(request, reservation_id, (reservation) => reservation.cancel());
  }

  /**
   * Says that the guests came: of a confirmed reservation that has begun. Completing a completed one changes nothing.
   * @summary Complete a reservation
   */
  @Post('{reservation_id}/complete')
  @Security('bearer', ['reservations:manage'])
  @SuccessResponse(200, 'Completed')
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such reservation')
  @Response(409, 'It is pending or cancelled, or has not begun')
  @Response(412, 'It changed since it was read')
  async completeReservation(@Request() request: HttpRequest, @Path() reservation_id: Uuid): Promise<ReservationView> {
    return this.change(request, reservation_id, (reservation) => reservation.complete());
  }

  private describe(request: HttpRequest, id: string, input: Partial<ReservationInput>): Promise<ReservationView> {
    const isCustomer = ownerOf(principalOf(request)) !== undefined;
    return this.change(request, id, (reservation) => {
      // What staff agreed to is not theirs any more when the customer turns two guests into twenty.
      if (isCustomer && reservation.state === 'confirmed') {
        throw new ConflictError('The reservation is confirmed; ask us to change it, or cancel it.');
      }
      reservation.describe(readFacts(input, reservation));
    });
  }

  private change(
    request: HttpRequest,
    id: string,
    change: (reservation: Reservation, em: EntityManager) => void,
  ): Promise<ReservationView> {
    const owner = ownerOf(principalOf(request));
    const view = (em: EntityManager) => selectReservations(em, owner).where('id', '=', id).executeTakeFirst();
    return changeOne(request, this.context.orm.em.fork(), { entity: Reservation, id, missing, view }, change);
  }
}
