import { NotFoundError } from '@astrall/platform/errors.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { PasswordResetLink } from './password-reset.dto.ts';
import { PasswordReset } from './password-reset.entity.ts';

/**
 * A new link for a password reset, for the mail that is about to go out; the one given before ends.
 * @throws NotFoundError when it has expired or was used
 */
export async function openResetLink(resetId: string, orm: MikroORM, usersUrl: string): Promise<PasswordResetLink> {
  const em = orm.em.fork();
  const reset = await em.findOne(PasswordReset, resetId, { populate: ['user'] });
  if (!reset?.isOpen(new Date())) throw new NotFoundError('There is no such password reset, or no more.');
  const token = reset.issueToken();
  await em.flush();
  const url = new URL('/password/reset', usersUrl);
  url.search = new URLSearchParams({ token, ui_locales: reset.user.locale }).toString();
  return { url: url.href, expires_at: reset.expiresAt.toISOString() };
}
