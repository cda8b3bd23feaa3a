import type { Subject } from '../report-text.ts';
import type { Carrier } from './fact.ts';

/** Whom a section is about: who is meant where its text says “it” before anybody is named. */
export function carrierOf(subject: Subject | null): Carrier | null {
  switch (subject?.type) {
    case 'body':
      return subject.body;
    case 'ascendant':
    case 'midheaven':
      return subject.type;
    case 'point':
      return subject.point;
    case 'transit':
      return subject.transit.transiting;
    case 'ingress':
      return subject.ingress.body;
    case 'station':
      return subject.station.body;
    case 'return':
      return subject.return.body;
    case 'day':
    case 'lunation':
      return 'moon';
    default:
      return null;
  }
}
