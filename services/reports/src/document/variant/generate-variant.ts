import type { VariantCompleted, VariantRequested } from '@astrall/contracts/events.ts';
import { topics } from '@astrall/contracts/topology.ts';
import { ConflictError } from '@astrall/platform/errors.ts';
import { handleOnce } from '@astrall/platform/messaging/handle-once.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import { createCounter } from '@astrall/platform/observability/metrics.ts';
import { LockMode } from '@mikro-orm/core';
import { claimObject } from '../../bucket/unclaimed-objects.ts';
import type { ReportsContext } from '../../context.ts';
import { attempt, type Lease, underLease } from '../../report/lease.ts';
import { spendingOf } from '../../report/leased-spending.ts';
import { OverBudgetError, RewritingImpossibleError } from '../rewriting/rewriter.ts';
import { forgetPassages, keptPassagesOf } from './kept-passages.ts';
import { makeVariant } from './make-variant.ts';
import { Variant } from './variant.entity.ts';

/**
 * Attempts that may fail, or take their worker along, before the variant is given up: some two minutes of a model that
 * does not answer.
 */
const mostFaults = 8;
const lost = 'The variant was taken over by another worker, or deleted.';

const generated = createCounter('variants_generated_total', 'Variants of documents that were made, by kind.', ['kind']);

/** What making it came to, to be told to the row. */
type End = (variant: Variant) => VariantCompleted;

/**
 * Makes a variant, and tells its end. The event may come twice, or while another worker makes it: state, completion and
 * the event's id commit together. A variant that was deleted meanwhile is not made.
 * @throws UnavailableError when it should be tried again
 * @throws ConflictError when another worker took over, or it was deleted
 */
export async function generateVariant(
  { variant_id: id }: VariantRequested,
  eventId: string,
  context: ReportsContext,
): Promise<void> {
  const { orm, outbox, logger } = context;
  const wanted = await orm.em.fork().findOne(Variant, { id });
  if (wanted?.state !== 'pending') return;
  const leased = { table: 'variant', id, busy: 'Another worker is making this variant.' } as const;
  let ended: VariantCompleted | undefined;
  await underLease(orm, leased, async (lease) => {
    const end = await attempt<End>(
      lease,
      mostFaults,
      () => endOf(id, lease, context),
      (error) => {
        logger.error({ err: error, event: 'variant_given_up', variant_id: id }, 'variant given up');
        return (held) => held.fail(error instanceof RewritingImpossibleError ? 'model_failed' : 'making_failed');
      },
    );
    await handleOnce(orm.em, eventId, async (em) => {
      const held = await em.findOne(
        Variant,
        { id, leaseToken: lease.token },
        { lockMode: LockMode.PESSIMISTIC_WRITE, populate: ['document'], strategy: 'select-in' },
      );
      if (!held) throw new ConflictError(lost);
      const completed = end(held);
      ended = completed;
      await forgetPassages(em, id);
      await claimObject(em, held.objectName);
      em.persist(OutboxMessage.of(topics.variantCompletion, completed));
    });
  });
  if (ended) logger.info({ event: 'variant_ended', variant_id: id, status: ended.status }, 'variant ended');
  if (ended?.status === 'ready') generated.inc({ kind: ended.kind });
  await outbox.flush();
}

async function endOf(id: string, lease: Lease, context: ReportsContext): Promise<End> {
  const { orm } = context;
  const variant = await orm.em.fork().findOne(Variant, { id }, { populate: ['document', 'document.blocks', 'told'] });
  if (!variant) throw new ConflictError(lost);
  try {
    const spending = spendingOf('variant', variant, lease, orm);
    const pdf = await makeVariant(variant, spending, keptPassagesOf(variant, lease, orm), context);
    return (held) => held.finish(pdf);
  } catch (error) {
    if (!(error instanceof OverBudgetError)) throw error;
    return (held) => held.fail('model_failed');
  }
}
