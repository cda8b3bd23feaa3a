import { isoTime } from '@astrall/platform/database/wire.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DocumentView } from './document.dto.ts';

/** @param userId whose documents alone are meant */
export function selectDocuments(em: EntityManager, userId?: string) {
  const documents = em
    .getKysely<{ document: DocumentView }>()
    .selectFrom('document')
    .select(['id', 'user_id', 'title', 'state', 'failure_code', 'sha256', 'bytes', 'pages', 'language', 'topics'])
    .select(({ ref }) => [isoTime(ref('created_at')).as('created_at'), isoTime(ref('finished_at')).as('finished_at')]);
  return userId === undefined ? documents : documents.where('user_id', '=', userId);
}
