import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { mayEnter } from '../account.ts';
import type { PasswordFault } from '../credential/password-rules.ts';
import { setPassword } from '../credential/set-password.ts';
import { hashResetToken, PasswordReset } from './password-reset.entity.ts';

/** Looking at a link uses nothing up: mail scanners open links too. */
export async function findOpenReset(em: EntityManager, token: string): Promise<PasswordReset | undefined> {
  const reset = await em.findOne(PasswordReset, { tokenHash: hashResetToken(token) }, { populate: ['user'] });
  return reset?.isOpen(new Date()) && mayEnter(reset.user) ? reset : undefined;
}

/** `closed` when the link does not work (any more). */
type Reset = { outcome: 'closed' | PasswordFault } | { outcome: 'done'; email: string };

/** Sets the password with a link's token, once. */
export function resetPassword(em: EntityManager, token: string, password: string): Promise<Reset> {
  return em.transactional(async (transaction) => {
    const reset = await findOpenReset(transaction, token);
    if (!reset) return { outcome: 'closed' };
    await transaction.refresh(reset, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!reset.isOpen(new Date())) return { outcome: 'closed' };
    const fault = await setPassword(transaction, reset.user, password);
    if (fault) return { outcome: fault };
    // Other links that were mailed to this person end with this one.
    await transaction.nativeUpdate(PasswordReset, { user: reset.user, usedAt: null }, { usedAt: new Date() });
    return { outcome: 'done', email: reset.user.email };
  });
}
