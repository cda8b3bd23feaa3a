import { clausesOf } from './clauses.ts';
import type { MarkedSentence } from './marked-sentence.ts';
import type { Mark } from './marked-text.ts';

/** What people do at a certain hour tells the hour: “you may notice it over breakfast”. */
const atAMoment =
  / (?:(?:at|by|before|after|over|until|till|during|around|in the|this|on (?:an?|the|your)|with (?:an?|the|your)) (?:\S+ )?(?:breakfast|brunch|lunch|lunchtime|supper|dinner|teatime|bedtime|toast|dawn|daybreak|sunrise|sunset|dusk|noon|midday|midnight|mornings?|afternoons?|evenings?|nights?|nightfall|washing up|alarm|work|you leave for work)|tonight|asleep|street ?(?:lights?|lamps?)|(?:al|a la hora de|con (?:el|la|tu)|(?:antes|despues) del?|(?:antes|despues) de la|hasta (?:el|la)|por la|de|esta) (?:primer )?(?:desayuno|cafe|tostada|almuerzo|comida|merienda|cena|sobremesa|siesta|amanecer|alba|atardecer|anochecer|mediodia|medianoche|madrugada|noche|despertador|despertar|fichar)|(?:desayunas|almuerzas|meriendas|cenas|duermes|despiertas)|(?:la )?tostada en la mano|farolas) /;

/** “Before your first meeting”, “until you are dressed”, but not “before it has finished” */
const aroundTheDay =
  / (?:(?:before|after|until|till|by the time|as soon as) (?:you|your|the)|(?:antes de|despues de|hasta|en cuanto|para cuando) (?:que )?(?:te|tu|tus|salgas|llegues|abras|cierres)|(?:antes|despues) de (?:tu|tus|l[aeo]s?)) /;

/** Where a forecast tells at which time of the day that happens which a mark has told. */
export function eventTimes(sentence: MarkedSentence): Mark[] {
  if (sentence.marks === 0) return [];
  return clausesOf(sentence)
    .filter(({ words, isBeforeMark }) => !isBeforeMark && (atAMoment.test(words) || aroundTheDay.test(words)))
    .map(({ start, end }) => ({ start, end }));
}
