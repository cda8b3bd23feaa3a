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
export function closedLinkPage(why: 'closed' | 'unknown', language: string | false): string {
  const locale = language === 'es' ? 'es' : 'en';
  const [title, advice] = texts[locale][why];
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f7f4ec; color: #1f2547; font: 18px/1.6 Georgia, serif; }
  main { max-width: 26rem; padding: 2rem; text-align: center; }
  h1, p { text-wrap: balance; }
  h1 { font-size: 1.6rem; font-weight: normal; }
  h1::after { content: ""; display: block; width: 3rem; margin: 1.2rem auto 0; border-top: 2px solid #b8914a; }
</style>
<main><h1>${title}</h1><p>${advice}</p></main>
</html>
`;
}
