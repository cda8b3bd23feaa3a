import type { AccessPolicy } from '@astrall/platform/auth/principal.ts';
import { pushScope } from '@astrall/platform/http/push-router.ts';

const staff = ['deliveries:read', 'deliveries:write'];

/** Who may do what here. A customer sees no deliveries. */
export const access: AccessPolicy = {
  services: { push: [pushScope], orders: ['deliveries:erase', 'deliveries:read'] },
  roles: { customer: [], staff, admin: staff },
};
