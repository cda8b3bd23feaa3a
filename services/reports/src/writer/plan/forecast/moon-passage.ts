import { type NatalChart, signs } from '@astrall/astrology/chart.ts';
import type { Transit } from '@astrall/astrology/forecast.ts';
import { beginningOf, chartNumber } from '../chart-number.ts';
import { placementOf } from '../placement-of.ts';
import { daysSince1900 } from './turns.ts';

const siderealMonthDays = 27.32166;

/**
 * The Moon makes each of its contacts once or twice a month. Every other time it is in turn to be told, and each time in
 * the next words, so that a subscriber seldom reads the same.
 */
export function moonPassage(
  { transiting, natal, kind, sign }: Transit,
  chart: NatalChart,
  date: string,
): { inTurn: boolean; round: number } {
  const month = Math.floor(daysSince1900(date) / siderealMonthDays);
  const once = kind === 'conjunction' || kind === 'opposition';
  const ahead =
    sign === null ? 0 : (signs.indexOf(sign) - signs.indexOf(signOf(natal, chart)) + signs.length) % signs.length;
  const passages = once ? month : 2 * month + (ahead < signs.length / 2 ? 0 : 1);
  const counted = passages + beginningOf([`${transiting} ${kind} ${natal}`, ''], chartNumber(chart));
  return { inTurn: counted % 2 === 0, round: Math.floor(counted / 2) };
}

function signOf(natal: Transit['natal'], chart: NatalChart) {
  return natal === 'ascendant' || natal === 'midheaven' ? chart.angles![natal].sign : placementOf(natal, chart).sign;
}
