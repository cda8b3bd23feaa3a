import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Runs an event's effect and records the event in one transaction, so that a redelivery does nothing. A second
 * delivery that arrives meanwhile waits for the first to commit. `handleOnce` answers false for a repeated event.
 */
export function handleOnce(
  em: EntityManager,
  eventId: string,
  effect: (em: EntityManager) => Promise<void>,
): Promise<boolean> {
  return em.fork().transactional(async (transaction) => {
    const claimed = await transaction.execute(
      'insert into inbox_event (id, handled_at) values (?, now()) on conflict do nothing returning id',
      [eventId],
    );
    if (claimed.length === 0) return false;
    await effect(transaction);
    return true;
  });
}
