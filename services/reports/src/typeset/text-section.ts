import type { Content } from 'pdfmake/interfaces.js';
import type { Section } from '../writer/report-text.ts';
import { kicker, shortRule, title } from './headings.ts';
import { textWidth } from './page-geometry.ts';
import { printableText } from './printable-text.ts';
import type { SectionFacts } from './section-facts.ts';
import { bodyText, paragraph, paragraphGap, type TextStyle } from './text-block.ts';

const gapBeforeSection = 34;

interface Options {
  facts?: SectionFacts | null;
  style?: TextStyle;
}

/** A headed passage; its heading never parts from the first lines below it. */
export function textSection(section: Section, id: string, { facts, style = bodyText }: Options): Content[] {
  const [first = '', ...others] = section.paragraphs.map(printableText);
  const [opening, ...rest] = paragraph(first, style, textWidth, 9);
  const heading: Content[] = [
    shortRule(0),
    ...(facts ? [kicker(facts.text, 10, facts.symbol)] : []),
    { stack: title(printableText(section.title), id), margin: [0, facts ? 1 : 6, 0, 0] },
  ];
  return [
    { stack: [...heading, opening ?? '', ...rest.slice(0, 1)], unbreakable: true },
    ...rest.slice(1),
    ...others.flatMap((text) => paragraph(text, style, textWidth, paragraphGap)),
  ];
}

/** The space between two sections; it vanishes when the next one starts a page. */
export function sectionGap(): Content {
  return { text: '', fontSize: 1, lineHeight: 0.01, margin: [0, gapBeforeSection, 0, 0] };
}
