import { isoTime } from '@astrall/platform/database/wire.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LinkView } from './link.dto.ts';

interface LinkTables {
  report_link: LinkView;
  report: { id: string; user_id: string };
}

/** @param userId whose links alone are meant */
export function selectLinks(em: EntityManager, reportId: string, userId?: string) {
  const links = em
    .getKysely<LinkTables>()
    .selectFrom('report_link')
    .select(['report_link.id', 'report_id'])
    .select(({ ref }) => [
      isoTime(ref('expires_at')).as('expires_at'),
      isoTime(ref('revoked_at')).as('revoked_at'),
      isoTime(ref('created_at')).as('created_at'),
    ])
    .where('report_id', '=', reportId);
  if (userId === undefined) return links;
  return links.where(({ exists, selectFrom }) =>
    exists(selectFrom('report').select('report.id').where('report.id', '=', reportId).where('user_id', '=', userId)),
  );
}
