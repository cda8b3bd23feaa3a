import type { EntityManager } from '@mikro-orm/postgresql';
import { endSessions } from '../identity/end-sessions.ts';
import { PasswordReset } from '../identity/password-reset/password-reset.entity.ts';

/** Ends what a person signed in to: sessions, grants, refresh tokens, and links that were mailed to set a password. */
export async function endAccess(em: EntityManager, userId: string): Promise<void> {
  await endSessions(em, userId);
  await em.nativeDelete(PasswordReset, { user: userId });
}
