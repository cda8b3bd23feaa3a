import type { AspectKind, AspectPoint, Body, House } from '@astrall/astrology/chart.ts';
import type { Transit, TransitTarget, VoidOfCourse } from '@astrall/astrology/forecast.ts';
import { bodyNames, signNames } from '../corpus/en/framing.ts';
import { gathering } from './gathering.ts';
import { dateInWords, dayBefore, dayInWords, localDate, localTime } from './local-dates.ts';
import { transitSentences } from './transit-sentences.ts';
import type { High, Passing, Wording } from './wording.ts';

const aspectWords: Record<AspectKind, string> = {
  conjunction: 'conjunct',
  sextile: 'sextile',
  square: 'square',
  trine: 'trine',
  opposition: 'opposite',
};
const phases = {
  new: 'New Moon',
  waxing_crescent: 'Waxing crescent',
  first_quarter: 'First quarter',
  waxing_gibbous: 'Waxing gibbous Moon',
  full: 'Full Moon',
  waning_gibbous: 'Waning gibbous Moon',
  last_quarter: 'Last quarter',
  waning_crescent: 'Waning crescent',
};
const phaseNouns = {
  new: 'the new Moon',
  first_quarter: 'the first quarter',
  full: 'the full Moon',
  last_quarter: 'the last quarter',
};
const reaches = {
  new: 'is new',
  first_quarter: 'reaches its first quarter',
  full: 'is full',
  last_quarter: 'reaches its last quarter',
};
const turns = { retrograde: 'moves backwards', direct: 'moves forwards again' };
const pointNames: Record<AspectPoint, string> = {
  ascendant: 'the Ascendant',
  midheaven: 'the Midheaven',
  north_node: 'the North Node',
  chiron: 'Chiron',
};
const houseOrdinals: Record<House, string> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
  9: 'ninth',
  10: 'tenth',
  11: 'eleventh',
  12: 'twelfth',
};

/** “the Sun”, “the Moon”, “Mercury”. */
function named(body: Body): string {
  return body === 'sun' || body === 'moon' ? `the ${bodyNames[body]}` : bodyNames[body];
}

/** “the Sun”, “Mercury”, “the Ascendant”. */
function party(second: Body | AspectPoint): string {
  return second in pointNames ? pointNames[second as AspectPoint] : named(second as Body);
}

function natal(target: TransitTarget): string {
  if (target === 'ascendant') return 'your Ascendant';
  if (target === 'midheaven') return 'your Midheaven';
  return `your natal ${bodyNames[target]}`;
}

/** More movements than these are told in two sentences. */
const mostInSentence = 4;

/** “Saturn square your natal Sun”; a planet that meets its own place has come back to it. */
function passing(
  { transiting, natal: target, kind }: Pick<Transit, 'transiting' | 'natal' | 'kind'>,
  verb?: 'is' | 'is exactly',
): string {
  if (transiting === target && kind === 'conjunction' && !verb) return `the return of ${named(transiting)}`;
  return [named(transiting), verb, aspectWords[kind], natal(target)].filter(Boolean).join(' ');
}

