import { duration, port } from '@astrall/platform/config.ts';
import { serviceEnv } from '@astrall/platform/service-config.ts';
import { z } from 'zod';

export const notifierEnv = z.object({
  ...serviceEnv,
  REPORTS_URL: z.url(),
  /** The queue's resource name: `projects/*\/locations/*\/queues/*`. */
  EMAIL_QUEUE: z.string().regex(/^projects\/[^/]+\/locations\/[^/]+\/queues\/[^/]+$/, 'expected a queue resource name'),
  /** The service account that Cloud Tasks calls back as. */
  TASKS_SERVICE_ACCOUNT: z.email(),
  /** A mail that failed this often for passing reasons is given up, visibly. */
  EMAIL_MAX_ATTEMPTS: z.coerce.number().int().min(1).default(12),
  MAIL_FROM: z.string().default('Astrall <reports@astrall.example>'),
  SMTP_HOST: z.string(),
  SMTP_PORT: port.default(587),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  /** `required` refuses to send without TLS. */
  SMTP_TLS: z.enum(['required', 'opportunistic']).default('required'),
  SMTP_TIMEOUT_MS: duration.default(10_000),
});

export type NotifierConfig = Readonly<z.output<typeof notifierEnv>>;
