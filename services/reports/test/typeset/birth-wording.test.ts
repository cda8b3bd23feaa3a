import { describe, expect, it } from '@jest/globals';
import {
  coordinatesInWords,
  dateInWords,
  degreesAndMinutes,
  timeInWords,
} from '../../src/typeset/wording/birth-wording.ts';

describe('birth data in words', () => {
  it('writes dates of any century', () => {
    expect(dateInWords('1899-12-31', 'es')).toBe('domingo, 31 de diciembre de 1899');
    expect(dateInWords('2024-02-29', 'en')).toBe('Thursday, 29 February 2024');
  });

  it('writes times as each language does', () => {
    expect(timeInWords('00:05', 'es')).toBe('0:05');
    expect(timeInWords('00:05', 'en')).toBe('00:05');
  });

  it('writes coordinates with their hemispheres', () => {
    expect(coordinatesInWords(-34.6, -58.4, 'es')).toBe('34°\u00a036′ S, 58°\u00a024′ O');
    expect(coordinatesInWords(40.4168, 3.5, 'en')).toBe('40°\u00a025′ N, 3°\u00a030′ E');
  });

  it('never rounds a degree up into the next sign', () => {
    expect(degreesAndMinutes(29.9999)).toBe('29°\u00a059′');
    expect(degreesAndMinutes(14.1)).toBe('14°\u00a006′');
    expect(degreesAndMinutes(0)).toBe('0°\u00a000′');
  });
});
