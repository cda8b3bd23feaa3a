import { coordinate, wheel } from './wheel-geometry.ts';

interface Stroke {
  color: string;
  width: number;
  dash?: number[];
  cap?: 'butt' | 'round';
}

export function strokedPath(d: string, { color, width, dash = [], cap = 'butt' }: Stroke): string {
  const pattern = dash.length > 0 ? ` stroke-dasharray="${dash.map(coordinate).join(' ')}"` : '';
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="${cap}"${pattern}/>`;
}

export function filledPath(d: string, color: string): string {
  return `<path d="${d}" fill="${color}"/>`;
}

/** A filled shape that clears whatever passes behind it. */
export function haloedPath(d: string, color: string, halo: string, haloWidth: number): string {
  return `<path d="${d}" fill="${halo}" stroke="${halo}" stroke-width="${haloWidth}" stroke-linejoin="round"/>${filledPath(d, color)}`;
}

export function centeredCircle(radius: number, { color, width }: Stroke, fill = 'none'): string {
  return `<circle cx="${wheel.center}" cy="${wheel.center}" r="${radius}" fill="${fill}" stroke="${color}" stroke-width="${width}"/>`;
}
