import type { Transit } from '@astrall/astrology/forecast.ts';
import { signNames } from '../corpus/en/framing.ts';
import { dateInWords, dayInWords, localDate } from './local-dates.ts';
import { capital, listed, named, passing } from './names-en.ts';
import { transitSentences } from './transit-sentences.ts';
import type { High, Highlights } from './wording.ts';

const phaseNouns = {
  new: 'the new Moon',
  first_quarter: 'the first quarter',
  full: 'the full Moon',
  last_quarter: 'the last quarter',
};
const turns = { retrograde: 'moves backwards', direct: 'moves forwards again' };

/** More movements than these are told in two sentences. */
const mostInSentence = 4;

/** What holds beyond the period is told by the day it ends. */
function lasting(transit: Transit, { date, inOtherYear }: Extract<High, { type: 'until' }>, variant: number): string {
  const until = `${dateInWords(date, 'en')}${inOtherYear ? ` ${date.slice(0, 4)}` : ''}`;
  const sentences = transitSentences.en.lasting(passing(transit), until);
  return sentences[variant % sentences.length]!;
}

/** Days in a row of one sentence: the month is named where it changes. */
function inTurn(dates: string[]): string[] {
  return dates.map((date, index) => {
    const inWords = dayInWords(date, 'en');
    return dates[index - 1]?.slice(0, 7) === date.slice(0, 7) ? inWords.split(' ').slice(0, 2).join(' ') : inWords;
  });
}

export const highlights: Highlights = {
  transit(transit, high, variant) {
    if (high.type === 'until') return lasting(transit, high, variant);
    if (high.type === 'undated') {
      const sentences = transitSentences.en.undated(passing(transit));
      return sentences[Math.floor(variant / 3) % sentences.length]!;
    }
    const day = dayInWords(high.date, 'en');
    const exact = high.type === 'exact';
    const sentences = [
      `The contact to look at first is ${passing(transit)}, ${exact ? 'exact' : 'at its closest'} on ${day}.`,
      `There is also ${passing(transit)}, clearest on ${day}.`,
      `Round about ${day} you may notice ${passing(transit)}.`,
      `If you read only one passage below, let it be ${passing(transit)}, ${exact ? 'exact' : 'closest'} on ${day}.`,
      `Next to it stands ${passing(transit)}, with ${day} as its date.`,
      `A third thread, ${passing(transit)}, shows best on ${day}.`,
      `Underline ${day} before all else, when ${passing(transit, exact ? 'is exactly' : 'is')}${exact ? '' : ', or as nearly as it gets'}.`,
      `Next in weight is ${passing(transit)}, strongest on ${day}.`,
      `And for ${day} make a note of ${passing(transit)}.`,
    ];
    return sentences[variant % sentences.length]!;
  },
  lunations(lunations, timeZone) {
    const days = inTurn(lunations.map(({ at }) => localDate(at, timeZone)));
    const told = lunations.map(
      ({ phase, point }, index) =>
        `${phaseNouns[phase]} ${index === 0 ? 'falls ' : ''}on ${days[index]}, in ${signNames[point.sign]}`,
    );
    return `${capital(told.length < 2 ? told.join('') : `${told.slice(0, -1).join('; ')}; and ${told.at(-1)}`)}.`;
  },
  movements(movements, timeZone) {
    const days = inTurn(movements.map(({ at }) => localDate(at, timeZone)));
    const half = movements.length > mostInSentence ? Math.ceil(movements.length / 2) : movements.length;
    const told = movements.map((movement, index) => {
      const day = days[index]!;
      if ('sign' in movement) return `${named(movement.body)} enters ${signNames[movement.sign]} on ${day}`;
      const before = index === half ? undefined : movements[index - 1];
      const likewise = before && 'direction' in before && before.direction === movement.direction;
      return `${named(movement.body)} ${likewise ? 'does the same' : turns[movement.direction]} from ${day}`;
    });
    const [first, later] = [told.slice(0, half), told.slice(half)];
    return `${capital(listed(first))}.${later.length > 0 ? ` After that ${listed(later)}.` : ''}`;
  },
};
