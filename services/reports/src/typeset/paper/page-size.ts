import type { Density } from '../template/template.ts';

export const pageSizes = ['A4', 'LETTER'] as const;
export type PageSize = (typeof pageSizes)[number];

/** A sheet upright; points (1/72 inch). */
export interface Page {
  width: number;
  height: number;
  marginX: number;
  marginTop: number;
  marginBottom: number;
  textWidth: number;
  textHeight: number;
}

const sheets: Record<PageSize, { width: number; height: number; marginTop: number; marginBottom: number }> = {
  A4: { width: 595.28, height: 841.89, marginTop: 88, marginBottom: 80 },
  LETTER: { width: 612, height: 792, marginTop: 82, marginBottom: 74 },
};

/** The text of every density has about the same number of letters in a line. */
const textShares: Record<Density, number> = { book: 0.71, brief: 0.735, note: 0.75, close: 0.78, closest: 0.79 };

export function pageOf(size: PageSize, density: Density): Page {
  const sheet = sheets[size];
  const textWidth = sheet.width * textShares[density] - (size === 'LETTER' ? 10 : 0);
  const closer = density === 'close' || density === 'closest' ? 14 : 0;
  const [marginTop, marginBottom] = [sheet.marginTop - closer, sheet.marginBottom - closer];
  return {
    ...sheet,
    marginTop,
    marginBottom,
    textWidth,
    marginX: (sheet.width - textWidth) / 2,
    textHeight: sheet.height - marginTop - marginBottom,
  };
}
