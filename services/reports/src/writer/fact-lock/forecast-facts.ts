import { type Body, type Sign, signs } from '@astrall/astrology/chart.ts';
import type { Forecast, Transit } from '@astrall/astrology/forecast.ts';
import { dayKnown } from '../../chart/unknown-hour.ts';
import type { Carrier, Fact, Moment, Motion, When } from './fact.ts';

const dayMs = 86_400_000;

interface Period {
  first: string;
  last: string;
  timeZone: string;
  /** Of the birth: without it the chart is touched on days, at no known time. */
  hourKnown: boolean;
}

/** Everything a text may say of a forecast's sky; what it says of the birth needs the natal facts too. */
export function forecastFacts(forecast: Forecast): Fact[] {
  const period: Period = {
    first: forecast.start,
    last: Temporal.PlainDate.from(forecast.end).subtract({ days: 1 }).toString(),
    timeZone: forecast.timeZone,
    hourKnown: forecast.moonDays.some(({ house }) => house !== null),
  };
  return [
    { type: 'period', when: { moments: [], span: { from: period.first, until: period.last } } },
    ...forecast.transits.flatMap((transit) => transitFacts(transit, forecast, period)),
    ...forecast.ingresses.flatMap(({ body, sign, at }) => ingressFacts(body, sign, at, forecast, period)),
    ...forecast.stations.flatMap(({ body, direction, at, point }): Fact[] => [
      { type: 'station', body, motion: direction, when: moment(at, period) },
      ...motionFacts(body, direction, at, forecast, period),
      placed(body, point.sign, signSpan(body, at, forecast, period)),
      placed(body, point.sign, moment(at, period), point.degreeInSign),
    ]),
    ...forecast.lunations.flatMap(({ phase, at, point, house }): Fact[] => [
      { type: 'phase', sky: 'transit', phase, exact: true, when: moment(at, period) },
      placed('moon', point.sign, moment(at, period), point.degreeInSign),
      ...(house === null ? [] : [housed('moon', house, moment(at, period))]),
    ]),
    ...forecast.voidOfCourse.map(({ from, until, sign }): Fact => {
      const moments = [local(from, period), local(until, period)];
      return {
        type: 'void_of_course',
        sign,
        when: { moments, span: { from: moments[0]!.date, until: moments[1]!.date } },
      };
    }),
    ...forecast.moonDays.flatMap((day): Fact[] => {
      const when = days(day.date, day.date);
      return [
        placed('moon', day.sign, when),
        ...(day.house === null ? [] : [housed('moon', day.house, when)]),
        { type: 'phase', sky: 'transit', phase: day.phase, exact: false, when },
        ...(day.entersSignAt ? ingressFacts('moon', day.entersSignAt.sign, day.entersSignAt.at, forecast, period) : []),
      ];
    }),
    ...forecast.returns.map(
      ({ body, at, dayKnown }): Fact => ({
        type: 'return',
        body,
        when: dayKnown ? onDayOf(touching(at, period)) : days(period.first, period.last),
      }),
    ),
  ];
}

function transitFacts(transit: Transit, forecast: Forecast, period: Period): Fact[] {
  const { transiting: body, natal: target, kind, closestOrbDeg: orbDeg, closestAt, sign, house, retrograde } = transit;
  // At the edge of the period a body is nearer before it or after it.
  const turnsThere = dayKnown(transit) && closestAt > forecast.startUtc && closestAt < forecast.endUtc;
  const exact = transit.exactAt.length > 0 || !turnsThere ? transit.exactAt : [closestAt];
  const stay = transit.certain && {
    from: local(transit.certain.from, period).date,
    until: local(transit.certain.until, period).date,
  };
  const span = {
    from: [stay?.from ?? period.first, period.first].toSorted()[1]!,
    until: [stay?.until ?? period.last, period.last].toSorted()[0]!,
  };
  return [
    {
      type: 'transit',
      body,
      target,
      kind,
      orbDeg: period.hourKnown ? orbDeg : null,
      when: { moments: exact.map((at) => touching(at, period)), span, ...(stay ? { stay } : {}) },
    },
    ...(sign === null ? [] : [placed(body, sign, signSpan(body, closestAt, forecast, period))]),
    ...(house === null ? [] : [housed(body, house, days(span.from, span.until))]),
    ...(turnsNear(body, closestAt, forecast)
      ? []
      : motionFacts(body, retrograde ? 'retrograde' : 'direct', closestAt, forecast, period)),
  ];
}

