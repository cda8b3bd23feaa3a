import type { House } from '@astrall/astrology/chart.ts';
import type { VoidOfCourse } from '@astrall/astrology/forecast.ts';
import { bodyNames, signNames } from '../corpus/en/framing.ts';
import { gathering } from './gathering.ts';
import { highlights } from './highlights-en.ts';
import { dateInWords, dayBefore, dayInWords, localDate, localTime } from './local-dates.ts';
import { aspectWords, capital, listed, named, natal, party, passing } from './names-en.ts';
import { transitSentences } from './transit-sentences.ts';
import type { Passing, Wording } from './wording.ts';

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
const reaches = {
  new: 'is new',
  first_quarter: 'reaches its first quarter',
  full: 'is full',
  last_quarter: 'reaches its last quarter',
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

function voidTime({ from, until }: VoidOfCourse, timeZone: string): string {
  const [first, last] = [localDate(from, timeZone), localDate(until, timeZone)];
  const [start, end] = [localTime(from, timeZone), localTime(until, timeZone)];
  if (first !== last) return `from ${start} on ${dayInWords(first, 'en')} until ${end} on ${dayInWords(last, 'en')}`;
  return `from ${start} to ${end} on ${dayInWords(first, 'en')}`;
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
  highlight: highlights,
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
