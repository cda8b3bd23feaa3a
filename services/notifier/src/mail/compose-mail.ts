import type { Brand } from '@astrall/platform/brand/brand.ts';
import { paletteOf } from '@astrall/platform/brand/palette.ts';
import { screenLogo } from '@astrall/platform/brand/screen-logo.ts';
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

/**
 * The mail around a letter, from the shop that the customer knows. Its Message-ID stays, however often it is tried.
 * @param from our address, by our name: a shop writes from it by its own
 */
export function composeMail(delivery: EmailDelivery, letter: Letter, brand: Brand | null, from: string): Mail {
  const { locale, words, url } = letter;
  const sender = senderOf(from);
  const name = brand?.name ?? 'Astrall';
  const contact = brand?.contact ?? null;
  const logo = brand && logoOf(brand);
  const palette = paletteOf(brand?.colors ?? null);
  return {
    from: { ...sender, name: brand?.name ?? sender.name },
    to: { name: delivery.recipientName, address: delivery.recipient },
    subject: words.subject,
    text: plainText(words, url, [name, contact].filter(Boolean).join(' · ')),
    html: letterHtml(locale, words, url, { name, contact, palette, logo }),
    messageId: `<${delivery.mailId}@${sender.address.split('@')[1]}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
    attachments: logo ? [logo] : [],
  };
}

function senderOf(from: string): { name: string; address: string } {
  const [, name = '', address = from] = /^"?(.*?)"?\s*<([^<>]+)>$/.exec(from) ?? [];
  return { name: name.trim(), address };
}

/** Mail programs draw no SVG. */
function logoOf({ logo }: Brand) {
  const shown = screenLogo(logo);
  if (!shown || shown.format === 'svg') return null;
  const { data, format, mediaType: contentType, width, height } = shown;
  const file = { filename: `logo.${format}`, content: Buffer.from(data), contentType };
  return { ...file, contentDisposition: 'inline' as const, cid: 'logo@brand', width, height };
}

function plainText(words: MailWords, url: string, owner: string): string {
  const questions = words.questions?.map((question) => `- ${question}`).join('\n');
  return [
    words.greeting,
    words.announcement,
    ...(questions ? [questions] : []),
    `${words.button}:\n${url}`,
    words.expiry,
    words.help,
    `${owner}\n${words.reason}`,
  ].join('\n\n');
}
