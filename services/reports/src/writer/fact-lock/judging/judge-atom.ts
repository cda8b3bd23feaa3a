import { type Body, bodies, elements, houses, modalities, type Sign, signs } from '@astrall/astrology/chart.ts';
import { dignityOf } from '@astrall/astrology/dignity.ts';
import { elementOf, modalityOf } from '@astrall/astrology/zodiac.ts';
import type { Carrier, Fact, Sky } from '../fact.ts';
import type { Atom, Operand } from '../reading/claim.ts';
import { isDegree, isWithin } from './degrees.ts';
import { judgeAspect, judgeSomeAspect } from './judge-aspect.ts';
import { judgeAspectCount, judgeFurther } from './judge-comparison.ts';
import { judgeEventCount } from './judge-event-count.ts';
import { judgeInHalf, judgeShareInHalf, judgeShareInMotion } from './judge-share.ts';
import type { Knowledge } from './knowledge.ts';

/** The facts that bear an atom out; undefined when none does. Empty for what is true of every chart. */
export function judgeAtom(atom: Atom, known: Knowledge): Fact[] | undefined {
  switch (atom.is) {
    case 'placement':
      return some(placements(atom.of, known).filter((fact) => fact.sign === atom.sign));
    case 'in_signs':
      return everySign(placements(atom.of, known), (sign) => atom.signs.includes(sign));
    case 'event_count':
      return judgeEventCount(atom, known);
    case 'denied':
      return judgeDenied(atom.atom, known);
    case 'house':
      return some(
        ofSky(
          known.of('house').filter((fact) => fact.carrier === atom.of.carrier),
          atom.of,
          known,
        ).filter((fact) => fact.house === atom.house),
      );
    case 'motion':
      return some(
        ofSky(
          known.of('motion').filter((fact) => fact.carrier === atom.of.carrier),
          atom.of,
          known,
        ).filter((fact) => fact.motion === atom.motion),
      );
    case 'phase':
      return some(ofSky(known.of('phase'), atom.of, known).filter((fact) => atom.phases.includes(fact.phase)));
    case 'degree':
      return some(
        placements(atom.of, known).filter((fact) => fact.degreeInSign !== null && isDegree(fact.degreeInSign, atom)),
      );
    case 'degree_range':
      return some(placements(atom.of, known).filter((fact) => isWithin(fact.degreeInSign, atom)));
    case 'dignity':
      if (!atom.denied) return judgeDignity(atom.of, atom.dignities, known);
      return judgeDignity(atom.of, atom.dignities, known) ? undefined : [];
    case 'aspect':
      return some(judgeAspect(atom, known));
    case 'not_shared':
      return judgeAspect({ ...atom, is: 'aspect' }, known).length > 0 ? undefined : [];
    case 'further':
      return judgeFurther(atom, known);
    case 'aspect_count':
      return judgeAspectCount(atom, known);
    case 'some_aspect':
      return some(judgeSomeAspect(atom, known));
    case 'orb':
      return some(
        [...known.of('aspect'), ...known.of('transit')].filter(
          ({ orbDeg }) =>
            orbDeg !== null &&
            (Math.floor(orbDeg) === atom.value ||
              Math.round(orbDeg) === atom.value ||
              Math.abs(orbDeg - atom.value) <= 0.1),
        ),
      );
    case 'ingress':
      return judgeIngress(atom, known);
    case 'station':
      return some(known.of('station').filter((fact) => fact.body === atom.of.carrier && fact.motion === atom.motion));
    case 'return':
      return some([
        ...known.of('return').filter((fact) => fact.body === atom.of.carrier),
        // Whose day is not in the period, or not known.
        ...known.of('transit').filter(({ body, target, kind }) => {
          return body === atom.of.carrier && target === body && kind === 'conjunction';
        }),
      ]);
    case 'void_of_course':
      return some(known.of('void_of_course').filter(({ sign }) => sign === (atom.sign ?? sign)));
    case 'cusp':
      return some(known.of('cusp').filter((fact) => fact.house === atom.house && fact.sign === atom.sign));
    case 'ruler':
      return judgeRuler(atom.of.carrier, atom.over, known);
    case 'count':
      return judgeCount(atom.count, atom.among, known);
    case 'share':
      return some(
        [...known.of('element'), ...known.of('modality')].filter(
          (fact) => ('element' in fact ? fact.element : fact.modality) === atom.of && hasShare(fact, atom.share),
        ),
      );
    case 'quality':
      return everySign(placements(atom.of, known), (sign) => isOfQuality(sign, atom.quality));
    case 'in_half':
      return judgeInHalf(atom.of, atom.half, known);
    case 'share_in_half':
      return judgeShareInHalf(atom.share, atom.half, known);
    case 'share_in_motion':
      return judgeShareInMotion(atom.share, atom.motion, known);
    case 'stellium':
      return signs.some((sign) => (atom.sign ?? sign) === sign && countIn(sign, known) >= 3) ? [] : undefined;
    case 'known':
      return isKnown(atom.what, known) ? [] : undefined;
    case 'occupied':
      return some([
        ...known.of('placement').filter(({ sign }) => sign === atom.place),
        ...known.of('house').filter(({ house }) => house === atom.place),
      ]);
    case 'never':
      return undefined;
  }
}

