import { ConflictError } from '@astrall/platform/errors.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Account } from '../writer/llm/account.ts';
import type { Spending } from '../writer/llm/spending.ts';
import type { Lease } from './lease.ts';

/** What a server tells that it used may be any number. */
const most = 2 ** 31 - 1;

const lost = {
  report: 'The report was taken over by another worker.',
  variant: 'The variant was taken over by another worker, or deleted.',
};

/** What is made by a model, as it was once the lease was taken. */
interface Paid {
  id: string;
  modelTokens: number;
  modelMicros: number;
}

/** What all attempts at a report or variant use of its budget, kept in its row while the lease is held. */
export function spendingOf(
  table: keyof typeof lost,
  { id, modelTokens, modelMicros }: Paid,
  lease: Lease,
  orm: MikroORM,
): Spending {
  const account = new Account({ tokens: modelTokens, micros: modelMicros });
  let turn = Promise.resolve();

  async function write(): Promise<void> {
    const { tokens, micros } = account.used;
    const update = `update ${table} set model_tokens = ?, model_micros = ? where id = ? and lease_token = ? returning id`;
    const values = [Math.min(tokens, most), Math.min(micros, most), id, lease.token];
    const recorded = await orm.em.fork().execute(update, values);
    if (recorded.length === 0) throw new ConflictError(lost[table]);
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
