import { createServer } from 'node:http';
import type { Express } from 'express';
import type { Logger } from '../observability/logger.ts';

/** Cloud Run kills ten seconds after SIGTERM. */
const drainMs = 8000;

/** Who sends a request slowly holds no connection longer than this; checked often enough to be meant. */
const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5000,
};

interface Serving {
  app: Express;
  config: { HOST: string; PORT: number };
  logger: Logger;
  /** Releases what the process holds, after the last request. */
  close(): Promise<void>;
}

/** Listens until SIGTERM or SIGINT, then finishes the requests in hand, closes, and exits. */
export async function serve({ app, config, logger, close }: Serving): Promise<void> {
  const server = createServer(timeouts, app);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(config.PORT, config.HOST, resolve));
  logger.info({ event: 'listening', port: config.PORT }, 'listening');

  let draining = false;
  async function drain(signal: string): Promise<void> {
    if (draining) return;
    draining = true;
    logger.info({ event: 'draining', signal }, 'draining');
    setTimeout(() => process.exit(1), drainMs).unref();
    const closed = new Promise((resolve) => server.close(resolve));
    // A connection whose request was in hand is kept alive after it, and nobody would end it.
    setInterval(() => server.closeIdleConnections(), 50).unref();
    await closed;
    await close();
    process.exit(0);
  }
  process.once('SIGTERM', drain);
  process.once('SIGINT', drain);
}
