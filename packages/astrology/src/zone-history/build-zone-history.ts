/**
 * Writes `generated/zone-histories.ts`: what the zones' clocks did in the past, wherever Node does not know it. The time zone database
 * merges zones that agree since 1970, and Node is compiled that way; Debian's tzdata is compiled with the full data
 * (`PACKRATDATA=backzone PACKRATLIST=zone.tab`), which is in the public domain. What the list leaves out, such as Hanoi, is compiled
 * from Debian's source package:
 *
 *     apt-get source tzdata
 *     (cd tzdata-* && make VERSION_DEPS= PACKRATDATA=backzone PACKRATLIST= tzdata.zi && zic -d "$OLDPWD/unlisted" tzdata.zi)
 *     node packages/astrology/src/zone-history/build-zone-history.ts /usr/share/zoneinfo "$PWD/unlisted"
 *
 * @see https://www.iana.org/time-zones the database
 * @see https://www.rfc-editor.org/rfc/rfc9636 the files it is compiled to (TZif)
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTzif, type Transition } from './tzif.ts';

const [, , folder = '/usr/share/zoneinfo', unlistedFolder = ''] = process.argv;
const output = join(import.meta.dirname, '../generated/zone-histories.ts');
const version = /^# version (\w+)/.exec(readFileSync(join(folder, 'tzdata.zi'), 'utf8'))?.[1] ?? '';
const nodeVersion = process.versions.tz ?? '';
/** What the clocks do from then on is left to Node, in whose next version it may be another. */
const past = Date.UTC(2026, 0) / 1000;

/** A zone that the database’s table does not list, because its clocks agree with those of a listed one since 1970. */
interface UnlistedZone {
  name: string;
  /** The listed one, whose clocks it shares today. */
  timeZone: string;
  /** Seconds since 1970 until which its own history is the one to follow. */
  until: number;
}

/**
 * Those whose history has good sources: laws, gazettes, local research. What the database itself doubts is left out, such as the five
 * zones of China before 1980, Baja California's Ensenada, and towns of Ontario and Nunavut.
 */
const unlistedZones: UnlistedZone[] = [
  { name: 'America/Montreal', timeZone: 'America/Toronto', until: past },
  { name: 'America/Thunder_Bay', timeZone: 'America/Toronto', until: past },
  { name: 'Asia/Hanoi', timeZone: 'Asia/Ho_Chi_Minh', until: past },
  { name: 'Europe/Belfast', timeZone: 'Europe/London', until: past },
  // The database doubts what it has of 1990 and 1991.
  { name: 'Europe/Uzhgorod', timeZone: 'Europe/Kyiv', until: Date.UTC(1990, 0) / 1000 },
];

function zoneNames(): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const names = files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  return names.filter((name) => /^[A-Z]\w+\//.test(name) && !/^(Etc|SystemV)\//.test(name)).sort();
}

/** The database's commentary has Lisbon's mean time as the law from then on; in its files it looks like local mean time. */
const lawOfLisbon: Transition = { at: Date.parse('1884-01-01T00:36:45Z') / 1000, offset: -2205 };

/** What a zone's clocks showed from the end of local mean time until the end of the past. */
function historyOf(name: string): Transition[] {
  const transitions = transitionsIn(folder, name, past);
  return name === 'Europe/Lisbon' ? [lawOfLisbon, ...transitions] : transitions;
}

function transitionsIn(zones: string, name: string, until: number): Transition[] {
  return readTzif(readFileSync(join(zones, name))).filter(({ at }) => at < until);
}

/** As much of a history as Node does not know, and when its zone begins to show the same; nothing where it always does. */
function unknownToNode(timeZone: string, history: Transition[], until = past): Transition[] {
  const [end] = history;
  if (!end) return [];
  const nodes = nodeTransitions(timeZone, until);
  const instants = [...history.map(({ at }) => at), ...nodes, until].filter((at) => at >= end.at).sort((a, b) => a - b);
  const agrees = (instant: number) =>
    history.findLast(({ at }) => at <= instant)!.offset === nodeOffset(timeZone, instant);
  const same = instants.find((_, index) => instants.slice(index, -1).every(agrees))!;
  if (same === end.at) return nodes[0] === end.at ? [] : [end];
  return [...history.filter(({ at }) => at < same), { at: same, offset: nodeOffset(timeZone, same) }];
}

function nodeTransitions(name: string, until: number): number[] {
  const found: number[] = [];
  let time: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(-6e12).toZonedDateTimeISO(name);
  for (;;) {
    time = time.getTimeZoneTransition('next');
    if (!time || time.epochMilliseconds / 1000 >= until) return found;
    found.push(time.epochMilliseconds / 1000);
  }
}

function nodeOffset(name: string, seconds: number): number {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(name).offsetNanoseconds / 1e9;
}

function isKnownToNode(name: string): boolean {
  try {
    nodeOffset(name, 0);
    return true;
  } catch {
    return false;
  }
}

/** `-2366757780:3600 ...`: each change, and what was shown from then on. */
function written(transitions: Transition[]): string {
  return transitions.map(({ at, offset }) => `${at}:${offset}`).join(' ');
}

// An older database would undo what Node has corrected since.
if (version < nodeVersion) throw new Error(`${folder} is of version ${version}, Node of ${nodeVersion}.`);
if (written(historyOf('Europe/Oslo')) === written(historyOf('Europe/Berlin')))
  throw new Error(`${folder} was compiled without backzone.`);
const unlisted = new Map(
  unlistedZones.map(({ name, timeZone, until }) => [
    name,
    unknownToNode(timeZone, transitionsIn(unlistedFolder, name, until), until),
  ]),
);
const listed = zoneNames().filter((name) => isKnownToNode(name) && !unlisted.has(name));
const histories = new Map([
  ...listed.map((name): [string, Transition[]] => [name, unknownToNode(name, historyOf(name))]),
  ...unlisted,
]);
const byHistory = new Map<string, string[]>();
for (const name of [...histories.keys()].sort()) {
  const text = written(histories.get(name)!);
  if (text) byHistory.set(text, [...(byHistory.get(text) ?? []), name]);
}
const lines = [...byHistory].map(([text, names]) => `  '${names.join(' ')}':\n    '${text}',`);
writeFileSync(
  output,
  `// Generated by build-zone-history.ts from version ${version} of the IANA time zone database; see there.

/**
 * By zone names: each change that Node does not know, as its instant, in seconds since 1970, and the offset
 * from then on, in seconds east of Greenwich. The first is the end of local mean time; from the last on, Node knows.
 */
export const zoneHistories: Record<string, string> = {
${lines.join('\n')}
};
`,
);
console.log(`${byHistory.size} histories, ${[...byHistory.values()].flat().length} zones`);