/** Days in a row of one sentence: the month is named where it changes. */
function inTurn(dates: string[]): string[] {
  return dates.map((date, index) => {
    const inWords = dayInWords(date, 'en');
    return dates[index - 1]?.slice(0, 7) === date.slice(0, 7) ? inWords.split(' ').slice(0, 2).join(' ') : inWords;
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listed(items: string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function voidTime({ from, until }: VoidOfCourse, timeZone: string): string {
  const [first, last] = [localDate(from, timeZone), localDate(until, timeZone)];
  const [start, end] = [localTime(from, timeZone), localTime(until, timeZone)];
  if (first !== last) return `from ${start} on ${dayInWords(first, 'en')} until ${end} on ${dayInWords(last, 'en')}`;
  return `from ${start} to ${end} on ${dayInWords(first, 'en')}`;
}

/** What holds beyond the period is told by the day it ends. */
function lasting(transit: Transit, { date, inOtherYear }: Extract<High, { type: 'until' }>, variant: number): string {
  const until = `${dateInWords(date, 'en')}${inOtherYear ? ` ${date.slice(0, 4)}` : ''}`;
  const sentences = transitSentences.en.lasting(passing(transit), until);
  return sentences[variant % sentences.length]!;
}

function passingWhen(when: Passing): string {
  if (when.type === 'at') return `exact at ${when.time}`;
  if (when.type === 'exact') return `exact on ${dayInWords(when.date, 'en')}`;
  const [from, until] = when.type === 'stay' ? [when.from, when.until] : [undefined, when.date];
  const end = `${dateInWords(until, 'en')}${when.inOtherYear ? ` ${until.slice(0, 4)}` : ''}`;
  return from ? `from ${dayBefore(from, until, 'en')} to ${end}` : `until ${end}`;
}

export const en: Wording = {
  titles: {
    chapters: {
      big_three: 'The big three',
      planets: 'The planets',
      houses: 'The twelve houses',
      aspects: 'The aspects',
      themes: 'The larger themes',
      overview: 'At a glance',
      moon: 'The Moon',
      days: 'Day by day',
      stays: 'The Moon’s month',
      transits: 'The sky and your chart',
      sky: 'The sky we share',
    },
    introduction: {
      natal: 'How to read this report',
      daily: 'To begin the day',
      weekly: 'To begin the week',
      monthly: 'To begin the month',
    },
    closing: 'A last word',
    placement: (body, signs, house) =>
      `${capital(named(body))} in ${signs.map((sign) => signNames[sign]).join(' or ')}${house ? `, house ${house}` : ''}`,
    ascendant: (sign) => `The Ascendant in ${signNames[sign]}`,
    midheaven: (sign) => `The Midheaven in ${signNames[sign]}`,
    sunAndMoon: 'The Sun and the Moon together',
    unknownTime: 'The missing hour',
    house: (house) => `The ${houseOrdinals[house]} house`,
    aspect: ({ first, second, kind }) => `${capital(named(first))} ${aspectWords[kind]} ${party(second)}`,
    elements: 'The four elements',
    modalities: 'The three modalities',
    hemispheres: 'The halves of the sky',
    moonPhase: (phase) => `Your lunar phase: ${phases[phase].charAt(0).toLowerCase()}${phases[phase].slice(1)}`,
    phase: (phase) => phases[phase],
    chartRuler: (body) => `${capital(named(body))}, ruler of your chart`,
    nodes: (north, south) => `The lunar nodes: from ${signNames[south]} to ${signNames[north]}`,
    chiron: (sign) => `Chiron in ${signNames[sign]}`,
    stellium: (sign) => `A gathering in ${signNames[sign]}`,
    transit: ({ transiting, natal: target, kind }) =>
      `${capital(named(transiting))} ${aspectWords[kind]} ${natal(target)}`,
    otherTransits: 'Also in your sky',
    lunation: ({ phase, point }) => `${phases[phase]} in ${signNames[point.sign]}`,
    ingress: ({ body, sign }) => `${capital(named(body))} enters ${signNames[sign]}`,
    station: ({ body, direction }) => `${bodyNames[body]} turns ${direction}`,
    return: (body) => `The return of ${named(body)}`,
    voidOfCourse: 'The Moon void of course',
    day: (date) => dayInWords(date, 'en'),
    days: (first, last, sign) => {
      const until = dateInWords(last, 'en');
      const sameMonth = first.slice(0, 7) === last.slice(0, 7);
      const from = sameMonth ? String(Number(first.slice(8))) : dateInWords(first, 'en');
      return `${first === last ? until : `${from} to ${until}`}: the Moon in ${signNames[sign]}`;
    },
  },
  housemates(clauses, variant) {
    const list = listed(clauses);
    const sentences = [
      `Here ${list}.`,
      `Under this roof ${list}.`,
      `There is no want of lodgers: ${list}.`,
      `Within these walls ${list}.`,
    ];
    return sentences[variant % sentences.length]!;
  },
  gathering: (bodies, sign, complete) => gathering({ bodies, sign: signNames[sign], complete }, 'en', named),
  possibleSign: (body, sign, position) =>
    position === 'first'
      ? `First, ${named(body)} in ${signNames[sign]}, in case you were born early that day.`
      : `Then ${named(body)} in ${signNames[sign]}, in case you came later.`,
  possiblePair: (sign, position) =>
    position === 'first'
      ? `If your Moon is in ${signNames[sign]}, this is how the two get on.`
      : `And this is how, if it is in ${signNames[sign]}.`,
  highlight: {
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
  },
  exactToday(transits, variant) {
    const list = listed(transits.map((transit) => passing(transit)));
    const one = transits.length === 1;
    const sentences = one
      ? [
          `In the sky it is the day of ${list}.`,
          `Your chart has an appointment today: ${list}.`,
          `The date belongs to ${list}.`,
          `Look out for ${list}, exact today.`,
          `The almanac marks ${list}.`,
          `${capital(list)} comes to its point today.`,
          `Behind all this you may sense ${list}, exact before the day is out.`,
        ]
      : [
          `Several threads meet today: ${list}.`,
          `Your chart is touched more than once, by ${list}.`,
          `${capital(list)} are exact within the same day.`,
          `There is company overhead, in the shape of ${list}.`,
          `It is a full day for your chart, with ${list}.`,
          `Exact on this date: ${list}.`,
          `The day also holds ${list}.`,
        ];
    return sentences[variant % sentences.length]!;
  },
  inSkyToday(events, variant) {
    const list = listed(
      events.map((event) => {
        if ('phase' in event) return `the Moon ${reaches[event.phase]} in ${signNames[event.point.sign]}`;
        if ('sign' in event) return `${named(event.body)} enters ${signNames[event.sign]}`;
        return `${named(event.body)} turns ${event.direction}`;
      }),
    );
    const sentences = [
      `Overhead, ${list}.`,
      `For everyone alike, ${list}.`,
      `It is the day on which ${list}.`,
      `In the sky that we all share, ${list}.`,
      `One for the calendar: ${list}.`,
      `Meanwhile, above every roof, ${list}.`,
      `The general news is that ${list}.`,
    ];
    return sentences[variant % sentences.length]!;
  },
  background(transit, variant) {
    const sentences = transitSentences.en.background(passing(transit));
    return sentences[variant % sentences.length]!;
  },
  goesOn(transit, variant) {
    const sentences = transitSentences.en.goesOn(passing(transit));
    return sentences[variant % sentences.length]!;
  },
  otherTransit: (transit, when) => `${en.titles.transit(transit)}${when ? `, ${passingWhen(when)}` : ''}.`,
  moonEnters: ({ sign, at }, timeZone) =>
    `At ${localTime(at, timeZone)} the Moon moves on to ${signNames[sign]}, and the tone of the day goes with it.`,
  moonEntered: ({ at }, timeZone) => `The Moon has been in this sign since ${localTime(at, timeZone)}.`,
  voidTimes: (times, timeZone) =>
    times.length === 1
      ? `This time it lasts ${voidTime(times[0]!, timeZone)}.`
      : `The longest such spells: ${times.map((time) => voidTime(time, timeZone)).join('; ')}.`,
};
