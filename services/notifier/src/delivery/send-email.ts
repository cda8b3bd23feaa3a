import type { SendEmail } from '@astrall/contracts/events.ts';
import type { Brand } from '@astrall/platform/brand/brand.ts';
import { brandOf } from '@astrall/platform/brand/brand-settings.ts';
import { NotFoundError, UnavailableError } from '@astrall/platform/errors.ts';
import { LockMode } from '@mikro-orm/core';
import type { NotifierContext } from '../context.ts';
import { composeMail } from '../mail/compose-mail.ts';
import { isPermanent } from '../mail/mailer.ts';
import { type Addressee, addresseeOf, ErasedAddresseeError } from './addressee.ts';
import { EmailDelivery, type Recipient } from './email-delivery.entity.ts';
import { endLinksElsewhere } from './end-links-elsewhere.ts';
import { writeLetter } from './write-letter.ts';

/** How much longer a lease is than an attempt can take; a dead worker's mail is tried again after it. */
const leaseMarginMs = 5000;

type Outcome =
  | { state: 'sent'; messageId: string; locale: EmailDelivery['locale'] }
  | { state: 'bounced' | 'outdated' | 'delayed'; reason: string };

/**
 * Sends one mail. Sent ones are left alone; between the SMTP server's acceptance and our record lies the one window
 * in which a crash sends a mail twice, then with the same Message-ID.
 * @throws UnavailableError to be tried again later
 */
export async function sendQueuedEmail(task: SendEmail, context: NotifierContext): Promise<void> {
  const delivery = await claim(task.delivery_id, context);
  if (!delivery) return;
  const outcome = await attempt(delivery, context);
  const held = await record(delivery, outcome, context);
  const about = { kind: held.kind, order_id: held.orderId, report_id: held.reportId };
  const line = { delivery_id: held.id, ...about, attempt: delivery.attempts, ...outcome };
  if (outcome.state === 'sent') return context.logger.info({ event: 'email_sent', ...line }, 'e-mail sent');
  if (held.state === 'sent') return;
  if (held.state === 'queued') {
    context.logger.warn({ event: 'email_delayed', ...line }, 'e-mail delayed');
    throw new UnavailableError('The mail could not be sent yet.');
  }
  if (outcome.state === 'outdated')
    context.logger.info({ event: 'email_outdated', ...line }, 'e-mail not needed any more');
  else context.logger.error({ event: `email_${held.state}`, ...line }, 'e-mail given up');
}

/** Begins an attempt; nothing to do for a mail that ended. @throws UnavailableError while another attempt runs */
async function claim(id: string, { orm, config, logger }: NotifierContext): Promise<EmailDelivery | null> {
  const em = orm.em.fork();
  const claimed = await em.execute(
    `update email_delivery set attempts = attempts + 1, last_attempt_at = now(), lease_until = now() + make_interval(secs => ?)
     where id = ? and state = 'queued' and (lease_until is null or lease_until < now()) returning id`,
    [(config.EMAIL_ATTEMPT_TIMEOUT_MS + leaseMarginMs) / 1000, id],
  );
  const delivery = await em.findOne(EmailDelivery, id);
  // A task is made after its row has committed: the row is gone for good, and no later attempt would find it.
  if (!delivery) logger.error({ event: 'email_unknown', delivery_id: id }, 'there is no such delivery');
  if (claimed.length > 0) return delivery;
  if (delivery?.state === 'queued') throw new UnavailableError('Another attempt is under way.');
  return null;
}

/** The address is looked up last, so that no mail goes where it was wrong a moment ago. */
async function attempt(claimed: EmailDelivery, context: NotifierContext): Promise<Outcome> {
  const signal = AbortSignal.timeout(context.config.EMAIL_ATTEMPT_TIMEOUT_MS);
  let delivery = claimed;
  try {
    for (;;) {
      const letter = await writeLetter(delivery, context, signal);
      const addressee = await addresseeOf(delivery, context, signal);
      if (delivery.isAddressedTo(addressee)) {
        await endLinksElsewhere(delivery, context, signal);
        const mail = composeMail(delivery, letter, brandFor(delivery, addressee, context), context.config.MAIL_FROM);
        return { state: 'sent', messageId: await context.mailer.send(mail, signal), locale: letter.locale };
      }
      delivery = await readdress(delivery, addressee, context);
    }
  } catch (error) {
    return { state: failureOf(error, delivery), reason: reasonOf(error, delivery.recipient) };
  }
}

/** An account is ours, not a shop's, and so is the page where its password is set. */
function brandFor({ kind }: EmailDelivery, { shop }: Addressee, { config }: NotifierContext): Brand | null {
  return kind === 'password_reset' ? null : brandOf(shop, config.BRANDS);
}

/** @throws UnavailableError when another attempt took over */
function readdress(delivery: EmailDelivery, to: Recipient, { orm }: NotifierContext): Promise<EmailDelivery> {
  return orm.em.fork().transactional(async (em) => {
    const held = await em.findOneOrFail(EmailDelivery, delivery.id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!held.readdress(delivery.attempts, to)) throw new UnavailableError('Another attempt is under way.');
    return held;
  });
}

/** A password reset that is not there any more has expired or was used; a request for details has been answered. */
function failureOf(error: unknown, { kind }: EmailDelivery): 'bounced' | 'outdated' | 'delayed' {
  if (isPermanent(error)) return 'bounced';
  if (error instanceof ErasedAddresseeError) return 'outdated';
  return kind !== 'report_ready' && error instanceof NotFoundError ? 'outdated' : 'delayed';
}

function record(delivery: EmailDelivery, outcome: Outcome, { orm, config }: NotifierContext): Promise<EmailDelivery> {
  return orm.em.fork().transactional(async (em) => {
    const held = await em.findOneOrFail(EmailDelivery, delivery.id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (outcome.state === 'sent') held.sent(outcome.messageId, outcome.locale);
    else if (outcome.state === 'bounced') held.bounced(delivery.attempts, outcome.reason);
    else if (outcome.state === 'outdated') held.outdated(delivery.attempts, outcome.reason);
    else held.delayed(delivery.attempts, outcome.reason, config.EMAIL_MAX_ATTEMPTS);
    return held;
  });
}

/** Why an attempt failed, on one line and without the address, which servers repeat. */
function reasonOf(error: unknown, recipient: string): string {
  const { message, response, cause } = error as { message: string; response?: string; cause?: { message?: string } };
  const reason = response ?? (cause?.message ? `${message} (${cause.message})` : message);
  return reason
    .replaceAll(recipient, 'the recipient')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, 500);
}
