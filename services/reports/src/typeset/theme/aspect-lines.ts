import type { AspectKind } from '@astrall/astrology/chart.ts';

interface AspectLine {
  color: string;
  /** Dash and gap lengths in points; empty for a solid line. Each kind differs, so grey print reads too. */
  dash: number[];
}

/** Warm for tension, cool for ease. */
export const aspectLines: Record<AspectKind, AspectLine> = {
  conjunction: { color: '#A67C1E', dash: [] },
  sextile: { color: '#2E8585', dash: [9, 5] },
  square: { color: '#B8432B', dash: [2, 4] },
  trine: { color: '#2B5BA6', dash: [] },
  opposition: { color: '#8A2C5C', dash: [10, 4, 2, 4] },
};

export const aspectsInOrder: AspectKind[] = ['conjunction', 'opposition', 'square', 'trine', 'sextile'];
