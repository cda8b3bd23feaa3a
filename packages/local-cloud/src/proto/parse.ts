import type { z } from 'zod';
import { invalidArgument } from '../google-error.ts';

export function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.') || 'request'}: ${message}`);
  throw invalidArgument(`Invalid request. ${faults.join('; ')}`);
}
