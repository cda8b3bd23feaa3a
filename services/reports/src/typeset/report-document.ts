import type { NatalChart } from '@astrall/astrology/chart.ts';
import type { Forecast } from '@astrall/astrology/forecast.ts';
import type { Brand } from '@astrall/platform/brand/brand.ts';
import type { ReportKind, ReportText } from '../writer/report-text.ts';

import type { PageSize } from './paper/page-size.ts';

/** Everything a typeset report shows. Plain data: it crosses into a worker thread. */
export interface ReportDocument {
  kind: ReportKind;
  /** The name of the person the chart is of, as the customer typed it: any script, any length. */
  personName: string;
  /** ISO calendar date. */
  birthDate: string;
  /** `HH:MM` local time, or null when unknown. */
  birthTime: string | null;
  /** The resolved place, for people: `Madrid, Comunidad de Madrid, España`. */
  birthPlace: string;
  /** IANA name of the zone whose clocks the birth time was read by: `Asia/Hanoi` is one that Node does not know. */
  timeZone: string;
  latitudeDeg: number;
  longitudeDeg: number;
  chart: NatalChart;
  /** Of the period the report is for; null for a natal report. */
  forecast: Forecast | null;
  text: ReportText;
  pageSize: PageSize;
  /** The merchant it is sold by; null prints our own. */
  brand: Brand | null;
  /** Document metadata; fixed by the caller so that the same input gives the same bytes. */
  createdAt: string;
  reportId: string;
  /** SHA-256 in hex over the facts the report was made from. */
  inputHash: string;
}