function ingressFacts(body: Body, sign: Sign, at: string, forecast: Forecast, period: Period): Fact[] {
  const when = moment(at, period);
  const day = when.moments[0]!.date;
  const before = signs[(signs.indexOf(sign) + signs.length - 1) % signs.length]!;
  const forwards = body === 'sun' || body === 'moon';
  return [
    { type: 'ingress', body, sign, when },
    placed(body, sign, body === 'moon' ? days(day, day) : signSpan(body, at, forecast, period)),
    ...(forwards ? [placed(body, before, body === 'moon' ? days(day, day) : days(period.first, day))] : []),
  ];
}

/** The days around an instant on which a body keeps its sign: from its last ingress to its next. */
function signSpan(body: Body, at: string, { ingresses }: Forecast, period: Period): When {
  if (body === 'moon') return days(local(at, period).date, local(at, period).date);
  return between(
    ingresses.filter((ingress) => ingress.body === body).map((ingress) => ingress.at),
    at,
    period,
  );
}

/** A body often comes closest just where it turns, and then its motion there says nothing of the days around. */
function turnsNear(body: Body, at: string, { stations }: Forecast): boolean {
  return stations.some(
    (station) => station.body === body && Math.abs(Date.parse(station.at) - Date.parse(at)) < 2 * dayMs,
  );
}

function motionFacts(body: Body, motion: Motion, at: string, { stations }: Forecast, period: Period): Fact[] {
  if (body === 'sun' || body === 'moon') return [];
  const turns = stations.filter((station) => station.body === body);
  const facts = [
    motionFact(
      body,
      motion,
      between(
        turns.map((turn) => turn.at),
        at,
        period,
      ),
    ),
  ];
  const turn = turns.find((station) => station.at === at);
  const begun = turns.findLast((station) => station.at < at);
  // What it did until it turned, since it last had.
  if (turn)
    facts.push(
      motionFact(
        body,
        motion === 'direct' ? 'retrograde' : 'direct',
        days(begun ? local(begun.at, period).date : period.first, local(at, period).date),
      ),
    );
  return facts;
}

function motionFact(carrier: Body, motion: Motion, when: When): Fact {
  return { type: 'motion', sky: 'transit', carrier, motion, when };
}

function between(changes: string[], at: string, period: Period): When {
  const instants = changes.toSorted();
  const last = instants.findLast((change) => change <= at);
  const next = instants.find((change) => change > at);
  return days(last ? local(last, period).date : period.first, next ? local(next, period).date : period.last);
}

function placed(carrier: Carrier, sign: Sign, when: When, degreeInSign: number | null = null): Fact {
  return { type: 'placement', sky: 'transit', carrier, sign, degreeInSign, when };
}

function housed(carrier: Carrier, house: Extract<Fact, { type: 'house' }>['house'], when: When): Fact {
  return { type: 'house', sky: 'transit', carrier, house, when };
}

function days(from: string, until: string): When {
  return { moments: [], span: { from, until } };
}

function moment(at: string, period: Period): When {
  return onDayOf(local(at, period));
}

function onDayOf(there: Moment): When {
  return { moments: [there], span: { from: there.date, until: there.date } };
}

/** When the sky touches the chart. */
function touching(at: string, period: Period): Moment {
  const there = local(at, period);
  return period.hourKnown ? there : { ...there, minute: null };
}

function local(at: string, { timeZone }: Period): Moment {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  return { date: there.toPlainDate().toString(), minute: there.hour * 60 + there.minute };
}
