import type { AspectKind, Body, Dignity, Element, Modality, MoonPhase, Point, Sign } from '@astrall/astrology/chart.ts';
import type { ChapterKey, ReportKind } from '../../writer/report-text.ts';

/** The words the typesetter itself prints; the report's prose comes from its writer. */
export interface Labels {
  reportKind: Record<ReportKind, string>;
  subject: Record<ReportKind, string>;
  keywords: Record<ReportKind, string>;
  /** In place of a name of which nothing can be printed. */
  unnamed: string;
  contents: string;
  chapter: string;
  chapters: Record<ChapterKey, string>;
  /** The chapter of the big three where the hour is unknown. */
  sunAndMoon: string;
  timeUnknown: string;
  timeUnknownNote: string;
  uncertainNote: string;
  polarNote: string;
  chart: {
    symbols: string;
    wheel: string;
    placements: string;
    housesAndAspects: string;
    balance: string;
    body: string;
    sign: string;
    signs: string;
    position: string;
    house: string;
    houses: string;
    cusp: string;
    bodies: string;
    dignity: string;
    aspects: string;
    noAspects: string;
    /** Below the aspects of a birth whose hour is unknown. */
    allDayAspects: string;
    elements: string;
    modalities: string;
    moonPhase: string;
    chartRuler: string;
    illuminated: string;
  };
  ascendant: string;
  midheaven: string;
  angles: { ascendantShort: string; descendantShort: string; midheavenShort: string; imumCoeliShort: string };
  retrograde: string;
  direct: string;
  calendar: string;
  transitsAtAGlance: string;
  exact: string;
  /** Before the moment from which, or until which, the Moon is in a sign. */
  since: string;
  until: string;
  /** Before the days of a transit that an unknown hour of birth may lengthen. */
  atLeast: string;
  /** Below the bars of transits, where the hour of birth is unknown. */
  paleBars: string;
  /** What the signs of the calendar stand for. */
  legend: { enters: string; retrograde: string; direct: string; returns: string };
  colophonTitle: string;
  colophon: {
    cast: string;
    castAtNoon: string;
    placidus: string;
    wholeSign: string;
    noHouses: string;
    times: string;
    report: string;
  };
  bodyNames: Record<Body, string>;
  pointNames: Record<Point, string>;
  signNames: Record<Sign, string>;
  elementNames: Record<Element, string>;
  modalityNames: Record<Modality, string>;
  dignityNames: Record<Dignity, string>;
  moonPhaseNames: Record<MoonPhase, string>;
  aspectNames: Record<AspectKind, string>;
}
