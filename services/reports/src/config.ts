import { duration } from '@astrall/platform/config.ts';
import { serviceEnv } from '@astrall/platform/service-config.ts';
import { z } from 'zod';
import { brands } from './brand/brand-settings.ts';
import { pageSizes } from './typeset/paper/page-size.ts';

export const reportsEnv = z.object({
  ...serviceEnv,
  REPORTS_BUCKET: z.string(),
  /** Where customers reach this service: the origin of the links in mails. */
  PUBLIC_URL: z.url(),
  /** Derives the secret part of a link, so that it is stored nowhere and can be told again. */
  LINK_SECRET: z.string().min(32),
  LINK_TTL_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  /** How long the signed URL behind a link lives. */
  SIGNED_URL_TTL_SECONDS: duration.max(604_800).default(600),
  TYPESETTING_WORKERS: z.coerce.number().int().min(1).default(1),
  /** What shops put on their reports. */
  BRANDS: brands.default({}),
  PAGE_SIZE: z.enum(pageSizes).default('A4'),
  /** Set, an LLM writes the reports, and the curated text steps in when it fails. */
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z.url().optional(),
  OPENAI_MODEL: z.string().default('gpt-5-mini'),
});

export type ReportsConfig = Readonly<z.output<typeof reportsEnv>>;
