import type { PageLook } from '../flow/flow.ts';
import type { Pen } from '../paper/pen.ts';
import type { Setting } from '../setting.ts';
import { fitLine } from '../text/fit-text.ts';
import { printableText } from '../text/printable-text.ts';
import { personName } from '../wording/person-name.ts';

const headY = 50;
const footFromBottom = 42;

/** The running head, what this is and whose, and the page number at the foot. */
export function drawFurniture(pen: Pen, look: PageLook, pageNumber: number, setting: Setting): void {
  if (look.furniture === 'none') return;
  const { document, words, page, type, theme } = setting;
  const small = { ...type.kicker, fontSize: 6.6, tracking: 0.36, color: theme.inkSoft };
  if (look.furniture === 'all') {
    const half = page.textWidth / 2;
    const publisher = brandName(setting);
    const left = `${publisher}  ·  ${words.reportKind[document.kind]}`.toUpperCase();
    const name = { ...type.smallItalic, alignment: 'right' as const };
    pen.text(fitLine(left, { ...small, widthPt: half }), { x: page.marginX, y: headY }, small);
    const shown = fitLine(personName(document.personName, words), { ...name, widthPt: half - 12 });
    pen.text(shown, { x: page.marginX + half, y: headY }, name, half);
  }
  const folio = { ...type.small, fontSize: 11.4, alignment: 'center' as const, color: theme.accentText };
  pen.text(String(pageNumber), { x: page.marginX, y: page.height - footFromBottom }, folio, page.textWidth);
}

export function brandName({ document }: Setting): string {
  return printableText(document.brand?.name ?? 'Astrall');
}
