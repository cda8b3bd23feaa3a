import type { Fact } from './fact.ts';
import type { Knowledge } from './judging/knowledge.ts';
import type { Atom, Operand } from './reading/claim.ts';

/** What is wrong with a claim, for the prompt of a second try. */
export function complaintOf(phrase: string, atom: Atom, known: Knowledge): string {
  if (atom.is === 'never') return `“${phrase}” cannot stand: ${atom.because}.`;
  const instead = truth(atom, known);
  return `“${phrase}” says ${said(atom)}, which is not among the facts given.${instead ? ` The facts say: ${instead}.` : ''}`;
}

function said(atom: Exclude<Atom, { is: 'never' }>): string {
  switch (atom.is) {
    case 'placement':
      return `${named(atom.of)} in ${atom.sign}`;
    case 'in_signs':
      return `${named(atom.of)} in ${atom.signs.join(' or ')}`;
    case 'event_count':
      return `${atom.count} of these events`;
    case 'denied':
      return `not: ${said(atom.atom)}`;
    case 'house':
      return `${named(atom.of)} in house ${atom.house}`;
    case 'motion':
      return `${named(atom.of)} ${atom.motion}`;
    case 'phase':
      return `the Moon’s phase is ${words(atom.phases.join(' or '))}`;
    case 'degree':
      return `${named(atom.of)} at ${atom.value} degrees`;
    case 'degree_range':
      return `${named(atom.of)} between ${atom.from} and ${atom.until} degrees`;
    case 'dignity':
      return `${named(atom.of)} in ${atom.dignities.join(' or ')}`;
    case 'aspect':
      return `${named(atom.first)} in ${atom.crossing ? 'transit over' : words(atom.relations.join(' or '))} ${atom.crossing ? '' : 'with '}${named(atom.second)}`;
    case 'not_shared':
      return `${named(atom.first)} and ${named(atom.second)} not in the ${words(atom.relations.join(' or '))}`;
    case 'further':
      return `${named(atom.first)} further in its sign than ${named(atom.second)}`;
    case 'aspect_count':
      return `${atom.count} ${words(atom.kind)}s of ${named(atom.of)}`;
    case 'some_aspect':
      return `a ${words(atom.relations.join(' or '))}${atom.of ? ` of ${named(atom.of)}` : ''}`;
    case 'orb':
      return `an orb of ${atom.value} degrees`;
    case 'ingress':
      return `${named(atom.of)} ${atom.way === 'into' ? 'enters' : 'leaves'} ${atom.sign ?? 'a sign'}`;
    case 'station':
      return `${named(atom.of)} turns ${atom.motion}`;
    case 'return':
      return `a return of ${named(atom.of)}`;
    case 'void_of_course':
      return 'the Moon is void of course';
    case 'cusp':
      return `${atom.sign} on the cusp of house ${atom.house}`;
    case 'ruler':
      return `${named(atom.of)} rules ${typeof atom.over === 'object' ? named(atom.over) : typeof atom.over === 'number' ? `house ${atom.over}` : `${atom.over === 'chart' ? 'the ' : ''}${atom.over}`}`;
    case 'count':
      return `${atom.count} in ${typeof atom.among === 'number' ? `house ${atom.among}` : atom.among}`;
    case 'share':
      return `${atom.of} ${atom.share === 'most' ? 'leads' : atom.share === 'none' ? 'is missing' : 'is scarce'}`;
    case 'quality':
      return `${named(atom.of)} in a ${atom.quality} sign`;
    case 'in_half':
      return `${named(atom.of)} in the half ${atom.half}`;
    case 'share_in_half':
      return `${atom.share} of the planets in the half ${atom.half}`;
    case 'share_in_motion':
      return `${atom.share} of the planets ${atom.motion}`;
    case 'stellium':
      return `a stellium${atom.sign ? ` in ${atom.sign}` : ''}`;
    case 'occupied':
      return `somebody in ${typeof atom.place === 'number' ? `house ${atom.place}` : atom.place}`;
    case 'known':
      return `something of ${typeof atom.what === 'number' ? `house ${atom.what}` : words(atom.what)}`;
  }
}

/** What the facts hold instead, where that is short. */
function truth(atom: Atom, known: Knowledge): string {
  const of = (facts: Fact[]) => [...new Set(facts.map(short))].slice(0, 3).join(', ');
  if (atom.is === 'placement') return of(known.of('placement').filter((fact) => fact.carrier === atom.of.carrier));
  if (atom.is === 'house') return of(known.of('house').filter((fact) => fact.carrier === atom.of.carrier));
  if (atom.is === 'motion') return of(known.of('motion').filter((fact) => fact.carrier === atom.of.carrier));
  if (atom.is === 'aspect')
    return of(
      known
        .of('aspect')
        .filter(({ first, second }) => new Set([first, second, atom.first.carrier, atom.second.carrier]).size === 2),
    );
  return '';
}

function short(fact: Fact): string {
  const sky = 'sky' in fact && fact.sky === 'transit' ? 'transiting ' : '';
  if (fact.type === 'placement') return `${sky}${words(fact.carrier)} in ${fact.sign}`;
  if (fact.type === 'house') return `${sky}${words(fact.carrier)} in house ${fact.house}`;
  if (fact.type === 'motion') return `${sky}${words(fact.carrier)} ${fact.motion}`;
  if (fact.type === 'aspect') return `${words(fact.first)} ${fact.kind} ${words(fact.second)}`;
  return '';
}

function named({ carrier, sky }: Operand): string {
  return `${sky === 'natal' ? 'natal ' : sky === 'transit' ? 'transiting ' : ''}${words(carrier)}`;
}

function words(name: string): string {
  return name.replaceAll('_', ' ');
}
