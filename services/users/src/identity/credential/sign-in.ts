import type { EntityManager } from '@mikro-orm/postgresql';
import { User } from '../../user/user.entity.ts';
import { mayEnter } from '../account.ts';
import type { Throttle } from '../throttle.ts';
import { Credential } from './credential.entity.ts';
import { passwordMatches } from './password-hash.ts';

interface Attempt {
  email: string;
  password: string;
  /** The network address it comes from. */
  address: string;
}

export type SignIn = { userId: string } | 'refused' | 'throttled';

/**
 * Checks a password. Unknown people, wrong passwords and people who may not enter are refused alike, after the same
 * work. Attempts are counted before the password is looked at, so that guessing in parallel gains nothing.
 */
export async function signIn(em: EntityManager, throttle: Throttle, attempt: Attempt): Promise<SignIn> {
  const account = attempt.email.trim().toLowerCase();
  const waits = await Promise.all([
    throttle.take('signInAccount', account),
    throttle.take('signInAddress', attempt.address),
  ]);
  if (Math.max(...waits) > 0) return 'throttled';

  const user = await findByEmail(em, account);
  const credential = user && (await em.findOne(Credential, { user }));
  const matches = await passwordMatches(attempt.password, credential?.passwordHash);
  if (!user || !matches || !mayEnter(user)) return 'refused';
  await throttle.forget('signInAccount', account);
  return { userId: user.id };
}

/** E-mail addresses are one regardless of case, among people who are not deleted. */
export async function findByEmail(em: EntityManager, email: string): Promise<User | undefined> {
  const [row] = await em.execute<{ id: string }[]>(
    'select id from "user" where lower(email) = lower(?) and deleted_at is null',
    [email.trim()],
  );
  return (row && (await em.findOne(User, row.id))) ?? undefined;
}
