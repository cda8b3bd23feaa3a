import type { Element } from '@astrall/astrology/chart.ts';
import { mixed } from '@astrall/platform/brand/color.ts';

export const elementColors: Record<Element, string> = {
  fire: '#A94C33',
  earth: '#6F6A2C',
  air: '#4A73A6',
  water: '#34508C',
};

/** The same, light enough for the dark ground. */
export const elementColorsOnDark: Record<Element, string> = {
  fire: mixed(elementColors.fire, '#FFFFFF', 0.45),
  earth: mixed(elementColors.earth, '#FFFFFF', 0.5),
  air: mixed(elementColors.air, '#FFFFFF', 0.55),
  water: mixed(elementColors.water, '#FFFFFF', 0.55),
};
