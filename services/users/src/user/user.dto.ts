import type { PageLinks, SearchQuery } from '@astrall/platform/http/list/list-query.ts';
import type { EmailAddress, Instant, Uuid } from '@astrall/platform/http/wire-types.ts';

/** What a person is to the platform. */
type UserType = 'customer' | 'staff' | 'admin';

/** A language we write in. */
type Locale = 'es' | 'en';

/**
 * A person's given or family name; empty when it is not known.
 * @maxLength 255 must have 255 characters at most
 */
type PersonName = string;

/** Whether deleted ones are listed too, or alone; by default they are hidden. Not for customers. */
export type Deleted = 'include' | 'only';

/** What people set of a user. */
export interface UserInput {
  /** Nobody else's, regardless of case. */
  email: EmailAddress;
  /** @example "Ana" */
  first_name: PersonName;
  /** @example "Pérez" */
  last_name: PersonName;
  /** @example "customer" */
  type: UserType;
  /**
   * The language we write to this person in.
   * @example "es"
   */
  locale: Locale;
}

export interface UserView {
  id: Uuid;
  /** @example "ana@example.com" */
  email: string;
  /** @example "Ana" */
  first_name: string;
  /** @example "Pérez" */
  last_name: string;
  /**
   * Both names, or the one there is; empty when there is none.
   * @example "Ana Pérez"
   */
  full_name: string;
  type: UserType;
  /**
   * Whether this person may sign in.
   * @example true
   */
  active: boolean;
  /** The language we write to this person in. */
  locale: Locale;
  created_at: Instant;
  updated_at: Instant;
  /** @example null */
  deleted_at: Instant | null;
}

export interface UserPage extends PageLinks {
  results: UserView[];
}

export interface UserQuery extends SearchQuery {
  /**
   * Keys to order by, `-` before a key for descending: email, first_name, last_name, full_name, type, created_at, updated_at.
   * @pattern ^-?(email|first_name|last_name|full_name|type|created_at|updated_at)(,-?(email|first_name|last_name|full_name|type|created_at|updated_at)){0,6}$ must be keys out of email, first_name, last_name, full_name, type, created_at, updated_at
   * @default "-created_at"
   */
  ordering?: string;
  type?: UserType;
  /**
   * Types, separated by commas.
   * @pattern ^(customer|staff|admin)(,(customer|staff|admin)){0,2}$ must be types out of customer, staff, admin
   * @example "staff,admin"
   */
  type__in?: string;
  /**
   * The whole address, regardless of case.
   * @maxLength 254 must have 254 characters at most
   */
  email?: string;
  active?: boolean;
  locale?: Locale;
  created_at__gte?: Instant;
  created_at__lte?: Instant;
  deleted?: Deleted;
}

/** A customer as an order names one. */
export interface CustomerInput {
  /**
   * @format email
   * @pattern ^[^\s@]+@[^\s@]+$ must be an e-mail address
   * @maxLength 254 must have 254 characters at most
   * @example "ana@example.com"
   */
  email: string;
  /** @example "Ana" */
  first_name: PersonName;
  /** @example "Pérez" */
  last_name: PersonName;
  /** @example "es" */
  locale: Locale;
}

/** What is to be forgotten of customers. */
export interface CustomerErasure {
  /**
   * Customers who go with everything.
   * @maxItems 1000 must have 1000 items at most
   */
  user_ids: Uuid[];
  /**
   * Birth profiles that go, whoever's they are.
   * @maxItems 1000 must have 1000 items at most
   */
  birth_profile_ids: Uuid[];
}
