import { expect, test } from '@jest/globals';
import { parseBirthTime } from '../src/birth-date.ts';
import { instantOfLocalTime, UnresolvedLocalTimeError } from '../src/local-time.ts';
import { type ClockPlace, changesBetween, offsetAt } from '../src/zone-history/zone-offsets.ts';

const since = Date.UTC(1901, 0) / 1000;
const until = Date.UTC(2036, 0) / 1000;
/** A longitude whose mean time has odd seconds. */
const longitudeDeg = -3.704;
const places = Intl.supportedValuesOf('timeZone')
  .filter((_, index) => index % 8 === 0)
  .map((timeZone): ClockPlace => ({ timeZone, longitudeDeg }));

/** The minutes that the clocks of a place showed twice, one for each time they were set back by some. */
function repeatedMinutes(place: ClockPlace): { place: ClockPlace; date: string; time: string }[] {
  return changesBetween(since, until, place).flatMap((at) => {
    const [before, after] = [offsetAt(at - 1, place), offsetAt(at, place)];
    const minute = Math.ceil((at + after) / 60) * 60;
    if (minute >= at + before) return [];
    const [date = '', time = ''] = new Date(minute * 1000).toISOString().split('T');
    return [{ place, date, time: time.slice(0, 5) }];
  });
}

test('either offset that is offered settles a repeated time, each as another instant', () => {
  const repeated = places.flatMap(repeatedMinutes);
  expect(repeated.length).toBeGreaterThan(1_500);
  const unsettled = repeated.filter(({ place, date, time }) => {
    const answers = offsetsOffered(date, time, place).map((offset) => time + offset);
    const instants = answers.map((answer) => String(instantOfLocalTime(date, answer, place)));
    return new Set(instants).size !== 2 || !answers.every((answer) => parseBirthTime(answer).ok);
  });
  expect(unsettled).toEqual([]);
});

function offsetsOffered(date: string, time: string, place: ClockPlace): readonly string[] {
  try {
    instantOfLocalTime(date, time, place);
    return [];
  } catch (error) {
    if (!(error instanceof UnresolvedLocalTimeError)) throw error;
    return error.candidateOffsets;
  }
}
