import { describe, expect, it } from '@jest/globals';
import { fitText } from '../../src/typeset/text/fit-text.ts';
import { breakLines, type Measure } from '../../src/typeset/text/line-breaking.ts';
import { lineWidth } from '../../src/typeset/text/text-runs.ts';
import { fixtureProse } from './fixture-prose.ts';

const measure: Measure = { font: 'serif', fontSize: 12.6, features: 'onum', widthPt: 423 };
const prose = Object.values(fixtureProse).flatMap(({ introduction, passages }) => [...introduction, ...passages]);
const width = (line: string) => lineWidth(line, measure);

describe('breaking a paragraph', () => {
  it('keeps every word and fits every line', () => {
    for (const paragraph of prose) {
      const lines = breakLines(paragraph, measure);
      expect(lines.join(' ')).toBe(paragraph);
      for (const line of lines) expect(width(line)).toBeLessThanOrEqual(423);
    }
  });

  const blemishes = (lines: readonly string[]) =>
    lines.slice(0, -1).filter((line) => / .$/u.test(line)).length + (width(lines.at(-1)!) < 423 * 0.15 ? 1 : 0);

  it('leaves fewer lone letters at the ends of lines, and no stub of a last line, where filling line after line does', () => {
    const count = (lay: (paragraph: string) => readonly string[]) =>
      prose.reduce((sum, paragraph) => sum + blemishes(lay(paragraph)), 0);
    expect(count(greedy)).toBeGreaterThan(0);
    expect(count((paragraph) => breakLines(paragraph, measure))).toBeLessThan(count(greedy) / 2);
  });

  it('has an edge at least as smooth where filling line after line leaves no blemish', () => {
    const roughness = (lines: readonly string[]) =>
      lines.slice(0, -1).reduce((sum, line) => sum + (423 - width(line)) ** 2, 0);
    const clean = prose.filter((paragraph) => blemishes(greedy(paragraph)) === 0);
    expect(clean.length).toBeGreaterThan(3);
    for (const paragraph of clean) {
      expect(roughness(breakLines(paragraph, measure))).toBeLessThanOrEqual(roughness(greedy(paragraph)) + 0.001);
    }
  });

  it('gives one empty line for nothing', () => {
    expect(breakLines('', measure)).toEqual(['']);
  });

  it('splits a word wider than the line between graphemes', () => {
    const lines = breakLines(`a ${'👩‍👩‍👧‍👦'.repeat(60)} b`, measure);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('').replaceAll(' ', '')).toBe(`a${'👩‍👩‍👧‍👦'.repeat(60)}b`);
    for (const line of lines) expect(line).toMatch(/^(?!\u200d).*(?<!\u200d)$/u);
  });
});

function greedy(paragraph: string): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && width(longer) <= 423) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

it('a title is set smaller rather than broken within a word', () => {
  const period = '28\u00a0de\u00a0diciembre\u00a0de\u00a02026\u00a0– 3\u00a0de\u00a0enero\u00a0de\u00a02027';
  const fitted = fitText(period, { font: 'serif', widthPt: 240 }, [
    { fontSize: 27, maxLines: 2 },
    { fontSize: 20, maxLines: 2 },
  ]);
  expect(fitted).toEqual({ lines: period.split(' '), fontSize: 20 });
});
