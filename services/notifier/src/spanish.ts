import type { Catalogue } from '@astrall/platform/http/translator.ts';

/** What this service says in a problem, in Spanish; the platform's own messages are in the platform. */
export const spanish: Catalogue = {
  'There is no such delivery.': 'Ese envío no existe.',
  'Another attempt is under way.': 'Hay otro intento en curso.',
  'The mail could not be sent yet.': 'El correo aún no se pudo enviar.',
  'The queue of mails did not take the task.': 'La cola de correos no aceptó la tarea.',
  "The report's link answered {0}.": 'El enlace del informe respondió {0}.',
};
