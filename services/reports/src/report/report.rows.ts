import { isoTime } from '@astrall/platform/database/wire.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReportView } from './report.dto.ts';

/** @param userId whose reports alone are meant */
export function selectReports(em: EntityManager, userId?: string) {
  const reports = em
    .getKysely<{ report: ReportView }>()
    .selectFrom('report')
    .select(['id', 'order_id', 'order_line_id', 'user_id', 'kind', 'period', 'locale', 'state'])
    .select(['failure_code', 'failure_reason', 'attempts', 'object_name', 'pdf_sha256', 'pdf_bytes', 'pdf_pages'])
    .select(['text_source', 'model'])
    .select(({ ref }) => [isoTime(ref('created_at')).as('created_at'), isoTime(ref('finished_at')).as('finished_at')]);
  return userId === undefined ? reports : reports.where('user_id', '=', userId);
}
