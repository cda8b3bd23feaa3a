import type { z } from 'zod';
import { environment, readConfig } from './config.ts';
import { secretReader } from './google/read-secret.ts';

/** Configuration of a process: the environment, with `sm://` references read from Secret Manager. */
export function loadServiceConfig<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  const env = environment();
  return readConfig(schema, {
    env,
    readSecret: secretReader({
      GOOGLE_CLOUD_PROJECT: env['GOOGLE_CLOUD_PROJECT'] ?? '',
      GOOGLE_API_ENDPOINT: env['GOOGLE_API_ENDPOINT'],
    }),
  });
}
