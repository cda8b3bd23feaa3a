import type { AccessPolicy } from '@astrall/platform/auth/principal.ts';
import { pushScope } from '@astrall/platform/http/push-router.ts';

const customer = [
  'orders:read',
  'products:read',
  'reservations:read',
  'reservations:write',
  'subscriptions:read',
  'subscriptions:write',
];
const staff = [
  ...customer,
  'orders:write',
  'products:write',
  'reservations:manage',
  'subscriptions:manage',
  'webhook-deliveries:read',
];

/** Who may do what here. A customer sees and changes only what is theirs. */
export const access: AccessPolicy = {
  services: { notifier: ['details-links:write', 'orders:read'], push: [pushScope] },
  roles: { customer, staff, admin: staff },
};
