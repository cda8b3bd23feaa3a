/** The part of pg's pool and its clients that is needed here. */
interface PoolClient {
  once(event: 'end', listener: () => void): unknown;
  release(destroy: boolean): void;
}
interface Pool {
  on(event: 'connect' | 'acquire', listener: (client: PoolClient) => void): unknown;
  on(event: 'release', listener: (error: unknown, client: PoolClient) => void): unknown;
}

/** Whoever holds a client that dies learns of it at once, and gives it back meanwhile. */
const graceMs = 1000;

/**
 * Takes clients back whose connection ended and whose holder forgot them: Kysely keeps the client of a transaction
 * when the rollback fails too, so that every restart of the database would cost places in the pool.
 * @see https://github.com/kysely-org/kysely/issues/1990
 */
export function releaseDeadClients(pool: Pool): void {
  const held = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => held.add(client));
  pool.on('release', (_error, client) => held.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      setTimeout(() => held.has(client) && client.release(true), graceMs).unref();
    });
  });
}
