import type { CallerGrants } from '@astrall/platform/auth/principal.ts';

/** What other services may do here; people bring scopes in their access tokens. */
export const grants: CallerGrants = {
  orders: ['customers:write', 'birth-profiles:write'],
  reports: ['birth-profiles:read'],
  notifier: ['users:read'],
};
