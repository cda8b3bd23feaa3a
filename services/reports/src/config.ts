import { brands } from '@astrall/platform/brand/brand-settings.ts';
import { duration, json } from '@astrall/platform/config.ts';
import { serviceEnv } from '@astrall/platform/service-config.ts';
import { z } from 'zod';
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
  /** Whether the model's server knows strict JSON schemas; unset, Google's is taken not to and every other to. */
  LLM_STRICT_SCHEMA: z.stringbool().optional(),
  /** Bound on one call. */
  LLM_TIMEOUT_MS: duration.default(30_000),
  /** Calls at a time, of all reports together. */
  LLM_CONCURRENCY: z.coerce.number().int().min(1).max(1000).default(8),
  /** US dollars per million tokens, by model. */
  LLM_PRICES: json(z.record(z.string(), z.object({ input: z.number().min(0), output: z.number().min(0) }))).default({}),
  /** What one report, or one variant, may use over all attempts at it, in tokens told and written, and in millionths of a US dollar where the price is known. */
  LLM_BUDGET_TOKENS: z.coerce.number().int().min(0).default(200_000),
  LLM_BUDGET_MICROS: z.coerce.number().int().min(0).optional(),
  /** What one customer may upload, and have told in another way, in a day. */
  DOCUMENTS_PER_DAY: z.coerce.number().int().min(1).default(20),
  VARIANTS_PER_DAY: z.coerce.number().int().min(1).default(20),
  /** What one customer's documents and their variants may take in all; the largest PDF has to fit. */
  STORED_MB_PER_CUSTOMER: z.coerce.number().int().min(25).default(1000),
  LLM_CACHE_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  LLM_CACHE_ROWS: z.coerce.number().int().min(1).default(10_000),
});

export type ReportsConfig = Readonly<z.output<typeof reportsEnv>>;
