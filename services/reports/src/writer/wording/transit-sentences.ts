import type { Locale } from '../report-text.ts';

/** Sentences about one transit, which take turns; `transit` is its name and `until` the day it ends. */
interface TransitSentences {
  /** Of three in a row the first says that nothing weighs more. */
  lasting: (transit: string, until: string) => string[];
  /** That nothing weighs more, of what cannot be dated without the hour of birth. */
  undated: (transit: string) => string[];
  /** On a day on which nothing is exact but the Moon's own contacts. */
  background: (transit: string) => string[];
  /** On a day of which it is not known what is exact. */
  goesOn: (transit: string) => string[];
}

export const transitSentences: Record<Locale, TransitSentences> = {
  en: {
    lasting: (transit, until) => [
      `The contact to look at first is ${transit}, in force until ${until}.`,
      `There is also ${transit}, which lasts until ${until}.`,
      `You may notice ${transit} as well, until ${until}.`,
      `If you read only one passage below, let it be ${transit}, in force until ${until}.`,
      `Next to it stands ${transit}, which stays until ${until}.`,
      `A third thread, ${transit}, runs on until ${until}.`,
      `Before all else comes ${transit}, in force until ${until}.`,
      `Next in weight is ${transit}, felt until ${until}.`,
      `And ${transit} goes on until ${until}.`,
    ],
    undated: (transit) => [
      `The contact to look at first is ${transit}; without your hour of birth it cannot be given a date.`,
      `If you read only one passage below, let it be ${transit}, which has no date here because the missing hour decides it.`,
      `Before all else comes ${transit}, although its days hang on the hour that is missing.`,
    ],
    background: (transit) => [
      `But for the Moon nothing is exact, though ${transit} goes on in the background.`,
      `No contact comes to a point but the Moon’s own; what can be felt is the slower work of ${transit}.`,
      `With nothing exact except by the Moon, there is room to notice ${transit}, which takes its time.`,
      `A longer theme, ${transit}, goes on through the day.`,
      `Behind the errands of the Moon there remains ${transit}.`,
    ],
    goesOn: (transit) => [
      `A longer theme, ${transit}, goes on through the day.`,
      `What you can count on today, whatever the hour, is ${transit}.`,
      `Behind the errands of the Moon there remains ${transit}.`,
      `In no hurry at all, ${transit} keeps you company on this day too.`,
    ],
  },
  es: {
    lasting: (transit, until) => [
      `Lo que más pesa es ${transit}, en vigor hasta el ${until}.`,
      `También cuenta ${transit}, que dura hasta el ${until}.`,
      `Se nota, además, ${transit}, hasta el ${until}.`,
      `La nota más honda la da ${transit}, en vigor hasta el ${until}.`,
      `Le sigue ${transit}, que se mantiene hasta el ${until}.`,
      `Y hasta el ${until} reclama atención ${transit}.`,
      `Conviene tener presente, ante todo, ${transit}, en vigor hasta el ${until}.`,
      `Hasta el ${until} se deja sentir ${transit}.`,
      `En otro tono suena ${transit}, hasta el ${until}.`,
    ],
    undated: (transit) => [
      `Lo que más pesa es ${transit}; sin la hora de tu nacimiento no se le puede poner fecha.`,
      `La nota más honda la da ${transit}, que aquí va sin fecha porque la decide la hora que falta.`,
      `Conviene tener presente, ante todo, ${transit}, aunque sus días dependan de la hora que falta.`,
    ],
    background: (transit) => [
      `Aparte de la Luna, nada llega a su punto exacto, aunque de fondo sigue ${transit}.`,
      `Sin más contactos exactos que los de la Luna, queda sitio para notar ${transit}, que va despacio.`,
      `Por debajo de las idas y venidas de la Luna continúa ${transit}.`,
      `Del día se ocupa, sin prisa, ${transit}.`,
      `Lo que se percibe es más lento: ${transit}.`,
    ],
    goesOn: (transit) => [
      `Por debajo de las idas y venidas de la Luna continúa ${transit}.`,
      `Con lo que hoy se puede contar, a cualquier hora, es con ${transit}.`,
      `Del día se ocupa, sin prisa, ${transit}.`,
      `También esta fecha la acompaña, a paso lento, ${transit}.`,
    ],
  },
};
