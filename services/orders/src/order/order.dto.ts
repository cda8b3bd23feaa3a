import type { PageLinks, SearchQuery } from '@astrall/platform/http/list/list-query.ts';
import type { EmailAddress, Instant, Money, Uuid } from '@astrall/platform/http/wire-types.ts';
import type { UnderstoodDetails } from '../shopify/birth-details.ts';

/** How far an order has come. */
type OrderState = 'pending_payment' | 'awaiting_details' | 'processing' | 'completed' | 'failed' | 'cancelled';

/** How far a line's report has come; `none` for a line that is no report. */
type ReportState = 'none' | 'waiting' | 'awaiting_details' | 'requested' | 'ready' | 'failed' | 'cancelled';

export interface OrderLineView {
  id: Uuid;
  /**
   * Shopify's id, as text: it exceeds 2^53.
   * @example "14231654629"
   */
  shopify_line_id: string;
  shopify_product_id: string | null;
  sku: string | null;
  /** @example "Natal chart report" */
  title: string;
  /** @isInt quantity is a whole number */
  quantity: number;
  price: Money;
  /** What was understood of the birth details so far; null before the payment, and for a line that is no report. */
  birth_details: UnderstoodDetails | null;
  report_state: ReportState;
  report_id: string | null;
  /** A stable code of what is missing or wrong. */
  reason_code: string | null;
  /** The same for people. */
  reason: string | null;
  /**
   * Places the customer may have meant, when the birth place is ambiguous; birth times, when the clocks showed it twice.
   * @example []
   */
  candidates: string[];
  /** Where the PDF lies in the bucket. */
  object_name: string | null;
  /** Of the PDF that lies there, also of one that was made again. */
  pdf_sha256: string | null;
}

export interface OrderSummary {
  id: Uuid;
  /** @example "astrall.myshopify.com" */
  shop: string;
  /** @example "5612009750821" */
  shopify_order_id: string;
  /**
   * The number the customer sees.
   * @example "#1001"
   */
  name: string;
  state: OrderState;
  /** @example "ana@example.com" */
  email: string | null;
  locale: 'es' | 'en';
  /** @example "EUR" */
  currency: string;
  total_price: Money;
  user_id: Uuid | null;
  /**
   * How many lines wait for people.
   * @isInt must be a whole number
   * @example 0
   */
  waiting_lines: number;
  /**
   * What the first of them waits for, for people.
   * @example null
   */
  waiting_reason: string | null;
  created_at: Instant;
  updated_at: Instant;
  /**
   * Since when nothing is known any more of the customer and their births: Shopify had it erased.
   * @example null
   */
  erased_at: Instant | null;
}

export interface OrderView extends OrderSummary {
  lines: OrderLineView[];
}

export interface OrderPage extends PageLinks {
  results: OrderSummary[];
}

export interface OrderQuery extends SearchQuery {
  /**
   * Keys to order by, `-` before a key for descending: created_at, updated_at, total_price, name.
   * @pattern ^-?(created_at|updated_at|total_price|name)(,-?(created_at|updated_at|total_price|name)){0,3}$ must be keys out of created_at, updated_at, total_price, name
   * @default "-created_at"
   */
  ordering?: string;
  state?: OrderState;
  /**
   * States, separated by commas.
   * @pattern ^(pending_payment|awaiting_details|processing|completed|failed|cancelled)(,(pending_payment|awaiting_details|processing|completed|failed|cancelled)){0,9}$ must be states separated by commas
   */
  state__in?: string;
  /** Orders with a line whose report has come this far. */
  report_state?: ReportState;
  /** @maxLength 255 must have 255 characters at most */
  shop?: string;
  /** @maxLength 255 must have 255 characters at most */
  shopify_order_id?: string;
  email?: EmailAddress;
  user_id?: Uuid;
  user_id__isnull?: boolean;
  total_price__gte?: Money;
  total_price__lte?: Money;
  created_at__gte?: Instant;
  created_at__lte?: Instant;
  updated_at__gte?: Instant;
  updated_at__lte?: Instant;
}

/** What a person may set right in an order; the rest is Shopify's. */
export interface OrderCorrections {
  email?: EmailAddress;
  /** @example "es" */
  locale?: 'es' | 'en';
}

/**
 * Birth details for a line that waits for them. What is left out stays as the line's `birth_details` say it; the date
 * and the place are needed in one or the other.
 */
export interface CompleteDetails {
  /**
   * @maxLength 200 must have 200 characters at most
   * @example "Ana Pérez"
   */
  person_name?: string;
  /**
   * `YYYY-MM-DD`
   * @pattern ^\d{4}-\d{2}-\d{2}$ must look like 1990-05-17
   * @example "1990-05-17"
   */
  birth_date?: string;
  /**
   * Local time `HH:MM`; null when it is not known. Needed when the line's `birth_details` lack it because what the
   * customer wrote is no time. An offset from UTC may follow, as in `02:30+02:00`, for a time that the clocks showed
   * twice.
   * @pattern ^\d{2}:\d{2}([+-]\d{2}:\d{2}(:\d{2})?)?$ must look like 14:30
   */
  birth_time?: string | null;
  /**
   * @minLength 1 must not be empty
   * @maxLength 200 must have 200 characters at most
   * @example "Madrid, Spain"
   */
  birth_place?: string;
  /**
   * Null for none.
   * @maxLength 100 must have 100 characters at most
   */
  birth_country?: string | null;
  /**
   * Needed when the order came without a usable one.
   * @format email
   * @pattern ^[^\s@]+@[^\s@]+$ must be an e-mail address
   * @maxLength 254 must have 254 characters at most
   */
  email?: string;
}
