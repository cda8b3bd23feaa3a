import type { CallerName } from '../service-config.ts';

/** Who a verified token speaks for, and what it may do. Scopes read `resource:action`. */
export type Principal =
  | { kind: 'service'; name: CallerName; scopes: readonly string[] }
  | { kind: 'client'; subject: string; scopes: readonly string[] };

/** What each calling service may do at the service that holds this table. */
export type CallerGrants = Partial<Record<CallerName, readonly string[]>>;
