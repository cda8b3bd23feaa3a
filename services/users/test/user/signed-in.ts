import { PasswordReset } from '../../src/identity/password-reset/password-reset.entity.ts';
import { Artifact } from '../../src/identity/provider/artifact.entity.ts';
import { User } from '../../src/user/user.entity.ts';
import type { UsersWorld } from '../users-world.ts';

/** Gives somebody a refresh token, and a link to set a password. */
export async function signIn(world: UsersWorld, accountId: string): Promise<void> {
  const em = world.context.orm.em.fork();
  const expiresAt = new Date(Date.now() + 60_000);
  const idHash = accountId.replaceAll('-', '').padEnd(64, '0');
  const token = { kind: 'RefreshToken', idHash, grantId: null, uid: null, accountId, consumedAt: null };
  await em.insert(Artifact, { ...token, payload: {}, expiresAt });
  await em.persist(PasswordReset.of(em.getReference(User, accountId))).flush();
}

/** Whether what was given still is there. */
export async function endings(world: UsersWorld, accountId: string): Promise<'ended' | 'goes on' | 'half ended'> {
  const em = world.context.orm.em.fork();
  const left = (await em.count(Artifact, { accountId })) + (await em.count(PasswordReset, { user: accountId }));
  return left === 0 ? 'ended' : left === 2 ? 'goes on' : 'half ended';
}
