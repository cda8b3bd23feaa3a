import type { EntityManager } from '@mikro-orm/postgresql';
import { BirthProfile } from '../birth-profile/birth-profile.entity.ts';
import { endAccess } from './end-access.ts';
import type { CustomerErasure } from './user.dto.ts';
import { User } from './user.entity.ts';

/**
 * Deletes customers with everything that is known of them, and birth profiles whoever's they are. Colleagues who bought
 * something keep their account, which is not the shop's.
 */
export function eraseCustomers(em: EntityManager, { user_ids, birth_profile_ids }: CustomerErasure): Promise<void> {
  return em.transactional(async (transaction) => {
    const customers = { id: { $in: user_ids }, type: 'customer' as const };
    for (const { id } of await transaction.find(User, customers, { orderBy: { id: 'asc' } })) {
      await endAccess(transaction, id);
    }
    await transaction.nativeDelete(BirthProfile, { id: { $in: birth_profile_ids } });
    await transaction.nativeDelete(User, customers);
  });
}
