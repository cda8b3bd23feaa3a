import { type AccessPolicy, roles } from '@astrall/platform/auth/principal.ts';
import { type CallerName, callerNames } from '@astrall/platform/service-config.ts';
import type { ServiceWorld } from './service-world.ts';

interface Operation {
  operationId: string;
  security?: { bearer?: string[] }[];
}

/** An operation and a kind of caller. */
export interface AccessCase {
  operationId: string;
  method: string;
  /** With every parameter filled in. */
  path: string;
  /** `customer`, `service:orders` ... */
  who: string;
}

export const everybody = [...roles, ...callerNames.map((name) => `service:${name}`)];

/** Every operation of a document with every kind of caller. */
export function accessCases(document: { paths: Record<string, Record<string, Operation>> }): AccessCase[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.security?.length)
      .flatMap(([method, { operationId }]) =>
        everybody.map((who) => ({ operationId, method, path: path.replace(/\{\w+\}/g, unknownId), who })),
      ),
  );
}

const unknownId = '0199c0de-0000-7000-8000-000000000000';

/** `Bearer ...` of a kind of caller; a person brings every scope there is, so that the role alone decides. */
export function tokenOf(who: string, world: ServiceWorld, access: AccessPolicy): Promise<string> {
  const [kind, name] = who.split(':');
  if (kind === 'service') return world.asService(name as CallerName);
  return world.asClient(everyScope(access), { role: who, sub: '0199c0de-0000-7000-8000-0000000000aa' });
}

function everyScope({ services, roles: byRole }: AccessPolicy): string {
  return [...new Set([...Object.values(services), ...Object.values(byRole)].flat())].join(' ');
}
