import { TimeoutError, UnavailableError } from '../errors.ts';

/** PostgreSQL stopped the statement at the time-out of requests. */
const statementCancelled = '57014';

/**
 * Codes of a database that cannot be asked right now.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html classes 08 (connection), 40 (given up for another's sake) and 53 (resources), and 57P (shutdown)
 */
const unavailable = /^(08\w{3}|40001|40P01|53\w{3}|57P\d\d|ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT)$/;

/** What pg's pool says, without a code, when no connection was free or made in time. */
const noConnection = /^(timeout exceeded when trying to connect|Connection terminated)/;

/** What a failed statement means to a caller who may try again; undefined for any other error. */
export function databaseFault(error: unknown): UnavailableError | TimeoutError | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = String((at as { code?: unknown }).code ?? '');
    if (code === statementCancelled) return new TimeoutError('The database took too long to answer.', { cause: error });
    if (unavailable.test(code) || noConnection.test(at.message)) {
      return new UnavailableError('The database does not answer right now.', { cause: error });
    }
  }
  return undefined;
}
