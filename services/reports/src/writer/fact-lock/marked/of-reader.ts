import type { Locale } from '../../report-text.ts';
import { isHumanMatter } from './human-matters.ts';

/** “You”, “as you”, “your letters”, but not “your Mars” */
const reader = /^ (?:(?:\S+ ){0,3}(?:you|te|ti|contigo)|(?:\S+ ){0,2}(?:your|tu|tus) (?!#)\S+) /;
const anywhere = / (?:you|te|ti|contigo) /;

/** “Piensas”, “no lo guardas” */
const doing =
  /^ (?:(?:no|lo|la|ya|siempre|tambien|solo) )*(?!(?:tras|pues|antes|despues|entonces|demas|las|los|mas|tres|dos|es) )\w{2,}(?:as|es) /;
const asking: Record<Locale, RegExp> = {
  en: /^ (?:please |just |then |do not |don't )?(?:ask|be|begin|bring|call|choose|cook|count|do|drink|eat|feel|find|finish|follow|forgive|get|give|go|hold|invite|keep|leave|lend|let|listen|look|make|mend|notice|offer|open|pick|plan|put|read|remember|rest|ring|say|see|send|set|share|show|sit|sleep|smile|speak|start|stay|take|talk|tell|think|trust|try|use|wait|walk|watch|wear|write) /,
  es: /^ (?:prueba|deja|guarda|reserva|busca|pide|elige|escribe|escucha|habla|invita|lee|lleva|llama|mira|ofrece|piensa|pregunta|recuerda|regala|respira|sube|suelta|toma|trae|usa|pon|haz|di|sal|ven|ten)(?:l[aeo]s?|te)? /,
};
/** “Prueba a” asks; “llama a la puerta” may tell what somebody does. */
const surelyAsking = /^ (?:prueba a|(?:pon|haz|di|sal|ven|ten)|\w{3,}(?:ate|ete|ite|[aei]l[aeo]s?)) /;
/** “Studying something”, “ceder el asiento” */
const act: Record<Locale, RegExp> = { en: /^ \w{3,}ing /, es: /^ \w{2,}[aei]r(?:se|te|l[aeo]s?)? / };

/**
 * Whether a clause begins with the reader, or with what is asked of anybody.
 *
 * @param isAfterMark where a Spanish verb may also be that of what the mark is about
 */
export function isOfReader(words: string, locale: Locale, isAfterMark = false): boolean {
  const asks = locale === 'es' && isAfterMark ? surelyAsking : asking[locale];
  return reader.test(words) || doesAsReader(words, locale) || asks.test(words) || act[locale].test(words);
}

/** “La guardas”, which is no “the” */
export function doesAsReader(words: string, locale: Locale): boolean {
  return locale === 'es' && doing.test(words);
}

export function mentionsReader(words: string): boolean {
  return anywhere.test(words);
}

/** “And the next thought” */
const firstWords = 3;

/** Whether a clause begins with the reader or with a matter between people. */
export function isOfPeople(words: string, locale: Locale, isAfterMark = false): boolean {
  return isOfReader(words, locale, isAfterMark) || wordsOf(words).slice(0, firstWords).some(isHumanMatter);
}

/** The words of a clause, without its commas. */
export function wordsOf(text: string): string[] {
  return text.trim().split(/[ ,]+/);
}
