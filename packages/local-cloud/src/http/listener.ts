import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

const CLOSE_TIMEOUT_MS = 1500;

export interface Listener {
  port: number;
  /** Lets requests under way finish, for a moment. */
  close(): Promise<void>;
}

/** Listens on the loopback interface unless told otherwise: nothing here is meant for another machine. */
export async function startListener(handler: RequestListener, port: number, host = '127.0.0.1'): Promise<Listener> {
  const server = createServer(handler);
  // Longer than the clients keep an idle connection: the server is not the one to close it under a request.
  server.keepAliveTimeout = 65_000;
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      const cutOff = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS);
      await closed;
      clearTimeout(cutOff);
    },
  };
}
