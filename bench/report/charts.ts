import { computeForecast } from '@astrall/astrology/forecast/compute-forecast.ts';
import { type Birth, computeNatalChart } from '@astrall/astrology/natal-chart.ts';

export interface ChartFigures {
  /** Milliseconds of CPU each. */
  natal_chart_ms: number;
  daily_forecast_ms: number;
  weekly_forecast_ms: number;
  monthly_forecast_ms: number;
}

const runs = 300;

/** What it costs to compute what a report speaks of: births of a century, periods of a century. */
export function measureCharts(): ChartFigures {
  const natal = computeNatalChart(birthOf(0));
  const forecastOver = (days: number) =>
    eachMs((run) => computeForecast(natal, { start: dateOf(run), days, timeZone: 'Europe/Madrid' }));
  return {
    natal_chart_ms: eachMs((run) => computeNatalChart(birthOf(run))),
    daily_forecast_ms: forecastOver(1),
    weekly_forecast_ms: forecastOver(7),
    monthly_forecast_ms: forecastOver(31),
  };
}

function eachMs(work: (run: number) => unknown): number {
  for (let run = 0; run < runs / 10; run += 1) work(run);
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) work(run);
  const { user, system } = process.cpuUsage(before);
  return Number(((user + system) / 1000 / runs).toFixed(2));
}

function birthOf(run: number): Birth {
  return { date: dateOf(run), time: '14:35', latitudeDeg: 40.4, longitudeDeg: -3.7, timeZone: 'Europe/Madrid' };
}

function dateOf(run: number): string {
  return `${1920 + (run % 100)}-0${1 + (run % 9)}-15`;
}
