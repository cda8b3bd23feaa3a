import type { AccessPolicy } from '@astrall/platform/auth/principal.ts';
import { pushScope } from '@astrall/platform/http/push-router.ts';

const customer = ['documents:read', 'documents:write', 'reports:read', 'links:write'];
const staff = [...customer, 'reports:write'];

/** Who may do what here. A customer sees and changes only what is theirs. */
export const access: AccessPolicy = {
  services: {
    push: [pushScope],
    notifier: ['links:write'],
    orders: ['documents:read', 'reports:erase', 'reports:read'],
  },
  roles: { customer, staff, admin: staff },
};
