import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Lease } from '../../report/lease.ts';
import type { KeptPassages } from '../rewriting/rewriter.ts';
import type { Variant } from './variant.entity.ts';

/**
 * What attempts at a variant came to, in its row while the lease is held: what a customer's document says is not to
 * outlive the row, as it would among the answers that reports share.
 */
export function keptPassagesOf({ id, told }: Pick<Variant, 'id' | 'told'>, lease: Lease, orm: MikroORM): KeptPassages {
  const known = new Map(Object.entries(told ?? {}));
  const add = `update variant set told = coalesce(told, '{}') || ?::jsonb where id = ? and lease_token = ?`;
  return {
    find: (hash) => known.get(hash),
    async keep(hash, passage) {
      known.set(hash, passage);
      await orm.em.fork().execute(add, [JSON.stringify({ [hash]: passage }), id, lease.token]);
    },
  };
}

export async function forgetPassages(em: EntityManager, id: string): Promise<void> {
  await em.execute('update variant set told = null where id = ?', [id]);
}
