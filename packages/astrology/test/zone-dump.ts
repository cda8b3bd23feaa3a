import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the clocks of a zone showed from one change on. */
export interface Interval {
  /** Seconds since 1970; minus infinity for the first. */
  from: number;
  /** Seconds east of Greenwich. */
  offset: number;
  /** The zone's letters, such as `LMT` for local mean time and `-00` where there were no clocks. */
  letters: string;
}

const folder = '/usr/share/zoneinfo';

/** Whether this machine has the time zone database, compiled with its `backzone` rules, and its own reader. */
export function hasFullDatabase(): boolean {
  if (spawnSync('zdump', ['--version']).error || !existsSync(join(folder, 'tzdata.zi'))) return false;
  const file = (name: string) => readFileSync(join(folder, name));
  return !file('Europe/Oslo').equals(file('Europe/Berlin'));
}

/** Such as `2026f`. */
export function databaseVersion(): string {
  return /^# version (\w+)/.exec(readFileSync(join(folder, 'tzdata.zi'), 'utf8'))?.[1] ?? '';
}

/** Of every zone in the database's table, the longitude of its principal place in degrees, east positive. */
export function principalLongitudes(): Map<string, number> {
  const rows = readFileSync(join(folder, 'zone.tab'), 'utf8').split('\n');
  return new Map(
    rows
      .filter((row) => row && !row.startsWith('#'))
      .map((row): [string, number] => {
        const [, coordinates = '', name = ''] = row.split('\t');
        const [, sign, degrees, minutes, seconds = '0'] = /^[+-]\d+([+-])(\d{3})(\d\d)(\d\d)?$/.exec(coordinates) ?? [];
        const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
        return [name, sign === '-' ? -size : size];
      }),
  );
}

/** The zones as the database's own program reads them. */
export function dumpZones(names: string[]): Map<string, Interval[]> {
  const run = spawnSync('zdump', ['-i', '-c', '1834,2027', ...names], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (run.status !== 0) throw new Error(`zdump failed: ${run.stderr}`);
  const zones = run.stdout.split(/^TZ=/m).slice(1);
  return new Map(
    zones.map((zone): [string, Interval[]] => {
      const [name = '', ...lines] = zone.trim().split('\n');
      return [name.replaceAll('"', ''), lines.map(intervalOf)];
    }),
  );
}

/** `1894-10-31	00	-041648	CMT`: the local time just after the change, the offset, and the letters unless they repeat it. */
function intervalOf(line: string): Interval {
  const [date = '', time = '', written = '', letters] = line.split('\t');
  const offset = secondsOf(written);
  return {
    from: date === '-' ? Number.NEGATIVE_INFINITY : localSeconds(date, time) - offset,
    offset,
    letters: (letters || written).replaceAll('"', ''),
  };
}

function localSeconds(date: string, time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return Date.parse(`${date}T00:00:00Z`) / 1000 + hours * 3600 + minutes * 60 + seconds;
}

/** Of `-041648`. */
function secondsOf(offset: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = (offset.slice(1).match(/../g) ?? []).map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
}
