import type { ReportCompleted, ReportRequested } from '@astrall/contracts/events.ts';
import { topics } from '@astrall/contracts/topology.ts';
import { insertedOnce } from '@astrall/platform/database/conflicts.ts';
import { BusyError, ConflictError } from '@astrall/platform/errors.ts';
import { handleOnce } from '@astrall/platform/messaging/handle-once.ts';
import { InboxEvent } from '@astrall/platform/messaging/inbox-event.entity.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { ReportsContext } from '../context.ts';
import { ErasedOrder } from '../erasure/erased-order.entity.ts';
import { ReportLink } from '../link/report-link.entity.ts';
import { attempt, type Lease, underLease } from './lease.ts';
import { spendingOf } from './leased-spending.ts';
import { makeReport, ReportImpossibleError } from './make-report.ts';
import { Report } from './report.entity.ts';

/** Attempts that may fail for reasons we do not know, or take their worker along, before people are told. */
const mostFaults = 5;

/** What making it came to, to be told to the row. */
type End = (report: Report) => ReportCompleted;

/**
 * Makes the report an order line asks for, and tells its end. The event may come twice or while the report is being
 * made: one worker makes it, and state, completion and the event's id commit together.
 * @throws UnavailableError when it should be tried again
 * @throws ConflictError when another worker took over, or another report stands for the order line and period
 */
export async function generateReport(
  request: ReportRequested,
  eventId: string,
  context: ReportsContext,
): Promise<void> {
  const { report, isNews } = await openReport(request, eventId, context);
  if (isNews && report.state === 'pending') {
    if (!report.isMadeFor(request)) throw new BusyError('An earlier request for this report has not ended.');
    await endReport(report, eventId, context);
  } else if (isNews && report.state === 'ready') {
    await announceAgain(report, eventId, context);
  }
  await context.outbox.flush();
}

/**
 * The report's row as it stands now, made on the first request; a later one has what failed tried again. An event that
 * was answered is no news: it must not have a report made that is to be made again since. Of an order that was erased
 * nothing is news.
 */
async function openReport(request: ReportRequested, eventId: string, { orm }: ReportsContext) {
  await insertedOnce(() => orm.em.fork().persist(Report.request(request)).flush());
  return orm.em.fork().transactional(async (em) => {
    const report = await em.findOne(Report, request.report_id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!report) throw new ConflictError('Another report stands for this order line and period.');
    if (await em.findOne(ErasedOrder, report.orderId)) {
      em.remove(report);
      return { report, isNews: false };
    }
    const isNews = (await em.findOne(InboxEvent, eventId)) === null;
    if (isNews) {
      if (report.handOver(request)) await endLinksOfOthers(em, report);
      report.tryAgain(request);
    }
    return { report, isNews };
  });
}

/** Mails bring links of the notifier's, which ends them where they went elsewhere. */
async function endLinksOfOthers(em: EntityManager, report: Report): Promise<void> {
  const others = { report, revokedAt: null, openedBy: { $ne: null } };
  await em.nativeUpdate(ReportLink, others, { revokedAt: new Date() });
}

async function endReport(report: Report, eventId: string, context: ReportsContext): Promise<void> {
  // Read before the lease is taken: if another worker stores after this, whoever holds the lease, ours is refused.
  const replacing = await context.bucket.generationOf(report.nameInBucket);
  const leased = {
    table: 'report',
    id: report.id,
    unchanged: { birth_profile_id: report.birthProfileId },
    busy: 'Another worker is making this report.',
  } as const;
  await underLease(context.orm, leased, async (lease) => {
    const startedAt = performance.now();
    const end = await attempt<End>(
      lease,
      mostFaults,
      () => endOf(report, replacing, lease, context),
      (error) => {
        context.logger.error({ err: error, event: 'report_given_up', report_id: report.id }, 'report given up');
        return (held) => held.fail('making_failed', 'The report could not be made; it needs our attention.', []);
      },
    );
    const status = await commitEnd(report.id, lease, eventId, end, context.orm);
    const ended = { report_id: report.id, status, duration_ms: Math.round(performance.now() - startedAt) };
    if (status) context.logger.info({ event: 'report_ended', ...ended }, 'report ended');
  });
}

async function endOf(report: Report, replacing: string, lease: Lease, context: ReportsContext): Promise<End> {
  const { orm } = context;
  // As another worker may have left it meanwhile.
  const paid = await orm.em.fork().findOneOrFail(Report, report.id);
  try {
    const pdf = await makeReport(report, replacing, spendingOf('report', paid, lease, orm), context);
    return (held) => held.finish(pdf);
  } catch (error) {
    if (!(error instanceof ReportImpossibleError)) throw error;
    return (held) => held.fail(error.code, error.message, error.candidates);
  }
}

/** Whoever asks for a report that is ready has missed that. */
async function announceAgain(report: Report, eventId: string, { orm }: ReportsContext): Promise<void> {
  await handleOnce(orm.em, eventId, async (em) => {
    em.persist(OutboxMessage.of(topics.taskCompletion, report.readiness()));
  });
}

/** Undefined when the event had been answered already. */
async function commitEnd(
  id: string,
  lease: Lease,
  eventId: string,
  end: End,
  orm: MikroORM,
): Promise<ReportCompleted['status'] | undefined> {
  let status: ReportCompleted['status'] | undefined;
  await handleOnce(orm.em, eventId, async (em) => {
    const held = await em.findOne(Report, { id, leaseToken: lease.token }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!held) throw new ConflictError('The report was taken over by another worker.');
    const completed = end(held);
    em.persist(OutboxMessage.of(topics.taskCompletion, completed));
    status = completed.status;
  });
  return status;
}
