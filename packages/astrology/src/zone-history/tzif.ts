export interface Transition {
  /** Seconds since 1970-01-01T00:00:00Z. */
  at: number;
  /** Seconds east of Greenwich from then on. */
  offset: number;
}

export interface ZoneData {
  /** Seconds east of Greenwich before the first transition: nearly always local mean time. */
  first: number;
  transitions: Transition[];
}

const headerBytes = 44;

/**
 * Reads a compiled time zone.
 * @see https://www.rfc-editor.org/rfc/rfc9636#section-3
 * @throws Error for what is no TZif file of version 2 or later
 */
export function readTzif(file: Buffer): ZoneData {
  if (file.toString('latin1', 0, 4) !== 'TZif' || file[4]! < 0x32)
    throw new Error('This is no TZif file of version 2.');
  const old = countsAt(file, 0);
  // The first block has 32-bit times; the second, which counts, follows it.
  const oldBytes = old.times * 5 + old.types * 6 + old.characters + old.leapSeconds * 8 + old.standard + old.universal;
  const start = headerBytes + oldBytes;
  const { times, types } = countsAt(file, start);
  const timesAt = start + headerBytes;
  const indexesAt = timesAt + times * 8;
  const typesAt = indexesAt + times;
  const offsetOf = (type: number) => {
    if (type >= types) throw new Error('A transition names a type that is not there.');
    return file.readInt32BE(typesAt + type * 6);
  };
  const transitions = Array.from({ length: times }, (_, index) => ({
    at: Number(file.readBigInt64BE(timesAt + index * 8)),
    offset: offsetOf(file[indexesAt + index]!),
  }));
  return { first: offsetOf(0), transitions: changesOf(offsetOf(0), transitions) };
}

function countsAt(file: Buffer, start: number) {
  const count = (index: number) => file.readUInt32BE(start + 20 + index * 4);
  return {
    universal: count(0),
    standard: count(1),
    leapSeconds: count(2),
    times: count(3),
    types: count(4),
    characters: count(5),
  };
}

/** Without those that change a zone's letters alone. */
function changesOf(first: number, transitions: Transition[]): Transition[] {
  return transitions.filter(({ offset }, index) => offset !== (transitions[index - 1]?.offset ?? first));
}
