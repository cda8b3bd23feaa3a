import type { EntityManager } from '@mikro-orm/postgresql';
import { Artifact } from './provider/artifact.entity.ts';

/**
 * Signs a person out everywhere: sessions, grants, codes, refresh tokens and sign-ins under way end now. Access tokens
 * live on for their quarter of an hour at most.
 */
export async function endSessions(em: EntityManager, userId: string): Promise<void> {
  await em.nativeDelete(Artifact, { accountId: userId });
}
