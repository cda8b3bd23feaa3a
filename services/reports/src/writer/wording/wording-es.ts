import type { House } from '@astrall/astrology/chart.ts';
import type { VoidOfCourse } from '@astrall/astrology/forecast.ts';
import { bodyNames, signNames } from '../corpus/es/framing.ts';
import { gathering } from './gathering.ts';
import { highlights } from './highlights-es.ts';
import { dateInWords, dayBefore, dayInWords, localDate, localTime } from './local-dates.ts';
import { aspectNouns, aspectOf, capital, listed, named, of, party, passing } from './names-es.ts';
import { transitSentences } from './transit-sentences.ts';
import type { Passing, Wording } from './wording.ts';

const phases = {
  new: 'Luna nueva',
  waxing_crescent: 'Luna creciente',
  first_quarter: 'Cuarto creciente',
  waxing_gibbous: 'Luna gibosa creciente',
  full: 'Luna llena',
  waning_gibbous: 'Luna gibosa menguante',
  last_quarter: 'Cuarto menguante',
  waning_crescent: 'Luna menguante',
};
const arrives = {
  new: 'llega la Luna nueva',
  first_quarter: 'la Luna alcanza su cuarto creciente',
  full: 'llega la Luna llena',
  last_quarter: 'la Luna alcanza su cuarto menguante',
};
const houseOrdinals: Record<House, string> = {
  1: 'primera',
  2: 'segunda',
  3: 'tercera',
  4: 'cuarta',
  5: 'quinta',
  6: 'sexta',
  7: 'séptima',
  8: 'octava',
  9: 'novena',
  10: 'décima',
  11: 'undécima',
  12: 'duodécima',
};

/** «a las 14:05», «a la 1:20». */
function at(instant: string, timeZone: string): string {
  const [hours, minutes] = localTime(instant, timeZone).split(':');
  return `${Number(hours) === 1 ? 'a la' : 'a las'} ${Number(hours)}:${minutes}`;
}

function voidTime({ from, until }: VoidOfCourse, timeZone: string): string {
  const [first, last] = [localDate(from, timeZone), localDate(until, timeZone)];
  const [start, end] = [at(from, timeZone), at(until, timeZone)];
  if (first !== last) return `desde el ${dayInWords(first, 'es')} ${start} hasta el ${dayInWords(last, 'es')} ${end}`;
  return `el ${dayInWords(first, 'es')}, ${start.replace(/^a /, 'de ')} ${end}`;
}

function passingWhen(when: Passing): string {
  if (when.type === 'at') {
    const hour = Number(when.time.slice(0, 2));
    return `${hour === 1 ? 'a la' : 'a las'} ${hour}:${when.time.slice(3)}`;
  }
  if (when.type === 'exact') return `el ${dayInWords(when.date, 'es')}`;
  const [from, until] = when.type === 'stay' ? [when.from, when.until] : [undefined, when.date];
  const end = `${dateInWords(until, 'es')}${when.inOtherYear ? ` de ${until.slice(0, 4)}` : ''}`;
  return from ? `del ${dayBefore(from, until, 'es')} al ${end}` : `hasta el ${end}`;
}

