import { z } from 'zod';
import { duration, json, list, port } from './config.ts';

/** The identities that call our services: who may do what is granted to these names. */
export const callerNames = ['orders', 'users', 'reports', 'notifier', 'push'] as const;
export type CallerName = (typeof callerNames)[number];

const databaseEnv = {
  DB_NAME: z.string().default('astrall'),
  DB_USER: z.string(),
  DB_PASSWORD: z.string(),
  DB_HOST: z.string().default('127.0.0.1'),
  DB_PORT: port.default(5432),
  /** `project:region:instance`: connects over the Cloud SQL unix socket in place of TCP. */
  CLOUD_SQL_CONNECTION_NAME: z.string().optional(),
  DB_POOL_MAX: z.coerce.number().int().min(1).default(10),
};

/** What every service reads. Each variable's name is the configuration's key, so that one search finds both. */
export const serviceEnv = {
  ...databaseEnv,
  PORT: port.default(8080),
  HOST: z.string().default('0.0.0.0'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  GOOGLE_CLOUD_PROJECT: z.string(),
  /** Where Google's APIs answer when it is not at Google: `http://127.0.0.1:8085`. */
  GOOGLE_API_ENDPOINT: z.url().optional(),
  GOOGLE_JWKS_URL: z.url().default('https://www.googleapis.com/oauth2/v3/certs'),
  /** This service's own URL: the audience its callers' ID tokens must name. */
  SERVICE_URL: z.url(),
  /** The service-account e-mail of each caller, as a JSON object. */
  CALLERS: json(z.partialRecord(z.enum(callerNames), z.email())),
  /** The users service: issuer of access tokens. */
  USERS_URL: z.url(),
  REQUEST_TIMEOUT_MS: duration.default(10_000),
  /** Bound on answering a request; Google's pushes have their ack deadline instead. */
  ANSWER_TIMEOUT_MS: duration.default(30_000),
  /** Host names this service answers to, in place of those of SERVICE_URL and PUBLIC_URL; `*` is any. */
  ALLOWED_HOSTS: list.optional(),
  /** Origins whose pages may call this service from a browser: `https://admin.example`; `*` is any, unset none. */
  CORS_ORIGINS: list.optional(),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(12_000),
  RATE_LIMIT_ADDRESS_PER_MINUTE: z.coerce.number().int().min(1).default(60_000),
  /** Set, the instances count requests together. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
};

export const databaseConfig = z.object(databaseEnv);
export type DatabaseConfig = z.output<typeof databaseConfig>;

export const serviceConfig = z.object(serviceEnv);
export type ServiceConfig = z.output<typeof serviceConfig>;
