import { isoTime } from '@astrall/platform/database/wire.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReservationView } from './reservation.dto.ts';

/** @param userId whose reservations alone are meant */
export function selectReservations(em: EntityManager, userId?: string) {
  const reservations = em
    .getKysely<{ reservation: ReservationView }>()
    .selectFrom('reservation')
    .select(['id', 'user_id', 'client_name', 'email'])
    .select(({ ref }) => isoTime(ref('starts_at')).as('starts_at'))
    .select(['party_size', 'notes', 'state'])
    .select(({ ref }) => [isoTime(ref('created_at')).as('created_at'), isoTime(ref('updated_at')).as('updated_at')]);
  return userId === undefined ? reservations : reservations.where('user_id', '=', userId);
}
