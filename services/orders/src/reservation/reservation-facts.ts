import { InvalidError } from '@astrall/platform/errors.ts';
import type { ReservationInput } from './reservation.dto.ts';
import type { Reservation, ReservationFacts } from './reservation.entity.ts';

/**
 * Reads what was sent of a reservation. A beginning that is kept may have passed, one that is set may not.
 * @throws InvalidError for a beginning that is set behind us
 */
export function readFacts(input: ReservationInput): ReservationFacts;
export function readFacts(input: Partial<ReservationInput>, known: Reservation): Partial<ReservationFacts>;
export function readFacts(input: Partial<ReservationInput>, known?: Reservation): Partial<ReservationFacts> {
  const { client_name, email, starts_at, party_size, notes } = input;
  const facts = {
    clientName: client_name,
    email,
    startsAt: starts_at === undefined ? undefined : readBeginning(starts_at, known?.startsAt),
    partySize: party_size,
    notes,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function readBeginning(text: string, known: Date | undefined): Date {
  const startsAt = new Date(Temporal.Instant.from(text).epochMilliseconds);
  if (startsAt.getTime() !== known?.getTime() && startsAt.getTime() <= Date.now()) {
    throw new InvalidError('Some fields are not acceptable.', { starts_at: ['must lie ahead'] });
  }
  return startsAt;
}
