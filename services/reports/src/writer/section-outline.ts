import { type Body, bodies, type NatalChart } from '@astrall/astrology/chart.ts';
import type { Corpus } from './corpus/corpus.ts';
import type { Section } from './report-text.ts';

const [sun, moon, ...planets] = bodies;

/** The sections of a report, in order: the Sun, the Moon and the ascendant come before the planets. */
export const sectionKeys = ['introduction', sun, moon, 'ascendant', ...planets, 'elements', 'closing'] as const;
export type SectionKey = (typeof sectionKeys)[number];

export function isBody(key: SectionKey): key is Body {
  return (bodies as readonly string[]).includes(key);
}

function sectionTitle(key: SectionKey, chart: NatalChart, { titles, bodyNames, signNames }: Corpus): string {
  if (!isBody(key)) return titles[key];
  const names = { body: bodyNames[key], sign: signNames[placementOf(key, chart).sign] };
  return titles.bodyInSign.replace(/\{(body|sign)\}/g, (_, name: 'body' | 'sign') => names[name]);
}

export function sectionHead(key: SectionKey, chart: NatalChart, corpus: Corpus): Omit<Section, 'paragraphs'> {
  const title = sectionTitle(key, chart, corpus);
  if (key === 'introduction' || key === 'closing') return { key, chapter: key, title, subject: null };
  if (key === 'elements') return { key, chapter: 'themes', title, subject: null };
  if (key === 'ascendant') return { key, chapter: 'big_three', title, subject: { type: 'ascendant' } };
  const chapter = key === 'sun' || key === 'moon' ? 'big_three' : 'planets';
  return { key, chapter, title, subject: { type: 'body', body: key } };
}

export function placementOf(body: Body, { placements }: NatalChart) {
  const placement = placements.find((candidate) => candidate.body === body);
  if (!placement) throw new RangeError(`The chart does not place ${body}`);
  return placement;
}
