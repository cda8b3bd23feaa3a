import type { Sign } from '@astrall/astrology/chart.ts';
import type { Carrier } from '../fact.ts';
import type { Judged } from './judged.ts';
import type { Knowledge } from './knowledge.ts';

/** Signs that a text must name of a body beside those it names. */
export interface Untold {
  carrier: Carrier;
  signs: Sign[];
}

/**
 * Where the hour of birth leaves a body's sign open, telling one alone claims to know it: in the body's own section, and
 * wherever else its sign is told. A forecast's own sky is known.
 */
export function untoldSigns(
  about: Carrier | null,
  named: ReadonlySet<Sign>,
  judged: readonly Judged[],
  known: Knowledge,
): Untold[] {
  const natal = known.of('placement').filter(({ sky }) => sky === 'natal');
  return [...Map.groupBy(natal, ({ carrier }) => carrier)].flatMap(([carrier, facts]) => {
    const possible = new Set(facts.map(({ sign }) => sign));
    const isAbout = carrier === about && !known.isForecast;
    const told = new Set(isAbout ? named : judged.flatMap((claim) => signsTold(carrier, claim)));
    const untold = [...possible.difference(told)];
    return possible.size > 1 && untold.length > 0 && (isAbout || told.size > 0) ? [{ carrier, signs: untold }] : [];
  });
}

function signsTold(carrier: Carrier, { claim, facts }: Judged): Sign[] {
  if (!claim.options.some(({ is }) => is === 'placement' || is === 'ingress')) return [];
  return facts.flatMap((fact) => {
    const isOfBirth = ('sky' in fact && fact.sky === 'natal') || (fact.type === 'ingress' && fact.when === null);
    const of = fact.type === 'placement' ? fact.carrier : fact.type === 'ingress' ? fact.body : null;
    return isOfBirth && of === carrier && 'sign' in fact ? [fact.sign] : [];
  });
}
