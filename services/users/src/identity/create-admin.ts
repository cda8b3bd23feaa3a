import { topics } from '@astrall/contracts/topology.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import { User } from '../user/user.entity.ts';
import { setPassword } from './credential/set-password.ts';
import { findByEmail } from './credential/sign-in.ts';
import { openResetLink } from './password-reset/open-reset-link.ts';
import { PasswordReset } from './password-reset/password-reset.entity.ts';

interface NewAdmin {
  email: string;
  first_name: string;
  last_name: string;
  locale: string;
  /** Without one, the person sets it with a link. */
  password?: string;
  /** The link goes out by mail, in place of being told here. */
  sendMail: boolean;
}

/**
 * Makes somebody an administrator: a person who is known is promoted and may enter again.
 * @returns how they come to their password, for the operator
 * @throws Error, worded for the operator, for an address that is none, or a password that is refused
 */
export async function createAdmin(orm: MikroORM, usersUrl: string | undefined, admin: NewAdmin): Promise<string> {
  const { email, locale } = admin;
  if (!usersUrl && !admin.sendMail && admin.password === undefined) {
    throw new Error('Without USERS_URL there is no link to print: use --send-mail or --password-stdin.');
  }
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 254) throw new Error('--email must be an e-mail address.');
  if (locale !== 'es' && locale !== 'en') throw new Error('--locale must be es or en.');
  const resetId = await orm.em.fork().transactional(async (em) => {
    const names = { first_name: admin.first_name, last_name: admin.last_name };
    const user = (await findByEmail(em, email)) ?? User.create({ email, ...names, type: 'admin', locale });
    user.describe({ type: 'admin' });
    user.setActive(true);
    await em.persist(user).flush();
    if (admin.password !== undefined) {
      const fault = await setPassword(em, user, admin.password);
      if (fault) throw new Error(`The password was refused: ${refusals[fault]}`);
      return undefined;
    }
    const reset = PasswordReset.of(user);
    em.persist(reset);
    if (admin.sendMail) {
      em.persist(OutboxMessage.of(topics.passwordReset, { reset_id: reset.id, user_id: user.id }));
    }
    return reset.id;
  });
  if (!resetId) return `${email} is an administrator and signs in with the password given.`;
  if (admin.sendMail) return `${email} is an administrator; the link to set a password goes out within a minute.`;
  const { url } = await openResetLink(resetId, orm, usersUrl!);
  return `${email} is an administrator. They set their password here, once, within 45 minutes:\n${url}`;
}

const refusals = {
  tooShort: 'it must have at least 12 characters.',
  tooLong: 'it must have at most 200 characters.',
  tooCommon: 'it is one of those that are tried first.',
};
