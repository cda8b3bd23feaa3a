import type { Spot } from './shape.ts';

/** A path around the origin; y grows downwards. */
export interface Outline {
  /** Operators of a PDF. */
  path: string;
  bounds: readonly [left: number, top: number, right: number, bottom: number];
}

export interface PlacedOutline {
  outline: Outline;
  /** Where its origin stands. */
  at: Spot;
  /** How long a thousand of its units are. */
  size: number;
  /** Counter-clockwise. */
  turnDeg?: number;
}
