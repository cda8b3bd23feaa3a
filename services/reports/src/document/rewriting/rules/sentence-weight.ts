/*
 * What a reader of a summary must not miss: amounts and dates, what somebody has to do, what came out of it.
 */

const amount = /[€$£%]|(?<!\p{L})(?:euros?|pounds?|dollars?|eur|gbp|usd|por ciento|per cent)(?!\p{L})/iu;
const figure =
  /\p{N}|(?<!\p{L})(?:two|three|four|five|six|seven|ten|twelve|fourteen|thirty|dos|tres|cuatro|cinco|seis|siete|diez|doce|quince|treinta) (?:working |calendar |business )?(?:days?|weeks?|months?|years?|hours?|días?|semanas?|meses|años?|horas?)/iu;
/** Of a clause, of a note, of a figure: they count nothing. */
const reference =
  /^[\s(]*\p{N}+(?:\.\p{N}+)*[.)]?\s|\[[\p{N},\s–-]+\]|(?<!\p{L})(?:fig(?:ure|ura)?|tabl[ea]|page|página|pág|p|section|sección|chapter|capítulo)\.? \p{N}+/giu;

const duty =
  /(?<!\p{L})(?:must|shall|may not|cannot|required|obliged|liable|prohibited|forbidden|not (?:allowed|permitted)|no later than|deadline|rent|deposit|fees?|(?:the|total|full) costs?|price|penalty|terms?|notice|terminated?|payable|breach|entitled|warning|never|immediately|diagnosis|debe(?:n|rán?)?|rogamos|desistir|advertencia|atención|inmediatamente|diagnóstico|acuda|obligatori[oa]s?|gratuit[oa]s?|podr(?:á|án)|obligad[oa]s?|obligación|prohibid[oa]s?|prohíbe|plazos?|renta|precio|costes?|coste|fianza|importe|cuotas?|multas?|penalización|vigencia|duración|rescindir|resolver)(?!\p{L})/iu;

const result =
  /(?<!\p{L})(?:results?|we found|was found|were found|show(?:s|ed|n)?|significant(?:ly)?|conclu(?:de|des|ded|sion|sions)|(?:increased?|decreased?|rose|fell|grew|dropped|reduced|improved) (?:by|from|to)|approved|rejected|resolved|decided|agreed|resultados?|se (?:observó|encontró|constató|comprobó|demostró|aprobó|rechazó|acordó|decidió)|acordaron|decidieron|significativ[oa]s?|significativamente|conclu(?:ye|yen|yó|yeron|sión|siones)|aument(?:ó|aron)|creci(?:ó|eron)|descend(?:ió|ieron)|disminuy(?:ó|eron)|reduj(?:o|eron)|mejor(?:ó|aron)|aprob(?:ó|aron)|rechaz(?:ó|aron))(?!\p{L})/iu;

const courtesy = /(?<!\p{L})(?:agradec(?:e|en|emos|er)|gracias|thank(?:s|ful)?|grateful)(?!\p{L}| a la)/iu;

const most = 2;

/** By how many times the usual weight of a sentence this one weighs more, for what it tells rather than for its words. */
export function matterOf(sentence: string): number {
  if (courtesy.test(sentence)) return -1;
  const counted = sentence.replace(reference, ' ');
  const figures = amount.test(counted) && figure.test(counted) ? 1 : figure.test(counted) ? 0.5 : 0;
  return Math.min(most, figures + (duty.test(sentence) ? 0.8 : 0) + (result.test(sentence) ? 0.8 : 0));
}
