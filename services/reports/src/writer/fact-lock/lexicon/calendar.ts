import { phrases, type Sense } from './sense.ts';

const months = [
  'january|enero|jan',
  'february|febrero|feb',
  'march|marzo|mar',
  'april|abril|apr',
  'may|mayo',
  'june|junio|jun',
  'july|julio|jul',
  'august|agosto|aug',
  'september|septiembre|setiembre|sept|sep',
  'october|octubre|oct',
  'november|noviembre|nov',
  'december|diciembre|dec|dic',
];
/** Words that mean something else too: months only beside a number, or when they are written large in mid-sentence. */
const ambiguous = new Set([
  'march',
  'may',
  'mar',
  'august',
  'jan',
  'feb',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'dic',
]);
/** From Sunday. */
const weekdays = [
  'sunday|domingo|sundays|domingos',
  'monday|lunes|mondays',
  'tuesday|martes|tuesdays|tue|tues',
  'wednesday|miercoles|wednesdays|weds',
  'thursday|jueves|thursdays|thu|thur|thurs',
  'friday|viernes|fridays',
  'saturday|sabado|saturdays|sabados',
];
const hour = 60;

export const calendarSenses: [string, Sense][] = [
  ...months.flatMap((words, index) =>
    words
      .split('|')
      .map((word): [string, Sense] => [word, { is: 'month', month: index + 1, alone: !ambiguous.has(word) }]),
  ),
  ...weekdays.flatMap((words, index) => phrases(words, { is: 'weekday', weekdays: [index] })),
  ...phrases('weekend|fin de semana', { is: 'weekday', weekdays: [5, 6, 0] }),
  ...phrases('midweek|mid week|mitad de semana|media semana', { is: 'weekday', weekdays: [2, 3, 4] }),
  ...phrases('christmas eve|nochebuena', { is: 'date', dates: [{ day: 24, month: 12 }] }),
  ...phrases('christmas|christmas day|navidad', { is: 'date', dates: [{ day: 25, month: 12 }] }),
  ...phrases('new year eve|nochevieja', { is: 'date', dates: [{ day: 31, month: 12 }] }),
  ...phrases('today|hoy', { is: 'relative_day', today: true }),
  ...phrases('this morning|esta manana', { is: 'relative_day', today: true, from: 0, until: 12 * hour + 30 }),
  ...phrases('this afternoon|esta tarde', { is: 'relative_day', today: true, from: 12 * hour, until: 20 * hour + 30 }),
  ...phrases('this evening', { is: 'relative_day', today: true, from: 17 * hour, until: 24 * hour }),
  ...phrases('tonight|esta noche', { is: 'relative_day', today: true, from: 18 * hour, until: 30 * hour }),
  ...phrases(
    'tomorrow|yesterday|manana|ayer|anteayer|pasado manana|next week|last week|next month|last month|next year|last year|proxima semana|semana proxima|semana que viene|proximo mes|mes que viene|proximo ano|ano que viene|next spring|next summer|next autumn|next winter|proxima primavera|proximo verano|proximo otono|proximo invierno',
    { is: 'relative_day', today: false },
  ),
  ...[
    'monday|lunes',
    'tuesday|martes',
    'wednesday|miercoles',
    'thursday|jueves',
    'friday|viernes',
    'saturday|sabado',
    'sunday|domingo',
  ].flatMap((pair) => {
    const [english, spanish] = pair.split('|');
    const words = `next ${english}|last ${english}|proximo ${spanish}|pasado ${spanish}|${spanish} proximo|${spanish} pasado|${spanish} que viene`;
    return phrases(words, { is: 'relative_day', today: false });
  }),
  ...phrases(
    'all week|all week long|the whole week|throughout the week|all month|the whole month|throughout the month|toda la semana|todo el mes',
    { is: 'whole_period' },
  ),
  ...phrases(
    'week begins|week starts|week opens|month begins|month starts|month opens|semana empieza|semana comienza|semana arranca|semana se abre|mes empieza|mes comienza|mes arranca|mes se abre',
    { is: 'period_edge', edge: 'first' },
  ),
  ...phrases(
    'year ends|year closes|ano termina|ano se cierra|ano acaba|week ends|week closes|week finishes|month ends|month closes|semana termina|semana acaba|semana se cierra|mes termina|mes acaba|mes se cierra',
    { is: 'period_edge', edge: 'last' },
  ),
  ...phrases(
    'esa manana|aquella manana|cada manana|toda la manana|la manana|in the morning|de la manana|por la manana|morning|before breakfast|antes del desayuno|a primera hora|de buena manana|first thing',
    {
      is: 'daypart',
      from: 0,
      until: 12 * hour + 30,
    },
  ),
  ...phrases('before lunch|antes de comer', { is: 'daypart', from: 0, until: 15 * hour }),
  ...phrases('dawn|daybreak|sunrise|amanecer|madrugada|de madrugada|alba', { is: 'daypart', from: 0, until: 8 * hour }),
  ...phrases('noon|midday|mediodia', { is: 'daypart', from: 11 * hour, until: 14 * hour }),
  ...phrases('in the afternoon|afternoon|de la tarde|por la tarde', {
    is: 'daypart',
    from: 12 * hour,
    until: 20 * hour + 30,
  }),
  ...phrases('in the evening|evening|dusk|sunset|atardecer|anochecer', {
    is: 'daypart',
    from: 17 * hour,
    until: 24 * hour,
  }),
  ...phrases('night|at night|de la noche|por la noche|de noche', { is: 'daypart', from: 18 * hour, until: 30 * hour }),
  ...phrases('midnight|medianoche', { is: 'daypart', from: 23 * hour, until: 25 * hour }),
];
