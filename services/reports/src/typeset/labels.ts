import type { AspectKind, Body, Element, Sign } from '@astrall/astrology/chart.ts';
import type { Locale } from '../writer/report-text.ts';

/** The words the typesetter itself prints; the report's prose comes from its writer. */
export interface Labels {
  reportKind: string;
  /** In place of a name no embedded font can draw. */
  unnamed: string;
  subject: string;
  keywords: string;
  contents: string;
  chartTitle: string;
  placements: string;
  body: string;
  sign: string;
  position: string;
  house: string;
  retrograde: string;
  elementBalance: string;
  aspects: string;
  noAspects: string;
  ascendant: string;
  midheaven: string;
  ascendantShort: string;
  midheavenShort: string;
  timeUnknown: string;
  timeUnknownNote: string;
  colophonTitle: string;
  colophon: { cast: string; castAtNoon: string; system: string; systemWithoutHouses: string; report: string };
  bodyNames: Record<Body, string>;
  signNames: Record<Sign, string>;
  elementNames: Record<Element, string>;
  aspectNames: Record<AspectKind, string>;
}

const es: Labels = {
  reportKind: 'Carta natal',
  unnamed: 'Tu carta natal',
  subject: 'Informe de carta natal',
  keywords: 'astrología, carta natal, Sol, Luna, ascendente, aspectos',
  contents: 'Contenido',
  chartTitle: 'Tu carta de un vistazo',
  placements: 'Posiciones',
  body: 'Astro',
  sign: 'Signo',
  position: 'Posición',
  house: 'Casa',
  retrograde: 'retrógrado',
  elementBalance: 'Equilibrio de los elementos',
  aspects: 'Aspectos',
  noAspects: 'Ningún aspecto mayor dentro de orbe.',
  ascendant: 'Ascendente',
  midheaven: 'Medio Cielo',
  ascendantShort: 'AC',
  midheavenShort: 'MC',
  timeUnknown: 'hora de nacimiento desconocida',
  timeUnknownNote:
    'No conocemos la hora de nacimiento. La carta está calculada para el mediodía local, sin ascendente ni casas; la Luna puede estar hasta ocho grados antes o después de la posición indicada.',
  colophonTitle: 'Sobre este informe',
  colophon: {
    cast: 'Carta calculada para las {time} UTC del {date}, en {coordinates} (zona horaria {zone}).',
    castAtNoon: 'Carta calculada para el mediodía local del {date}, en {coordinates} (zona horaria {zone}).',
    system: 'Zodíaco tropical, posiciones geocéntricas aparentes, casas de signo entero.',
    systemWithoutHouses: 'Zodíaco tropical, posiciones geocéntricas aparentes, sin casas.',
    report: 'Informe {id}',
  },
  bodyNames: {
    sun: 'Sol',
    moon: 'Luna',
    mercury: 'Mercurio',
    venus: 'Venus',
    mars: 'Marte',
    jupiter: 'Júpiter',
    saturn: 'Saturno',
    uranus: 'Urano',
    neptune: 'Neptuno',
    pluto: 'Plutón',
  },
  signNames: {
    aries: 'Aries',
    taurus: 'Tauro',
    gemini: 'Géminis',
    cancer: 'Cáncer',
    leo: 'Leo',
    virgo: 'Virgo',
    libra: 'Libra',
    scorpio: 'Escorpio',
    sagittarius: 'Sagitario',
    capricorn: 'Capricornio',
    aquarius: 'Acuario',
    pisces: 'Piscis',
  },
  elementNames: { fire: 'Fuego', earth: 'Tierra', air: 'Aire', water: 'Agua' },
  aspectNames: {
    conjunction: 'Conjunción',
    sextile: 'Sextil',
    square: 'Cuadratura',
    trine: 'Trígono',
    opposition: 'Oposición',
  },
};

const en: Labels = {
  reportKind: 'Natal chart',
  unnamed: 'Your natal chart',
  subject: 'Natal chart report',
  keywords: 'astrology, natal chart, Sun, Moon, ascendant, aspects',
  contents: 'Contents',
  chartTitle: 'Your chart at a glance',
  placements: 'Placements',
  body: 'Body',
  sign: 'Sign',
  position: 'Position',
  house: 'House',
  retrograde: 'retrograde',
  elementBalance: 'Balance of the elements',
  aspects: 'Aspects',
  noAspects: 'No major aspect within orb.',
  ascendant: 'Ascendant',
  midheaven: 'Midheaven',
  ascendantShort: 'AC',
  midheavenShort: 'MC',
  timeUnknown: 'birth time unknown',
  timeUnknownNote:
    'The time of birth is not known. The chart is cast for local noon, without ascendant or houses; the Moon may stand up to eight degrees before or after the position given.',
  colophonTitle: 'About this report',
  colophon: {
    cast: 'Chart cast for {time} UTC on {date}, at {coordinates} (time zone {zone}).',
    castAtNoon: 'Chart cast for local noon on {date}, at {coordinates} (time zone {zone}).',
    system: 'Tropical zodiac, apparent geocentric positions, whole-sign houses.',
    systemWithoutHouses: 'Tropical zodiac, apparent geocentric positions, no houses.',
    report: 'Report {id}',
  },
  bodyNames: {
    sun: 'Sun',
    moon: 'Moon',
    mercury: 'Mercury',
    venus: 'Venus',
    mars: 'Mars',
    jupiter: 'Jupiter',
    saturn: 'Saturn',
    uranus: 'Uranus',
    neptune: 'Neptune',
    pluto: 'Pluto',
  },
  signNames: {
    aries: 'Aries',
    taurus: 'Taurus',
    gemini: 'Gemini',
    cancer: 'Cancer',
    leo: 'Leo',
    virgo: 'Virgo',
    libra: 'Libra',
    scorpio: 'Scorpio',
    sagittarius: 'Sagittarius',
    capricorn: 'Capricorn',
    aquarius: 'Aquarius',
    pisces: 'Pisces',
  },
  elementNames: { fire: 'Fire', earth: 'Earth', air: 'Air', water: 'Water' },
  aspectNames: {
    conjunction: 'Conjunction',
    sextile: 'Sextile',
    square: 'Square',
    trine: 'Trine',
    opposition: 'Opposition',
  },
};

export const labels: Record<Locale, Labels> = { es, en };
