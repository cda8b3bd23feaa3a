import type { AccessPolicy } from '@astrall/platform/auth/principal.ts';
import { pushScope } from '@astrall/platform/http/push-router.ts';

const customer = ['users:read', 'users:write', 'birth-profiles:read', 'birth-profiles:write'];
const staff = [...customer, 'users:manage', 'customers:write'];
const admin = [...staff, 'users:admin', 'oauth-clients:read', 'oauth-clients:write'];

/** Who may do what here. A customer sees and changes only what is theirs. */
export const access: AccessPolicy = {
  services: {
    orders: ['birth-profiles:read', 'customers:erase', 'customers:write', 'users:read'],
    reports: ['birth-profiles:read'],
    notifier: ['users:read', 'password-resets:write'],
    push: [pushScope],
  },
  roles: { customer, staff, admin },
};
