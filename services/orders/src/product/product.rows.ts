import { isoTime, moneyText } from '@astrall/platform/database/wire.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProductView } from './product.dto.ts';

export function selectProducts(em: EntityManager) {
  return em
    .getKysely<{ product: ProductView }>()
    .selectFrom('product')
    .select(({ ref }) => [
      'id',
      'name',
      'description',
      'category',
      'keywords',
      moneyText(ref('price')).as('price'),
      'currency',
      'stock',
      isoTime(ref('created_at')).as('created_at'),
      isoTime(ref('updated_at')).as('updated_at'),
    ]);
}
