import type { OrderHandedOver } from '@astrall/contracts/events.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { BirthProfile } from './birth-profile.entity.ts';

/** What came with an order goes with it: the customer before sees it no more. The reports that it is for still find it. */
export function hideBirthProfiles(em: EntityManager, { user_id, birth_profile_ids }: OrderHandedOver): Promise<void> {
  return em.transactional(async (transaction) => {
    const shown = { id: { $in: birth_profile_ids }, user: user_id, deletedAt: null };
    for (const profile of await transaction.find(BirthProfile, shown)) profile.delete();
  });
}
