import { type Body, bodies, type Sign, signs } from '@astrall/astrology/chart.ts';
import { corpora } from '../corpora.ts';

/** What text can place in a sign. `unsupplied` stands for points the model is told nothing of. */
export type Point = Body | 'ascendant' | 'unsupplied';

const unsupplied = ['midheaven', 'mc', 'mediocielo', 'chiron', 'quiron', 'lilith', 'node', 'nodo'];

/** Text as the fact lock reads it: lower case, letters without accents, no possessives. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replaceAll('medio cielo', 'mediocielo');
}

/** Both languages at once: a model asked for Spanish may slip into English. */
export const pointWords = new Map<string, Point>([
  ...Object.values(corpora).flatMap(({ bodyNames }) =>
    bodies.map((body): [string, Point] => [folded(bodyNames[body]), body]),
  ),
  ...['ascendant', 'ascendente', 'rising'].map((word): [string, Point] => [word, 'ascendant']),
  ...unsupplied.map((word): [string, Point] => [word, 'unsupplied']),
]);

export const signWords = new Map<string, Sign>([
  ...Object.values(corpora).flatMap(({ signNames }) =>
    signs.map((sign): [string, Sign] => [folded(signNames[sign]), sign]),
  ),
  ['escorpion', 'scorpio'],
]);
