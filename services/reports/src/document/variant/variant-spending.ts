import { ConflictError } from '@astrall/platform/errors.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Lease } from '../../report/lease.ts';
import { Account } from '../../writer/llm/account.ts';
import type { Spending } from '../rewriting/rewriter.ts';
import type { Variant } from './variant.entity.ts';

/** What a server tells that it used may be any number. */
const most = 2 ** 31 - 1;

/**
 * What all attempts at a variant use of its budget, kept in its row while the lease is held.
 * @param variant as it was once the lease was taken
 */
export function spendingOf({ id, modelTokens, modelMicros }: Variant, lease: Lease, orm: MikroORM): Spending {
  const account = new Account({ tokens: modelTokens, micros: modelMicros });
  let turn = Promise.resolve();

  async function write(): Promise<void> {
    const { tokens, micros } = account.used;
    const recorded = await orm.em
      .fork()
      .execute('update variant set model_tokens = ?, model_micros = ? where id = ? and lease_token = ? returning id', [
        Math.min(tokens, most),
        Math.min(micros, most),
        id,
        lease.token,
      ]);
    if (recorded.length === 0) throw new ConflictError('The variant was taken over by another worker, or deleted.');
  }

  return {
    account,
    // One after the other, so that the last one written is what stays.
    record() {
      turn = turn.then(write);
      return turn;
    },
  };
}
