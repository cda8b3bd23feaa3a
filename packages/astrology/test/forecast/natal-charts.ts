import type { NatalChart } from '../../src/chart.ts';
import { type Birth, computeNatalChart } from '../../src/natal-chart.ts';

export const madrid1990: Birth = {
  date: '1990-03-14',
  time: '14:35',
  latitudeDeg: 40.4165,
  longitudeDeg: -3.7026,
  timeZone: 'Europe/Madrid',
};

export const born1990: NatalChart = computeNatalChart(madrid1990);
export const withoutTime: NatalChart = computeNatalChart({ ...madrid1990, time: null });
export const polar: NatalChart = computeNatalChart({
  date: '1975-12-21',
  time: '08:00',
  latitudeDeg: 78.2232,
  longitudeDeg: 15.6267,
  timeZone: 'UTC',
});
