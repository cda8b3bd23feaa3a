import type { Brand } from '@astrall/platform/brand/brand.ts';
import { contrast, mixed } from '@astrall/platform/brand/color.ts';

/** The colours of one report. Text colours keep a contrast of at least 4.5:1 on white and on `tint`. */
export interface Theme {
  ink: string;
  inkSoft: string;
  /** Lines and ornaments. */
  accent: string;
  /** The accent dark enough for letters. */
  accentText: string;
  hairline: string;
  /** The palest and a pale wash of the accent. */
  tint: string;
  band: string;
  /** The dark ground of the cover and the chapter openings, and what is drawn on it. */
  ground: string;
  onGround: string;
  onGroundSoft: string;
  onGroundAccent: string;
}

const ink = '#1E2240';
const white = '#FFFFFF';
const legible = 4.5;
const ownColors = { ground: '#181C3E', accent: '#B8923F' };

export function themeOf(brand: Brand | null): Theme {
  const { ground, accent } = brand?.colors ?? ownColors;
  const onGround = mixed(accent, white, 0.88);
  return {
    ink,
    inkSoft: '#575B78',
    accent,
    accentText: nearest(accent, ink, mixed(accent, white, 0.9)),
    hairline: mixed(accent, white, 0.62),
    tint: mixed(accent, white, 0.93),
    band: mixed(accent, white, 0.86),
    ground,
    onGround,
    onGroundSoft: nearest(mixed(onGround, ground, 0.35), onGround, ground),
    onGroundAccent: nearest(accent, white, ground),
  };
}

/** The colour moved towards another until it can be read on a ground. */
function nearest(color: string, towards: string, on: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const candidate = mixed(color, towards, share);
    if (contrast(candidate, on) >= legible) return candidate;
  }
  return towards;
}
