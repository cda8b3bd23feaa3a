/** Points (1/72 inch); A4 upright. */
export const page = {
  width: 595.28,
  height: 841.89,
  marginX: 80,
  marginTop: 92,
  marginBottom: 84,
} as const;

export const textWidth = page.width - 2 * page.marginX;
export const textHeight = page.height - page.marginTop - page.marginBottom;
