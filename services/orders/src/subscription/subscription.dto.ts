import type { ListQuery, PageLinks } from '@astrall/platform/http/list/list-query.ts';
import type { Instant, Uuid } from '@astrall/platform/http/wire-types.ts';

/** How often a report comes. */
type Frequency = 'daily' | 'weekly' | 'monthly';

type SubscriptionState = 'active' | 'paused' | 'cancelled';

/** What people set of a subscription. */
export interface SubscriptionInput {
  /** The customer the reports go to. */
  user_id: Uuid;
  /** Whose birth they are about. */
  birth_profile_id: Uuid;
  /** @example "monthly" */
  kind: Frequency;
  locale: 'es' | 'en';
  /**
   * Weekly: the day of the week, 1 is Monday and 7 Sunday. Monthly: the day of the month; in a month without it, the
   * last. Daily: null or left out.
   * @isInt must be a whole number
   * @minimum 1 must be 1 or more
   * @maximum 31 must be 31 or less
   * @example 31
   */
  anchor_day?: number | null;
  /**
   * The hour of the day in the time zone. When the clocks skip it the report comes as they go on, when they show it
   * twice it comes once.
   * @isInt must be a whole number
   * @minimum 0 must be 0 or more
   * @maximum 23 must be 23 or less
   * @example 8
   */
  local_hour: number;
  /**
   * A time zone's name in the IANA database.
   * @pattern ^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}$ must be a time zone such as Europe/Madrid
   * @maxLength 64 must have 64 characters at most
   * @example "Europe/Madrid"
   */
  time_zone: string;
  /**
   * What was bought, when it is one of our products.
   * @example null
   */
  product_id?: Uuid | null;
  /** @example "820982911946154508" */
  shopify_order_id?: ShopifyId | null;
  /**
   * The order line that was bought. One line is one subscription.
   * @example "866550311766439020"
   */
  shopify_line_id?: ShopifyId | null;
}

/**
 * Shopify's id, as text: it exceeds 2^53.
 * @pattern ^\d{1,20}$ must be a Shopify id, which has 1 to 20 digits
 */
type ShopifyId = string;

export interface SubscriptionView {
  id: Uuid;
  user_id: Uuid;
  birth_profile_id: Uuid;
  kind: Frequency;
  locale: 'es' | 'en';
  /** @isInt must be a whole number */
  anchor_day: number | null;
  /** @isInt must be a whole number */
  local_hour: number;
  /** @example "Europe/Madrid" */
  time_zone: string;
  state: SubscriptionState;
  /** When the next report is due; null unless active. */
  next_run_at: Instant | null;
  product_id: Uuid | null;
  shopify_order_id: string | null;
  shopify_line_id: string | null;
  created_at: Instant;
  updated_at: Instant;
}

export interface SubscriptionPage extends PageLinks {
  results: SubscriptionView[];
}

export interface SubscriptionQuery extends ListQuery {
  /**
   * Keys to order by, `-` before a key for descending: created_at, updated_at, kind, state.
   * @pattern ^-?(created_at|updated_at|kind|state)(,-?(created_at|updated_at|kind|state)){0,3}$ must be keys out of created_at, updated_at, kind, state
   * @default "-created_at"
   */
  ordering?: string;
  state?: SubscriptionState;
  /**
   * States, separated by commas.
   * @pattern ^(active|paused|cancelled)(,(active|paused|cancelled)){0,9}$ must be states separated by commas
   * @example "active,paused"
   */
  state__in?: string;
  kind?: Frequency;
  user_id?: Uuid;
  birth_profile_id?: Uuid;
  product_id?: Uuid;
  shopify_order_id?: ShopifyId;
  shopify_line_id?: ShopifyId;
  next_run_at__gte?: Instant;
  next_run_at__lte?: Instant;
  next_run_at__isnull?: boolean;
  created_at__gte?: Instant;
  created_at__lte?: Instant;
}
