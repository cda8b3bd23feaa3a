import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readTzif, type ZoneData } from '../src/zone-history/tzif.ts';
import { offsetAt } from '../src/zone-history/zone-offsets.ts';

const folder = '/usr/share/zoneinfo';
const zone = (name: string): ZoneData => readTzif(readFileSync(join(folder, name)));
const isFull =
  existsSync(join(folder, 'zone.tab')) &&
  JSON.stringify(zone('Europe/Oslo').transitions) !== JSON.stringify(zone('Europe/Berlin').transitions);
const testWithFullData = isFull ? test : test.skip;
const names = isFull
  ? readFileSync(join(folder, 'zone.tab'), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t')[2]!)
  : [];

// Skipped where the time zone database is missing, or compiled without its `backzone` rules.
testWithFullData('every zone shows until 1970 what the full database says, around each change', () => {
  const wrong = names.flatMap((name) => {
    const place = { timeZone: name, longitudeDeg: 0 };
    const changes = zone(name).transitions.filter(({ at }) => at < 0);
    return changes.flatMap(({ at, offset }, index) => {
      const before = changes[index - 1]?.offset;
      const agrees = offsetAt(at, place) === offset && (before === undefined || offsetAt(at - 1, place) === before);
      return agrees ? [] : [`${name} ${at}`];
    });
  });
  expect(names.length).toBeGreaterThan(400);
  expect(wrong).toEqual([]);
});
