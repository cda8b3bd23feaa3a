import { types } from 'node:util';

/** SQLSTATE classes of a server that goes away or is not there yet: connection exceptions, operator intervention. */
const SERVER_GONE = /^(08|57P)/;
const NETWORK_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE']);
const POOL_MESSAGES = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

/** Whether the database could not be reached, so that the same request may succeed later. */
export function isConnectionError(error: unknown): boolean {
  if (!types.isNativeError(error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return NETWORK_CODES.has(code) || SERVER_GONE.test(code) || POOL_MESSAGES.test(error.message);
}
