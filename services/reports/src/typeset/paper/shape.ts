interface Paint {
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  dash?: number[];
  cap?: 'butt' | 'round';
}

/** `path` is made of the operators `m`, `l`, `c` and `h` of a PDF, y growing downwards. */
interface PathShape extends Paint {
  path: string;
}

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

/** What a document draws more than once, such as the letters of a wheel. */
interface OutlineShape extends Paint {
  outlines: readonly PlacedOutline[];
}

export type Shape = PathShape | OutlineShape;

export interface Spot {
  x: number;
  y: number;
}

/** Two decimals are a hundredth of a point: far below what print resolves. */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function moveTo({ x, y }: Spot): string {
  return `${coordinate(x)} ${coordinate(y)} m `;
}

export function lineTo({ x, y }: Spot): string {
  return `${coordinate(x)} ${coordinate(y)} l `;
}

export function linePath(from: Spot, to: Spot): string {
  return moveTo(from) + lineTo(to);
}

export function rectPath(x: number, y: number, width: number, height: number): string {
  return `${moveTo({ x, y })}${lineTo({ x: x + width, y })}${lineTo({ x: x + width, y: y + height })}${lineTo({ x, y: y + height })}h `;
}

/** How far the handles of a cubic curve lie from the ends of a quarter of a circle of radius 1. */
const handle = 0.5523;

export function circlePath({ x, y }: Spot, radius: number): string {
  return `${halfCircle({ x, y }, radius, radius, true)}${halfCircle({ x, y }, radius, radius, false)}h `;
}

/**
 * Half an ellipse about a vertical axis: from the top down its right side, or from the bottom up its left side.
 * Half a circle and half an ellipse make the lit part of the Moon.
 */
export function halfCircle({ x, y }: Spot, radiusX: number, radiusY: number, down: boolean): string {
  const side = down ? 1 : -1;
  const [top, bottom, outer] = [y - side * radiusY, y + side * radiusY, x + side * radiusX];
  const curve = (...values: number[]) => `${values.map(coordinate).join(' ')} c `;
  return (
    (down ? moveTo({ x, y: top }) : lineTo({ x, y: top })) +
    curve(x + side * radiusX * handle, top, outer, y - side * radiusY * handle, outer, y) +
    curve(outer, y + side * radiusY * handle, x + side * radiusX * handle, bottom, x, bottom)
  );
}
