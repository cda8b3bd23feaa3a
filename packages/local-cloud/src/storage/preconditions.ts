import { z } from 'zod';
import { GoogleError } from '../google-error.ts';
import { parse } from '../proto/parse.ts';
import type { StoredObject } from './stored-object.ts';

const number = z.coerce.number().int().nonnegative().optional();

const schema = z.object({
  ifGenerationMatch: number,
  ifGenerationNotMatch: number,
  ifMetagenerationMatch: number,
  ifMetagenerationNotMatch: number,
});

/** Generation 0 stands for "no such object". */
export type Preconditions = z.infer<typeof schema>;

export function parsePreconditions(query: Record<string, unknown>): Preconditions {
  return parse(schema, query);
}

export function checkPreconditions(conditions: Preconditions, current: StoredObject | undefined): void {
  const generation = current?.generation ?? 0;
  const metageneration = current?.metageneration ?? 0;
  const { ifGenerationMatch, ifGenerationNotMatch, ifMetagenerationMatch, ifMetagenerationNotMatch } = conditions;
  const holds =
    (ifGenerationMatch === undefined || ifGenerationMatch === generation) &&
    (ifMetagenerationMatch === undefined || ifMetagenerationMatch === metageneration) &&
    ifGenerationNotMatch !== generation &&
    ifMetagenerationNotMatch !== metageneration;
  if (!holds) {
    const message = 'At least one of the pre-conditions you specified did not hold.';
    throw new GoogleError(412, 'FAILED_PRECONDITION', message, 'conditionNotMet');
  }
}
