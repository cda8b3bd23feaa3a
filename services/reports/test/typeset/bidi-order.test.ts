import { describe, expect, it } from '@jest/globals';
import { apart, bidiOrder, directedLines, mayBeRightToLeft } from '../../src/typeset/text/bidi-order.ts';

describe('the order of mixed directions', () => {
  it('leaves left-to-right text alone', () => {
    expect(mayBeRightToLeft('Lucía Γιώργος 王 👋')).toBe(false);
    expect(bidiOrder('Lucía')).toEqual([{ text: 'Lucía', rightToLeft: false }]);
  });

  it('keeps a right-to-left name in one stretch', () => {
    expect(bidiOrder('محمد علي')).toEqual([{ text: 'محمد علي', rightToLeft: true }]);
  });

  it('puts what follows an Arabic name to its left when the line starts in Arabic', () => {
    expect(bidiOrder('ليلى Smith')).toEqual([
      { text: 'Smith', rightToLeft: false },
      { text: 'ليلى ', rightToLeft: true },
    ]);
  });

  it('mirrors brackets and keeps figures readable', () => {
    expect(bidiOrder('ليلى (Layla) ').map(({ text }) => text)).toEqual(['( ', 'Layla', 'ليلى )']);
    expect(bidiOrder('Layla (ليلى) 24').map(({ text }) => text)).toEqual(['Layla (', 'ليلى', ') ', '24']);
    expect(bidiOrder('שרה 24 כהן').map(({ text }) => text)).toEqual([' כהן', '24', 'שרה ']);
  });

  it('leaves the figures after a place in their order', () => {
    const shown = (line: string) =>
      bidiOrder(line).map(({ text, rightToLeft }) => (rightToLeft ? [...text].reverse().join('') : text));
    const sentence = `en ${apart('عمان, الأردن')}, 31° 57′ N`;
    expect(shown(sentence).join('')).toBe(`en ${[...'عمان, الأردن'].reverse().join('')}, 31° 57′ N`);
    expect(apart('Madrid')).toBe('Madrid');
    const lines = directedLines(sentence, ['en', sentence.slice(3)]);
    expect(lines[0]).toBe('en');
    expect(shown(lines[1]!).join('')).toBe(`${[...'عمان, الأردن'].reverse().join('')}, 31° 57′ N`);
    expect(directedLines('عمان in Jordan', ['عمان', 'in Jordan'])).toEqual(['عمان', 'in Jordan']);
  });
});
