import type { FailureCode, ReportKind } from '@astrall/contracts/events.ts';
import type { ListQuery, PageLinks } from '@astrall/platform/http/list/list-query.ts';
import type { Instant, Uuid, UuidList } from '@astrall/platform/http/wire-types.ts';

/** `pending`: to be made, or made again; `failed`: it could never be made. */
type ReportState = 'pending' | 'ready' | 'failed';

export interface ReportView {
  id: Uuid;
  order_id: Uuid;
  order_line_id: Uuid;
  user_id: Uuid;
  kind: ReportKind;
  /**
   * `once` of a natal report, else the days a forecast is for: `2026-11-21`, `2026-W47` or `2026-11`.
   * @example "once"
   */
  period: string;
  locale: 'es' | 'en';
  state: ReportState;
  /** Why making it failed, the last time. A report that was ready before is `ready` still. */
  failure_code: FailureCode | null;
  /** The same for people. */
  failure_reason: string | null;
  /**
   * How often making it was begun since it was last asked for.
   * @isInt must be a whole number
   * @example 1
   */
  attempts: number;
  /**
   * Where the PDF lies in the bucket. While a report is made again that is the PDF there was.
   * @example "orders/0199c0de-0000-7000-8000-000000000002/natal-0199c0de-0000-7000-8000-000000000001.pdf"
   */
  object_name: string | null;
  /** @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" */
  pdf_sha256: string | null;
  /**
   * @isInt must be a whole number
   * @example 183412
   */
  pdf_bytes: number | null;
  /**
   * @isInt must be a whole number
   * @example 24
   */
  pdf_pages: number | null;
  /** Who wrote the text. */
  text_source: 'curated' | 'llm' | null;
  model: string | null;
  created_at: Instant;
  finished_at: Instant | null;
}

export interface ReportPage extends PageLinks {
  results: ReportView[];
}

export interface ReportQuery extends ListQuery {
  /**
   * Keys to order by, `-` before a key for descending: created_at, state, attempts.
   * @pattern ^-?(created_at|state|attempts)(,-?(created_at|state|attempts)){0,2}$ must be keys out of created_at, state, attempts
   * @default "-created_at"
   */
  ordering?: string;
  id__in?: UuidList;
  order_id?: Uuid;
  order_id__in?: UuidList;
  order_line_id?: Uuid;
  user_id?: Uuid;
  kind?: ReportKind;
  /** @maxLength 255 must have 255 characters at most */
  period?: string;
  locale?: 'es' | 'en';
  state?: ReportState;
  /**
   * States, separated by commas.
   * @pattern ^(pending|ready|failed)(,(pending|ready|failed)){0,9}$ must be states separated by commas
   */
  state__in?: string;
  failure_code?: FailureCode;
  failure_code__isnull?: boolean;
  text_source?: 'curated' | 'llm';
  created_at__gte?: Instant;
  created_at__lte?: Instant;
  finished_at__gte?: Instant;
  finished_at__lte?: Instant;
  finished_at__isnull?: boolean;
}
