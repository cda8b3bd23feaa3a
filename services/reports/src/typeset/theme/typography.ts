import type { Density } from '../template/template.ts';
import type { TextStyle } from '../text/text-style.ts';
import type { Theme } from './theme.ts';

/** The text styles of one report. */
export interface Typography {
  body: TextStyle;
  /** For the words that open a chapter. */
  lead: TextStyle;
  small: TextStyle;
  smallItalic: TextStyle;
  /** The small line in capitals above a title or a table. */
  kicker: TextStyle;
  title: TextStyle;
  heading: TextStyle;
  /** The fact above a section's title. */
  facts: TextStyle;
  table: TextStyle;
  tableHead: TextStyle;
  tableGlyph: TextStyle;
  /** White space before a paragraph, a section and a chapter that begins on the same page. */
  gaps: { paragraph: number; section: number; chapter: number };
}

const sizes = {
  book: { body: [12.6, 18.4], lead: [14.2, 21], title: 31, heading: 21.5, facts: 18, gaps: [7, 30, 36] },
  brief: { body: [12.2, 16.9], lead: [13.2, 18.4], title: 26, heading: 18, facts: 16, gaps: [5, 18, 24] },
  note: { body: [11.6, 15.4], lead: [12, 16.2], title: 22, heading: 16, facts: 14, gaps: [4, 12, 16] },
  close: { body: [11, 14.2], lead: [11.2, 14.6], title: 18.5, heading: 14.6, facts: 13, gaps: [3, 8, 11] },
  closest: { body: [10.6, 13.5], lead: [10.8, 13.9], title: 17.5, heading: 14, facts: 12.5, gaps: [2.5, 6, 8] },
} as const;

export function typographyOf(theme: Theme, density: Density): Typography {
  const { body: text, lead, title, heading, facts, gaps } = sizes[density];
  const body: TextStyle = { font: 'serif', fontSize: text[0], leading: text[1], color: theme.ink, features: 'onum' };
  const table: TextStyle = { font: 'serif', fontSize: 11.4, leading: 15, color: theme.ink, features: 'lnum tnum' };
  const small: TextStyle = { ...body, fontSize: 9.6, leading: 13.2, color: theme.inkSoft };
  const kicker: TextStyle = {
    font: 'sansMedium',
    fontSize: 7.8,
    leading: 12,
    color: theme.accentText,
    tracking: 0.42,
  };
  return {
    body,
    lead: { ...body, font: 'serifItalic', fontSize: lead[0], leading: lead[1] },
    small,
    smallItalic: { ...small, font: 'serifItalic' },
    kicker,
    title: { font: 'display', fontSize: title, leading: title * 1.18, color: theme.ink },
    heading: { font: 'display', fontSize: heading, leading: heading * 1.2, color: theme.ink },
    facts: { ...kicker, leading: facts },
    table,
    tableHead: { ...kicker, fontSize: 6.8, leading: 11, tracking: 0.36 },
    tableGlyph: { ...table, font: 'astro', fontSize: 11.5, color: theme.accentText, features: '' },
    gaps: { paragraph: gaps[0], section: gaps[1], chapter: gaps[2] },
  };
}
