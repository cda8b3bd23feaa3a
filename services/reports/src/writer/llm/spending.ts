import { Account } from './account.ts';

/** What a model uses of its budget for one thing, whoever works on it and however often. */
export interface Spending {
  account: Account;
  /**
   * Keeps what was used, and what calls under way may use, for the next attempt.
   * @throws when the work is another's by now
   */
  record(): Promise<void>;
}

/** Of what is done in one attempt, or costs little: nothing is kept for the next. */
export function unkeptSpending(): Spending {
  return { account: new Account(), record: async () => {} };
}
