import { ConflictError, NotFoundError } from '@astrall/platform/errors.ts';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newSecret } from './client-secret.ts';
import { OauthClient } from './oauth-client.entity.ts';

/** A day to hand the new secret to wherever the program runs. */
const defaultOverlapMs = 24 * 60 * 60_000;

/**
 * Gives a client a new secret, told once. The one so far works for `overlapMs` more; one before that ends now.
 * @throws NotFoundError, and ConflictError for a public client
 */
export function rotateSecret(
  em: EntityManager,
  id: string,
  overlapMs: number = defaultOverlapMs,
): Promise<{ client: OauthClient; secret: string }> {
  return em.transactional(async (transaction) => {
    const client = await transaction.findOne(OauthClient, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!client) throw new NotFoundError('There is no such client.');
    if (client.isPublic) throw new ConflictError('A public client has no secret.');
    const secret = newSecret();
    client.rotateSecret(secret, overlapMs, new Date());
    return { client, secret };
  });
}
