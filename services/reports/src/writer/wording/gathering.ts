import type { Body } from '@astrall/astrology/chart.ts';
import type { Locale } from '../report-text.ts';

/** From three bodies on: fewer are no gathering. */
const counts: Record<Locale, string[]> = {
  en: ['Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'],
  es: ['Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve', 'Diez'],
};

interface Gathering {
  bodies: readonly Body[];
  sign: string;
  /** False where an hour that is unknown may add one. */
  complete: boolean;
}

/** How many bodies stand in a sign, in words, and which; where the hour may add one, which there are at any hour. */
export function gathering(
  { bodies, sign, complete }: Gathering,
  locale: Locale,
  named: (body: Body) => string,
): string {
  const language = locale === 'en' ? 'en-GB' : locale;
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(bodies.map(named));
  const count = counts[locale][bodies.length - 3];
  if (locale === 'en') {
    return complete ? `${count} planets stand in ${sign}: ${list}.` : `Whatever the hour, ${sign} holds ${list}.`;
  }
  return complete
    ? `${count} planetas coinciden en ${sign}: ${list}.`
    : `A cualquier hora de aquel día coinciden en ${sign} ${list}.`;
}
