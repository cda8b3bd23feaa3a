import { DriverException } from '@mikro-orm/core';

/** A unique key and a foreign key: another transaction came first, and the next attempt sees what it wrote. */
const races = new Set(['23505', '23503']);

/**
 * The SQLSTATE with which PostgreSQL refuses the data itself, and so will refuse it for ever: a data exception or a
 * violated constraint.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function refusedData(error: unknown): string | undefined {
  if (!(error instanceof DriverException)) return undefined;
  const code = String(error.code);
  return /^2[23]/.test(code) && !races.has(code) ? code : undefined;
}
