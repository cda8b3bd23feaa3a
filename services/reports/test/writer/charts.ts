import type { NatalChart } from '@astrall/astrology/chart.ts';
import { type Birth, computeNatalChart } from '@astrall/astrology/natal-chart.ts';

export const madrid = { latitudeDeg: 40.4165, longitudeDeg: -3.7026, timeZone: 'Europe/Madrid' };
const london = { latitudeDeg: 51.5074, longitudeDeg: -0.1278, timeZone: 'Europe/London' };
const bogota = { latitudeDeg: 4.711, longitudeDeg: -74.0721, timeZone: 'America/Bogota' };
const tromso = { latitudeDeg: 69.6492, longitudeDeg: 18.9553, timeZone: 'Europe/Oslo' };

const births: Birth[] = [
  { date: '1990-03-14', time: '14:35', ...madrid },
  { date: '1985-07-30', time: '06:10', ...madrid },
  { date: '1962-02-04', time: '23:40', ...madrid },
  { date: '1977-11-21', time: '11:05', ...london },
  { date: '1999-08-11', time: '10:15', ...london },
  { date: '2004-12-31', time: '03:30', ...london },
  { date: '1958-05-09', time: '17:50', ...bogota },
  { date: '1989-01-10', time: '12:20', ...bogota },
  { date: '1973-10-02', time: null, ...madrid },
  { date: '1994-06-18', time: null, ...bogota },
  { date: '1990-03-14', time: null, ...madrid },
  { date: '1981-06-21', time: '00:30', ...tromso },
];

/** Twelve births; three without a time, the last of those with a Moon that changes sign that day; one near a pole. */
export const charts: NatalChart[] = births.map(computeNatalChart);

/** Sun in Pisces, Moon in Libra, Cancer ascendant. */
export const madrid1990: NatalChart = charts[0]!;
export const withoutTime: NatalChart = charts[8]!;
export const uncertainMoon: NatalChart = charts[10]!;
export const polar: NatalChart = charts[11]!;
