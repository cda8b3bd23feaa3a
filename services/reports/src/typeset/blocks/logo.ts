import type { Logo } from '@astrall/platform/brand/brand.ts';
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
  const file = Buffer.from(data);
  const place = { width, height, absolutePosition: { x, y } };
  if (format === 'svg') pen.pictures.push({ svg: file.toString('utf8'), ...place, ...selfContained });
  else pen.pictures.push({ image: `data:image/${format};base64,${file.toString('base64')}`, ...place });
}

/** The pictures an SVG refers to are not read: pdfmake would take them from the disk, whatever its access policies say. */
const selfContained = { options: { imageCallback: () => '', warningCallback: () => {} } };
