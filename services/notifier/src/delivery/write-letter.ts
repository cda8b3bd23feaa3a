import { answerOf } from '@astrall/contracts/clients.ts';
import { UnavailableError } from '@astrall/platform/errors.ts';
import type { NotifierContext } from '../context.ts';
import { birthDetailsWords } from '../mail/birth-details-words.ts';
import type { Letter } from '../mail/compose-mail.ts';
import { passwordResetWords } from '../mail/password-reset-words.ts';
import { reportReadyWords } from '../mail/report-ready-words.ts';
import type { EmailDelivery } from './email-delivery.entity.ts';

/**
 * Asks for the link that a mail brings, and puts it into words.
 * @throws NotFoundError where there is no such link, or none any more, and UnavailableError where it does not answer
 */
export function writeLetter(delivery: EmailDelivery, context: NotifierContext, signal: AbortSignal): Promise<Letter> {
  if (delivery.kind === 'report_ready') return writeReportReady(delivery, context, signal);
  if (delivery.kind === 'birth_details') return writeBirthDetails(delivery, context, signal);
  return writePasswordReset(delivery, context, signal);
}

async function writeReportReady(delivery: EmailDelivery, context: NotifierContext, signal: AbortSignal) {
  const path = { report_id: delivery.reportId!, link_id: delivery.mailId };
  const link = await answerOf(
    context.reports.put('/reports/{report_id}/links/{link_id}', { params: { path }, signal }),
  );
  await probe(link.url, 302, context, signal);
  const { reportKind, locale, recipientName } = delivery;
  const words = reportReadyWords(reportKind ?? 'natal', locale, recipientName, new Date(link.expires_at));
  return { locale, words, url: link.url };
}

/** The questions come in the language of the order, and so does the letter around them. */
async function writeBirthDetails(delivery: EmailDelivery, context: NotifierContext, signal: AbortSignal) {
  const { addressId } = delivery;
  const params = {
    path: { details_request_id: delivery.detailsRequestId! },
    query: addressId ? { address_id: addressId } : {},
  };
  const link = await answerOf(context.orders.put('/details-requests/{details_request_id}/link', { params, signal }));
  await probe(link.url, 200, context, signal);
  const words = birthDetailsWords(link, delivery.recipientName, new Date(link.expires_at));
  return { locale: link.locale, words, url: link.url };
}

async function writePasswordReset(delivery: EmailDelivery, { users }: NotifierContext, signal: AbortSignal) {
  const path = { password_reset_id: delivery.passwordResetId! };
  const { url } = await answerOf(users.post('/password-resets/{password_reset_id}/link', { params: { path }, signal }));
  return { locale: delivery.locale, words: passwordResetWords(delivery.locale, delivery.recipientName), url };
}

/** The proof that a link answers the customer as it should. */
async function probe(url: string, expected: number, { config }: NotifierContext, signal: AbortSignal): Promise<void> {
  const { status } = await fetch(url, {
    method: 'HEAD',
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(config.REQUEST_TIMEOUT_MS)]),
  });
  if (status !== expected) throw new UnavailableError(`The link answered ${status}.`);
}
