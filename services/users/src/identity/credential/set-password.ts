import type { EntityManager } from '@mikro-orm/postgresql';
import type { User } from '../../user/user.entity.ts';
import { endSessions } from '../end-sessions.ts';
import { Credential } from './credential.entity.ts';
import { hashPassword } from './password-hash.ts';
import { type PasswordFault, passwordFault } from './password-rules.ts';

/**
 * Gives a person a password, and ends what was signed in to with the one before.
 * @returns what is wrong with the password, when something is
 */
export async function setPassword(em: EntityManager, user: User, password: string): Promise<PasswordFault | undefined> {
  const fault = passwordFault(password, [user.email, user.email.split('@')[0]!, user.firstName, user.lastName]);
  if (fault) return fault;
  const passwordHash = await hashPassword(password);
  await em.upsert(Credential, { user: user.id, passwordHash, changedAt: new Date() });
  await endSessions(em, user.id);
  return undefined;
}
