import type { EmailDelivery } from '../delivery/email-delivery.entity.ts';
import type { Mail } from './mailer.ts';
import { reportReadyHtml } from './report-ready-html.ts';
import { type MailWords, reportReadyWords } from './report-ready-words.ts';

/** The mail that brings a link to a report. Its Message-ID is the delivery's, however often it is sent. */
export function composeMail(delivery: EmailDelivery, link: { url: string; expires_at: string }, from: string): Mail {
  const words = reportReadyWords(delivery.locale, delivery.recipientName, new Date(link.expires_at));
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'astrall.example';
  return {
    from,
    to: { name: delivery.recipientName, address: delivery.recipient },
    subject: words.subject,
    text: plainText(words, link.url),
    html: reportReadyHtml(delivery.locale, words, link.url),
    messageId: `<${delivery.id}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': delivery.locale },
  };
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
