import type { Locale } from '../writer/report-text.ts';

/** What a merchant puts on the reports of its shop. */
export interface Brand {
  name: string;
  /** `ground`: of the cover and the chapter openings. `accent`: of lines and ornaments. Both `#RRGGBB`. */
  colors: { ground: string; accent: string } | null;
  logo: Logo | null;
  /** One line: an address, a site. */
  contact: string | null;
  /** What the shop wants said on the last page, in each language. */
  disclaimer: Partial<Record<Locale, string>>;
}

/** A picture small enough to stand in every report. */
export interface Logo {
  format: 'png' | 'jpeg' | 'svg';
  data: Uint8Array;
  /** In units of its own: only their proportion counts. */
  width: number;
  height: number;
}
