import type { EntityManager } from '@mikro-orm/postgresql';
import type { Account } from 'oidc-provider';
import { User } from '../user/user.entity.ts';

/** Whether this person may sign in, and go on with what they signed in to: asked at every token as well. */
export function mayEnter(user: User): boolean {
  return user.active && !user.deletedAt;
}

/** The person as the provider sees one. */
export interface PersonAccount extends Account {
  role: User['type'];
}

/** Undefined for people who may not enter: their sessions and refresh tokens lead nowhere from then on. */
export async function findAccount(em: EntityManager, userId: string): Promise<PersonAccount | undefined> {
  const user = await em.findOne(User, userId);
  if (!user || !mayEnter(user)) return undefined;
  return {
    accountId: user.id,
    role: user.type,
    claims: () => ({
      sub: user.id,
      email: user.email,
      name: [user.firstName, user.lastName].filter(Boolean).join(' '),
      given_name: user.firstName,
      family_name: user.lastName,
      locale: user.locale,
    }),
  };
}
