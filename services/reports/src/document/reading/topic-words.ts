import { stopWordsOf } from './words.ts';

/** Words that count, date, measure or refer: they are in every kind of document, and no topic of any. */
const incidental: Record<string, string> = {
  en: `day days week weeks month months year years hour hours minute minutes date dates today morning afternoon evening
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december fifth sixth seventh eighth ninth tenth eleven thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen forty fifty sixty seventy eighty ninety thousand million half quarter dozen pounds euros dollars
    per cent percent grams kilos litres metres kilometres number numbers page pages figure figures fig table tables section
    sections chapter appendix annex references abstract introduction note notes example following above below part parts
    use used using shown including present regard regards regarding respect accordance behalf basis event purpose means
    order addition view case cases manner hereby herein thereof pursuant written improved increased`,
  es: `día días semana semanas mes meses mensual año años anual hora horas minuto minutos fecha fechas hoy mañana tarde
    tardes noche lunes martes miércoles jueves viernes sábado sábados domingo enero febrero marzo abril mayo junio julio
    agosto septiembre octubre noviembre diciembre siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
    dieciocho diecinueve veinte veinticinco treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento
    doscientos trescientos cuatrocientos quinientos mil millón millones medio media mitad euros dólares pesos gramos kilos
    litros metros kilómetros número números página páginas figura figuras tabla tablas sección capítulo anexo referencias
    resumen introducción nota notas ejemplo siguiente siguientes anterior parte partes presente uso usar persona personas
    respecto acuerdo virtud conformidad relación efecto efectos motivo caso casos manera modo fin dicho dicha dichos dichas
    señor señora don doña alguien alguno alguna nadie quien quienes cualquiera quienquiera`,
};

const sets = new Map<string | null, ReadonlySet<string>>();

/** Words that name no topic of a text in a language. */
export function topiclessWords(language: string | null): ReadonlySet<string> {
  const known = sets.get(language);
  if (known) return known;
  const more = language === null ? Object.values(incidental).join(' ') : (incidental[language] ?? '');
  const words = new Set([...stopWordsOf(language), ...more.split(/\s+/)]);
  sets.set(language, words);
  return words;
}

/** The same for a word and its plural, in the languages whose plurals are known here. */
export function singularOf(word: string, language: string | null): string {
  if (word.length < 5) return word;
  if (language === 'en') {
    if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
    if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
    return /[^suia]s$/.test(word) ? word.slice(0, -1) : word;
  }
  if (language !== 'es') return word;
  if (/[^aeiouáéíóú]es$/.test(word)) return unaccented(word.replace(/ces$/, 'zes').slice(0, -2));
  return /[aeo]s$/.test(word) ? word.slice(0, -1) : unaccented(word);
}

/** “Estación” loses its accent in the plural. */
function unaccented(word: string): string {
  return /[áéíóú][ns]$/.test(word)
    ? word
        .normalize('NFD')
        .replace(/\u0301(?=[ns]$)/, '')
        .normalize('NFC')
    : word;
}
