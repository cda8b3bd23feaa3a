import type { Body } from '@astrall/astrology/chart.ts';
import { describe, expect, test } from '@jest/globals';
import { corpora } from '../../../src/writer/corpora.ts';
import { turningTexts } from '../../../src/writer/corpus/turning.ts';
import { locales } from '../../../src/writer/report-text.ts';

/** A transit is told in forecasts of a day, a week and a month, and lasts from hours to years: it cannot know its day. */
const day =
  /\b(?:today|tonight|this week|fortnights?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|esta noche|esta semana|quincena|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b/iu;

/**
 * How long a passage is said to last, and the unit that its dates are in: the middle stay within orb is four hours of the
 * Moon, two days of the Sun, Mercury and Venus, three of Mars, three weeks of Jupiter, six of Saturn, four to six months beyond.
 */
const durations = {
  en: /\b(?:(?:for|over|during|through|throughout|across|in|takes)(?: the course of)? (?:a|some|several|many|a few|a couple of|two)(?: long)?|these|a) (hour|day|week|month|year)(?:s\b| or )/giu,
  es: /\b(?:(?:durante|por|dura|en cuestión de|(?:a lo largo|por espacio|época) de)(?: un| una| unos| unas| varios| varias| muchos| muchas| un par de| unos dos| dos| uno o dos| cuestión de)*|est[oa]s|este par de|la tensión dura) (hora|día|jornada|semana|mes|año)(?:e?s\b| largo)/giu,
};
const unitsOf: Record<Body, RegExp> = {
  moon: /^(?:hour|hora)/i,
  sun: /^(?:hour|day|hora|día|jornada)/i,
  mercury: /^(?:hour|day|hora|día|jornada)/i,
  venus: /^(?:hour|day|hora|día|jornada)/i,
  mars: /^(?:day|día|jornada)/i,
  jupiter: /^(?:week|semana)/i,
  saturn: /^(?:week|semana)/i,
  uranus: /^(?:month|mes)/i,
  neptune: /^(?:month|mes)/i,
  pluto: /^(?:month|mes)/i,
};

describe.each(locales)('the transits in %s', (locale) => {
  const all = Object.entries(corpora[locale].forecast.transits).flatMap(([transiting, targets]) =>
    Object.entries(targets).flatMap(([natal, texts]) =>
      Object.entries(texts).flatMap(([kind, turns]) =>
        turningTexts(turns).map((text) => ({ transiting, of: `${transiting} ${kind} ${natal}`, text })),
      ),
    ),
  );

  test('no two begin alike', () => {
    const byOpening = Object.groupBy(all, ({ text }) => text.split(/\s+/).slice(0, 3).join(' ').toLowerCase());
    const alike = Object.entries(byOpening).filter(([, told]) => told!.length > 1);
    expect(alike.map(([opening, told]) => `${opening}: ${told!.map(({ of }) => of).join(', ')}`)).toEqual([]);
  });

  test('none names its day, but for those of the Moon, which a daily forecast alone tells', () => {
    const named = all.filter(({ transiting, text }) => transiting !== 'moon' && day.test(text));
    expect(named.map(({ of, text }) => `${of}: ${text.match(day)}`)).toEqual([]);
  });

  test('each says of itself that it lasts about as long as its dates show', () => {
    const wrong = all.flatMap(({ transiting, of, text }) =>
      [...text.matchAll(durations[locale])]
        .filter(([, unit]) => !unitsOf[transiting as Body].test(unit!))
        .map(([phrase]) => `${of}: ${phrase}`),
    );
    expect(wrong).toEqual([]);
  });
});
