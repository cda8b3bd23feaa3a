export interface Transition {
  /** Seconds since 1970-01-01T00:00:00Z. */
  at: number;
  /** Seconds east of Greenwich from then on. */
  offset: number;
}

/** A transition as the file has it. */
interface LetteredTransition extends Transition {
  letters: string;
}

const headerBytes = 44;

/** Local mean time, and times at which nobody lived there. */
const lettersWithoutStandard = new Set(['LMT', '-00']);
const secondsPerDay = 86_400;

/**
 * Reads the transitions of a compiled time zone. The first is the end of local mean time, which need not change the
 * offset: where the capital's mean time became the law, it ends for all other places.
 * @see https://www.rfc-editor.org/rfc/rfc9636#section-3
 * @throws Error for what is no TZif file of version 2 or later
 */
export function readTzif(file: Buffer): Transition[] {
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
  const lettersAt = typesAt + types * 6;
  const typeAt = (type: number) => {
    if (type >= types) throw new Error('A transition names a type that is not there.');
    const start = lettersAt + file[typesAt + type * 6 + 5]!;
    return {
      offset: file.readInt32BE(typesAt + type * 6),
      letters: file.toString('latin1', start, file.indexOf(0, start)),
    };
  };
  const transitions = Array.from({ length: times }, (_, index) => ({
    at: Number(file.readBigInt64BE(timesAt + index * 8)),
    ...typeAt(file[indexesAt + index]!),
  }));
  return changesOf({ at: Number.NEGATIVE_INFINITY, ...typeAt(0) }, transitions);
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

/** Those from the end of local mean time on, without those that change a zone's letters alone. */
function changesOf(first: LetteredTransition, transitions: LetteredTransition[]): Transition[] {
  const before = (index: number) => transitions[index - 1] ?? first;
  const end = transitions.findIndex((transition, index) => endsLocalMeanTime(before(index), transition));
  if (end < 0) return [];
  return transitions
    .filter(({ offset }, index) => index === end || (index > end && offset !== before(index).offset))
    .map(({ at, offset }) => ({ at, offset }));
}

/**
 * Some mean times that became the law are called `LMT` as well. By whole days only the date was changed, as in Alaska
 * and Samoa.
 */
function endsLocalMeanTime(before: Transition, { offset, letters }: LetteredTransition): boolean {
  return !lettersWithoutStandard.has(letters) || (offset - before.offset) % secondsPerDay !== 0;
}
