import type { PageLinks, SearchQuery } from '@astrall/platform/http/list/list-query.ts';
import type { EmailAddress, Instant, Uuid } from '@astrall/platform/http/wire-types.ts';

/** How far a reservation has come; `cancelled` and `completed` are final. */
type ReservationState = 'pending' | 'confirmed' | 'cancelled' | 'completed';

/** What people set of a reservation. */
export interface ReservationInput {
  /**
   * @minLength 1 must not be empty
   * @maxLength 255 must have 255 characters at most
   * @pattern \S must not be blank
   * @example "Ana Pérez"
   */
  client_name: string;
  email: EmailAddress;
  /**
   * When it begins. It has to lie ahead when it is set.
   * @example "2030-05-17T18:30:00Z"
   */
  starts_at: Instant;
  party_size: PartySize;
  /**
   * @maxLength 2000 must have 2000 characters at most
   * @default ""
   * @example "A table by the window"
   */
  notes?: string;
}

/** A reservation to be made. */
export interface NewReservation extends ReservationInput {
  /**
   * Whom it belongs to; staff may leave it out for somebody without an account. A customer's own are always theirs.
   * @example null
   */
  user_id?: Uuid | null;
}

/**
 * How many people come.
 * @isInt must be a whole number
 * @minimum 1 must be 1 or more
 * @maximum 10000 must be 10000 or less
 * @example 2
 */
type PartySize = number;

export interface ReservationView {
  id: Uuid;
  user_id: Uuid | null;
  /** @example "Ana Pérez" */
  client_name: string;
  /** @example "ana@example.com" */
  email: string;
  /** @example "2030-05-17T18:30:00Z" */
  starts_at: Instant;
  /**
   * @isInt must be a whole number
   * @example 2
   */
  party_size: number;
  /** @example "A table by the window" */
  notes: string;
  state: ReservationState;
  created_at: Instant;
  updated_at: Instant;
}

export interface ReservationPage extends PageLinks {
  results: ReservationView[];
}

export interface ReservationQuery extends SearchQuery {
  /**
   * Keys to order by, `-` before a key for descending: starts_at, party_size, client_name, state, created_at, updated_at.
   * @pattern ^-?(starts_at|party_size|client_name|state|created_at|updated_at)(,-?(starts_at|party_size|client_name|state|created_at|updated_at)){0,5}$ must be keys out of starts_at, party_size, client_name, state, created_at, updated_at
   * @default "-created_at"
   */
  ordering?: string;
  state?: ReservationState;
  /**
   * States, separated by commas.
   * @pattern ^(pending|confirmed|cancelled|completed)(,(pending|confirmed|cancelled|completed)){0,9}$ must be states separated by commas
   * @example "pending,confirmed"
   */
  state__in?: string;
  email?: EmailAddress;
  user_id?: Uuid;
  user_id__isnull?: boolean;
  starts_at__gte?: Instant;
  starts_at__lte?: Instant;
  party_size?: PartySize;
  party_size__gte?: PartySize;
  party_size__lte?: PartySize;
  created_at__gte?: Instant;
  created_at__lte?: Instant;
}
