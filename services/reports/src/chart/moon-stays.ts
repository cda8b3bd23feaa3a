import { signs } from '@astrall/astrology/chart.ts';
import type { MoonDay } from '@astrall/astrology/forecast.ts';

/** Days in a row on which the Moon is in one sign at noon. */
export interface MoonStay {
  days: [MoonDay, ...MoonDay[]];
  /** When it entered the sign and when it left; null outside the period. */
  enteredAt: string | null;
  leftAt: string | null;
}

export function staysInSigns(moonDays: readonly MoonDay[]): MoonStay[] {
  const runs: MoonStay['days'][] = [];
  for (const day of moonDays) {
    const current = runs.at(-1);
    if (current?.[0].sign === day.sign) current.push(day);
    else runs.push([day]);
  }
  return runs.map((days, index) => {
    const { sign } = days[0];
    const following = signs[(signs.indexOf(sign) + 1) % signs.length]!;
    const around = [...(runs[index - 1]?.slice(-1) ?? []), ...days, ...(runs[index + 1]?.slice(0, 1) ?? [])];
    const entry = (entered: typeof sign) => around.find(({ entersSignAt }) => entersSignAt?.sign === entered);
    return {
      days,
      enteredAt: entry(sign)?.entersSignAt?.at ?? null,
      leftAt: entry(following)?.entersSignAt?.at ?? null,
    };
  });
}
