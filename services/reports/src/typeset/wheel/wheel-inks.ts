import type { AspectKind, Element } from '@astrall/astrology/chart.ts';
import { mixed } from '@astrall/platform/brand/color.ts';
import { aspectLines } from '../theme/aspect-lines.ts';
import { elementColors, elementColorsOnDark } from '../theme/element-colors.ts';
import type { Theme } from '../theme/theme.ts';

/** The colours of one drawing of the wheel. */
export interface WheelInks {
  line: string;
  lineSoft: string;
  ink: string;
  inkSoft: string;
  /** The zodiac's band, its alternate signs, the ring of the bodies and the middle. */
  band: string;
  bandAlternate: string;
  ring: string;
  middle: string;
  elements: Record<Element, string>;
  aspect(kind: AspectKind): string;
}

/** On white paper. */
export function inksOnPaper(theme: Theme): WheelInks {
  return {
    line: theme.accent,
    lineSoft: theme.hairline,
    ink: theme.ink,
    inkSoft: theme.inkSoft,
    band: theme.tint,
    bandAlternate: theme.band,
    ring: '#FFFFFF',
    middle: '#FFFFFF',
    elements: elementColors,
    aspect: (kind) => aspectLines[kind].color,
  };
}

/** On the dark ground of the cover. */
export function inksOnGround(theme: Theme): WheelInks {
  const raised = mixed(theme.ground, theme.onGround, 0.06);
  return {
    line: theme.onGroundAccent,
    lineSoft: mixed(theme.ground, theme.onGroundAccent, 0.45),
    ink: theme.onGround,
    inkSoft: theme.onGroundSoft,
    band: raised,
    bandAlternate: mixed(theme.ground, theme.onGround, 0.11),
    ring: theme.ground,
    middle: raised,
    elements: elementColorsOnDark,
    aspect: (kind) => mixed(aspectLines[kind].color, '#FFFFFF', 0.45),
  };
}
