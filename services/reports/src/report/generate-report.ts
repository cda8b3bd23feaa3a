import type { ReportCompleted, ReportRequested } from '@astrall/contracts/events.ts';
import { topics } from '@astrall/contracts/topology.ts';
import { insertedOnce } from '@astrall/platform/database/conflicts.ts';
import { ConflictError } from '@astrall/platform/errors.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import { LockMode } from '@mikro-orm/core';
import type { ReportsContext } from '../context.ts';
import { takeLease } from './lease.ts';
import { makeReport, ReportImpossibleError } from './make-report.ts';
import { Report } from './report.entity.ts';

/**
 * Makes the report an order line asks for, and tells its end. The event may come twice or while the report is being
 * made: one worker makes it, and state and completion commit together.
 * @throws UnavailableError when it should be tried again
 */
export async function generateReport(request: ReportRequested, context: ReportsContext): Promise<void> {
  const report = await openReport(request, context);
  if (report.state !== 'pending' || report.birthProfileId !== request.birth_profile_id) {
    await context.outbox.flush();
    return;
  }
  const lease = await takeLease(context.orm, report.id);
  try {
    const end = await makeReport(report, context).then(
      (pdf) => (held: Report) => held.finish(pdf),
      (error: unknown) => {
        if (!(error instanceof ReportImpossibleError)) throw error;
        return (held: Report) => held.fail(error.code, error.message, error.candidates);
      },
    );
    await commitEnd(report.id, lease.token, end, context);
  } finally {
    await lease.release();
  }
  await context.outbox.flush();
}

/** The report's row as it stands now, made on the first request. */
async function openReport(request: ReportRequested, { orm }: ReportsContext): Promise<Report> {
  await insertedOnce(() => orm.em.fork().persist(Report.request(request)).flush());
  return orm.em.fork().transactional(async (em) => {
    const report = await em.findOneOrFail(Report, request.report_id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    report.correct(request);
    return report;
  });
}

async function commitEnd(
  id: string,
  leaseToken: string,
  end: (report: Report) => ReportCompleted,
  { orm, logger }: ReportsContext,
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const held = await em.findOne(Report, { id, leaseToken }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!held) throw new ConflictError('The report was taken over by another worker.');
    const completed = end(held);
    em.persist(OutboxMessage.of(topics.taskCompletion, completed));
    logger.info({ event: 'report_ended', report_id: id, status: completed.status }, 'report ended');
  });
}
