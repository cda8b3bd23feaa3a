import type { Instant } from '@astrall/platform/http/wire-types.ts';

/** What the mail says that asks a customer for birth details. */
export interface DetailsLink {
  /**
   * Where the customer answers: whoever holds it can.
   * @example "https://orders.example.com/details/Zk9xV2M1c0hqT2l2d1lKQ3l0bVhRZ0hqU2x3ZlJkQTE"
   */
  url: string;
  /** From when on it answers no more; each call moves it. */
  expires_at: Instant;
  /**
   * The number of the order that the customer knows.
   * @example "#1001"
   */
  order_name: string;
  /** The language that the customer is written to. */
  locale: 'es' | 'en';
  /**
   * What is asked, in that language: a sentence for each line that waits.
   * @example ["Which place is “Córdoba”: Córdoba, Spain; Córdoba, Argentina?"]
   */
  questions: string[];
}
