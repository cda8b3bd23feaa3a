import type { Locale } from '../../report-text.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { hedge } from './hedge.ts';
import { speaksOfHour } from './hour-of-birth.ts';
import { isHumanMatter } from './human-matters.ts';
import type { MarkedSentence } from './marked-sentence.ts';
import type { Mark } from './marked-text.ts';
import { doesAsReader, isOfPeople, isOfReader, mentionsReader, wordsOf } from './of-reader.ts';
import { adverbial } from './paraphrases.ts';

/** “The”, “its”: something that the reader is taken to know, as the sky is. */
const definite =
  /^ (?!todos los dias |all the time )(?:(?:half|most of|none of|all|la mitad de|tod[oa]s?) )?(?:the|this|that|these|those|its|his|her|their|both|el|la|los|las|su|sus|este|estos|ese|esa|esos|esas|aquel|aquella|ambos|ambas) /;
/** “That is”, “this weighs”: no noun follows. */
const pointing =
  /^ (?:(?:this|that) \w+s|(?:this|that|these|those|este|ese|esa) (?:are|has|can|es|you)|(?:these|those) (?:help|make|cost|take|mean)) /;
/** “The month opens on an empty plate” */
const edges =
  /^ (?:the|your|el|la|tu|esta|este) (?:day|week|month|weekend|dia|semana|mes|jornada) (?:(?:se|te) )?(?:begins|starts|opens|ends|closes|finishes|empieza|comienza|arranca|abre|termina|acaba|cierra|despide) /;
/** “Nearly everything in it turns”, “aquí todo es barro” */
const totals =
  /^ (?:(?:aqui|alli|ahi|here|there) )?(?:(?:nearly|almost|casi|not) )?(?:everything|todo|most|la mayoria) /;
/** “[…], and it comes home”, but not “[…], and it is easier to ask” */
const pronoun =
  /^ (?:she|he|they|ella|ellos|ellas|it(?! (?:is (?:a|an|up|worth|fine|time|easier|good)|helps|pays|takes|costs|makes) )) /;
/** “The old feeling”, “the feeling” */
const headReach = 3;
const fewestWords = 3;

/** What a body is said to be inclined to: “Saturn likes a short list”, “a Mercurio le gusta releer”. */
const inclined =
  /^ (?:a )?(?:your |tu |the |el |la )?# (?:(?:no|le|te) )*(?:likes?|loves?|enjoys?|prefers?|wants?|asks?|dislikes?|looks after|deals with|blurs|gustan?|encantan?|prefiere|disfruta|pide|quiere|empuja|se ocupa) /;

/** Where there is nothing but the sky. */
const places =
  / (?:(?:this|your|tu|este|esta|de una|of an?) (?:\S+ )?(?:chart|map|wheel|horoscope|carta|mapa|rueda|horoscopo|reparto)|sky|skies|heavens|cielos?|firmamento|(?:horizon|horizonte)|overhead|up there|aloft|(?:alla|ahi) arriba|en lo alto|las alturas) /;
/** What was, as at the birth. */
const past =
  / (?<!(?:what|that|who|which|if|as|than|que|quien|donde|where) (?:\S+ )?)(?:was|were|hung|shone|stood|eran?|estaban?|(?:se|cuando) (?:te )?\w{2,}(?:ia|ias|abas)|habia|(?!acaba|prueba|comprueba|aprueba|alaba|graba)\w{3,}aban?) /;

/** “A good moment to …” */
const occasion =
  /^ (?:(?:it is|es) )?(?:(?:an?|una?) )?(?:\S+ ){0,2}(?:moment|moments|invitation|stretch|occasion|excuse|day|time|while|opening|reason|note|rato|hueco|momento|ocasion|excusa|invitacion|dia|motivo)(?: \S+)? (?:to|on|in|for|para|de) /;
const suiting = /^ (?:which|que|lo que|algo que|cosa que) (?:suits|invita|pide) /;
/**
 * The clauses outside the marks that assert, without “may”, something of other than the reader. Whoever tells the sky in
 * pictures has to name what is in them and to say something of it: “the lodger sleeps badly”, “[…], a lodger with a
 * key”.
 */
export function bareAssertions(sentence: MarkedSentence, locale: Locale): Mark[] {
  const isMarked = sentence.marks > 0;
  return clausesOf(sentence)
    .filter(({ whole }) => !hedge.test(whole) && !speaksOfHour(whole))
    .filter(
      (clause) =>
        isOfBody(clause) ||
        isOfKnown(clause, locale, isMarked) ||
        isOfSky(clause, locale) ||
        (isMarked && isOfMark(clause, locale)),
    )
    .map(({ start, end }) => ({ start, end }));
}

/** “Your Sun sits at the very bottom” */
function isOfBody({ words }: Clause): boolean {
  return words.includes(' # ') && !inclined.test(words) && words.trim() !== '#';
}

/** “The lodger sleeps badly.” */
function isOfKnown({ opens, words, whole }: Clause, locale: Locale, isMarked: boolean): boolean {
  if (opens === 'inserted' || isList({ opens, whole }) || pointing.test(words)) return false;
  if (isMarked && pronoun.test(words) && !mentionsReader(words)) return true;
  if (edges.test(words) || (opens !== 'joint' && totals.test(words) && !mentionsReader(words))) return true;
  if (!definite.test(words) || doesAsReader(words, locale)) return false;
  const [, ...nouns] = words.trim().split(' ').slice(0, headReach);
  return wordsOf(whole).length >= fewestWords && !nouns.some(isHumanMatter);
}

/** “…: the stubborn jar, the stuck drawer” */
function isList({ opens, whole }: Pick<Clause, 'opens' | 'whole'>): boolean {
  return (
    opens === 'colon' &&
    whole
      .split(',')
      .slice(1)
      .some((next) => definite.test(next))
  );
}

/** “Most of this map is mud”, “a thin sickle hung over the roofs” */
function isOfSky({ words }: Clause, locale: Locale): boolean {
  return places.test(words) || (past.test(words) && !isOfReader(words, locale));
}

/** What stands beside a mark and is neither the reader’s nor a matter between people. */
function isOfMark({ opens, isJoined, isBeforeMark, words, whole }: Clause, locale: Locale): boolean {
  if (opens === 'sentence' && isBeforeMark) {
    return adverbial.test(words) && !mentionsReader(whole) && !isOfPeople(whole, locale);
  }
  // “With” between two marks, and what only joins them.
  if (opens !== 'mark' || wordsOf(whole).length < 2) return false;
  return !occasion.test(words) && !suiting.test(words) && (!isJoined || !isOfPeople(words, locale, true));
}
