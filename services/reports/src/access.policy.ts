import type { CallerGrants } from '@astrall/platform/auth/principal.ts';
import { pushScope } from '@astrall/platform/http/push-router.ts';

/** What other services may do here; people bring scopes in their access tokens. */
export const grants: CallerGrants = {
  push: [pushScope],
  notifier: ['links:write'],
};
