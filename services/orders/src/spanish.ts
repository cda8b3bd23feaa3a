import type { Catalogue } from '@astrall/platform/http/translator.ts';

/** What this service says in a problem, in Spanish; the platform's own messages are in the platform. */
export const spanish: Catalogue = {
  'There is no such order.': 'Ese pedido no existe.',
  'There is no such details request, or no more.': 'Esa solicitud de datos no existe, o ya no.',
  'There is no such order line.': 'Esa línea del pedido no existe.',
  'There is no such product.': 'Ese producto no existe.',
  'There is no such delivery.': 'Esa entrega no existe.',
  'There is no such reservation.': 'Esa reserva no existe.',
  'There is no such subscription.': 'Esa suscripción no existe.',
  'The reservation cannot be completed before it begins.': 'La reserva no se puede completar antes de que empiece.',
  'The reservation is {0}; it cannot become {1}.': 'La reserva está en {0}; no puede pasar a {1}.',
  'The reservation is {0}; it stays as it is.': 'La reserva está en {0}; se queda como está.',
  'The reservation is confirmed; ask us to change it, or cancel it.':
    'La reserva está confirmada; pídenos que la cambiemos, o cancélala.',
  'The subscription is {0}; it cannot become {1}.': 'La suscripción está en {0}; no puede pasar a {1}.',
  'The subscription is cancelled; it stays as it is.': 'La suscripción está cancelada; se queda como está.',
  'This Shopify line has a subscription already.': 'Esta línea de Shopify ya tiene una suscripción.',
  'The order has no e-mail address; give it one first.':
    'El pedido no tiene dirección de correo electrónico; dale una primero.',
  'The customer’s data was erased; the order stays as it is.':
    'Los datos del cliente se borraron; el pedido se queda como está.',
  'The order is cancelled; it stays as it is.': 'El pedido está cancelado; se queda como está.',
  'The order is cancelled; nothing of it is made any more.': 'El pedido está cancelado; ya no se elabora nada de él.',
  'The order is completed; there is nothing left to cancel.': 'El pedido está completo; no queda nada que cancelar.',
  'The order was corrected meanwhile.': 'El pedido se corrigió entretanto.',
  'The order was paid meanwhile; repeat your change.': 'El pedido se pagó entretanto; repite tu cambio.',
  'The report is cancelled.': 'El informe está cancelado.',
  'There is nothing to retry: no report of the order has failed.':
    'No hay nada que reintentar: ningún informe del pedido ha fallado.',
  'The line is not a report.': 'La línea no es un informe.',
  'The line does not wait for birth details.': 'La línea no espera datos de nacimiento.',
  'The order has no e-mail address; send one with the details.':
    'El pedido no tiene dirección de correo electrónico; envía una con los datos.',
  'No report was asked for.': 'No se ha pedido ningún informe.',
  'The report is ready.': 'El informe ya está listo.',

  'The body has to be a form.': 'El cuerpo tiene que ser un formulario.',
  'A webhook may have {0} bytes at most.': 'Un webhook puede tener {0} bytes como máximo.',
  'The header X-Shopify-Hmac-Sha256 is missing.': 'Falta la cabecera X-Shopify-Hmac-Sha256.',
  'Webhook headers are missing or malformed.': 'Faltan cabeceras del webhook o están mal formadas.',
  'The webhook is not signed with our secret.': 'El webhook no está firmado con nuestro secreto.',
  'There is no delivery {0}.': 'No hay ninguna entrega {0}.',
  'There is no such request for data.': 'Esa solicitud de datos no existe.',
  'The customer’s data was erased; nothing is held any more.':
    'Los datos del cliente se borraron; ya no se guarda nada.',
  'The request for data was not read, or could not be.': 'La solicitud de datos no se leyó, o no se pudo leer.',
  'The payload cannot be read.': 'El contenido no se puede leer.',
  'The payload is not a Shopify order.': 'El contenido no es un pedido de Shopify.',
  'The payload is not what the topic stands for.': 'El contenido no es lo que el tema anuncia.',
  'The payload is another shop’s.': 'El contenido es de otra tienda.',

  'is before 1900': 'es anterior a 1900',
  'is in the future': 'está en el futuro',
  'is not in the calendar': 'no está en el calendario',
  'is not a time of day': 'no es una hora del día',
  'is not a date; give it as YYYY-MM-DD': 'no es una fecha; escríbela como AAAA-MM-DD',
  'is needed: the order carries none': 'hace falta: el pedido no lo trae',
  'is needed, or null: the order carries none that is a time':
    'hace falta, o null: el pedido no trae ninguna que sea una hora',
  'is another shop': 'es otra tienda',
  'is no product of ours': 'no es un producto nuestro',
  'is required: a weekly or monthly report has its day': 'es obligatorio: un informe semanal o mensual tiene su día',
  'must be 7 or less: a week has seven days': 'debe ser 7 o menos: una semana tiene siete días',
  'must be a Shopify id, which has 1 to 20 digits': 'debe ser un id de Shopify, que tiene de 1 a 20 cifras',
  'must be a time zone such as {0}': 'debe ser una zona horaria como {0}',
  'must be null: a daily report has no day': 'debe ser null: un informe diario no tiene día',
  'must be left out': 'debe omitirse',
  'must be your own': 'debe ser tuyo',
  'must lie ahead': 'debe estar en el futuro',
  'must be a code such as {0}': 'debe ser un código como {0}',
  'must be a decimal such as {0}': 'debe ser un decimal como {0}',
};
