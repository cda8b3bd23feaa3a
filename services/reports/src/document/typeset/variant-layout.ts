import { kicker, sectionHeading } from '../../typeset/blocks/headings.ts';
import { type Box, type Flow, together } from '../../typeset/flow/flow.ts';
import { paragraph, stacked } from '../../typeset/flow/text-lines.ts';
import { linePath } from '../../typeset/paper/shape.ts';
import { printableText } from '../../typeset/text/printable-text.ts';
import type { Block } from '../reading/document-text.ts';
import { printableParts } from './printable-parts.ts';
import { variantHead } from './variant-head.ts';
import type { VariantSetting } from './variant-setting.ts';

/** Everything a variant prints, in order. */
export function variantLayout(setting: VariantSetting): Flow[] {
  const blocks = withoutTitle(
    setting.document.blocks.flatMap(({ kind, text }) => printableParts(text).map((part) => ({ kind, text: part }))),
    setting,
  );
  return [
    ...variantHead(setting),
    ...note(setting),
    ...stacked(blocks.map((block, index) => boxesOf(block, index, blocks, setting))),
    ...colophon(setting),
  ];
}

/** The document's own title stands in the head. */
function withoutTitle(blocks: Block[], { title }: VariantSetting): Block[] {
  const [first] = blocks;
  return first?.kind === 'heading' && first.text === title ? blocks.slice(1) : blocks;
}

/** What the reader should know before reading on. */
function note({ document, words, page, theme, type }: VariantSetting): Box[] {
  if (document.note === null) return [];
  const style = { ...type.smallItalic, color: theme.accentText };
  return [
    ...paragraph(words.notes[document.note], style, page.textWidth, { whole: true }),
    { height: type.gaps.section },
  ];
}

function boxesOf({ kind, text }: Block, index: number, blocks: Block[], setting: VariantSetting): Box[] {
  const { page, type } = setting;
  if (kind === 'heading') {
    const anchor = { id: `section-${index}`, bookmark: { title: text, level: 1 as const } };
    return sectionHeading(text, null, anchor, setting, index === 0 ? 0 : type.gaps.section);
  }
  const follows = blocks[index - 1]?.kind === 'paragraph';
  return paragraph(text, type.body, page.textWidth, { gap: follows ? type.gaps.paragraph : 0 });
}

/** The small print: who wrote this, and of what, so that nobody takes it for the original. */
function colophon({ document, words, sourceTitle, page, theme, type }: VariantSetting): Flow[] {
  const rule = linePath({ x: 0, y: 0 }, { x: page.textWidth, y: 0 });
  const lines = [
    document.source === 'llm' ? words.byModel.replace('{model}', printableText(document.model ?? '')) : words.byRules,
    words.original.replace('{title}', sourceTitle).replace('{sha256}', document.sourceSha256),
    words.variant.replace('{id}', document.variantId),
  ];
  return together([
    {
      height: 12,
      gap: type.gaps.chapter,
      draw: (pen, x, y) => pen.shapes([{ path: rule, stroke: theme.accent, strokeWidth: 0.6 }], { x, y }),
    },
    kicker(words.colophonTitle, { page, theme, type }),
    ...lines.flatMap((line) =>
      paragraph(line, { ...type.small, features: 'lnum' }, page.textWidth, { gap: 4, whole: true }),
    ),
  ]);
}
