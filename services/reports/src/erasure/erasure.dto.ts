import type { Uuid } from '@astrall/platform/http/wire-types.ts';

/** Whose reports and documents are to be forgotten. */
export interface ReportErasure {
  /**
   * Orders whose reports go.
   * @maxItems 1000 must have 1000 items at most
   */
  order_ids: Uuid[];
  /**
   * Customers whose reports and documents go.
   * @maxItems 1000 must have 1000 items at most
   */
  user_ids: Uuid[];
}
