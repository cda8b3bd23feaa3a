import type { Instant } from '@astrall/platform/http/wire-types.ts';
import type { OrderView } from '../order/order.dto.ts';
import type { ReservationView } from '../reservation/reservation.dto.ts';
import type { SubscriptionView } from '../subscription/subscription.dto.ts';

/** A resource of another service, as that one shows it. */
interface Held {
  [member: string]: unknown;
}

interface SentBody {
  /** @example "orders/paid" */
  topic: string;
  received_at: Instant;
  /** What Shopify sent, byte for byte: names, addresses, properties and notes are in it. */
  body: string;
}

/** What is held about a customer of a shop, in every service. */
export interface CustomerData {
  /** @example "astrall.myshopify.com" */
  shop: string;
  orders: OrderView[];
  webhooks: SentBody[];
  reservations: ReservationView[];
  subscriptions: SubscriptionView[];
  /** As `/users` shows them. */
  accounts: Held[];
  /** As `/birth-profiles` shows them. */
  birth_profiles: Held[];
  /** As `/reports` shows them; `POST /reports/{report_id}/links` opens the PDF of each. */
  reports: Held[];
  /** As `/documents` shows them; `GET /documents/{document_id}/file` has the PDF of each. */
  documents: Held[];
  /** As `/deliveries` shows them. */
  mails: Held[];
}
