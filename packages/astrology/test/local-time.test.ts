import { describe, expect, test } from '@jest/globals';
import { instantOfLocalNoon, instantOfLocalTime, UnresolvedLocalTimeError } from '../src/local-time.ts';

function faultOf(read: () => unknown): UnresolvedLocalTimeError {
  try {
    read();
  } catch (error) {
    if (error instanceof UnresolvedLocalTimeError) return error;
    throw error;
  }
  throw new Error('expected an UnresolvedLocalTimeError');
}

/** Longitude only counts before standard time. */
const placeIn = (timeZone: string) => ({ timeZone, longitudeDeg: 0 });

describe('instantOfLocalTime', () => {
  test.each([
    ['winter', '1990-01-15', '12:00', 'Europe/Madrid', '1990-01-15T11:00:00Z'],
    ['summer', '1990-07-15', '12:00', 'Europe/Madrid', '1990-07-15T10:00:00Z'],
    ['west of Greenwich, past midnight in UTC', '1985-12-31', '22:30', 'America/Bogota', '1986-01-01T03:30:00Z'],
    ['a quarter-hour offset', '2001-05-05', '06:00', 'Asia/Kathmandu', '2001-05-05T00:15:00Z'],
    ['double summer time', '1943-06-01', '12:00', 'Europe/London', '1943-06-01T10:00:00Z'],
  ])('%s', (_, date, time, timeZone, instant) => {
    expect(instantOfLocalTime(date, time, placeIn(timeZone)).toString()).toBe(instant);
  });

  test.each([
    ['an hour', '2024-10-27', '02:30', 'Europe/Madrid', ['+02:00', '+01:00']],
    ['half an hour', '2024-04-07', '01:45', 'Australia/Lord_Howe', ['+11:00', '+10:30']],
  ])('refuses a time inside a repeated %s', (_, date, time, timeZone, offsets) => {
    const fault = faultOf(() => instantOfLocalTime(date, time, placeIn(timeZone)));
    expect(fault.reason).toBe('ambiguous');
    expect(fault.candidateOffsets).toEqual(offsets);
  });

  test('an offset settles a repeated time', () => {
    const passes = ['+02:00', '+01:00'].map((offset) =>
      instantOfLocalTime('2024-10-27', `02:30${offset}`, placeIn('Europe/Madrid')),
    );
    expect(passes.map(String)).toEqual(['2024-10-27T00:30:00Z', '2024-10-27T01:30:00Z']);
  });

  test('an offset that was not in force settles nothing, and changes no other time', () => {
    const fault = faultOf(() => instantOfLocalTime('2024-10-27', '02:30+03:00', placeIn('Europe/Madrid')));
    expect(fault.reason).toBe('ambiguous');
    const settled = instantOfLocalTime('2024-10-28', '02:30+03:00', placeIn('Europe/Madrid'));
    expect(settled.toString()).toBe('2024-10-28T01:30:00Z');
  });

  test.each([
    ['an hour', '2024-03-31', '02:30', 'Europe/Madrid', ['+01:00', '+02:00']],
    ['fifteen minutes', '1986-01-01', '00:07', 'Asia/Kathmandu', ['+05:30', '+05:45']],
    ['a day', '2011-12-30', '08:00', 'Pacific/Apia', ['-10:00', '+14:00']],
  ])('refuses a time inside a skipped %s, whatever offset follows', (_, date, time, timeZone, offsets) => {
    for (const offset of ['', ...offsets]) {
      const fault = faultOf(() => instantOfLocalTime(date, `${time}${offset}`, placeIn(timeZone)));
      expect(fault.reason).toBe('nonexistent');
      expect(fault.candidateOffsets).toEqual(offsets);
    }
  });

  test.each([
    ['2024-03-31', '02:00', 'nonexistent'],
    ['2024-03-31', '02:59', 'nonexistent'],
    ['2024-10-27', '02:00', 'ambiguous'],
    ['2024-10-27', '02:59', 'ambiguous'],
  ])('the change includes %s %s', (date, time, reason) => {
    expect(faultOf(() => instantOfLocalTime(date, time, placeIn('Europe/Madrid'))).reason).toBe(reason);
  });

  test.each([
    ['2024-03-31', '01:59', '2024-03-31T00:59:00Z'],
    ['2024-03-31', '03:00', '2024-03-31T01:00:00Z'],
    ['2024-10-27', '01:59', '2024-10-26T23:59:00Z'],
    ['2024-10-27', '03:00', '2024-10-27T02:00:00Z'],
  ])('the change excludes %s %s', (date, time, instant) => {
    expect(instantOfLocalTime(date, time, placeIn('Europe/Madrid')).toString()).toBe(instant);
  });

  test.each([
    ['zone', '1990-01-01', '12:00', 'Europe/Atlantis'],
    ['date', '1990-02-30', '12:00', 'Europe/Madrid'],
    ['time', '1990-01-01', '25:00', 'Europe/Madrid'],
  ])('refuses what is not a %s', (_, date, time, timeZone) => {
    // By name: inside jest, Temporal throws the RangeError of another realm.
    expect(() => instantOfLocalTime(date, time, placeIn(timeZone))).toThrow(
      expect.objectContaining({ name: 'RangeError' }),
    );
  });
});

