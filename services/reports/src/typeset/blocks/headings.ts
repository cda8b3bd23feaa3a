import { glyphRow } from '../drawing/glyph-row.ts';
import type { Anchor, Box } from '../flow/flow.ts';
import { baseline, textLine } from '../flow/text-lines.ts';
import { linePath } from '../paper/shape.ts';
import type { Setting } from '../setting.ts';
import { fitLine, fitText } from '../text/fit-text.ts';
import type { SectionFacts } from '../wording/section-facts.ts';

/** What headings are set with, whatever the document. */
type Style = Pick<Setting, 'page' | 'theme' | 'type'>;

/** The title of a page or of a chapter that opens without a page of its own, over a short rule. */
export function pageTitle(text: string, anchor: Anchor, { page, type, theme }: Style, gap = 0): Box[] {
  const style = type.title;
  const { lines, fontSize } = fitText(text, { ...style, widthPt: page.textWidth }, [
    { fontSize: style.fontSize, maxLines: 1 },
    { fontSize: style.fontSize * 0.8, maxLines: 3 },
  ]);
  const fitted = { ...style, fontSize, leading: fontSize * 1.18 };
  const rule: Box = {
    height: 4 + fontSize * 0.45,
    keep: true,
    draw(pen, x, y) {
      const path = linePath({ x, y: y + fontSize * 0.22 }, { x: x + fontSize * 1.1, y: y + fontSize * 0.22 });
      pen.shapes([{ path, stroke: theme.accent, strokeWidth: 1.1 }]);
    },
  };
  return [
    ...lines.map((line, index) =>
      textLine(line, fitted, page.textWidth, index === 0 ? { anchor, gap, keep: true } : { keep: true }),
    ),
    rule,
  ];
}

/** The small capitals above a table or a drawing. */
export function kicker(text: string, { page, type }: Style, gap = 0): Box {
  return textLine(text.toUpperCase(), type.kicker, page.textWidth, { gap, keep: true });
}

/** A section's title below the fact it speaks of. */
export function sectionHeading(
  title: string,
  facts: SectionFacts | null,
  anchor: Anchor,
  setting: Style,
  gap: number,
): Box[] {
  const { page, type } = setting;
  const { lines, fontSize } = fitText(title, { ...type.heading, widthPt: page.textWidth }, [
    { fontSize: type.heading.fontSize, maxLines: 1 },
    { fontSize: type.heading.fontSize * 0.86, maxLines: 3 },
  ]);
  const style = { ...type.heading, fontSize, leading: fontSize * 1.2 };
  const titles = lines.map((line, index) =>
    textLine(line, style, page.textWidth, { keep: true, ...(index === 0 ? { anchor, gap: facts ? 1 : gap } : {}) }),
  );
  const after: Box = { height: 5, keep: true };
  return facts ? [factsLine(facts, setting, gap), ...titles, after] : [...titles, after];
}

function factsLine({ glyphs, text }: SectionFacts, { page, type }: Style, gap: number): Box {
  const letters = type.facts;
  const symbols = { ...type.tableGlyph, fontSize: letters.leading * 0.8, tracking: 1.4 };
  const drop = baseline(letters);
  return {
    height: letters.leading,
    gap,
    keep: true,
    draw(pen, x, y) {
      const row = glyphRow(glyphs, symbols);
      const indent = glyphs ? row.widthPt + 9 : 0;
      row.draw(pen, { x, y: y + drop + 1.6 });
      // The sans has no prime.
      const shown = fitLine(text.toUpperCase().replaceAll('′', "'"), { ...letters, widthPt: page.textWidth - indent });
      pen.text(shown, { x: x + indent, y: y + drop }, letters);
    },
  };
}
