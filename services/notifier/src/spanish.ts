import type { Catalogue } from '@astrall/platform/http/translator.ts';

/** What this service says in a problem, in Spanish; the platform's own messages are in the platform. */
export const spanish: Catalogue = {
  'There is no such delivery.': 'Ese envío no existe.',
  'The mail is queued already.': 'El correo ya está en la cola.',
  'A password reset is not sent again; ask for another.':
    'Un restablecimiento de contraseña no se envía de nuevo; pide otro.',
  "Questions go to no other address; correct the order's e-mail, and they are asked there.":
    'Las preguntas no van a otra dirección; corrige el correo del pedido y se harán allí.',
  'The customer’s data was erased; nothing is sent to them any more.':
    'Los datos del cliente se borraron; ya no se le envía nada.',
  'Another attempt is under way.': 'Hay otro intento en curso.',
  'The mail could not be sent yet.': 'El correo aún no se pudo enviar.',
  'The queue of mails did not take the task.': 'La cola de correos no aceptó la tarea.',
  'The link answered {0}.': 'El enlace respondió {0}.',
};
