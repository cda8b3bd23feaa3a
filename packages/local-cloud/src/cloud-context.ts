import type { Pool } from 'pg';
import type { Authorize } from './dispatch/bearer-token.ts';
import type { Log } from './log.ts';
import type { Dispatcher } from './queue/dispatcher.ts';

/** What Pub/Sub, Cloud Tasks and Cloud Scheduler share. */
export interface CloudContext {
  pool: Pool;
  dispatcher: Dispatcher;
  authorize: Authorize;
  log: Log;
}
