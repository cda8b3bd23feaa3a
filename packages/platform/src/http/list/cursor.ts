import { z } from 'zod';
import { InvalidError } from '../../errors.ts';

/** A place in a list, between two rows. */
export interface Cursor {
  /** The ordering the place is in. */
  ordering: string;
  /** The ordering's key values of the row beside the place, as PostgreSQL writes them. */
  values: string[];
  /** Whether the rows before the place are meant. */
  backwards: boolean;
  /** The count of the page where the walk began: following links does not count again. */
  count: number | null;
  estimated: boolean;
}

const cursorShape = z.tuple([
  z.string(),
  z.array(z.string()).min(1),
  z.boolean(),
  z.int().nonnegative().nullable(),
  z.boolean(),
]);

export function writeCursor({ ordering, values, backwards, count, estimated }: Cursor): string {
  return Buffer.from(JSON.stringify([ordering, values, backwards, count, estimated])).toString('base64url');
}

/** @throws InvalidError for what this list never wrote */
export function readCursor(text: string, ordering: string, keyCount: number): Cursor {
  const parsed = cursorShape.safeParse(parseJson(Buffer.from(text, 'base64url').toString('utf8')));
  if (!parsed.success) throw refused('is not one of ours');
  const [ownOrdering, values, backwards, count, estimated] = parsed.data;
  if (ownOrdering !== ordering || values.length !== keyCount) throw refused('belongs to another ordering');
  if (values.some((value) => value.includes('\0'))) throw refused('is not one of ours');
  return { ordering, values, backwards, count, estimated };
}

export function refused(message: string): InvalidError {
  return new InvalidError('The list cannot go on from there.', { cursor: [message] });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
