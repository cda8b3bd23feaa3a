import type { Brand } from '@astrall/platform/brand/brand.ts';
import { type Locale, page } from '@astrall/platform/http/page.ts';

const texts = {
  en: {
    closed: [
      'This link no longer works',
      'Links to reports work for a limited time. Reply to the e-mail it came in, and we will send you a new one.',
    ],
    unknown: ['This link leads nowhere', 'Please check that the whole address was copied from the e-mail.'],
  },
  es: {
    closed: [
      'Este enlace ya no funciona',
      'Los enlaces a los informes funcionan un tiempo limitado. Responde al correo en el que llegó y te enviaremos uno nuevo.',
    ],
    unknown: ['Este enlace no lleva a ninguna parte', 'Comprueba que copiaste la dirección completa del correo.'],
  },
} as const;

/** What a customer sees whose link does not lead to a report. */
export function closedLinkPage(why: 'closed' | 'unknown', locale: Locale, brand: Brand | null): string {
  const [title, advice] = texts[locale][why];
  return page(locale, title, `<p>${advice}</p>`, { brand });
}
