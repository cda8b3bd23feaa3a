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
  const all = pairs.flatMap((pair) =>
    Object.entries(aspects[pair] ?? {}).map(([kind, text]) => ({ of: `${pair} ${kind}`, text })),
  );

  // A pair whose aspects are not told apart yet is told by nature.
  const apart = pairs.filter((pair) => !('harmonious' in aspects[pair]! || 'tense' in aspects[pair]!));
  test('each that can stand at a birth has a text of its own', () => {
    for (const pair of apart) {
      expect([pair, Object.keys(aspects[pair]!).toSorted()]).toEqual([
        pair,
        [...(fewer[pair] ?? aspectKinds)].toSorted(),
      ]);
    }
  });

  test('no two begin alike', () => {
    const byOpening = Object.groupBy(all, ({ text }) => text.split(/\s+/).slice(0, 3).join(' ').toLowerCase());
    const alike = Object.entries(byOpening).filter(([, told]) => told!.length > 1);
    expect(alike.map(([opening, told]) => `${opening}: ${told!.map(({ of }) => of).join(', ')}`)).toEqual([]);
  });
});
