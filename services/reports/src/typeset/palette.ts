import type { AspectKind, Element } from '@astrall/astrology/chart.ts';

/** Colours of the printed report. Text colours keep a contrast of at least 4.5:1 on white and on `paper`. */
export const palette = {
  ink: '#1E2448',
  inkSoft: '#555A7C',
  gold: '#B8923F',
  goldText: '#86661C',
  hairline: '#E2D9C3',
  paper: '#FBF8F0',
  band: '#F3EDDD',
} as const;

export const elementColors: Record<Element, string> = {
  fire: '#B4573D',
  earth: '#7D7637',
  air: '#7A97BF',
  water: '#34508C',
};

interface LineStyle {
  color: string;
  /** Dash and gap lengths in line widths' own units; empty for a solid line. Each kind differs, so grey print reads too. */
  dash: number[];
}

export const aspectLines: Record<AspectKind, LineStyle> = {
  conjunction: { color: '#A67C1E', dash: [] },
  sextile: { color: '#2E8585', dash: [9, 5] },
  square: { color: '#B8432B', dash: [2, 4] },
  trine: { color: '#2B5BA6', dash: [] },
  opposition: { color: '#8A2C5C', dash: [10, 4, 2, 4] },
};
