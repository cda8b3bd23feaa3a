import { randomUUIDv7 } from 'node:crypto';
import { ConflictError } from '@astrall/platform/errors.ts';
import { defineEntity, p } from '@mikro-orm/core';

export const reservationStates = ['pending', 'confirmed', 'cancelled', 'completed'] as const;
export type ReservationState = (typeof reservationStates)[number];

/** Where a state may go; the database refuses everything else as well. */
const transitions: Record<ReservationState, readonly ReservationState[]> = {
  pending: ['confirmed', 'cancelled'],
  confirmed: ['completed', 'cancelled'],
  cancelled: [],
  completed: [],
};

const ReservationSchema = defineEntity({
  name: 'Reservation',
  tableName: 'reservation',
  indexes: [
    {
      name: 'reservation_created_at_id_index',
      columns: [
        { name: 'created_at', sort: 'desc' },
        { name: 'id', sort: 'desc' },
      ],
    },
    { name: 'reservation_starts_at_id_index', properties: ['startsAt', 'id'] },
    {
      name: 'reservation_user_id_index',
      columns: [{ name: 'user_id' }, { name: 'created_at', sort: 'desc' }, { name: 'id', sort: 'desc' }],
    },
    {
      name: 'reservation_state_index',
      columns: [{ name: 'state' }, { name: 'created_at', sort: 'desc' }, { name: 'id', sort: 'desc' }],
    },
  ],
  properties: {
    id: p.uuid().primary(),
    /** The customer it belongs to; null when staff took it for somebody without an account. */
    userId: p.uuid().nullable(),
    clientName: p.string(),
    email: p.string().length(254),
    startsAt: p.datetime(),
    partySize: p.integer(),
    notes: p.text(),
    state: p.enum(reservationStates),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

export interface ReservationFacts {
  clientName: string;
  email: string;
  startsAt: Date;
  partySize: number;
  notes: string;
}

/** A table, a room or an hour that somebody asked for. */
export class Reservation extends ReservationSchema.class {
  static create(facts: ReservationFacts, userId: string | null): Reservation {
    const reservation = new Reservation();
    Object.assign(reservation, facts);
    reservation.id = randomUUIDv7();
    reservation.userId = userId;
    reservation.state = 'pending';
    reservation.createdAt = new Date();
    reservation.updatedAt = reservation.createdAt;
    return reservation;
  }

  /** @throws ConflictError once it has ended */
  describe(facts: Partial<ReservationFacts>): void {
    if (transitions[this.state].length === 0)
      throw new ConflictError(`The reservation is ${this.state}; it stays as it is.`);
    Object.assign(this, facts);
    this.updatedAt = new Date();
  }

  confirm(): void {
    this.become('confirmed');
  }

  cancel(): void {
    this.become('cancelled');
  }

  /** @throws ConflictError before its time has come */
  complete(): void {
    if (this.state === 'confirmed' && this.startsAt > new Date()) {
      throw new ConflictError('The reservation cannot be completed before it begins.');
    }
    this.become('completed');
  }

  /** What it is already it stays, unchanged. */
  private become(state: ReservationState): void {
    if (this.state === state) return;
    if (!transitions[this.state].includes(state)) {
      throw new ConflictError(`The reservation is ${this.state}; it cannot become ${state}.`);
    }
    this.state = state;
    this.updatedAt = new Date();
  }
}

ReservationSchema.setClass(Reservation);
