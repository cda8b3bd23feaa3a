import { topics } from '@astrall/contracts/topology.ts';
import { changeOne } from '@astrall/platform/http/change-one.ts';
import type { HttpRequest } from '@astrall/platform/http/http-request.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReportsContext } from '../context.ts';
import type { ReportView } from './report.dto.ts';
import { Report } from './report.entity.ts';
import { selectReports } from './report.rows.ts';

/**
 * Asks for a report once more, on the way every report is asked for: whoever is killed then, it is made. Its links stay,
 * and lead to the PDF there is; neither the order nor the customer hears of it again.
 * @throws NotFoundError, PreconditionFailedError, or ConflictError when it is being made or never was
 */
export async function regenerateReport(
  request: HttpRequest,
  id: string,
  { orm, outbox, logger }: ReportsContext,
): Promise<ReportView> {
  const resource = {
    entity: Report,
    id,
    missing: 'There is no such report.',
    view: (em: EntityManager) => selectReports(em).where('id', '=', id).executeTakeFirst(),
  };
  const view = await changeOne(request, orm.em.fork(), resource, (report, em) => {
    em.persist(OutboxMessage.of(topics.pdfGeneration, report.regenerate()));
  });
  logger.info({ event: 'report_regenerated', report_id: view.id }, 'report to be made again');
  await outbox.flush();
  return view;
}
