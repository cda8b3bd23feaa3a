import { type Body, bodies, type NatalChart } from '@astrall/astrology/chart.ts';
import type { Corpus } from './corpus/corpus.ts';

const [sun, moon, ...planets] = bodies;

/** The sections of a report, in order: the Sun, the Moon and the ascendant come before the planets. */
export const sectionKeys = ['introduction', sun, moon, 'ascendant', ...planets, 'elements', 'closing'] as const;
export type SectionKey = (typeof sectionKeys)[number];

export function isBody(key: SectionKey): key is Body {
  return (bodies as readonly string[]).includes(key);
}

export function sectionTitle(key: SectionKey, chart: NatalChart, { titles, bodyNames, signNames }: Corpus): string {
  if (!isBody(key)) return titles[key];
  const names = { body: bodyNames[key], sign: signNames[placementOf(key, chart).sign] };
  return titles.bodyInSign.replace(/\{(body|sign)\}/g, (_, name: 'body' | 'sign') => names[name]);
}

export function placementOf(body: Body, { placements }: NatalChart) {
  const placement = placements.find((candidate) => candidate.body === body);
  if (!placement) throw new RangeError(`The chart does not place ${body}`);
  return placement;
}
