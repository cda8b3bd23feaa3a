import { describe, expect, test } from '@jest/globals';
import { corpora } from '../../../src/writer/corpora.ts';
import { locales } from '../../../src/writer/report-text.ts';

/** A transit is told in forecasts of a day, a week and a month, and lasts from hours to years: it cannot know its day. */
const day =
  /\b(?:today|tonight|this week|fortnights?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|esta noche|esta semana|quincena|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b/iu;

describe.each(locales)('the transits in %s', (locale) => {
  const all = Object.entries(corpora[locale].forecast.transits).flatMap(([transiting, targets]) =>
    Object.entries(targets).flatMap(([natal, texts]) =>
      Object.entries(texts).map(([kind, text]) => ({ transiting, of: `${transiting} ${kind} ${natal}`, text })),
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
});
