import type { AspectKind, AspectPoint, Body } from '@astrall/astrology/chart.ts';
import type { Transit, TransitTarget } from '@astrall/astrology/forecast.ts';
import { bodyNames } from '../corpus/en/framing.ts';

export const aspectWords: Record<AspectKind, string> = {
  conjunction: 'conjunct',
  sextile: 'sextile',
  square: 'square',
  trine: 'trine',
  opposition: 'opposite',
};
const pointNames: Record<AspectPoint, string> = {
  ascendant: 'the Ascendant',
  midheaven: 'the Midheaven',
  north_node: 'the North Node',
  chiron: 'Chiron',
};

/** “the Sun”, “the Moon”, “Mercury”. */
export function named(body: Body): string {
  return body === 'sun' || body === 'moon' ? `the ${bodyNames[body]}` : bodyNames[body];
}

/** “the Sun”, “Mercury”, “the Ascendant”. */
export function party(second: Body | AspectPoint): string {
  return second in pointNames ? pointNames[second as AspectPoint] : named(second as Body);
}

export function natal(target: TransitTarget): string {
  if (target === 'ascendant') return 'your Ascendant';
  if (target === 'midheaven') return 'your Midheaven';
  return `your natal ${bodyNames[target]}`;
}

/** “Saturn square your natal Sun”; a planet that meets its own place has come back to it. */
export function passing(
  { transiting, natal: target, kind }: Pick<Transit, 'transiting' | 'natal' | 'kind'>,
  verb?: 'is' | 'is exactly',
): string {
  if (transiting === target && kind === 'conjunction' && !verb) return `the return of ${named(transiting)}`;
  return [named(transiting), verb, aspectWords[kind], natal(target)].filter(Boolean).join(' ');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function listed(items: string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