test('local noon exists even on a date the zone skipped', () => {
  expect(instantOfLocalNoon('1990-07-15', placeIn('Europe/Madrid')).toString()).toBe('1990-07-15T10:00:00Z');
  expect(instantOfLocalNoon('2011-12-30', placeIn('Pacific/Apia')).toString()).toBe('2011-12-30T22:00:00Z');
});

describe('before 1970, where Node shows the clocks of another country', () => {
  test.each([
    ['no summer time in Sweden', '1944-07-01', '12:00', 'Europe/Stockholm', '1944-07-01T11:00:00Z'],
    ['summer time in Norway, none in Germany', '1960-07-01', '12:00', 'Europe/Oslo', '1960-07-01T10:00:00Z'],
    ['Amsterdam time', '1938-01-15', '12:00', 'Europe/Amsterdam', '1938-01-15T11:40:00Z'],
    ['Amsterdam time under its older minute', '1930-01-15', '12:00', 'Europe/Amsterdam', '1930-01-15T11:40:28Z'],
    ['British summer time in the Isle of Man', '1943-06-01', '12:00', 'Europe/Isle_of_Man', '1943-06-01T10:00:00Z'],
    ['what is the same since', '1970-07-01', '12:00', 'Europe/Stockholm', '1970-07-01T11:00:00Z'],
  ])('%s', (_, date, time, timeZone, instant) => {
    expect(instantOfLocalTime(date, time, placeIn(timeZone)).toString()).toBe(instant);
  });

  test.each([
    ['Hanoi, which Saigon was an hour ahead of', '1968-06-01', 'Asia/Ho_Chi_Minh', 'Asia/Hanoi', '01:00'],
    ['Hanoi under the French, as Saigon', '1950-06-01', 'Asia/Ho_Chi_Minh', 'Asia/Hanoi', '00:00'],
    ['Hanoi since', '1980-06-01', 'Asia/Ho_Chi_Minh', 'Asia/Hanoi', '01:00'],
    ['Dublin time in Belfast', '1905-06-01', 'Europe/London', 'Europe/Belfast', '08:25:21'],
    ['Montreal, without Toronto’s summer time', '1923-07-01', 'America/Toronto', 'America/Montreal', '13:00'],
    ['Central time in Thunder Bay', '1905-07-01', 'America/Toronto', 'America/Thunder_Bay', '14:00'],
    ['no summer time in Thunder Bay', '1955-07-01', 'America/Toronto', 'America/Thunder_Bay', '13:00'],
    ['Uzhhorod in Czechoslovakia', '1935-06-01', 'Europe/Kyiv', 'Europe/Uzhgorod', '07:00'],
    ['Uzhhorod in Ukraine', '1991-01-01', 'Europe/Kyiv', 'Europe/Uzhgorod', '05:00'],
  ])('a zone the table does not list: eight o’clock in %s', (_, date, timeZone, pastZone, utc) => {
    const instant = instantOfLocalTime(date, '08:00', { ...placeIn(timeZone), pastZone });
    expect(instant.toString().slice(0, 19)).toBe(`${date}T${utc.padEnd(8, ':00')}`);
  });

  test('a summer time that only this zone had is asked about', () => {
    const fault = faultOf(() => instantOfLocalTime('1959-09-20', '02:30', placeIn('Europe/Oslo')));
    expect([fault.reason, fault.candidateOffsets]).toEqual(['ambiguous', ['+02:00', '+01:00']]);
  });
});

describe('before standard time', () => {
  test.each([
    ['Barcelona', 'Europe/Madrid', 2.177, '1900-06-01T11:51:18Z'],
    ['Vigo', 'Europe/Madrid', -8.712, '1900-06-01T12:34:51Z'],
    ['Mexico City', 'America/Mexico_City', -99.133, '1900-06-01T18:36:32Z'],
  ])('%s has its own mean time', (_, timeZone, longitudeDeg, instant) => {
    expect(instantOfLocalTime('1900-06-01', '12:00', { timeZone, longitudeDeg }).toString()).toBe(instant);
  });

  test('the change to standard time skips or repeats minutes, as many as the place was away', () => {
    const vigo = { timeZone: 'Europe/Madrid', longitudeDeg: -8.712 };
    expect(faultOf(() => instantOfLocalTime('1900-12-31', '23:45', vigo))).toMatchObject({
      reason: 'nonexistent',
      candidateOffsets: ['-00:34:51', '+00:00'],
    });
  });
});
