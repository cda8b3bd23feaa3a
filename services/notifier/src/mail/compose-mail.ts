import type { EmailDelivery } from '../delivery/email-delivery.entity.ts';
import { letterHtml } from './letter-html.ts';
import type { MailWords } from './mail-words.ts';
import type { Mail } from './mailer.ts';

/** What a mail says, in one language, and the one link it brings. */
export interface Letter {
  locale: 'es' | 'en';
  words: MailWords;
  url: string;
}

/** The mail around a letter. Its Message-ID stays, however often it is tried. */
export function composeMail(delivery: EmailDelivery, { locale, words, url }: Letter, from: string): Mail {
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'astrall.example';
  return {
    from,
    to: { name: delivery.recipientName, address: delivery.recipient },
    subject: words.subject,
    text: plainText(words, url),
    html: letterHtml(locale, words, url),
    messageId: `<${delivery.mailId}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
  };
}

function plainText(words: MailWords, url: string): string {
  const questions = words.questions?.map((question) => `- ${question}`).join('\n');
  return [
    words.greeting,
    words.announcement,
    ...(questions ? [questions] : []),
    `${words.button}:\n${url}`,
    words.expiry,
    words.help,
    `Astrall\n${words.reason}`,
  ].join('\n\n');
}
