import { type Clause, clausesOf } from './clauses.ts';
import type { MarkedSentence } from './marked-sentence.ts';
import type { Mark } from './marked-text.ts';

/** “You may feel it”, “se nota”: what a mark told, and not what the reader does. */
const felt =
  / (?:(?:feel|notice|sense|meet|catch|hear|expect|see) (?:it|this|them)|(?:it|this) (?:may|might|can|could|tends|is|comes|shows|arrives|lands|fades|peaks|lifts|passes)|se (?:nota|note|deja|deje|(?:siente|sienta)(?! a )|haga|hace)|lo (?:not|sient|sent)\w+|notar(?:lo|se)|sentir(?:lo|se)) /;
/** What people do at a certain hour tells the hour. */
const momentsOfDay =
  / (?:breakfast|brunch|lunch|lunchtime|supper|dinner|teatime|bedtime|dawn|daybreak|sunrise|sunset|dusk|noon|midday|midnight|morning|afternoon|evening|night|tonight|nightfall|washing up|alarm|pyjamas|asleep|streetlights?|street (?:lights?|lamps?)|desayun\w+|almuerzo|almorzar|comida|comer|merienda|merendar|cena|cenar|sobremesa|siesta|amanecer|alba|atardecer|anochecer|mediodia|medianoche|madrugada|manana|tarde|noche|despertador|despert\w+|acostar\w+|dorm\w+|duerm\w+|farolas) /;

/** Where a forecast tells at which time of the day something happens by what people do then. */
export function eventTimes(sentence: MarkedSentence): Mark[] {
  if (sentence.marks === 0) return [];
  return clausesOf(sentence)
    .filter(isTimed)
    .map(({ start, end }) => ({ start, end }));
}

function isTimed({ whole, isBeforeMark }: Clause): boolean {
  return !isBeforeMark && felt.test(whole) && momentsOfDay.test(whole);
}
