import type { ReportKind } from '@astrall/contracts/events.ts';
import { longDate } from './long-date.ts';
import type { MailWords } from './mail-words.ts';

type KindWords = Pick<MailWords, 'subject' | 'preview' | 'announcement' | 'reason'>;

/** What the mail says, in the customer's language. The name may be empty, and the report may be a gift for another. */
export function reportReadyWords(kind: ReportKind, locale: 'es' | 'en', name: string, expiresAt: Date): MailWords {
  const date = longDate(locale, expiresAt);
  if (locale === 'es') {
    return {
      ...spanish[kind],
      greeting: name ? `Hola, ${name}:` : 'Hola:',
      button: 'Abrir el informe',
      fallback: 'Si el botón no responde, copia este enlace en tu navegador:',
      expiry: `El enlace funciona hasta el ${date}: descarga el informe antes. Quien lo tenga puede abrirlo, así que compártelo solo con quien quieras.`,
      help: '¿Algo no va bien? Responde a este correo y lo miramos.',
    };
  }
  return {
    ...english[kind],
    greeting: name ? `Hello ${name},` : 'Hello,',
    button: 'Open the report',
    fallback: 'If the button does not respond, copy this link into your browser:',
    expiry: `The link works until ${date}: do download the report before then. Whoever has it can open the report, so share it only with people you choose.`,
    help: 'Is something not right? Reply to this e-mail and we will look into it.',
  };
}

const spanish: Record<ReportKind, KindWords> = {
  natal: {
    subject: 'Tu carta natal está lista',
    preview: 'El cielo del momento del nacimiento, calculado y escrito para leer con calma.',
    announcement:
      'Hemos calculado el cielo del momento del nacimiento y, a partir de él, hemos escrito el informe. Te espera en un PDF para leer con calma, guardar o imprimir.',
    reason: 'Recibes este correo por tu compra de una carta natal.',
  },
  daily: {
    subject: 'Tu informe del día está listo',
    preview: 'El cielo de hoy y tu carta natal, en un par de páginas.',
    announcement:
      'Hemos mirado por dónde pasa hoy el cielo y qué puntos de la carta natal toca. Te espera en un PDF breve, para leer con el primer café.',
    reason: 'Recibes este correo por tu suscripción al informe diario.',
  },
  weekly: {
    subject: 'Tu informe de la semana está listo',
    preview: 'El cielo de la semana y tu carta natal, día a día.',
    announcement:
      'Hemos calculado el cielo de la semana y lo que toca en la carta natal, y con ello hemos escrito el informe. Te espera en un PDF para leer con calma, guardar o imprimir.',
    reason: 'Recibes este correo por tu suscripción al informe semanal.',
  },
  monthly: {
    subject: 'Tu informe del mes está listo',
    preview: 'El cielo del mes y tu carta natal, con sus fechas.',
    announcement:
      'Hemos calculado el cielo del mes y lo que toca en la carta natal, y con ello hemos escrito el informe. Te espera en un PDF para leer con calma, guardar o imprimir.',
    reason: 'Recibes este correo por tu suscripción al informe mensual.',
  },
};

const english: Record<ReportKind, KindWords> = {
  natal: {
    subject: 'Your natal chart is ready',
    preview: 'The sky at the moment of birth, computed and written to be read slowly.',
    announcement:
      'We have computed the sky at the moment of birth and written the report from it. It is waiting for you as a PDF to read slowly, keep or print.',
    reason: 'You receive this e-mail because you bought a natal chart.',
  },
  daily: {
    subject: 'Your report for the day is ready',
    preview: 'Today’s sky and your natal chart, on a couple of pages.',
    announcement:
      'We have looked at where the sky passes today and which points of the natal chart it touches. It is waiting for you as a short PDF, to go with the first coffee.',
    reason: 'You receive this e-mail because you subscribed to the daily report.',
  },
  weekly: {
    subject: 'Your report for the week is ready',
    preview: 'The week’s sky and your natal chart, day by day.',
    announcement:
      'We have computed the sky of the week and what it touches in the natal chart, and written the report from it. It is waiting for you as a PDF to read slowly, keep or print.',
    reason: 'You receive this e-mail because you subscribed to the weekly report.',
  },
  monthly: {
    subject: 'Your report for the month is ready',
    preview: 'The month’s sky and your natal chart, with their dates.',
    announcement:
      'We have computed the sky of the month and what it touches in the natal chart, and written the report from it. It is waiting for you as a PDF to read slowly, keep or print.',
    reason: 'You receive this e-mail because you subscribed to the monthly report.',
  },
};
