import type { Uuid } from '@astrall/platform/http/wire-types.ts';

export interface DeliveryView {
  id: Uuid;
  report_id: Uuid;
  order_id: Uuid;
  kind: 'report_ready';
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
