/** Everything an access token can allow, as `resource:action`. What each service grants is in its `access.policy.ts`. */
export const apiScopes = [
  'birth-profiles:read',
  'birth-profiles:write',
  'customers:write',
  'deliveries:read',
  'deliveries:write',
  'links:write',
  'oauth-clients:read',
  'oauth-clients:write',
  'orders:read',
  'orders:write',
  'products:read',
  'products:write',
  'reports:read',
  'reports:write',
  'reservations:read',
  'reservations:write',
  'subscriptions:read',
  'subscriptions:write',
  'users:admin',
  'users:read',
  'users:write',
  'webhook-deliveries:read',
] as const;

export type ApiScope = (typeof apiScopes)[number];
