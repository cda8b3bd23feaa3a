import { type EntityClass, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Request } from 'express';
import { NotFoundError } from '../errors.ts';
import { requireMatch } from './etag.ts';

interface Resource<Entity extends object, View extends object> {
  entity: EntityClass<Entity>;
  id: string;
  /** The resource as the caller may see it; undefined when it is not there for this caller. */
  view(em: EntityManager): Promise<View | undefined>;
  /** Said when it is not there: `There is no such product.` */
  missing: string;
}

/**
 * Changes one resource in a transaction, with its row locked: what `If-Match` compares is what is changed.
 * @returns the resource as it is then
 * @throws NotFoundError when it is not there for this caller, PreconditionFailedError when it changed meanwhile
 */
export function changeOne<Entity extends object, View extends object>(
  request: Request,
  em: EntityManager,
  { entity, id, view, missing }: Resource<Entity, View>,
  change: (found: Entity, em: EntityManager) => void | Promise<void>,
): Promise<View> {
  return em.transactional(async (transaction) => {
    const found = await transaction.findOne<Entity>(entity, id as never, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const before = found && (await view(transaction));
    if (!found || !before) throw new NotFoundError(missing);
    requireMatch(request, before);
    await change(found, transaction);
    await transaction.flush();
    return (await view(transaction)) ?? before;
  });
}
