import { aspectKinds, aspectPoints, bodies } from '@astrall/astrology/chart.ts';
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
  const { aspects, pointAspects } = corpora[locale].natal;

  test.each(pairs)('%s has a text for each that can stand at a birth', (pair) => {
    expect(Object.keys(aspects[pair] ?? {}).toSorted()).toEqual([...(fewer[pair] ?? aspectKinds)].toSorted());
  });

  test.each([
    ['ascendant', ['conjunction', 'opposition', 'harmonious', 'tense']],
    ['midheaven', ['conjunction', 'opposition', 'harmonious', 'tense']],
    ['north_node', ['conjunction', 'opposition', 'tense']],
    ['chiron', ['conjunction', 'harmonious', 'tense']],
  ] as const)('those to the point “%s” have a text for each nature and body', (point, natures) => {
    for (const body of bodies) expect(Object.keys(pointAspects[point][body])).toEqual(natures);
  });

  test('no two begin alike', () => {
    const textsOf = (of: string, texts: object) =>
      Object.entries(texts).map(([kind, text]: [string, string]) => ({ of: `${of} ${kind}`, text }));
    const all = [
      ...pairs.flatMap((pair) => textsOf(pair, aspects[pair] ?? {})),
      ...aspectPoints.flatMap((point) =>
        bodies.flatMap((body) => textsOf(`${body}-${point}`, pointAspects[point][body])),
      ),
    ];
    const byOpening = Object.groupBy(all, ({ text }) => text.split(/\s+/).slice(0, 3).join(' ').toLowerCase());
    const alike = Object.entries(byOpening).filter(([, told]) => told!.length > 1);
    expect(alike.map(([opening, told]) => `${opening}: ${told!.map(({ of }) => of).join(', ')}`)).toEqual([]);
  });
});
