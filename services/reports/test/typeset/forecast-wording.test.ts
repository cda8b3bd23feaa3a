import { describe, expect, it } from '@jest/globals';
import { datesInWords } from '../../src/typeset/wording/forecast-wording.ts';
import { week } from '../writer/fact-lock/forecasts.ts';

describe('the days of a transit', () => {
  it('are its own, also outside the report', () => {
    expect(datesInWords('2026-05-23T08:00:00Z', '2026-07-09T10:00:00Z', week, 'en')).toBe('23 May – 9 Jul');
    expect(datesInWords('2026-05-23T08:00:00Z', '2026-07-09T10:00:00Z', week, 'es')).toBe('23 may – 9 jul');
  });

  it('end on the last day on which it holds, by the clocks of the forecast', () => {
    expect(datesInWords('2026-11-16T08:00:00Z', '2026-11-18T22:59:00Z', week, 'en')).toBe('16 Nov – 18 Nov');
    expect(datesInWords('2026-11-18T01:00:00Z', '2026-11-18T22:59:00Z', week, 'en')).toBe('18 Nov');
  });

  it('name the years where one is another', () => {
    expect(datesInWords('2025-12-20T08:00:00Z', '2027-01-03T08:00:00Z', week, 'en')).toBe('20 Dec 2025 – 3 Jan 2027');
    expect(datesInWords('2025-12-20T08:00:00Z', '2026-11-30T08:00:00Z', week, 'es')).toBe('20 dic 2025 – 30 nov 2026');
  });
});
