import type { Transit } from '@astrall/astrology/forecast.ts';
import { signNames } from '../corpus/es/framing.ts';
import { dateInWords, dayInWords, localDate } from './local-dates.ts';
import { aspectOf, capital, listed, named } from './names-es.ts';
import { transitSentences } from './transit-sentences.ts';
import type { High, Highlights } from './wording.ts';

const phaseNouns = {
  new: 'la Luna nueva',
  first_quarter: 'el cuarto creciente',
  full: 'la Luna llena',
  last_quarter: 'el cuarto menguante',
};

/** What holds beyond the period is told by the day it ends. */
function lasting(transit: Transit, { date, inOtherYear }: Extract<High, { type: 'until' }>, variant: number): string {
  const until = `${dateInWords(date, 'es')}${inOtherYear ? ` de ${date.slice(0, 4)}` : ''}`;
  const sentences = transitSentences.es.lasting(aspectOf(transit), until);
  return sentences[variant % sentences.length]!;
}

const sameDay = 'ese mismo día';

/** «el lunes 2 de marzo», «el viernes 6», «ese mismo día»: a month and a day are named once. */
function inTurn(instants: string[], timeZone: string): string[] {
  const dates = instants.map((instant) => localDate(instant, timeZone));
  return dates.map((date, index) => {
    const before = dates[index - 1];
    if (before === date) return sameDay;
    const inWords = `el ${dayInWords(date, 'es')}`;
    return before?.slice(0, 7) === date.slice(0, 7) ? inWords.replace(/ de \p{L}+$/u, '') : inWords;
  });
}

export const highlights: Highlights = {
  transit(transit, high, variant, before) {
    if (high.type === 'until') return lasting(transit, high, variant);
    if (high.type === 'undated') {
      const sentences = transitSentences.es.undated(aspectOf(transit));
      return sentences[Math.floor(variant / 3) % sentences.length]!;
    }
    const again = (before?.type === 'exact' || before?.type === 'closest') && before.date === high.date;
    const day = again ? sameDay : `el ${dayInWords(high.date, 'es')}`;
    const around = again ? sameDay : `hacia ${day}`;
    const exact = high.type === 'exact';
    const sentences = [
      `Lo que más pesa es ${aspectOf(transit)}, ${exact ? `que se completa ${day}` : `que alcanza su mayor cercanía ${day}`}.`,
      `También cuenta ${aspectOf(transit)}: su momento más claro es ${day}.`,
      `Se nota, además, ${aspectOf(transit)}, sobre todo ${around}.`,
      `La nota más honda la da ${aspectOf(transit)}, ${exact ? `con su punto exacto ${day}` : `en su mayor cercanía ${day}`}.`,
      `Le sigue ${aspectOf(transit)}, ${around}.`,
      `Y ${day} reclama atención ${aspectOf(transit)}.`,
      `Conviene tener presente, ante todo, ${aspectOf(transit)}: ${exact ? `se completa ${day}` : `su mayor cercanía llega ${day}`}.`,
      `${capital(around)} se deja sentir ${aspectOf(transit)}.`,
      `En otro tono suena ${aspectOf(transit)}, con ${day} como fecha señalada.`,
    ];
    return sentences[variant % sentences.length]!;
  },
  lunations(lunations, timeZone) {
    const days = inTurn(
      lunations.map(({ at }) => at),
      timeZone,
    );
    const told = lunations.map(
      ({ phase, point }, index) => `${phaseNouns[phase]} ${days[index]} en ${signNames[point.sign]}`,
    );
    return `En cuanto a las fases de la Luna, ${lunations.length === 1 ? 'llega' : 'llegan'} ${listed(told)}.`;
  },
  movements(movements, timeZone) {
    const days = inTurn(
      movements.map(({ at }) => at),
      timeZone,
    );
    const told = movements.map((movement, index) => {
      if ('sign' in movement) return `${named(movement.body)} entra en ${signNames[movement.sign]} ${days[index]}`;
      const turn = movement.direction === 'retrograde' ? 'empieza a retroceder' : 'vuelve a avanzar';
      return `${named(movement.body)} ${turn} ${days[index]}`;
    });
    const leads = ['', 'Después, ', 'Más adelante, ', 'Por último, '];
    const lead = (index: number) => (days[index] === sameDay ? 'Además, ' : (leads[index / 2] ?? ''));
    return told
      .flatMap((_, index) => (index % 2 === 0 ? [`${lead(index)}${listed(told.slice(index, index + 2))}`] : []))
      .map((sentence) => `${capital(sentence)}.`)
      .join(' ');
  },
};
