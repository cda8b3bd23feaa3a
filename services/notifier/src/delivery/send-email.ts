import { answerOf } from '@astrall/contracts/clients.ts';
import type { SendEmail } from '@astrall/contracts/events.ts';
import { UnavailableError } from '@astrall/platform/errors.ts';
import type { NotifierContext } from '../context.ts';
import { composeMail } from '../mail/compose-mail.ts';
import { isPermanent } from '../mail/mailer.ts';
import { EmailDelivery } from './email-delivery.entity.ts';

/** Longer than an attempt can take; a dead worker's mail is tried again after it. */
const leaseSeconds = 30;

/**
 * Sends one mail. Sent ones are left alone; between the SMTP server's acceptance and our record lies the one window
 * in which a crash sends a mail twice, then with the same Message-ID.
 * @throws UnavailableError to be tried again later
 */
export async function sendQueuedEmail(task: SendEmail, context: NotifierContext): Promise<void> {
  const delivery = await claim(task.delivery_id, context);
  if (!delivery) return;
  const { logger, config } = context;
  try {
    const link = await openLink(delivery, context);
    const messageId = await context.mailer.send(composeMail(delivery, link, config.MAIL_FROM));
    await record(delivery.id, context, (held) => held.sent(messageId));
    logger.info({ event: 'email_sent', delivery_id: delivery.id, report_id: delivery.reportId }, 'e-mail sent');
  } catch (error) {
    const reason = reasonOf(error);
    if (isPermanent(error)) {
      await record(delivery.id, context, (held) => held.bounced(reason));
      logger.error({ event: 'email_bounced', delivery_id: delivery.id, reason }, 'e-mail bounced');
      return;
    }
    const held = await record(delivery.id, context, (row) => row.delayed(reason, config.EMAIL_MAX_ATTEMPTS));
    logger.warn({ event: 'email_delayed', delivery_id: delivery.id, reason, state: held.state }, 'e-mail delayed');
    if (held.state !== 'failed') throw new UnavailableError('The mail could not be sent yet.', { cause: error });
  }
}

/** Begins an attempt; nothing to do for a mail that ended. @throws UnavailableError while another attempt runs */
async function claim(id: string, { orm }: NotifierContext): Promise<EmailDelivery | null> {
  const em = orm.em.fork();
  const claimed = await em.execute(
    `update email_delivery set attempts = attempts + 1, lease_until = now() + make_interval(secs => ${leaseSeconds})
     where id = ? and state = 'queued' and (lease_until is null or lease_until < now()) returning id`,
    [id],
  );
  const delivery = await em.findOneOrFail(EmailDelivery, id);
  if (claimed.length > 0) return delivery;
  if (delivery.state === 'queued') throw new UnavailableError('Another attempt is under way.');
  return null;
}

async function record(
  id: string,
  { orm }: NotifierContext,
  change: (held: EmailDelivery) => void,
): Promise<EmailDelivery> {
  const em = orm.em.fork();
  const held = await em.findOneOrFail(EmailDelivery, id);
  change(held);
  await em.flush();
  return held;
}

/** The customer's link, and the proof that it answers. */
async function openLink(delivery: EmailDelivery, { reports, config }: NotifierContext) {
  const path = { report_id: delivery.reportId, link_id: delivery.id };
  const link = await answerOf(reports.PUT('/reports/{report_id}/links/{link_id}', { params: { path } }));
  const signal = AbortSignal.timeout(config.REQUEST_TIMEOUT_MS);
  const probe = await fetch(link.url, { method: 'HEAD', redirect: 'manual', signal });
  if (probe.status !== 302) throw new UnavailableError(`The report's link answered ${probe.status}.`);
  return link;
}

function reasonOf(error: unknown): string {
  const { message, response, cause } = error as { message: string; response?: string; cause?: Error };
  return (response ?? (cause ? `${message} (${cause.message})` : message)).slice(0, 500);
}