function some(facts: Fact[]): Fact[] | undefined {
  return facts.length > 0 ? facts : undefined;
}

/** Where the words leave the sky open, a forecast speaks of its own. Nodes, Chiron and angles it has none of. */
function ofSky<T extends Fact & { sky: Sky }>(facts: T[], { sky, carrier }: Operand, known: Knowledge): T[] {
  const meant = sky ?? (known.isForecast && isBody(carrier) ? 'transit' : 'natal');
  return facts.filter((fact) => fact.sky === meant);
}

function placements(of: Operand, known: Knowledge) {
  return ofSky(
    known.of('placement').filter((fact) => fact.carrier === of.carrier),
    of,
    known,
  );
}

/** Of a birth without an hour, what is said of a body's sign must be true of each sign it may have been in. */
function everySign(facts: ReturnType<typeof placements>, fits: (sign: Sign) => boolean): Fact[] | undefined {
  const isOpen = facts.some(({ sky }) => sky === 'natal') && facts.some(({ sign }) => !fits(sign));
  return isOpen ? undefined : some(facts.filter(({ sign }) => fits(sign)));
}

/** Where something stands is known, and it is elsewhere. */
function judgeDenied(atom: Extract<Atom, { is: 'denied' }>['atom'], known: Knowledge): Fact[] | undefined {
  if (judgeAtom(atom, known)) return undefined;
  const facts =
    atom.is !== 'house'
      ? placements(atom.of, known)
      : ofSky(
          known.of('house').filter((fact) => fact.carrier === atom.of.carrier),
          atom.of,
          known,
        );
  return some(facts);
}

export function isBody(carrier: Carrier): carrier is Body {
  return (bodies as readonly string[]).includes(carrier);
}

function judgeDignity(of: Operand, dignities: readonly string[], known: Knowledge): Fact[] | undefined {
  const { carrier } = of;
  if (!isBody(carrier)) return undefined;
  const standing = placements(of, known);
  const stands = standing.filter(({ sign }) => dignities.includes(dignityOf(carrier, sign) ?? ''));
  if (stands.length < standing.length && standing.some(({ sky }) => sky === 'natal')) return undefined;
  return some([
    ...stands,
    ...known.of('dignity').filter((fact) => fact.body === carrier && dignities.includes(fact.dignity)),
  ]);
}

