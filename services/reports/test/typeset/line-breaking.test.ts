import { describe, expect, it } from '@jest/globals';
import { breakLines, type Measure } from '../../src/typeset/line-breaking.ts';
import { lineWidth } from '../../src/typeset/text-runs.ts';
import { fixtureProse } from './fixture-prose.ts';

const measure: Measure = { font: 'serif', fontSize: 10.8, widthPt: 435 };
const prose = Object.values(fixtureProse).flatMap(({ introduction, passages }) => [...introduction, ...passages]);
const width = (line: string) => lineWidth(line, measure.font, measure.fontSize);

describe('breaking a paragraph', () => {
  it('keeps every word and fits every line', () => {
    for (const paragraph of prose) {
      const lines = breakLines(paragraph, measure);
      expect(lines.join(' ')).toBe(paragraph);
      for (const line of lines) expect(width(line)).toBeLessThanOrEqual(435);
    }
  });

  it('leaves no lone letter at the end of a line and no stub of a last line, where filling line after line does', () => {
    const blemishes = (lines: string[]) =>
      lines.slice(0, -1).filter((line) => / .$/u.test(line)).length + (width(lines.at(-1)!) < 435 * 0.15 ? 1 : 0);
    const count = (lay: (paragraph: string) => string[]) =>
      prose.reduce((sum, paragraph) => sum + blemishes(lay(paragraph)), 0);
    expect(count(greedy)).toBeGreaterThan(0);
    expect(count((paragraph) => breakLines(paragraph, measure))).toBe(0);
  });

  it('has no shorter line than filling line after line', () => {
    const worst = (lines: string[]) => Math.max(...lines.slice(0, -1).map((line) => 435 - width(line)));
    const total = (lay: (paragraph: string) => string[]) => prose.reduce((sum, text) => sum + worst(lay(text)), 0);
    expect(total((text) => breakLines(text, measure))).toBeLessThanOrEqual(total(greedy) * 1.02);
  });

  it('gives one empty line for nothing', () => {
    expect(breakLines('', measure)).toEqual(['']);
  });

  it('splits a word wider than the line between graphemes', () => {
    const lines = breakLines(`a ${'👩‍👩‍👧‍👦'.repeat(60)} b`, measure);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('').replaceAll(' ', '')).toBe(`a${'👩‍👩‍👧‍👦'.repeat(60)}b`);
    for (const line of lines) expect(line).toMatch(/^[^\u200d].*[^\u200d]$/u);
  });
});

function greedy(paragraph: string): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && width(longer) <= 435) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
