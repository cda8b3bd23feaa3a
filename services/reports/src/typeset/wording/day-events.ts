import type { Body } from '@astrall/astrology/chart.ts';
import type { Forecast } from '@astrall/astrology/forecast.ts';
import { aspectGlyphs, bodyGlyphs, retrogradeGlyph, returnGlyph, signGlyphs } from '../fonts/glyphs.ts';
import type { Labels } from '../labels/labels.ts';
import { localDate } from './forecast-wording.ts';
import { targetGlyph } from './section-facts.ts';

/** Something that happens on a day, in glyphs: what a calendar has room for. */
export interface DayEvent {
  kind: 'lunation' | 'ingress' | 'station' | 'return' | 'transit';
  glyphs: string;
  /** The slower the body, the weightier. */
  weight: number;
}

const weights: Record<Body, number> = {
  pluto: 10,
  neptune: 9,
  uranus: 8,
  saturn: 7,
  jupiter: 6,
  mars: 5,
  sun: 4,
  venus: 3,
  mercury: 2,
  moon: 1,
};

/** What happens on each local date, the weightiest first. The Moon's own aspects are too many to show. */
export function eventsByDay(forecast: Forecast, words: Labels): Map<string, DayEvent[]> {
  const days = new Map<string, DayEvent[]>();
  const add = (at: string, event: DayEvent) => {
    const date = localDate(at, forecast);
    days.set(date, [...(days.get(date) ?? []), event]);
  };
  for (const { at, point } of forecast.lunations) {
    add(at, { kind: 'lunation', glyphs: signGlyphs[point.sign], weight: 20 });
  }
  for (const { at, body, direction } of forecast.stations) {
    add(at, {
      kind: 'station',
      glyphs: `${bodyGlyphs[body]}${direction === 'retrograde' ? retrogradeGlyph : 'D'}`,
      weight: 15,
    });
  }
  for (const { at, body, sign } of forecast.ingresses.filter(({ body }) => body !== 'moon')) {
    add(at, { kind: 'ingress', glyphs: `${bodyGlyphs[body]}→${signGlyphs[sign]}`, weight: 14 });
  }
  for (const { at, body } of forecast.returns.filter(({ body, dayKnown }) => body !== 'moon' && dayKnown)) {
    add(at, { kind: 'return', glyphs: bodyGlyphs[body] + returnGlyph, weight: 13 });
  }
  for (const { transiting, natal, kind, exactAt } of forecast.transits.filter(
    ({ transiting }) => transiting !== 'moon',
  )) {
    const glyphs = `${bodyGlyphs[transiting]}${aspectGlyphs[kind]}${targetGlyph(natal, words.angles)}`;
    for (const at of exactAt) add(at, { kind: 'transit', glyphs, weight: weights[transiting] });
  }
  for (const events of days.values()) events.sort((a, b) => b.weight - a.weight);
  return days;
}
