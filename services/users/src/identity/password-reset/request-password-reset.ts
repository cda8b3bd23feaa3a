import { topics } from '@astrall/contracts/topology.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import type { UsersContext } from '../../context.ts';
import { mayEnter } from '../account.ts';
import { findByEmail } from '../credential/sign-in.ts';
import { PasswordReset } from './password-reset.entity.ts';

/** Longer than looking the person up and publishing the event take. */
const answerAfterMs = 600;

/**
 * Has the link mailed to the person, if there is one. It takes the same time either way, so that nobody learns who has
 * an account.
 */
export async function requestPasswordReset(email: string, context: UsersContext): Promise<void> {
  const answerTime = new Promise((resolve) => setTimeout(resolve, answerAfterMs));
  const em = context.orm.em.fork();
  const user = await findByEmail(em, email);
  if (user && mayEnter(user)) {
    const reset = PasswordReset.of(user);
    const event = { reset_id: reset.id, user_id: user.id };
    await em.persist([reset, OutboxMessage.of(topics.passwordReset, event)]).flush();
    await context.outbox.flush();
  }
  await answerTime;
}