export const es: Wording = {
  titles: {
    chapters: {
      big_three: 'Los tres pilares',
      planets: 'Los planetas',
      houses: 'Las doce casas',
      aspects: 'Los aspectos',
      themes: 'Grandes temas',
      overview: 'De un vistazo',
      moon: 'La Luna',
      days: 'Día a día',
      stays: 'El mes de la Luna',
      transits: 'El cielo y tu carta',
      sky: 'El cielo de todos',
    },
    introduction: {
      natal: 'Cómo leer este informe',
      daily: 'Para empezar el día',
      weekly: 'Para empezar la semana',
      monthly: 'Para empezar el mes',
    },
    closing: 'Para terminar',
    placement: (body, signs, house) =>
      `${capital(named(body))} en ${signs.map((sign) => signNames[sign]).join(' o ')}${house ? `, casa ${house}` : ''}`,
    ascendant: (sign) => `El Ascendente en ${signNames[sign]}`,
    midheaven: (sign) => `El Medio Cielo en ${signNames[sign]}`,
    sunAndMoon: 'Tu Sol y tu Luna',
    unknownTime: 'La hora que falta',
    house: (house) => `La ${houseOrdinals[house]} casa`,
    aspect: ({ first, second, kind }) => `${capital(named(first))} en ${aspectNouns[kind]} con ${party(second)}`,
    elements: 'Los cuatro elementos',
    modalities: 'Las tres modalidades',
    hemispheres: 'Las mitades del cielo',
    moonPhase: (phase) => `Tu fase lunar: ${phases[phase].replace('Cuarto', 'cuarto')}`,
    phase: (phase) => phases[phase],
    chartRuler: (body) => `${capital(named(body))}, regente de tu carta`,
    nodes: (north, south) => `Los nodos lunares: de ${signNames[south]} a ${signNames[north]}`,
    chiron: (sign) => `Quirón en ${signNames[sign]}`,
    stellium: (sign) => `Planetas reunidos en ${signNames[sign]}`,
    transit: (transit) => capital(passing(transit)),
    otherTransits: 'También en tu cielo',
    lunation: ({ phase, point }) => `${phases[phase]} en ${signNames[point.sign]}`,
    ingress: ({ body, sign }) => `${capital(named(body))} entra en ${signNames[sign]}`,
    station: ({ body, direction }) =>
      direction === 'retrograde' ? `${bodyNames[body]} se pone retrógrado` : `${bodyNames[body]} vuelve a avanzar`,
    return: (body) => `El retorno ${of[body] ?? `de ${bodyNames[body]}`}`,
    voidOfCourse: 'La Luna sin rumbo',
    day: (date) => capital(dayInWords(date, 'es')),
    days: (first, last, sign) => {
      const [year, month, day] = first.split('-');
      const until = dateInWords(last, 'es');
      if (first === last) return `El ${until}: la Luna en ${signNames[sign]}`;
      const from = last.startsWith(`${year}-${month}`) ? String(Number(day)) : dateInWords(first, 'es');
      return `Del ${from} al ${until}: la Luna en ${signNames[sign]}`;
    },
  },
  housemates(clauses, variant) {
    const list = listed(clauses);
    const sentences = [
      `Dentro, ${list}.`,
      `Cada cual va a lo suyo: ${list}.`,
      `No le faltan inquilinos: ${list}.`,
      `Hay movimiento todo el día: ${list}.`,
    ];
    return sentences[variant % sentences.length]!;
  },
  gathering: (bodies, sign, complete) => gathering({ bodies, sign: signNames[sign], complete }, 'es', named),
  possibleSign: (body, sign, position) =>
    position === 'first'
      ? `Primero, ${named(body)} en ${signNames[sign]}, por si tu nacimiento fue temprano.`
      : `Después, ${named(body)} en ${signNames[sign]}, por si ocurrió más tarde ese día.`,
  possiblePair: (sign, position) =>
    position === 'first'
      ? `Si tu Luna está en ${signNames[sign]}, los dos se llevan así.`
      : `Y así, si tu Luna está en ${signNames[sign]}.`,
  highlight: highlights,
  exactToday(transits, variant) {
    const list = listed(transits.map(aspectOf));
    const one = transits.length === 1;
    const sentences = one
      ? [
          `Hoy se completa ${list}.`,
          `Entre las citas del día está ${list}.`,
          `${capital(list)} llega a su punto exacto.`,
          `A lo largo de la jornada se ajusta ${list}.`,
          `De tu carta, el cielo toca hoy una nota precisa: ${list}.`,
          `La fecha la pone ${list}.`,
          `El almanaque señala ${list}.`,
        ]
      : [
          `Hoy se completan ${list}.`,
          `Entre las citas del día están ${list}.`,
          `${capital(list)} llegan a su punto exacto.`,
          `A lo largo de la jornada se ajustan ${list}.`,
          `Varias notas de tu carta suenan el mismo día: ${list}.`,
          `La fecha se la reparten ${list}.`,
          `El almanaque señala más de una cosa: ${list}.`,
        ];
    return sentences[variant % sentences.length]!;
  },
  inSkyToday(events, variant) {
    const list = listed(
      events.map((event) => {
        if ('phase' in event) return `${arrives[event.phase]} en ${signNames[event.point.sign]}`;
        if ('sign' in event) return `${named(event.body)} entra en ${signNames[event.sign]}`;
        return `${named(event.body)} ${event.direction === 'retrograde' ? 'empieza a retroceder' : 'vuelve a avanzar'}`;
      }),
    );
    const sentences = [
      `En el cielo de todos, ${list}.`,
      `Es el día en que ${list}.`,
      `Para todo el mundo por igual, ${list}.`,
      `Arriba, entretanto, ${list}.`,
      `Para apuntar en el calendario: ${list}.`,
      `Sobre todos los tejados, ${list}.`,
      `La noticia general es que ${list}.`,
    ];
    return sentences[variant % sentences.length]!;
  },
  background(transit, variant) {
    const sentences = transitSentences.es.background(aspectOf(transit));
    return sentences[variant % sentences.length]!;
  },
  goesOn(transit, variant) {
    const sentences = transitSentences.es.goesOn(aspectOf(transit));
    return sentences[variant % sentences.length]!;
  },
  otherTransit: (transit, when) => `${capital(passing(transit))}${when ? `, ${passingWhen(when)}` : ''}.`,
  moonEnters: ({ sign, at: instant }, timeZone) =>
    `${capital(at(instant, timeZone))} la Luna pasa a ${signNames[sign]}, y el tono del día cambia con ella.`,
  moonEntered: ({ at: instant }, timeZone) =>
    `La Luna está en este signo desde ${at(instant, timeZone).replace('a ', '')}.`,
  voidTimes: (times, timeZone) => `Ocurre ${times.map((time) => voidTime(time, timeZone)).join('; ')}.`,
};