function judgeIngress(atom: Extract<Atom, { is: 'ingress' }>, known: Knowledge): Fact[] | undefined {
  const { of, sign, way } = atom;
  const { carrier } = of;
  // Of a birth no moments are known: “has just entered Cancer” is told of where it stands.
  if ((atom.loose || known.of('ingress').every(({ body }) => body !== carrier)) && !known.isForecast && way === 'into')
    return some(placements(of, known).filter((fact) => fact.sign === sign));
  // Of the birth an ingress has no day; a forecast speaks of its own sky unless it says which.
  const isDated = known.isForecast && of.sky !== 'natal';
  const own = known.of('ingress').filter((fact) => fact.body === carrier && (!isDated || fact.when !== null));
  if (sign === null || way === 'into') return some(own.filter((fact) => sign === null || fact.sign === sign));
  const beside = own.filter((fact) => Math.abs(signs.indexOf(fact.sign) - signs.indexOf(sign)) % 10 === 1);
  const stood = known.of('placement').some((fact) => fact.carrier === carrier && fact.sign === sign);
  return stood ? some(beside) : undefined;
}

function judgeRuler(
  carrier: Carrier,
  over: Extract<Atom, { is: 'ruler' }>['over'],
  known: Knowledge,
): Fact[] | undefined {
  if (!isBody(carrier)) return undefined;
  if (over === 'chart' || (typeof over === 'object' && over.carrier === 'ascendant')) {
    return some(known.of('chart_ruler').filter((fact) => fact.body === carrier));
  }
  const ruled = (sign: Sign) => dignityOf(carrier, sign) === 'domicile';
  if (typeof over === 'object') return some(placements(over, known).filter(({ sign }) => ruled(sign)));
  if (typeof over === 'number')
    return some(known.of('cusp').filter(({ house, sign }) => house === over && ruled(sign)));
  return ruled(over) ? [] : undefined;
}

function judgeCount(
  count: number,
  among: Extract<Atom, { is: 'count' }>['among'],
  known: Knowledge,
): Fact[] | undefined {
  const isElement = elements.find((element) => element === among);
  const isModality = modalities.find((modality) => modality === among);
  if (isElement || isModality) {
    const facts = [...known.of('element'), ...known.of('modality')].filter(
      (fact) => ('element' in fact ? fact.element : fact.modality) === among,
    );
    // The balance counts the ascendant too, which is no planet.
    const standing = known.of('placement').filter(({ sky, carrier }) => sky === 'natal' && isBody(carrier));
    const planets = new Set(standing.filter(({ sign }) => isOfQuality(sign, among)).map(({ carrier }) => carrier));
    return some(facts.filter((fact) => fact.count === count || planets.size === count));
  }
  const house = houses.find((candidate) => candidate === among);
  if (house !== undefined) {
    const standing = known.of('house').filter((fact) => fact.sky === 'natal' && isBody(fact.carrier));
    const isCounted = standing.length > 0 && standing.filter((fact) => fact.house === house).length === count;
    return isCounted ? [] : undefined;
  }
  return countIn(among as Sign, known) === count ? [] : undefined;
}

function isOfQuality(sign: Sign, quality: unknown): boolean {
  return elementOf(sign) === quality || modalityOf(sign) === quality;
}

function countIn(sign: Sign, known: Knowledge): number {
  return known.of('placement').filter((fact) => fact.sky === 'natal' && fact.sign === sign && isBody(fact.carrier))
    .length;
}

function hasShare({ count, dominant }: { count: number; dominant: boolean }, share: 'most' | 'none' | 'few'): boolean {
  return share === 'most' ? dominant : share === 'none' ? count === 0 : count <= 2;
}

function isKnown(what: Carrier | Sign | number, known: Knowledge): boolean {
  if (typeof what === 'number') return [...known.of('house'), ...known.of('cusp')].some((fact) => fact.house === what);
  const sign = signs.find((candidate) => candidate === what);
  if (sign) return [...known.of('placement'), ...known.of('cusp')].some((fact) => fact.sign === sign);
  return known.carriers.has(what as Carrier);
}
