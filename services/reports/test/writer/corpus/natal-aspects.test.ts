import { aspectKinds, bodies } from '@astrall/astrology/chart.ts';
import { describe, expect, test } from '@jest/globals';
import { corpora } from '../../../src/writer/corpora.ts';
import { locales } from '../../../src/writer/report-text.ts';

type Pair = keyof typeof corpora.en.natal.aspects;

/** Mercury and Venus keep near the Sun, and Neptune and Pluto have met at no birth since 1900 but in a sextile. */
const fewer: Partial<Record<Pair, readonly string[]>> = {
  'sun-mercury': ['conjunction'],
  'sun-venus': ['conjunction'],
  'mercury-venus': ['conjunction', 'sextile'],
  'neptune-pluto': ['sextile'],
};
const pairs = bodies.flatMap((first, index) => bodies.slice(index + 1).map((second): Pair => `${first}-${second}`));

describe.each(locales)('the aspects in %s', (locale) => {
  const { aspects } = corpora[locale].natal;

  test.each(pairs)('%s has a text for each that can stand at a birth', (pair) => {
    expect(Object.keys(aspects[pair] ?? {}).toSorted()).toEqual([...(fewer[pair] ?? aspectKinds)].toSorted());
  });

  test('no two begin alike', () => {
    const all = pairs.flatMap((pair) =>
      Object.entries(aspects[pair] ?? {}).map(([kind, text]) => ({ of: `${pair} ${kind}`, text })),
    );
    const byOpening = Object.groupBy(all, ({ text }) => text.split(/\s+/).slice(0, 3).join(' ').toLowerCase());
    const alike = Object.entries(byOpening).filter(([, told]) => told!.length > 1);
    expect(alike.map(([opening, told]) => `${opening}: ${told!.map(({ of }) => of).join(', ')}`)).toEqual([]);
  });
});
