import type { NatalChart } from '@astrall/astrology/chart.ts';
import { computeNatalChart } from '@astrall/astrology/natal-chart.ts';
import { madrid } from './charts.ts';

/** Sixty births of a century at hours all over the day, for what is to hold in any report; every tenth without its hour. */
export const manyCharts: NatalChart[] = Array.from({ length: 60 }, (_, index) =>
  computeNatalChart({
    date: Temporal.PlainDate.from('1930-01-01')
      .add({ days: index * 593 })
      .toString(),
    time: index % 10 === 9 ? null : `${String((index * 5) % 24).padStart(2, '0')}:${index % 2 === 0 ? '10' : '40'}`,
    ...madrid,
  }),
);
