import { UniqueConstraintViolationException } from '@mikro-orm/core';

/** Runs an insert that a natural key may refuse: true when it went in, false when the row was there already. */
export async function insertedOnce(insert: () => Promise<void>): Promise<boolean> {
  try {
    await insert();
    return true;
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return false;
    throw error;
  }
}
