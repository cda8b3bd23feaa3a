import type { Request } from 'express';
import type { CallerName } from '../service-config.ts';

/** What a person is to the platform; programs and services have no role. */
export const roles = ['customer', 'staff', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who a verified token speaks for, and what it may do. Scopes read `resource:action`. */
export type Principal =
  | { kind: 'service'; name: CallerName; scopes: readonly string[] }
  | { kind: 'client'; subject: string; scopes: readonly string[] }
  | { kind: 'person'; subject: string; role: Role; scopes: readonly string[] };

/** Scopes that calling services and people may use at the service that holds this table; programs bring their own. */
export interface AccessPolicy {
  services: Partial<Record<CallerName, readonly string[]>>;
  /** A token's scopes count only where its person's role has them too. */
  roles: Record<Role, readonly string[]>;
}

/** The principal whose token the request's route has verified. */
export function principalOf(request: Request): Principal {
  return (request as Request & { user: Principal }).user;
}

/** The user whose things alone the principal may see and change; undefined when it may see all. */
export function ownerOf(principal: Principal): string | undefined {
  return principal.kind === 'person' && principal.role === 'customer' ? principal.subject : undefined;
}

/** Names the principal in keys and records: `service:orders`, `client:shop-sync`, `person:0199...`. */
export function principalName(principal: Principal): string {
  return `${principal.kind}:${principal.kind === 'service' ? principal.name : principal.subject}`;
}
