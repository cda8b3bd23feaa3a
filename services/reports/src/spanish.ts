import type { Catalogue } from '@astrall/platform/http/translator.ts';

/** What this service says in a problem, in Spanish; the platform's own messages are in the platform. */
export const spanish: Catalogue = {
  'There is no such report.': 'Ese informe no existe.',
  'There is no such link.': 'Ese enlace no existe.',
  'The report is not ready.': 'El informe aún no está listo.',
  'The report is being made already.': 'El informe ya se está haciendo.',
  'The report was never made; correct the birth details of its order, or retry the order.':
    'El informe no llegó a hacerse; corrige los datos de nacimiento de su pedido o reintenta el pedido.',
  'The link belongs to another report.': 'El enlace es de otro informe.',
  'The link has expired.': 'El enlace ha caducado.',
  'The link was revoked.': 'El enlace fue revocado.',
  'Another report stands for this order line and period.': 'Otro informe ocupa esta línea de pedido y este periodo.',
  'An earlier request for this report has not ended.': 'Una petición anterior de este informe no ha terminado.',
  'Another worker is making this report.': 'Otro proceso está haciendo este informe.',
  'Another worker stored the PDF meanwhile.': 'Otro proceso guardó el PDF entretanto.',
  'The report was taken over by another worker.': 'Otro proceso se hizo cargo del informe.',
  'Too many reports are being typeset.': 'Se están componiendo demasiados informes.',
  'Typesetting took too long.': 'La composición tardó demasiado.',
  'The bucket did not answer.': 'El almacén de documentos no respondió.',
};
