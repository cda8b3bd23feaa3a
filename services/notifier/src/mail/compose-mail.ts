import type { EmailDelivery } from '../delivery/email-delivery.entity.ts';
import { letterHtml } from './letter-html.ts';
import type { MailWords } from './mail-words.ts';
import type { Mail } from './mailer.ts';
import { passwordResetWords } from './password-reset-words.ts';
import { reportReadyWords } from './report-ready-words.ts';

/** The mail that brings a link. Its Message-ID is its sending's, however often that is tried. */
export function composeMail(delivery: EmailDelivery, link: { url: string; expires_at: string }, from: string): Mail {
  const words = wordsOf(delivery, new Date(link.expires_at));
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'astrall.example';
  return {
    from,
    to: { name: delivery.recipientName, address: delivery.recipient },
    subject: words.subject,
    text: plainText(words, link.url),
    html: letterHtml(delivery.locale, words, link.url),
    messageId: `<${delivery.sendingId}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': delivery.locale },
  };
}

function wordsOf({ kind, reportKind, locale, recipientName }: EmailDelivery, expiresAt: Date): MailWords {
  if (kind === 'password_reset') return passwordResetWords(locale, recipientName);
  return reportReadyWords(reportKind ?? 'natal', locale, recipientName, expiresAt);
}

function plainText(words: MailWords, url: string): string {
  return [
    words.greeting,
    words.announcement,
    `${words.button}:\n${url}`,
    words.expiry,
    words.help,
    `Astrall\n${words.reason}`,
  ].join('\n\n');
}
