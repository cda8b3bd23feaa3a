import { describe, expect, it } from '@jest/globals';
import { bidiOrder, mayBeRightToLeft } from '../../src/typeset/text/bidi-order.ts';

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
});
