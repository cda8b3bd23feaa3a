import { bodies } from '@astrall/astrology/chart.ts';
import type { Carrier, Fact } from '../fact.ts';
import type { Atom, Operand } from '../reading/claim.ts';
import type { Knowledge } from './knowledge.ts';

/** Of the birth alone: a forecast tells no degrees day by day. */
export function judgeFurther(
  { first, second }: Extract<Atom, { is: 'further' }>,
  known: Knowledge,
): Fact[] | undefined {
  const of = ({ carrier, sky }: Operand) =>
    known.isForecast && sky !== 'natal'
      ? undefined
      : known.of('placement').find((fact) => fact.sky === 'natal' && fact.carrier === carrier);
  const [one, other] = [of(first), of(second)];
  if (!one || !other || one.degreeInSign === null || other.degreeInSign === null) return undefined;
  return one.sign === other.sign && one.degreeInSign > other.degreeInSign ? [] : undefined;
}

const isBody = (carrier: Carrier) => (bodies as readonly Carrier[]).includes(carrier);

/** How many aspects of a kind a body makes to others: now, where a forecast speaks of it, or at the birth. */
export function judgeAspectCount(
  { of: { carrier, sky }, kind, count }: Extract<Atom, { is: 'aspect_count' }>,
  known: Knowledge,
): Fact[] | undefined {
  const natal = known.of('aspect').filter(({ kind: made, first, second }) => {
    const other = first === carrier ? second : second === carrier ? first : null;
    return made === kind && other !== null && isBody(other);
  });
  const made = known
    .of('transit')
    .filter((fact) => fact.kind === kind && (sky === 'natal' ? fact.target : fact.body) === carrier);
  const facts = known.isForecast ? made : natal;
  return facts.length === count ? facts : undefined;
}
