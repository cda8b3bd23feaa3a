import { brands } from '@astrall/platform/brand/brand-settings.ts';
import { duration, port } from '@astrall/platform/config.ts';
import { serviceEnv } from '@astrall/platform/service-config.ts';
import { z } from 'zod';

export const notifierEnv = z.object({
  ...serviceEnv,
  ORDERS_URL: z.url(),
  REPORTS_URL: z.url(),
  /** The queue's resource name: `projects/*\/locations/*\/queues/*`. */
  EMAIL_QUEUE: z.string().regex(/^projects\/[^/]+\/locations\/[^/]+\/queues\/[^/]+$/, 'expected a queue resource name'),
  /** The service account that Cloud Tasks calls back as. */
  TASKS_SERVICE_ACCOUNT: z.email(),
  /** A mail that failed this often for passing reasons is given up, visibly: with the queue's backoff after a day. */
  EMAIL_MAX_ATTEMPTS: z.coerce.number().int().min(1).default(36),
  /** Bound on one attempt, from asking for the link to the server's answer. */
  EMAIL_ATTEMPT_TIMEOUT_MS: duration.default(25_000),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, 'expected an address, or a name and an <address>')
    .default('Astrall <reports@astrall.example>'),
  /** What shops put on the mails to their customers. */
  BRANDS: brands.default({}),
  SMTP_HOST: z.string(),
  SMTP_PORT: port.default(587),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  /** `required` refuses to send without TLS. */
  SMTP_TLS: z.enum(['required', 'opportunistic']).default('required'),
  /** Bound on each step of the conversation with the server. */
  SMTP_TIMEOUT_MS: duration.default(10_000),
});

export type NotifierConfig = Readonly<z.output<typeof notifierEnv>>;
