import { forgetIdempotencyKeys } from '@astrall/platform/http/idempotency/create-once.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PasswordReset } from './password-reset/password-reset.entity.ts';
import { Artifact } from './provider/artifact.entity.ts';
import { RateLimit } from './rate-limit.entity.ts';

const graceMs = 3_600_000;

/** Removes what expired an hour ago or more, and idempotency keys after a day. */
export async function sweep(em: EntityManager): Promise<void> {
  const before = new Date(Date.now() - graceMs);
  await em.nativeDelete(Artifact, { expiresAt: { $lt: before } });
  await em.nativeDelete(PasswordReset, { expiresAt: { $lt: before } });
  await em.nativeDelete(RateLimit, { expire: { $lt: BigInt(before.getTime()) } });
  await forgetIdempotencyKeys(em);
}
