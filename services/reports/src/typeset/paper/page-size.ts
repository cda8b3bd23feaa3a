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

const sheets: Record<PageSize, Omit<Page, 'textWidth' | 'textHeight'>> = {
  A4: { width: 595.28, height: 841.89, marginX: 86, marginTop: 88, marginBottom: 84 },
  LETTER: { width: 612, height: 792, marginX: 92, marginTop: 82, marginBottom: 76 },
};

export function pageOf(size: PageSize): Page {
  const sheet = sheets[size];
  return {
    ...sheet,
    textWidth: sheet.width - 2 * sheet.marginX,
    textHeight: sheet.height - sheet.marginTop - sheet.marginBottom,
  };
}
