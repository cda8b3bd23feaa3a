import type { PageLinks, SearchQuery } from '@astrall/platform/http/list/list-query.ts';
import type { EmailAddress, Instant, Uuid, UuidList } from '@astrall/platform/http/wire-types.ts';

/** What a mail is about: a report, birth details that the customer is asked for, or a password to be set. */
type DeliveryKind = 'report_ready' | 'birth_details' | 'password_reset';

/**
 * `bounced`: refused for good; `failed`: given up after too many passing failures, or because what it was about had
 * passed, such as a question that was answered meanwhile.
 */
type DeliveryState = 'queued' | 'sent' | 'bounced' | 'failed';

export interface DeliveryView {
  id: Uuid;
  kind: DeliveryKind;
  /** Null where the mail is about no report. */
  report_id: Uuid | null;
  /** Null where the mail is about no order. */
  order_id: Uuid | null;
  /**
   * Where it went, or would go as of now: until it is sent it follows the order's customer. As they gave it, even if no
   * mail can go there. Empty once the customer's data was erased.
   * @example "ana@example.com"
   */
  recipient: string;
  locale: 'es' | 'en';
  state: DeliveryState;
  /**
   * How often sending was begun, all in all.
   * @isInt must be a whole number
   * @example 1
   */
  attempts: number;
  /**
   * How often people had it sent again.
   * @isInt must be a whole number
   * @example 0
   */
  resends: number;
  /** When sending was last begun. */
  last_attempt_at: Instant | null;
  /** What the last attempt failed for. */
  last_error: string | null;
  /**
   * Of the mail that was last sent.
   * @example "<0199c0de-0000-8000-8000-000000000001@astrall.example>"
   */
  message_id: string | null;
  created_at: Instant;
  /** When it was last sent. */
  sent_at: Instant | null;
}

export interface ResendInput {
  /**
   * Where a mail about a report goes from now on, whatever address its customer has; links that were mailed elsewhere
   * end. Left out, it goes where one given before says, else to the address that the order's customer has when it goes
   * out.
   */
  recipient?: EmailAddress;
}

/** Whose mails are to be forgotten. */
export interface DeliveryErasure {
  /**
   * Orders that the mails are about.
   * @maxItems 1000 must have 1000 items at most
   */
  order_ids: Uuid[];
  /**
   * Customers whom the mails were queued for.
   * @maxItems 1000 must have 1000 items at most
   */
  user_ids: Uuid[];
}

export interface DeliveryPage extends PageLinks {
  results: DeliveryView[];
}

export interface DeliveryQuery extends SearchQuery {
  /**
   * Keys to order by, `-` before a key for descending: created_at, recipient, state, attempts.
   * @pattern ^-?(created_at|recipient|state|attempts)(,-?(created_at|recipient|state|attempts)){0,3}$ must be keys out of created_at, recipient, state, attempts
   * @default "-created_at"
   */
  ordering?: string;
  id__in?: UuidList;
  kind?: DeliveryKind;
  report_id?: Uuid;
  report_id__in?: UuidList;
  order_id?: Uuid;
  order_id__in?: UuidList;
  /** @maxLength 254 must have 254 characters at most */
  recipient?: string;
  locale?: 'es' | 'en';
  state?: DeliveryState;
  /**
   * States, separated by commas.
   * @pattern ^(queued|sent|bounced|failed)(,(queued|sent|bounced|failed)){0,9}$ must be states separated by commas
   */
  state__in?: string;
  created_at__gte?: Instant;
  created_at__lte?: Instant;
  sent_at__gte?: Instant;
  sent_at__lte?: Instant;
  sent_at__isnull?: boolean;
}
