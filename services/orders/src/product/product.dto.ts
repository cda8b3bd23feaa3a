import type { PageLinks, SearchQuery } from '@astrall/platform/http/list/list-query.ts';
import type { CurrencyCode, Instant, Money, Uuid } from '@astrall/platform/http/wire-types.ts';

/** What people set of a product. */
export interface ProductInput {
  /**
   * @minLength 1 must not be empty
   * @maxLength 255 must have 255 characters at most
   * @pattern \S must not be blank
   * @example "Natal chart report"
   */
  name: string;
  /**
   * @maxLength 10000 must have 10000 characters at most
   * @example "Your birth chart, explained on thirty pages."
   */
  description: string;
  /**
   * @maxLength 100 must have 100 characters at most
   * @example "reports"
   */
  category: string;
  /**
   * Words customers look for it by.
   * @maxItems 50 must have 50 items at most
   * @example ["astrology", "birth chart"]
   */
  keywords: Keyword[];
  price: Money;
  currency: CurrencyCode;
  /**
   * How many can be sold.
   * @isInt must be a whole number
   * @minimum 0 must be 0 or more
   * @maximum 2147483647 must be 2147483647 or less
   * @example 25
   */
  stock: number;
}

/**
 * @minLength 1 must not be empty
 * @maxLength 100 must have 100 characters at most
 */
type Keyword = string;

export interface ProductView extends ProductInput {
  id: Uuid;
  created_at: Instant;
  updated_at: Instant;
}

export interface ProductPage extends PageLinks {
  results: ProductView[];
}

export interface ProductQuery extends SearchQuery {
  /**
   * Keys to order by, `-` before a key for descending: name, price, stock, created_at, updated_at.
   * @pattern ^-?(name|price|stock|created_at|updated_at)(,-?(name|price|stock|created_at|updated_at)){0,4}$ must be keys out of name, price, stock, created_at, updated_at
   * @default "-created_at"
   */
  ordering?: string;
  /** @maxLength 100 must have 100 characters at most */
  category?: string;
  currency?: CurrencyCode;
  price__gte?: Money;
  price__lte?: Money;
  /**
   * @isInt must be a whole number
   * @minimum -2147483648 must be -2147483648 or more
   * @maximum 2147483647 must be 2147483647 or less
   */
  stock__gte?: number;
  /**
   * @isInt must be a whole number
   * @minimum -2147483648 must be -2147483648 or more
   * @maximum 2147483647 must be 2147483647 or less
   */
  stock__lte?: number;
  created_at__gte?: Instant;
  created_at__lte?: Instant;
}
