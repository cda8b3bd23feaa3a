import type { Locale } from '../../report-text.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { speaksOfHour } from './hour-of-birth.ts';
import type { MarkedSentence } from './marked-sentence.ts';
import type { Mark } from './marked-text.ts';
import { isOfPeople, wordsOf } from './of-reader.ts';

/** Who and what stands for bodies in every book on the stars, “may” or not. */
const standIns =
  / (?:planets?|planetas?) | (?:the|your|this|that|el|la|los|tu|este|ese|al|del) (?:\S+ )?(?:messenger|courier|herald|warrior|taskmaster|goddess|deity|benefactor|awakener|underworld|archer|centaur|luminar\w+|wanderers|night lamp|lamp of the night|silver (?:disc|coin|boat)|day star|star of (?:the )?day|evening star|morning star|queen of the night|mensajero|heraldo|guerrero|capataz|diosa|benefactor|inframundo|arquero|aguador|centauro|astro rey|astro|farol de la noche|lampara (?:de la noche|nocturna)|disco de plata|estrella (?:diurna|del dia)|reina de la noche) /;

/** “[…], and you may notice how it …”: what the mark told, with nothing else between; but not “find it easier to …” */
const ofMark: Record<Locale, RegExp> = {
  en: /^ you (?:may|might|can|could|tend to|often|sometimes) (?:\S+ ){1,3}(?:it(?! (?:\S+ ){1,2}to )|her|him|its|she|he|they|them) /,
  es: /^ (?:(?!(?:un|una|el|la|tu|tus|los|las|algo|alguien|lo que|ese|esa) )\S+ ){0,4}(?:(?:lo|la) (?!mas |demas |menos |que )\w+[ae]s|\w+[aei]r(?:lo|la)|(?:\w+s|\w+te|de) (?:que|como|(?:lo|la) \w+ que) (?:(?:nunca|siempre|ya|no|se|alli|ahi|aqui) )*(?!(?:nunca|siempre|ya|no|una|la|te|ella|gente|nadie|sea|haya|hace|alguna|otra|cada|esta|esa|cuando|donde) )\w+[ae]) /,
};

/** Where the fact of a mark that follows is, or when. */
export const adverbial =
  /^ (?:up|down|out|over|under|above|below|beneath|behind|beyond|among|amid|between|inside|outside|near|far|deep|high|low|right|just|only|at|by|in|on|with|within|without|across|through|around|from|during|towards?|tucked|hidden|alone|late|early|long|al|a (?:la|las|los|tu|tus)|arriba|abajo|fuera|dentro|encima|debajo|detras|delante|lejos|cerca|bajo|sobre|entre|tras|ante|sin|con|contra|desde|durante|hacia|en|junto|justo|recien|apenas) /;

/** The clauses that tell, “may” or not, of what a mark told or of a body, in other words than its name. */
export function paraphrases(sentence: MarkedSentence, locale: Locale): Mark[] {
  return clausesOf(sentence)
    .filter(({ whole }) => !speaksOfHour(whole))
    .filter((clause) => standIns.test(clause.words) || isOfMark(clause, locale) || isWhereOfMark(clause, locale))
    .map(({ start, end }) => ({ start, end }));
}

function isOfMark({ opens, words }: Clause, locale: Locale): boolean {
  return opens === 'mark' && ofMark[locale].test(words);
}

/** “[…], tucked behind the curtains, perhaps” */
function isWhereOfMark({ opens, isJoined, words }: Clause, locale: Locale): boolean {
  return (
    opens === 'mark' && !isJoined && adverbial.test(words) && wordsOf(words).length > 1 && !isOfPeople(words, locale)
  );
}
