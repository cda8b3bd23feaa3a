import { longDate } from './long-date.ts';
import type { MailWords } from './mail-words.ts';
import { oneLine } from './one-line.ts';

/** What orders wants to know of the customer, in the language of the order. */
interface DetailsQuestions {
  order_name: string;
  locale: 'es' | 'en';
  questions: string[];
}

/** As on the page; the number of an order has fewer. */
const longestOrderName = 60;

/** The mail stays a short one; the page asks them all. */
const mostListed = 5;

/**
 * What the mail says that asks the customer for birth details. It is unexpected and holds a link, as a fraud would be: so
 * it names the order, says what the page will not ask for, and offers the way around the link.
 */
export function birthDetailsWords(asked: DetailsQuestions, name: string, expiresAt: Date): MailWords {
  const order = unlinked(
    oneLine(asked.order_name)
      .slice(0, longestOrderName)
      .replace(/\p{Cs}$/u, ''),
  );
  const date = longDate(asked.locale, expiresAt);
  const one = asked.questions.length === 1;
  const questions = asked.questions.slice(0, mostListed).map((question) => unlinked(oneLine(question)));
  const unlisted = asked.questions.length - questions.length;
  if (asked.locale === 'es') {
    if (unlisted > 0) questions.push(`… y ${unlisted} más, en la página.`);
    return {
      subject: one ? 'Nos falta un dato para tu informe' : 'Nos faltan unos datos para tus informes',
      preview: `Tu pedido ${order}: una consulta breve sobre los datos de nacimiento, y nos ponemos a escribir.`,
      greeting: name ? `Hola, ${name}:` : 'Hola:',
      announcement: one
        ? `Gracias por tu pedido ${order}. Para calcular bien el cielo del nacimiento nos falta algo que solo tú puedes decirnos:`
        : `Gracias por tu pedido ${order}. Para calcular bien el cielo de cada nacimiento nos faltan unos datos que solo tú puedes darnos:`,
      questions,
      button: 'Completar los datos',
      fallback: 'Si el botón no responde, copia este enlace en tu navegador:',
      expiry: `${one ? 'En cuanto lo sepamos, escribimos el informe y te lo enviamos' : 'En cuanto los tengamos, escribimos los informes y te los enviamos'} a este correo. El enlace funciona hasta el ${date}. Muestra los datos de nacimiento de tu pedido y permite corregirlos: no lo reenvíes.`,
      help: 'No te pediremos nada más: ni pagos, ni contraseñas, ni datos de tu tarjeta. Si prefieres no abrir el enlace, responde a este correo y lo anotamos por ti.',
      reason: `Recibes este correo por tu compra de un informe astrológico, el pedido ${order}.`,
    };
  }
  if (unlisted > 0) questions.push(`… and ${unlisted} more, on the page.`);
  return {
    subject: one ? 'One more thing for your report' : 'A few more things for your reports',
    preview: `Your order ${order}: a short question about the birth details, and we begin to write.`,
    greeting: name ? `Hello ${name},` : 'Hello,',
    announcement: one
      ? `Thank you for your order ${order}. To calculate the sky of the birth correctly, we need to know something that only you can tell us:`
      : `Thank you for your order ${order}. To calculate the sky of each birth correctly, we need a few things that only you can tell us:`,
    questions,
    button: 'Complete the details',
    fallback: 'If the button does not respond, copy this link into your browser:',
    expiry: `As soon as we know, we write ${one ? 'the report and send it' : 'the reports and send them'} to this address. The link works until ${date}. It shows the birth details of your order and lets them be corrected, so please do not forward it.`,
    help: 'We will ask for nothing else: no payment, no password, no card details. If you would rather not open the link, reply to this e-mail and we will note the answer for you.',
    reason: `You receive this e-mail because you bought an astrology report, order ${order}.`,
  };
}

/**
 * Questions quote what was typed into the shop. Mail programs make links of addresses, whose dots and signs other scripts
 * write too; a space of no width keeps them from it.
 */
function unlinked(text: string): string {
  return text.replace(/(?:(?<=\S)[.。．｡․﹒@＠﹫]|(?<=\p{L}):)(?=\S)/gu, '$&\u200b');
}
