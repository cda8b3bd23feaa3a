import { UnavailableError } from '@astrall/platform/errors.ts';

const maxAttempts = 3;

/** An order reads otherwise once it is locked than when users was told of its customer. */
export class CorrectedMeanwhileError extends UnavailableError {
  constructor() {
    super('The order was corrected meanwhile.');
  }
}

/**
 * Does something again with fresh data when the order was corrected under it.
 * @throws CorrectedMeanwhileError when it was each time
 */
export async function withFreshOrder<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let left = maxAttempts - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0 || !(error instanceof CorrectedMeanwhileError)) throw error;
    }
  }
}
