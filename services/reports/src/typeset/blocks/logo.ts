import type { Logo } from '../../brand/brand.ts';
import type { Area, Pen } from '../paper/pen.ts';

/** The size of a logo within bounds, its proportions kept. */
export function logoSize(
  { width, height }: Logo,
  maxWidth: number,
  maxHeight: number,
): { width: number; height: number } {
  const scale = Math.min(maxWidth / width, maxHeight / height);
  return { width: width * scale, height: height * scale };
}

export function drawLogo(pen: Pen, { format, data }: Logo, { x, y, width, height }: Area): void {
  const absolutePosition = { x, y };
  const file = Buffer.from(data);
  if (format === 'svg') pen.nodes.push({ svg: file.toString('utf8'), width, height, absolutePosition });
  else
    pen.nodes.push({
      image: `data:image/${format};base64,${file.toString('base64')}`,
      width,
      height,
      absolutePosition,
    });
}
