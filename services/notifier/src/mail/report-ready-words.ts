export interface MailWords {
  subject: string;
  preview: string;
  greeting: string;
  announcement: string;
  button: string;
  expiry: string;
  help: string;
  signature: string;
}

/** What the mail says, in the customer's language. The name may be empty. */
export function reportReadyWords(locale: 'es' | 'en', name: string, expiresAt: Date): MailWords {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(expiresAt);
  if (locale === 'es') {
    return {
      subject: 'Tu carta natal está lista',
      preview: 'El cielo del momento en que naciste, calculado y escrito para ti.',
      greeting: name ? `Hola, ${name}:` : 'Hola:',
      announcement:
        'Hemos calculado el cielo del momento en que naciste y hemos escrito tu informe a partir de él. Te espera en un PDF para leer con calma, guardar o imprimir.',
      button: 'Abrir mi informe',
      expiry: `El enlace es personal y funciona hasta el ${date}. Te conviene descargar el informe antes.`,
      help: '¿Algo no va bien? Responde a este correo y lo miramos.',
      signature: 'Astrall',
    };
  }
  return {
    subject: 'Your natal chart is ready',
    preview: 'The sky of the moment you were born, computed and written for you.',
    greeting: name ? `Hello ${name},` : 'Hello,',
    announcement:
      'We have computed the sky of the moment you were born and written your report from it. It is waiting for you as a PDF to read slowly, keep or print.',
    button: 'Open my report',
    expiry: `The link is personal and works until ${date}. Do download the report before then.`,
    help: 'Is something not right? Reply to this e-mail and we will look into it.',
    signature: 'Astrall',
  };
}
