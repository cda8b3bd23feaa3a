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
  'There is no such document.': 'Ese documento no existe.',
  'There is no such variant.': 'Esa versión no existe.',
  'The document is still being read.': 'El documento aún se está leyendo.',
  'The document could not be read.': 'El documento no se pudo leer.',
  'The document is in that language already.': 'El documento ya está en ese idioma.',
  'The document has as many variants as it can have; delete one first.':
    'El documento ya tiene todas las versiones que puede tener; borra una antes.',
  'The document is too long for this; a summary can be made of it.':
    'El documento es demasiado largo para esto; se puede hacer un resumen.',
  'This needs a language model, and none is set up here.':
    'Para esto hace falta un modelo de lenguaje, y aquí no hay ninguno configurado.',
  'The variant is not ready.': 'La versión aún no está lista.',
  'A customer uploads documents of their own.': 'Un cliente solo sube documentos propios.',
  'The body is not a PDF.': 'El cuerpo no es un PDF.',
  'The PDF is larger than 25 MB.': 'El PDF pasa de 25 MB.',
  'Another worker is reading this document.': 'Otro proceso está leyendo este documento.',
  'The document was taken over by another worker, or deleted.':
    'Otro proceso se hizo cargo del documento, o alguien lo borró.',
  'Another worker is making this variant.': 'Otro proceso está haciendo esta versión.',
  'The variant was taken over by another worker, or deleted.':
    'Otro proceso se hizo cargo de la versión, o alguien la borró.',
  'Too many documents are being uploaded.': 'Se están subiendo demasiados documentos.',
  'You can upload {0} documents at a time; wait until one is stored.':
    'Puedes subir {0} documentos a la vez; espera a que uno quede guardado.',
  'You can upload {0} documents a day; the next one can come after midnight UTC.':
    'Puedes subir {0} documentos al día; el próximo puede llegar pasada la medianoche UTC.',
  'You can ask for {0} variants a day; the next one can come after midnight UTC.':
    'Puedes pedir {0} versiones al día; la próxima puede llegar pasada la medianoche UTC.',
  'A customer’s documents and variants may take {0} MB in all; delete some first.':
    'Los documentos y versiones de un cliente pueden ocupar {0} MB en total; borra alguno antes.',
  'Too many documents are being read.': 'Se están leyendo demasiados documentos.',
  'must be left out of this kind': 'sobra en este tipo',
  'must be a code such as es': 'debe ser un código como es',
  'must be a SHA-256 in hex': 'debe ser un SHA-256 en hexadecimal',
};
