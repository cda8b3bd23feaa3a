import type { BrandColors } from './brand.ts';
import { contrast, legible, mixed } from './color.ts';

/** The colours of a page or a mail. Each text keeps 4.5:1 on its ground, and what is only seen 3:1. */
export interface Palette {
  /** On white and on `paper`. */
  ink: string;
  soft: string;
  accentText: string;
  /** What shows where one is. */
  focus: string;
  /** What has a border to be found by, such as a field. */
  edge: string;
  /** Lines and ornaments, which need not be seen. */
  accent: string;
  hairline: string;
  paper: string;
  /** A dark ground, and what stands on it; letters are white. */
  ground: string;
  groundRaised: string;
  onGroundAccent: string;
  /** The same after dark. */
  night: Night;
}

interface Night {
  ground: string;
  card: string;
  head: string;
  hairline: string;
  ink: string;
  soft: string;
  accent: string;
  /** Letters on `accent`. */
  onAccent: string;
}

const white = '#ffffff';
/** Long texts are no place for a strong colour. */
const neutral = '#16161f';
const readable = 4.5;
const visible = 3;
/** Texts are easier on the eyes with more. */
const comfortable = 9;

const ownColors: BrandColors = { ground: '#1e2448', accent: '#b8923f' };

export function paletteOf(colors: BrandColors | null): Palette {
  const { ground, accent } = colors ?? ownColors;
  const paper = mixed(white, accent, 0.1);
  const ink = legible(mixed(ground, neutral, 0.4), paper, comfortable);
  const lighter = mixed(ground, white, 0.1);
  return {
    ink,
    soft: legible(mixed(ink, white, 0.3), paper, readable),
    accentText: legible(accent, paper, readable),
    focus: legible(accent, paper, visible),
    edge: legible(mixed(ink, white, 0.5), white, visible),
    accent,
    hairline: mixed(white, accent, 0.3),
    paper,
    ground,
    groundRaised: contrast(lighter, white) >= readable ? lighter : mixed(ground, '#000000', 0.15),
    onGroundAccent: legible(mixed(accent, white, 0.45), ground, readable),
    night: nightOf(ground, accent),
  };
}

function nightOf(day: string, accent: string): Night {
  const card = legibleUnder(white, day);
  const ground = mixed(card, '#000000', 0.4);
  const head = mixed(card, white, 0.06);
  const ink = mixed(white, accent, 0.12);
  const light = legible(mixed(accent, white, 0.45), head, readable);
  return {
    ground,
    card,
    head,
    hairline: mixed(card, white, 0.16),
    ink,
    soft: mixed(ink, card, 0.25),
    accent: light,
    onAccent: legible(ground, light, readable),
  };
}

/** As dark as white letters on it are comfortable by night. */
function legibleUnder(letters: string, ground: string): string {
  for (let share = 0; share < 1; share += 0.02) {
    const candidate = mixed(ground, '#000000', share);
    if (contrast(candidate, letters) >= 13) return candidate;
  }
  return '#000000';
}
