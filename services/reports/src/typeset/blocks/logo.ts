import svgToPdf from 'svg-to-pdfkit';
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

export function drawLogo(pen: Pen, logo: Logo, { x, y, width, height }: Area): void {
  if (logo.format === 'svg') {
    const nothing = () => '';
    svgToPdf(pen.document, Buffer.from(logo.data).toString('utf8'), x, y, {
      width,
      height,
      preserveAspectRatio: 'xMidYMid meet',
      imageCallback: nothing,
      documentCallback: nothing,
      warningCallback: () => {},
    });
    return;
  }
  pen.document.image(Buffer.from(logo.data), x, y, { width, height });
}
