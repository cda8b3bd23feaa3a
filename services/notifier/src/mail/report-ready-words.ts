import type { MailWords } from './mail-words.ts';

/** What the mail says, in the customer's language. The name may be empty, and the report may be a gift for another. */
export function reportReadyWords(locale: 'es' | 'en', name: string, expiresAt: Date): MailWords {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(expiresAt);
  if (locale === 'es') {
    return {
      subject: 'Tu carta natal está lista',
      preview: 'El cielo del momento del nacimiento, calculado y escrito para leer con calma.',
      greeting: name ? `Hola, ${name}:` : 'Hola:',
      announcement:
        'Hemos calculado el cielo del momento del nacimiento y, a partir de él, hemos escrito el informe. Te espera en un PDF para leer con calma, guardar o imprimir.',
      button: 'Abrir el informe',
      fallback: 'Si el botón no responde, copia este enlace en tu navegador:',
      expiry: `El enlace funciona hasta el ${date}: descarga el informe antes. Quien lo tenga puede abrirlo, así que compártelo solo con quien quieras.`,
      help: '¿Algo no va bien? Responde a este correo y lo miramos.',
      reason: 'Recibes este correo por tu compra de una carta natal.',
    };
  }
  return {
    subject: 'Your natal chart is ready',
    preview: 'The sky at the moment of birth, computed and written to be read slowly.',
    greeting: name ? `Hello ${name},` : 'Hello,',
    announcement:
      'We have computed the sky at the moment of birth and written the report from it. It is waiting for you as a PDF to read slowly, keep or print.',
    button: 'Open the report',
    fallback: 'If the button does not respond, copy this link into your browser:',
    expiry: `The link works until ${date}: do download the report before then. Whoever has it can open the report, so share it only with people you choose.`,
    help: 'Is something not right? Reply to this e-mail and we will look into it.',
    reason: 'You receive this e-mail because you bought a natal chart.',
  };
}
