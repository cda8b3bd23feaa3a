import type { MoonPhase } from '@astrall/astrology/chart.ts';
import { operandsAt } from './groups.ts';
import { sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { copulas } from './words.ts';

const birth = /^(?:born|naciste|birth|nacimiento|nacer)$/;
/** How a Moon looks in each phase. */
const looks: [RegExp, MoonPhase[]][] = [
  [
    /^(?:growing|grew|crecia|crece|creciendo|filling|swelling)$/,
    ['waxing_crescent', 'first_quarter', 'waxing_gibbous'],
  ],
  [
    /^(?:shrinking|shrank|dwindling|fading|decrecia|decrece|encogia|adelgazaba)$/,
    ['waning_gibbous', 'last_quarter', 'waning_crescent'],
  ],
  [/^(?:sickle|sliver|hoz|una|crescent|thread|hilo)$/, ['waxing_crescent', 'waning_crescent', 'new']],
  [/^(?:dark|oscuras|invisible|unlit|apagada)$/, ['new', 'waning_crescent']],
  [/^(?:round|redonda|brightest)$/, ['full', 'waxing_gibbous', 'waning_gibbous']],
  [/^(?:half|mitad|medio|media)$/, ['first_quarter', 'last_quarter']],
];
const light = /^(?:lit|light|illuminated|iluminada|iluminado|alumbrada|alumbrado|encendida|luz)$/;

/** “The Moon was a thin sickle when you were born”: its phase, told by its light. */
export function claimMoonlight(reading: SentenceReading): void {
  const { items } = reading;
  const moon = reading.carriers().find((index) => sensed(items[index], 'carrier')!.carriers[0] === 'moon');
  if (moon === undefined || sensed(items[moon], 'carrier')!.phases || items.some((item) => sensed(item, 'phase')))
    return;
  if (!items.some(({ text }) => birth.test(text))) return;
  for (const [at, item] of items.entries()) {
    const look = looks.find(([words]) => words.test(item.text));
    if (!look || item.sense?.is === 'number' || Math.abs(at - moon) > 6) continue;
    const isHalf = look[1].length === 2 && look[1][0] === 'first_quarter';
    if (isHalf && !items.slice(at, at + 8).some(({ text }) => light.test(text))) continue;
    if (
      !isHalf &&
      !items.slice(Math.min(at, moon), Math.max(at, moon)).some(({ text }) => copulas.has(text) || look[1].length === 3)
    )
      continue;
    reading.claim(moon, at, { is: 'phase', of: { ...operandsAt(items, moon)[0]!, sky: 'natal' }, phases: look[1] });
  }
}
