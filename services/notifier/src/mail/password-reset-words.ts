import type { MailWords } from './mail-words.ts';

/** What the mail says to somebody who asked to set a password, or in whose name somebody did. */
export function passwordResetWords(locale: 'es' | 'en', name: string): MailWords {
  if (locale === 'es') {
    return {
      subject: 'Elige tu contraseña',
      preview: 'Con este enlace puedes elegir una contraseña nueva para Astrall.',
      greeting: name ? `Hola, ${name}:` : 'Hola:',
      announcement: 'Alguien, seguramente tú, ha pedido elegir una contraseña nueva para tu cuenta de Astrall.',
      button: 'Elegir la contraseña',
      fallback: 'Si el botón no responde, copia este enlace en tu navegador:',
      expiry:
        'El enlace funciona una sola vez, hasta 45 minutos después de la petición. No lo reenvíes: quien lo tenga puede entrar en tu cuenta.',
      help: '¿No lo has pedido tú? Entonces no hagas nada: tu contraseña sigue siendo la misma.',
      reason: 'Recibes este correo porque se ha pedido para la cuenta con esta dirección.',
    };
  }
  return {
    subject: 'Choose your password',
    preview: 'With this link you can choose a new password for Astrall.',
    greeting: name ? `Hello ${name},` : 'Hello,',
    announcement: 'Somebody, most likely you, asked to choose a new password for your Astrall account.',
    button: 'Choose the password',
    fallback: 'If the button does not respond, copy this link into your browser:',
    expiry:
      'The link works once, until 45 minutes after it was asked for. Do not forward it: whoever has it can enter your account.',
    help: 'Was it not you? Then you need not do anything: your password stays as it is.',
    reason: 'You receive this e-mail because it was asked for in the name of the account with this address.',
  };
}
