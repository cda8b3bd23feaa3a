/** One drawn shape; `path` is SVG path data of absolute `M`, `L`, `C` and `Z` alone, y growing downwards. */
export interface Shape {
  path: string;
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  dash?: number[];
  cap?: 'butt' | 'round';
}

export interface Spot {
  x: number;
  y: number;
}

/** Two decimals are a hundredth of a point: far below what print resolves. */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function moveTo({ x, y }: Spot): string {
  return `M${coordinate(x)} ${coordinate(y)} `;
}

export function lineTo({ x, y }: Spot): string {
  return `L${coordinate(x)} ${coordinate(y)} `;
}

export function linePath(from: Spot, to: Spot): string {
  return moveTo(from) + lineTo(to);
}

export function rectPath(x: number, y: number, width: number, height: number): string {
  return `${moveTo({ x, y })}${lineTo({ x: x + width, y })}${lineTo({ x: x + width, y: y + height })}${lineTo({ x, y: y + height })}Z `;
}

/** The path moved and enlarged. */
export function placedPath(path: string, at: Spot, scale: number): string {
  if (at.x === 0 && at.y === 0 && scale === 1) return path;
  let placed = '';
  let isX = true;
  for (const token of path.split(' ')) {
    const letter = token.charCodeAt(0) >= letterA ? token.charAt(0) : '';
    const value = token.slice(letter.length);
    placed += letter;
    if (value === '') continue;
    placed += `${coordinate(Number(value) * scale + (isX ? at.x : at.y))} `;
    isX = !isX;
  }
  return placed;
}

const letterA = 65;

/** The path with straight lines for its curves. */
export function angularPath(path: string): string {
  return path.replace(/C\S+ \S+ \S+ \S+ /g, 'L');
}

/** How far the handles of a cubic curve lie from the ends of a quarter of a circle of radius 1. */
const handle = 0.5523;

export function circlePath({ x, y }: Spot, radius: number): string {
  return `${halfCircle({ x, y }, radius, radius, true)}${halfCircle({ x, y }, radius, radius, false)}Z `;
}

/**
 * Half an ellipse about a vertical axis: from the top down its right side, or from the bottom up its left side.
 * Half a circle and half an ellipse make the lit part of the Moon.
 */
export function halfCircle({ x, y }: Spot, radiusX: number, radiusY: number, down: boolean): string {
  const side = down ? 1 : -1;
  const [top, bottom, outer] = [y - side * radiusY, y + side * radiusY, x + side * radiusX];
  const curve = (...values: number[]) => `C${values.map(coordinate).join(' ')} `;
  return (
    (down ? moveTo({ x, y: top }) : lineTo({ x, y: top })) +
    curve(x + side * radiusX * handle, top, outer, y - side * radiusY * handle, outer, y) +
    curve(outer, y + side * radiusY * handle, x + side * radiusX * handle, bottom, x, bottom)
  );
}
