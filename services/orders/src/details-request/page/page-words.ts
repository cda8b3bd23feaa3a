import type { FaultCode } from './read-answer.ts';

/** Why an answer was not taken. */
export type Refusal = 'faults' | 'changed' | 'refused' | 'tooMany' | 'unavailable';

interface PageWords {
  titles: Record<'asked' | 'askedSeveral' | 'requested' | 'ready' | 'people' | 'cancelled', string>;
  order: (name: string) => string;
  /** What stands below a report that asks nothing. */
  states: Record<'requested' | 'ready' | 'people' | 'failed' | 'cancelled', string>;
  labels: Record<'report' | 'name' | 'date' | 'time' | 'place' | 'country', string>;
  unknown: string;
  unknownTime: string;
  unknownTimeHint: string;
  countryHint: string;
  before: (time: string) => string;
  after: (time: string) => string;
  otherPlace: string;
  otherTime: string;
  correct: string;
  send: string;
  alerts: Record<Refusal, string>;
  faults: Record<FaultCode, string>;
  closed: Record<'unknown' | 'expired', [title: string, advice: string]>;
}

const en: PageWords = {
  titles: {
    asked: 'One more thing for your report',
    askedSeveral: 'A few more things for your reports',
    requested: 'Thank you',
    ready: 'Your report is in your mailbox',
    people: 'We take it from here',
    cancelled: 'This order was cancelled',
  },
  order: (name) => `Order ${name}`,
  states: {
    requested: 'The report is being made. It comes by e-mail in a few minutes; you can close this page.',
    ready: 'The report was sent to you by e-mail. Please look among unwanted mail if you do not find it.',
    people: 'Somebody of our team looks at it. To tell us more, reply to the e-mail that brought you here.',
    failed:
      'The report could not be made, for a reason of ours. Reply to the e-mail that brought you here, and we will help.',
    cancelled: 'Nothing is made of it any more. If that surprises you, reply to the e-mail that brought you here.',
  },
  labels: {
    report: 'Report',
    name: 'Name on the report',
    date: 'Date of birth',
    time: 'Time of birth',
    place: 'Place of birth',
    country: 'Country',
  },
  unknown: 'not known',
  unknownTime: 'I do not know the time',
  unknownTimeHint: 'Without the time the report has no ascendant and no houses; everything else is there.',
  countryHint: 'The nearest town will do.',
  before: (time) => `At ${time} the first time, before the clocks were put back`,
  after: (time) => `At ${time} the second time, after the clocks were put back`,
  otherPlace: 'Another place',
  otherTime: 'At another time',
  correct: 'Correct something else',
  send: 'Send',
  alerts: {
    faults: 'Something is still missing: see below.',
    changed: 'These details have changed meanwhile. Please look at them again, and send what is still to be changed.',
    refused: 'These details were not accepted. Please check them, or reply to the e-mail that brought you here.',
    tooMany: 'This was tried too often. Please reply to the e-mail that brought you here, and we will help.',
    unavailable: 'We could not save this just now. Please send it once more in a minute.',
  },
  faults: {
    choose: 'Please choose one.',
    date_missing: 'Please give the date of birth.',
    date_ambiguous: 'This can be read in two ways. Please write it as 1990-05-17.',
    date_malformed: 'This is not a date. Please write it as 1990-05-17.',
    date_not_a_date: 'This day is not in the calendar.',
    date_before_1900: 'We can only go back to the year 1900.',
    date_in_the_future: 'This day has not come yet.',
    time_missing: 'Please give the time, or say that you do not know it.',
    time_malformed: 'This is not a time. Please write it as 14:30.',
    time_both: 'Please give the time or say that you do not know it, not both.',
    place_missing: 'Please give the place of birth.',
  },
  closed: {
    unknown: ['This link leads nowhere', 'Please check that the whole address was copied from the e-mail.'],
    expired: [
      'This link no longer works',
      'It worked for a limited time. Reply to the e-mail that it came in, and we will complete your order with you.',
    ],
  },
};

const es: PageWords = {
  titles: {
    asked: 'Nos falta un dato para tu informe',
    askedSeveral: 'Nos faltan unos datos para tus informes',
    requested: 'Gracias',
    ready: 'Tu informe está en tu correo',
    people: 'Ahora nos toca a nosotros',
    cancelled: 'Este pedido se canceló',
  },
  order: (name) => `Pedido ${name}`,
  states: {
    requested: 'El informe se está elaborando. Te llegará por correo en unos minutos; puedes cerrar esta página.',
    ready: 'Te enviamos el informe por correo. Si no lo encuentras, mira en el correo no deseado.',
    people: 'Alguien de nuestro equipo lo está mirando. Para contarnos más, responde al correo que te trajo aquí.',
    failed:
      'No hemos podido elaborar el informe, por un fallo nuestro. Responde al correo que te trajo aquí y te ayudaremos.',
    cancelled: 'Ya no se elabora nada de él. Si te sorprende, responde al correo que te trajo aquí.',
  },
  labels: {
    report: 'Informe',
    name: 'Nombre en el informe',
    date: 'Fecha de nacimiento',
    time: 'Hora de nacimiento',
    place: 'Lugar de nacimiento',
    country: 'País',
  },
  unknown: 'no se sabe',
  unknownTime: 'No sé la hora',
  unknownTimeHint: 'Sin la hora, el informe no tiene ascendente ni casas; todo lo demás está.',
  countryHint: 'Vale la población más cercana.',
  before: (time) => `A las ${time} la primera vez, antes de que se atrasaran los relojes`,
  after: (time) => `A las ${time} la segunda vez, después de que se atrasaran los relojes`,
  otherPlace: 'Otro lugar',
  otherTime: 'A otra hora',
  correct: 'Corregir otra cosa',
  send: 'Enviar',
  alerts: {
    faults: 'Todavía falta algo: mira más abajo.',
    changed: 'Estos datos han cambiado entretanto. Míralos otra vez y envía lo que aún haya que cambiar.',
    refused: 'Estos datos no se han aceptado. Revísalos, o responde al correo que te trajo aquí.',
    tooMany: 'Se ha intentado demasiadas veces. Responde al correo que te trajo aquí y te ayudaremos.',
    unavailable: 'Ahora mismo no hemos podido guardarlo. Envíalo otra vez dentro de un minuto.',
  },
  faults: {
    choose: 'Elige una opción.',
    date_missing: 'Escribe la fecha de nacimiento.',
    date_ambiguous: 'Se puede leer de dos maneras. Escríbela como 1990-05-17.',
    date_malformed: 'Esto no es una fecha. Escríbela como 1990-05-17.',
    date_not_a_date: 'Este día no está en el calendario.',
    date_before_1900: 'Solo podemos ir hasta el año 1900.',
    date_in_the_future: 'Este día todavía no ha llegado.',
    time_missing: 'Escribe la hora, o di que no la sabes.',
    time_malformed: 'Esto no es una hora. Escríbela como 14:30.',
    time_both: 'Escribe la hora o di que no la sabes, pero no las dos cosas.',
    place_missing: 'Escribe el lugar de nacimiento.',
  },
  closed: {
    unknown: ['Este enlace no lleva a ninguna parte', 'Comprueba que copiaste la dirección completa del correo.'],
    expired: [
      'Este enlace ya no funciona',
      'Funcionó un tiempo limitado. Responde al correo en el que llegó y completaremos tu pedido contigo.',
    ],
  },
};

export const pageWords = { en, es };
