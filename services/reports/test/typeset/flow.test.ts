import { describe, expect, it } from '@jest/globals';
import { fitRuns } from '../../src/typeset/flow/fit-runs.ts';
import { type Box, type Flow, figure, heading, together } from '../../src/typeset/flow/flow.ts';
import { filledShare, paginate } from '../../src/typeset/flow/paginate.ts';
import { pageOf } from '../../src/typeset/paper/page-size.ts';

const page = pageOf('A4', 'book');
const bottom = page.height - page.marginBottom;
const newPage: Flow = { newPage: true, look: { furniture: 'all' } };

const line: Box = { height: 18, isLine: true };
const section = (lines: number): Box[] => [
  ...heading([{ height: 18, gap: 30 }]),
  ...Array.from({ length: lines - 1 }, () => line),
];
const sections = (count: number, lines: number) => Array.from({ length: count }, () => section(lines)).flat();
const bottomOf = ({ placed }: ReturnType<typeof paginate>[number]) => placed.at(-1)!.y + placed.at(-1)!.box.height;

describe('a page that is continued', () => {
  it('ends at the foot: what it had left stands between its sections', () => {
    const [first, second] = paginate([newPage, ...sections(5, 6), { height: 90, gap: 30 }], page);
    expect(second!.placed).toHaveLength(1);
    expect(bottomOf(first!)).toBeCloseTo(bottom);
  });

  it('opens its gaps by half of themselves at most', () => {
    const [first] = paginate([newPage, ...sections(2, 7), { height: 500 }], page);
    const second = first!.placed[7]!;
    expect(second.y - page.marginTop).toBe(7 * 18 + 45);
  });

  it('leaves the last page as it is', () => {
    const [only] = paginate([newPage, ...sections(2, 7)], page);
    expect(bottomOf(only!)).toBe(page.marginTop + 14 * 18 + 30);
  });
});

describe('a figure that its page has no room for', () => {
  const drawing = figure(together([{ height: 100 }, { height: 200, gap: 10 }]));
  const shown = (pages: ReturnType<typeof paginate>) =>
    pages.map(({ placed }) => placed.map(({ box: { height, floats } }) => (floats ? `figure ${height}` : height)));

  it('lets the text pass and stands at the top of the next page', () => {
    const text = [{ height: 500 }, ...heading([{ height: 30, gap: 20 }]), ...drawing, ...section(8), { height: 300 }];
    const [first, second, ...rest] = paginate([newPage, ...text], page);
    expect(rest).toEqual([]);
    expect(shown([first!])[0]!.slice(0, 3)).toEqual([500, 30, 18]);
    expect(shown([second!])[0]!.slice(0, 2)).toEqual(['figure 100', 'figure 200']);
    expect(second!.placed[0]!.y).toBe(page.marginTop);
    expect(shown([second!])[0]!.at(-1)).toBe(300);
  });

  it('stays below its heading where neither does the text that follows', () => {
    const text = [{ height: 650 }, ...heading([{ height: 30, gap: 20 }]), ...drawing, { height: 200 }];
    expect(shown(paginate([newPage, ...text], page))).toEqual([[650], [30, 'figure 100', 'figure 200', 200]]);
  });

  it('comes before what begins a new page, and is not lost at the end', () => {
    const text = [newPage, { height: 600 }, ...drawing];
    const expected = [[600], ['figure 100', 'figure 200']];
    expect(shown(paginate(text, page))).toEqual(expected);
    expect(shown(paginate([...text, newPage, { height: 50 }], page))).toEqual([...expected, [50]]);
  });

  it('stands where it is where there is room', () => {
    const text = [newPage, ...heading([{ height: 30 }]), ...drawing, { height: 200 }];
    expect(shown(paginate(text, page))).toEqual([[30, 'figure 100', 'figure 200', 200]]);
  });
});

describe('what follows a page break', () => {
  it.each([
    ['a few lines too many', 5, 7],
    ['a quarter of a page too many', 6, 7],
    ['a few lines after two full pages', 9, 8],
  ])('is set closer or wider where it would end on a bare page: %s', (_, count, lines) => {
    const flows = [newPage, ...sections(count, lines)];
    const before = paginate(flows, page);
    const after = paginate(fitRuns(flows, page), page);
    expect(filledShare(before.at(-1)!, page)).toBeLessThan(0.5);
    expect(after.length === 1 || filledShare(after.at(-1)!, page) >= 0.5).toBe(true);
  });

  it('stays as it is where it ends well, and apart from what follows the next break', () => {
    const good = [newPage, ...sections(3, 8)];
    expect(fitRuns([...good, newPage, ...sections(5, 7)], page).slice(0, good.length)).toEqual(good);
  });
});
