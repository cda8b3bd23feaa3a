import { expect, test } from '@jest/globals';
import { instantOfLocalTime, UnresolvedLocalTimeError } from '../src/local-time.ts';
import { offsetAt } from '../src/zone-history/zone-offsets.ts';
import { randomSequence } from './random-sequence.ts';
import { databaseVersion, dumpZones, hasFullDatabase, type Interval, principalLongitudes } from './zone-dump.ts';

// Skipped where the time zone database, its `backzone` rules or its program `zdump` are missing.
const testWithFullData = hasFullDatabase() ? test : test.skip;

/** What versions up to 2026f corrected; an older database has other changes there. */
const correctedBy2026f =
  /^(America.(Araguaina|Bahia|Belem|Boa_Vista|Bogota|Campo_Grande|Cuiaba|Eirunepe|Fortaleza|Maceio|Manaus|Noronha|Porto_Velho|Recife|Rio_Branco|Santarem|Sao_Paulo|Tijuana)|Asia.Tehran|Europe.(Chisinau|Dublin))$/;

/** A capital's mean time became the law and the database kept the letters, so that only its commentary tells. */
const capitalsTimeCalledLocal: Record<string, string> = {
  'Africa/Luanda': '1891-12-31T23:07:04Z',
  'Africa/Sao_Tome': '1883-12-31T23:33:04Z',
  'America/Lima': '1890-01-01T05:08:12Z',
  'Europe/Lisbon': '1884-01-01T00:36:45Z',
};

/** Where every place has its own time: `-00` stands for nobody there whose clock is known. */
const isLocal = ({ letters }: Interval) => letters === 'LMT' || letters === '-00';

/** The same letters later on are the law, as in Lagos from 1908. */
function localMeanTimeEnd(name: string, intervals: Interval[]): number {
  const known = capitalsTimeCalledLocal[name];
  return known ? Date.parse(known) / 1000 : intervals.find((interval) => !isLocal(interval))!.from;
}

const longitudes = hasFullDatabase() ? principalLongitudes() : new Map<string, number>();
const zones = hasFullDatabase() ? dumpZones([...longitudes.keys()]) : new Map<string, Interval[]>();

testWithFullData(
  'local mean time ends in every zone when the database says, also where a capital keeps its own',
  () => {
    // A longitude whose mean time is that of no capital.
    const longitudeDeg = 1.234;
    const own = Math.round(longitudeDeg * 240);
    const wrong = [...zones].flatMap(([timeZone, intervals]) => {
      const end = localMeanTimeEnd(timeZone, intervals);
      const shown = [end - 1, end].map((instant) => offsetAt(instant, { timeZone, longitudeDeg }));
      const expected = [own, intervals.findLast(({ from }) => from <= end)!.offset];
      return String(shown) === String(expected) ? [] : [`${timeZone} ${end}: ${shown}, not ${expected}`];
    });
    expect(zones.size).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  },
);

testWithFullData('every zone reads random local times, and those around each change, as the database does', () => {
  const random = randomSequence(1884);
  // Later laws are in one version of the database and not in another.
  const [since, until] = [Date.UTC(1880, 0) / 1000, Date.UTC(2026, 0) / 1000];
  const isOld = databaseVersion() < '2026f';
  const wrong = [...zones].flatMap(([timeZone, intervals]) => {
    if (isOld && correctedBy2026f.test(timeZone)) return [];
    const longitudeDeg = longitudes.get(timeZone)! + random() - 0.5;
    const place = { timeZone, longitudeDeg };
    const clock = clockOf(place, intervals);
    const minutes = Array.from({ length: 100 }, () => since + random() * (until - since));
    const changes = clock.flatMap(({ from, offset }, index) => {
      const before = clock[index - 1]?.offset ?? offset;
      return [from + before - 60, from + before, from + offset - 60, from + offset, from + offset + 60];
    });
    return [...minutes, ...changes]
      .map((seconds) => Math.floor(seconds / 60) * 60)
      .filter((local) => local > since && local < until)
      .filter((local) => reading(local, place) !== expected(local, clock))
      .map((local) => `${timeZone} ${written(local)}: ${reading(local, place)}, not ${expected(local, clock)}`);
  });
  expect(wrong).toEqual([]);
});

/** The zone's intervals with the place's own time for local mean time. */
function clockOf({ timeZone, longitudeDeg }: { timeZone: string; longitudeDeg: number }, intervals: Interval[]) {
  const end = localMeanTimeEnd(timeZone, intervals);
  const at = intervals.findLast(({ from }) => from <= end)!;
  return [
    { from: Number.NEGATIVE_INFINITY, offset: Math.round(longitudeDeg * 240) },
    { from: end, offset: at.offset },
    ...intervals.filter(({ from }) => from > end),
  ];
}

function expected(local: number, clock: { from: number; offset: number }[]): string {
  const instants = clock.flatMap(({ from, offset }, index) => {
    const instant = local - offset;
    return instant >= from && instant < (clock[index + 1]?.from ?? Number.POSITIVE_INFINITY) ? [instant] : [];
  });
  if (instants.length === 0) return 'nonexistent';
  return new Set(instants).size > 1 ? 'ambiguous' : written(instants[0]!);
}

function reading(local: number, place: { timeZone: string; longitudeDeg: number }): string {
  const [date = '', time = ''] = written(local).split('T');
  try {
    return written(instantOfLocalTime(date, time.slice(0, 5), place).epochMilliseconds / 1000);
  } catch (error) {
    if (error instanceof UnresolvedLocalTimeError) return error.reason;
    throw error;
  }
}

function written(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}
