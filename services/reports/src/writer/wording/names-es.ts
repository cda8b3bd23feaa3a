import type { AspectKind, AspectPoint, Body } from '@astrall/astrology/chart.ts';
import type { Transit, TransitTarget } from '@astrall/astrology/forecast.ts';
import { bodyNames } from '../corpus/es/framing.ts';

const articles: Partial<Record<Body, string>> = { sun: 'el', moon: 'la' };
export const of: Partial<Record<Body, string>> = { sun: 'del Sol', moon: 'de la Luna' };
export const aspectNouns: Record<AspectKind, string> = {
  conjunction: 'conjunción',
  sextile: 'sextil',
  square: 'cuadratura',
  trine: 'trígono',
  opposition: 'oposición',
};
const aspectArticles: Record<AspectKind, string> = {
  conjunction: 'la',
  sextile: 'el',
  square: 'la',
  trine: 'el',
  opposition: 'la',
};
const pointNames: Record<AspectPoint, string> = {
  ascendant: 'el Ascendente',
  midheaven: 'el Medio Cielo',
  north_node: 'el Nodo Norte',
  chiron: 'Quirón',
};

/** «el Sol», «la Luna», «Mercurio». */
export function named(body: Body): string {
  return articles[body] ? `${articles[body]} ${bodyNames[body]}` : bodyNames[body];
}

/** «el Sol», «Mercurio», «el Ascendente». */
export function party(second: Body | AspectPoint): string {
  return second in pointNames ? pointNames[second as AspectPoint] : named(second as Body);
}

function natal(target: TransitTarget): string {
  if (target === 'ascendant') return 'tu Ascendente';
  if (target === 'midheaven') return 'tu Medio Cielo';
  return `tu ${bodyNames[target]} natal`;
}

/** «Saturno en cuadratura con tu Sol natal». */
export function passing({ transiting, natal: target, kind }: Pick<Transit, 'transiting' | 'natal' | 'kind'>): string {
  return `${named(transiting)} en ${aspectNouns[kind]} con ${natal(target)}`;
}

/** «el trígono de Venus con tu Marte natal». */
export function aspectOf({ transiting, natal: target, kind }: Transit): string {
  return `${aspectArticles[kind]} ${aspectNouns[kind]} ${of[transiting] ?? `de ${bodyNames[transiting]}`} con ${natal(target)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('es') + text.slice(1);
}

/** «a, b y c», with «e» before the sound of an i; no name of a body begins with one. */
export function listed(items: string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} y ${items.at(-1)}`;
}
