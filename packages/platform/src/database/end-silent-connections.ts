import type { Socket } from 'node:net';

/** The part of pg's pool and its clients that is needed here. */
interface PoolClient {
  /** Whether no statement waits for its answer. */
  readyForQuery: boolean;
  connection: { stream: Socket };
}
interface Pool {
  on(event: 'connect', listener: (client: PoolClient) => void): unknown;
}

/**
 * Ends connections on which a statement was sent and nothing comes back: a network that lost the way says so to nobody,
 * and the server, whose time-out ends statements before, is not heard. The next statement finds another way.
 */
export function endSilentConnections(pool: Pool, silenceMs: number): void {
  pool.on('connect', (client) => {
    const { stream } = client.connection;
    // One that is idle may be silent for as long as it likes.
    stream.setTimeout(silenceMs, () => {
      if (!client.readyForQuery) stream.destroy();
    });
  });
}
