import type { ListQuery, PageLinks } from '@astrall/platform/http/list/list-query.ts';
import type { Instant, Uuid } from '@astrall/platform/http/wire-types.ts';

export interface LinkInput {
  /**
   * For how many days the link works; by default as long as those in mails do.
   * @isInt must be a whole number
   * @minimum 1 must be 1 or more
   * @maximum 365 must be 365 or less
   * @example 7
   */
  valid_days?: number;
}

export interface LinkView {
  id: Uuid;
  report_id: Uuid;
  expires_at: Instant;
  /**
   * Since when the link is closed.
   * @example null
   */
  revoked_at: Instant | null;
  created_at: Instant;
}

export interface OpenedLink extends LinkView {
  /**
   * What to mail: whoever holds it reaches the report until it expires. Only the answer to opening a link has it.
   * @example "https://reports.example.com/r/Zk9xV2M1c0hqT2l2d1lKQ3l0bVhRZ0hqU2x3ZlJkQTE"
   */
  url: string;
}

export interface LinkPage extends PageLinks {
  results: LinkView[];
}

export interface LinkQuery extends ListQuery {
  /**
   * Keys to order by, `-` before a key for descending: created_at, expires_at.
   * @pattern ^-?(created_at|expires_at)(,-?(created_at|expires_at)){0,1}$ must be keys out of created_at, expires_at
   * @default "-created_at"
   */
  ordering?: string;
  revoked_at__isnull?: boolean;
  expires_at__gte?: Instant;
  expires_at__lte?: Instant;
  created_at__gte?: Instant;
  created_at__lte?: Instant;
}
