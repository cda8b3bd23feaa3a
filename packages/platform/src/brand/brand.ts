/** What a merchant puts on the reports, pages and mails of its shop. */
export interface Brand {
  name: string;
  colors: BrandColors | null;
  logo: Logo | null;
  /** One line: an address, a site. */
  contact: string | null;
  /** What the shop wants said on the last page of a report, in each language. */
  disclaimer: { es?: string | undefined; en?: string | undefined };
}

/** Both `#RRGGBB`. */
export interface BrandColors {
  /** The dark ground of the cover, of the head of a mail and of buttons; letters on it are white. */
  ground: string;
  /** Of lines and ornaments. */
  accent: string;
}

/** A picture small enough to stand in every report. */
export interface Logo {
  format: 'png' | 'jpeg' | 'svg';
  data: Uint8Array;
  /** In units of its own: only their proportion counts. */
  width: number;
  height: number;
}
