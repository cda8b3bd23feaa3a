import type { Uuid } from '@astrall/platform/http/wire-types.ts';

export interface DeliveryView {
  id: Uuid;
  /** What the mail is about: a report, or a password to be set. */
  kind: 'report_ready' | 'password_reset';
  /** Null where the mail is about no report. */
  report_id: Uuid | null;
  /** Null where the mail is about no order. */
  order_id: Uuid | null;
  recipient: string;
  locale: 'es' | 'en';
  /** `bounced`: refused for good; `failed`: given up after too many passing failures. */
  state: 'queued' | 'sent' | 'bounced' | 'failed';
  /** How often sending was begun. */
  attempts: number;
  /** What the last attempt failed for. */
  last_error: string | null;
  message_id: string | null;
  created_at: string;
  sent_at: string | null;
}

export interface DeliveryPage {
  /** @isInt count is a whole number */
  count: number;
  next: string | null;
  previous: string | null;
  results: DeliveryView[];
}
