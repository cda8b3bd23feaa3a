import { describe, expect, it } from '@jest/globals';
import { seesFromSouth } from '../../src/chart/hemisphere.ts';
import { balance } from '../../src/typeset/blocks/balance.ts';
import { calendar } from '../../src/typeset/blocks/calendar.ts';
import { masthead } from '../../src/typeset/blocks/masthead.ts';
import { week } from '../../src/typeset/blocks/week.ts';
import type { Flow } from '../../src/typeset/flow/flow.ts';
import { Pen } from '../../src/typeset/paper/pen.ts';
import { type Setting, settingOf } from '../../src/typeset/setting.ts';
import { fixtureDocument } from '../typeset/fixture-document.ts';

const madrid = { latitudeDeg: 40.4, timeZone: 'Europe/Madrid' };
const rosario = { latitudeDeg: -32.9, timeZone: 'America/Argentina/Cordoba' };

describe('from which half of the world the Moon is seen', () => {
  it('goes by the latitude of the birth, and by the zone of a forecast elsewhere', () => {
    const inZone = (timeZone: string) => ({ timeZone });
    expect([seesFromSouth(madrid, null), seesFromSouth(rosario, null)]).toEqual([false, true]);
    for (const zone of ['America/Lima', 'America/Argentina/Ushuaia', 'america/santiago', 'Australia/Perth', 'NZ']) {
      expect([zone, seesFromSouth(madrid, inZone(zone))]).toEqual([zone, true]);
    }
    for (const zone of ['America/Bogota', 'America/Mexico_City', 'Africa/Lagos', 'Asia/Singapore', 'Pacific/Guam']) {
      expect([zone, seesFromSouth(rosario, inZone(zone))]).toEqual([zone, false]);
    }
  });

  it('is that of the birth place where a forecast has its zone, or one of no place', () => {
    for (const birth of [madrid, rosario]) {
      for (const { timeZone } of [birth, { timeZone: 'UTC' }, { timeZone: 'Etc/GMT+3' }]) {
        expect(seesFromSouth(birth, { timeZone })).toBe(birth === rosario);
      }
    }
    // The zone of Quito and of most of Ecuador, a part of which is in the north.
    expect(seesFromSouth({ latitudeDeg: 0.35, timeZone: 'America/Guayaquil' }, { timeZone: 'America/Guayaquil' })).toBe(
      false,
    );
  });
});

describe.each([
  ['the week', 'weekly', week],
  ['the calendar', 'monthly', calendar],
  ['the masthead', 'daily', masthead],
  ['the balance', 'natal', balance],
] as const)('the Moon of %s', (_, kind, block) => {
  const document = fixtureDocument('en', { kind });
  const { forecast, chart } = document;
  const drawnIn = (place: typeof madrid) => {
    const there = { ...document, ...place, forecast: forecast && { ...forecast, timeZone: place.timeZone } };
    return litSides(settingOf(there, 'brief'), block);
  };

  it('has its right side lit while it waxes in the north, and its left in the south', () => {
    const phases = (forecast?.moonDays ?? [chart.moonPhase]).filter(
      ({ illuminatedFraction }) => illuminatedFraction > 0.01,
    );
    const wanes = phases.map(({ phase }) => phase.startsWith('waning') || phase === 'last_quarter');
    expect(wanes.length).toBeGreaterThan(0);
    expect(drawnIn(madrid)).toEqual(wanes.map((is) => (is ? 'left' : 'right')));
    expect(drawnIn(rosario)).toEqual(wanes.map((is) => (is ? 'right' : 'left')));
  });
});

/** On which side of its middle each Moon is lit: the first of the curves around the lit part goes there. */
function litSides(setting: Setting, block: (setting: Setting) => readonly Flow[]): string[] {
  const pen = new Pen(new Map());
  for (const item of block(setting)) {
    if ('look' in item) item.look.ground?.(pen);
    else if ('draw' in item) item.draw?.(pen, 0, 0);
  }
  return pen.marks
    .flatMap((mark) => ('shapes' in mark ? mark.shapes : []))
    .flatMap((shape) => {
      if (!('path' in shape) || ![setting.theme.onGround, '#FFFFFF'].includes(shape.fill ?? '')) return [];
      const [, middle, side] = /^(\S+) \S+ m (?:\S+ ){4}(\S+) \S+ c /u.exec(shape.path) ?? [];
      return middle ? [Number(side) > Number(middle) ? 'right' : 'left'] : [];
    });
}
